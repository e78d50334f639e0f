public import Casework

/// What two clocks said at one run of the alerts: the one on the wall, and one that is never set.
public struct ClockReading: Hashable, Sendable {
  /// The time of day, which people and time servers set.
  public var wall: Instant
  /// Time since a fixed moment of this boot, which nobody sets.
  public var monotonic: Interval
  /// Which boot of the machine the monotonic time belongs to.
  public var boot: String
  /// Whether the wall clock was believed.
  public var isTrusted: Bool

  /// A reading with the given facts; `isTrusted` is what `ClockCheck.judge` said of it.
  public init(wall: Instant, monotonic: Interval, boot: String, isTrusted: Bool) {
    self.wall = wall
    self.monotonic = monotonic
    self.boot = boot
    self.isTrusted = isTrusted
  }
}

/// Whether the wall clock can be believed at a run (threat T24).
///
/// A clock that jumped makes everything overdue, or nothing. So a run that finds a jump sends no alert and marks no
/// breach; the next run, whose clock went on at the right pace from there, does. Alerts that were sent are never sent
/// again, since they are unique by key and not by time.
public struct ClockCheck: Hashable, Sendable {
  /// The most by which the two clocks may differ between two runs.
  public var tolerance: Interval

  /// A check with that tolerance: five minutes.
  public init(tolerance: Interval = .minutes(5)) { self.tolerance = tolerance }

  /// What became of the wall clock since the last run.
  public enum Verdict: Hashable, Sendable {
    /// It went on as it should: alerts may be sent and breaches marked.
    case trusted
    /// It jumped by that much, forwards where positive: this run sends nothing and marks nothing.
    case suspect(jump: Interval)
    /// The machine was started anew since, and so long went by on the wall clock that nothing can vouch for: as suspect.
    case unvouched(gap: Interval)
  }

  /// Compares a reading with that of the last run; nil, at the first run ever, has nothing to compare and is trusted.
  ///
  /// A time before that of the last run is suspect however small the step.
  public func judge(wall: Instant, monotonic: Interval, boot: String, previous: ClockReading?) -> Verdict {
    guard let previous else { return .trusted }
    let gone = wall - previous.wall
    guard boot == previous.boot, monotonic >= previous.monotonic else {
      if gone < .zero { return .suspect(jump: gone) }
      return gone > tolerance ? .unvouched(gap: gone) : .trusted
    }
    let passed = monotonic.milliseconds - previous.monotonic.milliseconds
    let jump = (Instant(milliseconds: gone.milliseconds) - Instant(milliseconds: passed)).milliseconds
    if gone < .zero || jump > tolerance.milliseconds || jump < -tolerance.milliseconds {
      return .suspect(jump: Interval(milliseconds: jump))
    }
    return .trusted
  }
}
