/// A case: one receiving parent, one paying parent, their qualifying children and the team that owns it.
public struct Case: Hashable, Sendable {
  /// A qualifying child.
  public struct Child: Hashable, Sendable {
    /// The first name.
    public var firstName: ClientText
    /// Whether the child is recorded as deceased (CH-3).
    public var isDeceased: Bool
    /// The date of birth, where the record gives it.
    public var dateOfBirth: CivilDate?

    /// A child with the given facts.
    public init(firstName: ClientText, isDeceased: Bool, dateOfBirth: CivilDate?) {
      self.firstName = firstName
      self.isDeceased = isDeceased
      self.dateOfBirth = dateOfBirth
    }
  }

  /// The case's number.
  public var number: CaseNumber
  /// The receiving parent.
  public var receivingParent: CustomerReference
  /// The paying parent.
  public var payingParent: CustomerReference
  /// The qualifying children, in the order of the record.
  public var children: [Child]
  /// The team that owns it.
  public var team: String
  /// How maintenance is paid.
  public var service: ServiceType

  /// A case with the given facts.
  public init(
    number: CaseNumber, receivingParent: CustomerReference, payingParent: CustomerReference, children: [Child],
    team: String, service: ServiceType
  ) {
    self.number = number
    self.receivingParent = receivingParent
    self.payingParent = payingParent
    self.children = children
    self.team = team
    self.service = service
  }

  /// Which parent on this case a client is; nil where they are not on it.
  public func role(of client: CustomerReference) -> Role? {
    client == receivingParent ? .receivingParent : client == payingParent ? .payingParent : nil
  }

  /// The client who is that parent; nil for a role that no parent has.
  public func parent(_ role: Role) -> CustomerReference? {
    switch role {
    case .receivingParent: receivingParent
    case .payingParent: payingParent
    case .employer, .representative: nil
    }
  }
}
