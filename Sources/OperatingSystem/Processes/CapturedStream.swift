internal import Glibc

/// A pipe into which a child writes what this process reads.
public final class CapturedStream: Sendable {
  /// The end for the child, to be given as one or two of its streams.
  public let end: Int32
  private let source: Int32

  /// A new pipe, which no program started from here on inherits by itself.
  public init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .last("make a pipe", path: nil) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (source, end) = (ends[0], ends[1])
  }

  deinit { _ = close(source) }

  /// What is written until nobody has the other end any more; beyond the limit it is read and thrown away.
  ///
  /// To be called once, after the child was started, and before it is waited for: a full pipe stops it.
  public func finish(limit: Int = 65_536) -> [UInt8] {
    _ = close(end)
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
    while true {
      let count = read(source, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<min(count, max(0, limit - bytes.count))]
    }
  }
}
