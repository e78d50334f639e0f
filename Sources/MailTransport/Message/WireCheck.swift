public import Casework

/// Looks at finished bytes as a stranger would, and refuses whatever a reply does not have.
public enum WireCheck {
  /// The most bytes of a message.
  public static let longestMessage = 10_485_760
  /// The longest line without its CRLF (RFC 2045 section 6.7, RFC 2047 section 2).
  public static let longestLine = 76
  /// The longest header line with an address or identity in it, which cannot be folded (RFC 5322 section 2.1.1).
  public static let longestAddressLine = 998

  /// The headers of a reply, in lower case; each is there exactly once and there is no other.
  static let headerNames: Set<String> = [
    "from", "to", "subject", "date", "message-id", "mime-version", "content-type", "content-transfer-encoding",
    "content-language",
  ]

  /// Checks bytes that are about to be frozen or sent: 7-bit, CRLF only, one recipient, the expected headers.
  public static func check(
    _ bytes: [UInt8], recipient: EmailAddress, messageID: MessageID, isAutomatic: Bool = false
  ) throws(MessageFault) {
    guard bytes.count <= longestMessage else { throw MessageFault(.tooLong) }
    let lines = try lines(of: bytes)
    guard let end = lines.firstIndex(where: \.isEmpty) else { throw MessageFault(.headers) }
    for (offset, line) in lines.enumerated() {
      let hasAddress = offset < end && line.contains(0x40)
      guard line.count <= (hasAddress ? longestAddressLine : longestLine) else {
        throw MessageFault(.lineTooLong, line: offset + 1)
      }
    }
    let headers = try headers(in: lines[..<end])
    let expected = isAutomatic ? headerNames.union(["auto-submitted"]) : headerNames
    guard headers.count == expected.count, Set(headers.map(\.name)) == expected else {
      throw MessageFault(.headers)
    }
    for (name, value) in headers {
      if name == "to", !value.elementsEqual(recipient.wireForm.utf8) { throw MessageFault(.recipient) }
      if name == "message-id", !value.elementsEqual("<\(messageID)>".utf8) { throw MessageFault(.messageID) }
    }
  }

  private static func lines(of bytes: [UInt8]) throws(MessageFault) -> [ArraySlice<UInt8>] {
    var (lines, start, index) = ([ArraySlice<UInt8>](), 0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      guard byte != 0x0D || (index + 1 < bytes.count && bytes[index + 1] == 0x0A) else {
        throw MessageFault(.lineEnd, line: lines.count + 1)
      }
      if byte == 0x0D {
        lines.append(bytes[start..<index])
        index += 2
        start = index
        continue
      }
      guard byte != 0x0A else { throw MessageFault(.lineEnd, line: lines.count + 1) }
      guard byte == 0x09 || (0x20...0x7E).contains(byte) else {
        throw MessageFault(.notPlainBytes, line: lines.count + 1)
      }
      index += 1
    }
    guard start == bytes.count, !lines.isEmpty else { throw MessageFault(.lineEnd, line: lines.count + 1) }
    return lines
  }

  /// Names in lower case and values with their folds taken out and no blanks around them.
  private static func headers(
    in lines: ArraySlice<ArraySlice<UInt8>>
  ) throws(MessageFault) -> [(name: String, value: [UInt8])] {
    var found: [(name: String, value: [UInt8])] = []
    for line in lines {
      if let first = line.first, first == 0x20 || first == 0x09 {
        guard !found.isEmpty else { throw MessageFault(.headers) }
        found[found.count - 1].value += line
        continue
      }
      guard let colon = line.firstIndex(of: 0x3A) else { throw MessageFault(.headers) }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      found.append((name, Array(line[(colon + 1)...])))
    }
    return found.map { header in
      let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
      let head = header.value.drop(while: isBlank)
      return (header.name, Array(head.reversed().drop(while: isBlank).reversed()))
    }
  }
}
