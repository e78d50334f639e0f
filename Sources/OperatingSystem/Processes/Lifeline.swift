internal import Glibc

/// A pipe that nothing is written into: a child whose standard input is one end of it sees that end close when this process
/// is gone, however it ended, kill -9 included.
public final class Lifeline: Sendable {
  /// The end for the child, to be given as its standard input.
  public let end: Int32
  private let held: Int32

  /// A new pipe, which no program started from here on inherits by itself.
  public init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .last("make a pipe", path: nil) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (end, held) = (ends[0], ends[1])
  }

  deinit {
    _ = close(end)
    _ = close(held)
  }
}

extension StopSignal {
  /// Makes the wish, as SIGTERM does, when a descriptor is at its end; what is read from it until then is thrown away.
  public func request(atEndOf descriptor: Int32) throws(SystemError) {
    _ = try WorkerThread {
      var bytes = [UInt8](repeating: 0, count: 256)
      while true {
        let count = read(descriptor, &bytes, bytes.count)
        if count > 0 || (count < 0 && errno == EINTR) { continue }
        return self.request()
      }
    }
  }
}
