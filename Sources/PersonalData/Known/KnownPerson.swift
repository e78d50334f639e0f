public import Casework

/// What the record holds of one person on a case, as plain values to look for.
public struct KnownPerson: Sendable {
  /// Who the person is on the case.
  public enum Place: Hashable, Sendable {
    case client
    case otherParty
    /// A child by position, from 0 up.
    case child(Int)
  }

  /// Who it is.
  public var place: Place
  /// The first name or names.
  public var firstName: ClientText
  /// The surname, or an employer's name; empty where the record has none, as for children.
  public var surname: ClientText
  /// The date of birth.
  public var dateOfBirth: CivilDate?
  /// The National Insurance number.
  public var nino: ClientText?
  /// The postal address, lines separated by commas or line breaks.
  public var address: ClientText?
  /// The postcode where the address does not end with it.
  public var postcode: ClientText?
  /// Telephone numbers in any form.
  public var phones: [ClientText] = []
  /// Email addresses.
  public var emails: [ClientText] = []
  /// The customer reference.
  public var reference: CustomerReference?
  /// Whether the surname is a firm's name, of which only the whole is looked for.
  public var isFirm = false

  /// A person with those names.
  public init(_ place: Place, firstName: ClientText, surname: ClientText) {
    self.place = place
    self.firstName = firstName
    self.surname = surname
  }

  /// The person that a client's record is about.
  public init(_ place: Place, client: Client) {
    self.init(place, firstName: client.firstName, surname: client.surname)
    dateOfBirth = client.dateOfBirth
    nino = client.nino
    address = client.address
    phones = [client.mobile].compactMap(\.self)
    emails = [client.email].compactMap(\.self)
    reference = client.scin
    isFirm = client.role == .employer
  }
}
