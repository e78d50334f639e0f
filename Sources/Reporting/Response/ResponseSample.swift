public import Casework

/// What a report needs to know of one message: when it came, when it was due, whether and how it was answered.
public struct ResponseSample: Hashable, Sendable {
  /// The activity, so that every figure leads back to it.
  public var activity: ActivityID
  /// The day on which it came, counted from the first of the period.
  public var day: Int
  /// When the clock started.
  public var receivedAt: Instant
  /// When an answer was due, and whether the clock stands while there is none.
  public var clock: OpenClock
  /// When it was answered (SLA-3); nil while it is not.
  public var answeredAt: Instant?
  /// The way it was answered: `email`, `call`, `letter` or `transfer`; nil while it is not.
  public var channel: String?
  /// The team.
  public var team: String
  /// The owner; nil where nobody owns it.
  public var owner: String?
  /// The subject that counts.
  public var subject: Subject

  /// A sample with the given facts.
  public init(
    activity: ActivityID, day: Int, receivedAt: Instant, clock: OpenClock, answeredAt: Instant?, channel: String?,
    team: String, owner: String?, subject: Subject
  ) {
    self.activity = activity
    self.day = day
    self.receivedAt = receivedAt
    self.clock = clock
    self.answeredAt = answeredAt
    self.channel = channel
    self.team = team
    self.owner = owner
    self.subject = subject
  }

  /// Whether it was answered no later than it was due.
  public var isInTarget: Bool { answeredAt.map { $0 <= clock.dueAt } ?? false }
  /// Whether it was answered after it was due, or is late at a moment and not answered.
  public func isMissed(at now: Instant) -> Bool { answeredAt.map { $0 > clock.dueAt } ?? clock.isLate(at: now) }
}
