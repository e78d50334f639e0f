/// Messages in one file, each behind a line `From sender date` (RFC 4155), with `>From` standing for `From` (mboxrd).
enum Mbox {
  private static let separator = Array("From ".utf8)

  /// The messages; the whole file where it does not begin with a separator.
  static func messages(in bytes: [UInt8]) -> [[UInt8]] {
    guard bytes.starts(with: separator) else { return [bytes] }
    let bytes = bytes.contains(0x0A) ? bytes : LineEnds.unified(bytes[...])
    var messages: [[UInt8]] = []
    var current: [UInt8] = []
    var isAfterEmpty = true
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let line = bytes[start..<end]
      if isAfterEmpty, isSeparator(line), start == 0 || isField(bytes[end...]) {
        if start > 0 { messages.append(current) }
        current = []
      } else {
        current += unquoted(line)
      }
      isAfterEmpty = line.allSatisfy { $0 == 0x0A || $0 == 0x0D }
      start = end
    }
    return messages + [current]
  }

  /// Whether a line separates: it ends in the digits of a year or of a zone.
  private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: separator) else { return false }
    let words = line.dropFirst(separator.count).split { $0 <= 0x20 }
    return words.count >= 2 && (words.last?.contains { $0 >= 0x30 && $0 <= 0x39 } ?? false)
  }

  /// Whether some bytes begin with a header field, so that a sentence that begins `From` separates nothing.
  private static func isField(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest.prefix(64).prefix { $0 > 0x20 && $0 < 0x7F && $0 != 0x3A }
    return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == 0x3A
  }

  private static func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let behind = line.drop { $0 == 0x3E }
    return behind.startIndex > line.startIndex && behind.starts(with: separator) ? line.dropFirst() : line
  }
}
