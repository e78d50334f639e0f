public import Casework
internal import Glibc
internal import Synchronization

/// A wish that the program should end, made by a signal or by `request`, that any thread can see or wait for.
///
/// Once made it stays made. The descriptor becomes readable and stays so, since nobody reads from it.
public final class StopSignal: Sendable {
  private let readEnd: Int32
  private let writeEnd: Int32
  private let number = Atomic<Int32>(0)

  /// A wish that only `request` can make.
  public init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .last("make a pipe", path: nil) }
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    _ = close(readEnd)
    _ = close(writeEnd)
  }

  /// Whether the wish has been made.
  public var isRequested: Bool { number.load(ordering: .acquiring) != 0 }

  /// The signal that made it, for the exit code (128 + number); nil before.
  public var signalNumber: Int32? {
    let value = number.load(ordering: .acquiring)
    return value == 0 ? nil : value
  }

  /// A descriptor for `poll`: readable once the wish has been made. Never read from it.
  public var descriptor: Int32 { readEnd }

  /// Makes the wish; safe in a signal handler, which is where it mostly runs.
  public func request(signal: Int32 = 15) {
    let earlier = number.compareExchange(expected: 0, desired: signal, ordering: .acquiringAndReleasing)
    guard earlier.exchanged else { return }
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// Waits until the wish is made, at most that long; whether it was made.
  public func wait(upTo limit: Interval) -> Bool {
    let end = SystemClock.monotonicNow().milliseconds.addingReportingOverflow(max(0, limit.milliseconds))
    while !isRequested {
      let left = (end.overflow ? .max : end.partialValue) - SystemClock.monotonicNow().milliseconds
      guard left > 0 else { return false }
      var wanted = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
      _ = poll(&wanted, 1, Int32(clamping: left))
    }
    return true
  }
}
