public import Casework

/// What an email may say of the people on a case and of the message it answers, read from the record alone (SG-2).
public struct RecordNames: Hashable, Sendable {
  /// The client's first name.
  public var client: ClientText
  /// The other parent's first name; nil where the record has none.
  public var otherParent: ClientText?
  /// The children's first names, in the order of the record.
  public var children: [ClientText]
  /// The client's own reference, of which only the last three digits are shown.
  public var reference: CustomerReference
  /// The day on which the message was received, in the service's own zone.
  public var received: CivilDate

  /// The given facts of the record.
  public init(
    client: ClientText, otherParent: ClientText?, children: [ClientText], reference: CustomerReference,
    received: CivilDate
  ) {
    self.client = client
    self.otherParent = otherParent
    self.children = children
    self.reference = reference
    self.received = received
  }

  /// The name of a person on the case; nil where the record has none or holds something that is no name.
  public func firstName(of person: NamedPerson) -> FirstName? {
    switch person {
    case .client: FirstName(client)
    case .otherParent: otherParent.flatMap { FirstName($0) }
    case .child(let position): children.indices.contains(position) ? FirstName(children[position]) : nil
    }
  }

  /// Everyone whose name can be shown, the client first.
  var people: [NamedPerson] {
    ([.client, .otherParent] + children.indices.map { .child($0) }).filter { firstName(of: $0) != nil }
  }

  /// The value of a field that the record fills; nil for a field that a caseworker fills.
  func recordValue(of field: Field) -> FieldValue? {
    guard field.origin == .record else { return nil }
    return switch field.type {
    case .referenceLastThree: .referenceLastThree
    case .firstName: .firstName(field.name.text == "client" ? .client : .otherParent)
    default: .date(received)
    }
  }
}
