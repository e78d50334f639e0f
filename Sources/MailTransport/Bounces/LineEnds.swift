/// Line ends as they come: CRLF from the wire, LF from files, CR from very old files.
enum LineEnds {
  /// The same text with LF as its only line end.
  static func unified(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var isAfterReturn = false
    for byte in bytes {
      if byte == 0x0D {
        output.append(0x0A)
      } else if byte != 0x0A || !isAfterReturn {
        output.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    return output
  }

  /// A message without empty lines and the mbox line `From sender date` in front of it.
  static func withoutEnvelope(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let end = text.firstIndex(of: 0x0A), text[..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      text = text[(end + 1)...]
    }
    while text.starts(with: Array("From ".utf8)) || text.starts(with: Array(">From ".utf8)) {
      text = text.drop { $0 != 0x0A }.dropFirst()
    }
    return text
  }
}
