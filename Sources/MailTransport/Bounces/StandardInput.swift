internal import Glibc
public import OperatingSystem

/// What another program hands over on standard input, as bytes.
public enum StandardInput {
  /// Everything up to its end; throws where it cannot be read or there are more than `limit` bytes.
  public static func read(limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw SystemError(number: errno, operation: "read standard input", path: nil) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    throw SystemError(
      .tooLarge, operation: "read standard input", path: nil, reason: "it is larger than \(limit) bytes",
      advice: "Hand over less at a time.")
  }
}
