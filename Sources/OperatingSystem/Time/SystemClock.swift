public import Casework
internal import Glibc

/// The machine's clocks, the one place from which time comes into the program.
public enum SystemClock {
  /// The time of day, to the millisecond; it jumps when the machine's clock is set.
  public static func now() -> Instant { Instant(milliseconds: read(CLOCK_REALTIME)) }

  /// Time since the machine started; it never jumps, so waits and hold windows are measured by it.
  public static func monotonicNow() -> Interval { Interval(milliseconds: read(CLOCK_MONOTONIC)) }

  /// Time since the machine started, the time that it slept included; it never jumps.
  public static func sinceStart() -> Interval { Interval(milliseconds: read(CLOCK_BOOTTIME)) }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    // It fails only for a clock that does not exist or a pointer that is not ours.
    guard clock_gettime(clock, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
