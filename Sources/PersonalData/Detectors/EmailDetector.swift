/// Email addresses wherever they stand: in angle brackets, after `mailto:`, in JSON.
enum EmailDetector: Detector {
  /// RFC 5321 section 4.5.3.1: the longest local part and domain.
  private static let (longestLocal, longestDomain) = (64, 253)

  static func find(in scan: Scan, into hits: inout [Hit]) {
    for at in scan.ats {
      guard let range = match(scan.view, at) else { continue }
      hits.append(Hit(.email, range, .emailShape))
    }
  }

  private static func match(_ view: TextView, _ at: Int) -> Range<Int>? {
    var start = at
    while start > 0, at - start < longestLocal, isLocal(view.bytes[start - 1]) { start -= 1 }
    while start < at, isEdge(view.bytes[start]) { start += 1 }
    guard start < at else { return nil }
    var end = at + 1
    var (lastDot, topLetters) = (-1, 0)
    while end < view.count, end - at <= longestDomain {
      if !isHost(view.bytes[end]) {
        // A line that breaks inside the host, before its dot.
        let line = view.bytes[end] == Byte.space ? end + 1 : end
        guard lastDot < 0, end > at + 1, view.at(line) == Byte.lineFeed, Byte.isAlphanumeric(view.at(line + 1)) else {
          break
        }
        end = line + 1
        continue
      }
      if view.bytes[end] == Byte.dot {
        if end == at + 1 || view.at(end - 1) == Byte.dot || !isHostStart(view.at(end + 1)) { break }
        (lastDot, topLetters) = (end, 0)
      } else if Byte.isLetter(view.bytes[end]) {
        topLetters += 1
      }
      end += 1
    }
    while end > at + 1, view.bytes[end - 1] == Byte.hyphen || view.bytes[end - 1] == Byte.dot { end -= 1 }
    guard lastDot > at + 1, topLetters >= 2, end - lastDot > 2 else { return nil }
    return start..<end
  }

  private static func isHostStart(_ byte: UInt8) -> Bool { Byte.isAlphanumeric(byte) }
  private static func isHost(_ byte: UInt8) -> Bool {
    Byte.isAlphanumeric(byte) || byte == Byte.hyphen || byte == Byte.dot
  }
  /// Signs such as `/`, `=` and `?` are allowed in an address, but where one stands it is nearly always part of a link.
  private static let localPunctuation = Set("'%+-_.~!".utf8)
  private static func isLocal(_ byte: UInt8) -> Bool { Byte.isAlphanumeric(byte) || localPunctuation.contains(byte) }
  /// What may be part of an address but at its start is more likely a quotation or the end of a sentence.
  private static func isEdge(_ byte: UInt8) -> Bool { !Byte.isAlphanumeric(byte) && byte != 0x5F }
}
