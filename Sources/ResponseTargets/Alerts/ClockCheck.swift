public import Casework

/// What two clocks said at one run of the alerts: the one on the wall, and one that is never set.
public struct ClockReading: Hashable, Sendable {
  /// The time of day, which people and time servers set.
  public var wall: Instant
  /// Time since a fixed moment of this boot, which nobody sets.
  public var monotonic: Interval
  /// Which boot of the machine the monotonic time belongs to.
  public var boot: String

  /// A reading with the given facts.
  public init(wall: Instant, monotonic: Interval, boot: String) {
    self.wall = wall
    self.monotonic = monotonic
    self.boot = boot
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
    /// The machine was started anew since, so nothing can vouch for the time that the wall clock says has gone by: this
    /// run sends nothing and marks nothing either.
    case unvouched(gap: Interval)

    /// Whether alerts may be sent and breaches marked.
    public var isTrusted: Bool { self == .trusted }
  }

  /// Compares the reading of this run with that of the last; nil, at the first run ever, leaves nothing to doubt.
  ///
  /// A time before that of the last run is suspect however small the step. Keep each run's reading, suspect or not: it is
  /// what the next run is compared with, and so what confirms or refutes the new time.
  public func judge(_ reading: ClockReading, after previous: ClockReading?) -> Verdict {
    guard let previous else { return .trusted }
    let gone = reading.wall - previous.wall
    guard reading.boot == previous.boot, reading.monotonic >= previous.monotonic else {
      if gone < .zero { return .suspect(jump: gone) }
      return gone > tolerance ? .unvouched(gap: gone) : .trusted
    }
    let expected = Instant(milliseconds: reading.monotonic.milliseconds - previous.monotonic.milliseconds)
    let jump = Instant(milliseconds: gone.milliseconds) - expected
    if gone < .zero || jump > tolerance || jump.milliseconds < -tolerance.milliseconds { return .suspect(jump: jump) }
    return .trusted
  }
}
