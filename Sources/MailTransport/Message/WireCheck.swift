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
  private static let names = [
    "to", "message-id", "from", "subject", "date", "mime-version", "content-type", "content-transfer-encoding",
    "content-language",
  ].map { Array($0.utf8) }
  private static let automaticNames = names + [Array("auto-submitted".utf8)]

  /// Checks bytes that are about to be frozen or sent: 7-bit, CRLF only, one recipient, the expected headers.
  public static func check(
    _ bytes: [UInt8], recipient: EmailAddress, messageID: MessageID, isAutomatic: Bool = false
  ) throws(MessageFault) {
    guard bytes.count <= longestMessage else { throw MessageFault(.tooLong) }
    let lines = try lines(of: bytes)
    guard let end = lines.firstIndex(where: \.isEmpty) else { throw MessageFault(.headers) }
    for (offset, line) in lines.enumerated() where line.count > longestLine {
      let hasAddress = offset < end && bytes[line].contains(0x40)
      guard hasAddress, line.count <= longestAddressLine else { throw MessageFault(.lineTooLong, line: offset + 1) }
    }
    let headers = try headers(in: bytes, lines[..<end])
    let expected = isAutomatic ? automaticNames : names
    let places = expected.map { name in headers.firstIndex { isName(bytes[$0.name], name) } }
    guard headers.count == expected.count, let to = places[0], let identity = places[1], !places.contains(nil) else {
      throw MessageFault(.headers)
    }
    guard value(of: headers[to], in: bytes) == Array(recipient.wireForm.utf8) else { throw MessageFault(.recipient) }
    guard value(of: headers[identity], in: bytes) == Array("<\(messageID)>".utf8) else {
      throw MessageFault(.messageID)
    }
  }

  /// Where each line stands, without its CRLF.
  private static func lines(of bytes: [UInt8]) throws(MessageFault) -> [Range<Int>] {
    var (lines, start, index) = ([Range<Int>](), 0, 0)
    lines.reserveCapacity(bytes.count / 32)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        lines.append(start..<index)
        index += 2
        start = index
        continue
      }
      guard byte != 0x0D, byte != 0x0A else { throw MessageFault(.lineEnd, line: lines.count + 1) }
      guard byte == 0x09 || (0x20...0x7E).contains(byte) else {
        throw MessageFault(.notPlainBytes, line: lines.count + 1)
      }
      index += 1
    }
    guard start == bytes.count, !lines.isEmpty else { throw MessageFault(.lineEnd, line: lines.count + 1) }
    return lines
  }

  /// Where a header's name and its value with all its folds stand.
  private struct Header {
    let name: Range<Int>
    var value: Range<Int>
  }

  private static func headers(
    in bytes: [UInt8], _ lines: ArraySlice<Range<Int>>
  ) throws(MessageFault) -> [Header] {
    var found: [Header] = []
    for line in lines {
      if isBlank(bytes[line.lowerBound]) {
        guard let last = found.indices.last else { throw MessageFault(.headers) }
        found[last].value = found[last].value.lowerBound..<line.upperBound
        continue
      }
      guard let colon = bytes[line].firstIndex(of: 0x3A) else { throw MessageFault(.headers) }
      found.append(Header(name: line.lowerBound..<colon, value: (colon + 1)..<line.upperBound))
    }
    return found
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether a name is the expected one, in letters of either case.
  private static func isName(_ name: ArraySlice<UInt8>, _ expected: [UInt8]) -> Bool {
    name.count == expected.count
      && zip(name, expected).allSatisfy { $0 == $1 || ((0x41...0x5A).contains($0) && $0 | 0x20 == $1) }
  }

  /// The value with its folds taken out and no blanks around it.
  private static func value(of header: Header, in bytes: [UInt8]) -> [UInt8] {
    let whole = bytes[header.value].filter { $0 != 0x0D && $0 != 0x0A }.drop(while: isBlank)
    return whole.lastIndex { !isBlank($0) }.map { Array(whole[...$0]) } ?? []
  }
}
