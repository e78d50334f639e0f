import Glibc

/// One line of a file: where it lies, and what is wrong with it as a line.
public struct Line: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// Its bytes without the line end (LF or CRLF).
  public let range: Range<Int>
  /// Whether the file ends without a line end, so that more may have been meant to follow.
  public let isTorn: Bool
}

/// Cuts a file's bytes into lines at LF, and CRLF; a byte order mark at the start belongs to no line.
public struct LineSplitter: IteratorProtocol, Sequence {
  private let bytes: [UInt8]
  private var at: Int
  private var number = 0

  /// Cuts those bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: FileForm.byteOrderMark) ? FileForm.byteOrderMark.count : 0
  }

  /// The next line that is not empty.
  public mutating func next() -> Line? {
    while at < bytes.count {
      let start = at
      let found = endOfLine(from: start)
      var end = found ?? bytes.count
      at = end + 1
      number += 1
      if found != nil, end > start, bytes[end - 1] == 0x0D { end -= 1 }
      if end > start { return Line(number: number, range: start..<end, isTorn: found == nil) }
    }
    return nil
  }

  private func endOfLine(from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, 0x0A, buffer.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
