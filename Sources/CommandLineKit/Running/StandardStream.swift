import Glibc
public import SafeText

/// Standard output and standard error, written whole: short writes, interruptions and full pipes are waited out.
public enum StandardStream: Int32, Sendable {
  case output = 1
  case errors = 2

  /// What became of the bytes.
  public enum Written: Hashable, Sendable {
    case all
    /// Nobody reads any more: no reason to complain, and none to go on writing.
    case readerGone
    /// The error number, such as `ENOSPC`.
    case failed(Int32)
  }

  /// Writes all the bytes. SIGPIPE must be ignored; `Program.main` sees to that.
  @discardableResult
  public func write(_ bytes: [UInt8]) -> Written { Self.write(bytes, to: rawValue) }

  /// Writes a line, for a command that has something to say while it works.
  @discardableResult
  public func writeLine(_ line: SafeText) -> Written { write((line + "\n").bytes) }

  /// As `write` to any descriptor.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Written {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      if count >= 0 {
        offset += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      case EPIPE: return .readerGone
      case let code: return .failed(code)
      }
    }
    return .all
  }

  /// Standard input to its end, at most 256 MB.
  static func readInput(from descriptor: Int32 = 0) throws(Failure) -> [UInt8] {
    let most = 256 << 20
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        switch errno {
        case EINTR: continue
        case EAGAIN:
          var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
          _ = poll(&waiting, 1, -1)
          continue
        case let code:
          throw Failure("input", .failed, "Standard input cannot be read.", why: "error number \(code)")
        }
      }
      bytes += buffer[..<count]
      if bytes.count > most {
        throw .usage("Standard input holds more than \(most) bytes.", now: "Hand over less at a time.")
      }
    }
  }
}
