internal import Glibc

/// What work takes of a processor, however busy the machine is.
public enum ProcessorTime {
  /// The time that this thread spends on the work, waiting not counted.
  public static func spent(on work: () -> Void) -> Duration {
    let start = now()
    work()
    return now() - start
  }

  private static func now() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}
