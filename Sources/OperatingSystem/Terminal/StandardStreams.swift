internal import Glibc

/// The three streams that a program starts with.
public enum StandardStreams {
  /// One of the streams.
  public enum Stream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2
  }

  /// Columns and rows of a terminal.
  public struct Size: Hashable, Sendable {
    /// Columns, at least 1.
    public let columns: Int
    /// Rows, at least 1.
    public let rows: Int
  }

  /// Whether a person is at the other end of the stream.
  public static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// The size of the terminal on a stream; nil where there is none or it does not know.
  public static func terminalSize(_ stream: Stream = .output) -> Size? {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Writes every byte to a stream.
  public static func write(_ bytes: [UInt8], to stream: Stream) throws(SystemError) {
    guard writeFully(bytes, to: stream.rawValue) else { throw .last("write to \(stream)", path: nil) }
  }

  /// Writes a text to a stream.
  public static func write(_ text: String, to stream: Stream) throws(SystemError) {
    try write(Array(text.utf8), to: stream)
  }
}
