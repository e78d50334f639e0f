import Casework

/// The `known` object of the policy: what the record holds of a client, as text in any format; every field optional.
public struct KnownFields: Hashable, Sendable {
  /// The client's whole name.
  public var name: String?
  /// The other parent's whole name.
  public var otherParent: String?
  /// The client's date of birth, in any format that a full date may have.
  public var dateOfBirth: String?
  /// The National Insurance number.
  public var nino: String?
  /// The postal address, with or without its postcode.
  public var address: String?
  /// The postcode.
  public var postcode: String?
  /// The telephone number.
  public var phone: String?
  /// The email address.
  public var email: String?
  /// The children's names.
  public var childNames: [String] = []

  /// Nothing known.
  public init() {}

  /// Sets the field of a key of the policy; false where the policy has no such key.
  ///
  /// The keys are name, other_parent, dob, nino, address, postcode, phone, email and child_names.
  public mutating func set(_ key: String, to values: [String]) -> Bool {
    switch key {
    case "name": name = values.first
    case "other_parent": otherParent = values.first
    case "dob": dateOfBirth = values.first
    case "nino": nino = values.first
    case "address": address = values.first
    case "postcode": postcode = values.first
    case "phone": phone = values.first
    case "email": email = values.first
    case "child_names": childNames = values
    default: return false
    }
    return true
  }
}

extension KnownValues {
  /// The values of the policy's `known` object.
  public init(fields: KnownFields) {
    var people: [KnownPerson] = []
    var client = KnownPerson(.client, wholeName: fields.name ?? "")
    client.dateOfBirth = fields.dateOfBirth.flatMap(Self.date)
    client.nino = fields.nino.map(ClientText.init)
    client.address = fields.address.map(ClientText.init)
    client.postcode = fields.postcode.map(ClientText.init)
    client.phones = [fields.phone].compactMap { $0.map(ClientText.init) }
    client.emails = [fields.email].compactMap { $0.map(ClientText.init) }
    people.append(client)
    if let other = fields.otherParent { people.append(KnownPerson(.otherParty, wholeName: other)) }
    for (index, name) in fields.childNames.enumerated() {
      people.append(KnownPerson(.child(index), wholeName: name))
    }
    self.init(people: people)
  }

  private static func date(_ text: String) -> CivilDate? {
    DateReader.dates(in: Scan(TextView(text))).first?.days.first
  }
}

extension KnownPerson {
  /// A person with a name of which the last word is the surname.
  fileprivate init(_ place: Place, wholeName: String) {
    let words = wholeName.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, words.count > 1 else {
      self.init(place, firstName: ClientText(wholeName), surname: ClientText(""))
      return
    }
    self.init(
      place, firstName: ClientText(words.dropLast().joined(separator: " ")), surname: ClientText(String(last)))
  }
}
