/// The duty to answer one message by a time: facts that are written once and never unwritten.
public struct Obligation: Hashable, Sendable {
  /// When the clock started: the time the site took the message in (SLA-1), never moved by a later act (SLA-6).
  public var startedAt: Instant
  /// When an answer is due.
  public var dueAt: Instant
  /// Which calendar and rule the due time was worked out with.
  public var calendar: String
  /// When it was answered (SLA-3); nil while it is not.
  public var metAt: Instant?
  /// When it was seen to be late; stays once written.
  public var breachedAt: Instant?

  /// An obligation with the given facts.
  public init(startedAt: Instant, dueAt: Instant, calendar: String, metAt: Instant?, breachedAt: Instant?) {
    self.startedAt = startedAt
    self.dueAt = dueAt
    self.calendar = calendar
    self.metAt = metAt
    self.breachedAt = breachedAt
  }
}
