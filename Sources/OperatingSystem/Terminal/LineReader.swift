public import Casework
internal import Glibc

/// Reads lines from a descriptor, such as ids or answers from standard input.
public struct LineReader {
  private let raw: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// A reader of a descriptor, standard input unless told, for lines of at most `limit` bytes.
  public init(descriptor: Int32 = 0, limit: Int = 65_536) { (raw, self.limit) = (descriptor, limit) }

  /// The next line without its line end (LF or CR LF); nil at the end. A last line needs no line end.
  public mutating func next() throws(SystemError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) { return take(upTo: end, andThen: end + 1) }
      if isAtEnd { return start < buffer.count ? take(upTo: buffer.count, andThen: buffer.count) : nil }
      guard buffer.count - start <= limit else {
        throw SystemError(
          .tooLarge, operation: "read a line", path: nil, reason: "it is longer than \(limit) bytes",
          advice: "Check what is being handed in.")
      }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      try fill()
    }
  }

  /// Waits until there is something to read, which a terminal hands over by lines, at most so long; false where nothing
  /// came, or a signal did.
  public func wait(upTo time: Interval) -> Bool {
    guard start == buffer.count, !isAtEnd else { return true }
    var wanted = pollfd(fd: raw, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, Int32(clamping: time.milliseconds)) > 0
  }

  private mutating func take(upTo end: Int, andThen next: Int) -> [UInt8] {
    var line = buffer[start..<end]
    start = next
    if line.last == 0x0D { line.removeLast() }
    return Array(line)
  }

  private mutating func fill() throws(SystemError) {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 8192) { space, filled in
      count = retrying { Glibc.read(raw, space.baseAddress, space.count) }
      filled = max(0, count)
    }
    if count < 0, errno == EAGAIN {
      var wanted = pollfd(fd: raw, events: Int16(POLLIN), revents: 0)
      _ = poll(&wanted, 1, -1)
    } else if count < 0 {
      throw .last("read a line", path: nil)
    } else {
      isAtEnd = count == 0
      buffer += chunk
    }
  }
}
