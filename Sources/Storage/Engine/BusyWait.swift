internal import Casework
internal import Glibc

/// How long one call waits for another process, in short steps of random length.
///
/// SQLite's own busy timeout backs off in fixed, growing steps, so that of several processes the one that came first waits
/// longest; equal chances every millisecond let each have its turn.
final class BusyWait {
  private let limit: Int64
  private var deadline: Int64 = 0

  init(limit: Interval) { self.limit = limit.milliseconds }

  /// Waits a step; false once the limit has passed. `attempt` counts from 0 for each new wait.
  func wait(attempt: Int32) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let milliseconds = Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
    if attempt == 0 { deadline = milliseconds + limit }
    guard milliseconds < deadline else { return false }
    var step = timespec(tv_sec: 0, tv_nsec: .random(in: 500_000...2_000_000))
    nanosleep(&step, nil)
    return true
  }
}
