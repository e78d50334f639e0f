/// The clock of an enquiry that is open: the one place that says what is late and what time is left (SLA-1).
///
/// While it stands in a pause nothing is due, so nothing is late; what was left when it was stopped stays left.
public struct OpenClock: Hashable, Sendable {
  /// When an answer is due, as far as that is known while the clock stands.
  public let dueAt: Instant
  /// Since when it stands in a pause; nil while it runs.
  public let pausedAt: Instant?

  /// A clock of that due time, running unless told otherwise.
  public init(dueAt: Instant, pausedAt: Instant? = nil) { (self.dueAt, self.pausedAt) = (dueAt, pausedAt) }

  /// Whether it stands in a pause.
  public var isPaused: Bool { pausedAt != nil }
  /// Whether it runs and its time has passed.
  public func isLate(at now: Instant) -> Bool { !isPaused && dueAt < now }
  /// The time left; negative when late.
  public func left(at now: Instant) -> Interval { dueAt - (pausedAt ?? now) }
}
