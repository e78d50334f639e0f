public import Casework

/// What a report needs to know of one message: when it came, when it was due, whether and how it was answered.
public struct ResponseSample: Hashable, Sendable {
  /// The activity, so that every figure leads back to it.
  public var activity: ActivityID
  /// When the clock started.
  public var receivedAt: Instant
  /// When an answer was due.
  public var dueAt: Instant
  /// When it was answered (SLA-3); nil while it is not.
  public var answeredAt: Instant?
  /// The way it was answered: `email`, `call`, `letter` or `transfer`.
  public var channel: String?
  /// Whether work is still to be done.
  public var isOpen: Bool
  /// The team.
  public var team: String
  /// The owner; nil where nobody owns it.
  public var owner: Account?
  /// The subject that counts.
  public var subject: Subject

  /// A sample with the given facts.
  public init(
    activity: ActivityID, receivedAt: Instant, dueAt: Instant, answeredAt: Instant?, channel: String?, isOpen: Bool,
    team: String, owner: Account?, subject: Subject
  ) {
    self.activity = activity
    self.receivedAt = receivedAt
    self.dueAt = dueAt
    self.answeredAt = answeredAt
    self.channel = channel
    self.isOpen = isOpen
    self.team = team
    self.owner = owner
    self.subject = subject
  }

  /// Whether it was answered no later than it was due.
  public var isInTarget: Bool { answeredAt.map { $0 <= dueAt } ?? false }
}
