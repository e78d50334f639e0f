public import Casework

/// Somebody who is told about an obligation: its owner, or a leader of its team (SLA-4).
public struct AlertRecipient: Hashable, Sendable {
  /// The stable name of the account; never an address.
  public var name: String
  /// Why they are told.
  public var role: Role
  /// Since when it is theirs; levels that came before, or just then, are not owed to them. Nil: from the first
  /// level on.
  public var since: Instant?

  /// Why somebody is told.
  public enum Role: String, CaseIterable, Sendable {
    /// The item is theirs to answer.
    case owner
    /// They lead the team that it belongs to.
    case leader
  }

  /// A recipient with the given facts.
  public init(name: String, role: Role, since: Instant? = nil) {
    self.name = name
    self.role = role
    self.since = since
  }
}

/// When somebody can be told.
public enum AlertHours: Sendable {
  /// At any time.
  case always
  /// While they work; at other times an alert waits for the next opening.
  case working(WorkingClock)

  /// When an alert that is due at an instant can be delivered.
  ///
  /// Where the bank holidays of the year are missing, at once: an alert too soon is better than none.
  func delivery(of moment: Instant) -> Instant {
    guard case .working(let clock) = self else { return moment }
    do {
      return try clock.opening(notBefore: moment)
    } catch {
      return moment
    }
  }
}
