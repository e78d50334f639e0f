/// Words of a text that are base64 (RFC 4648 section 4 and 5) of readable text.
enum Base64Words {
  /// Shorter words hold too little to give anything away.
  private static let shortest = 8

  /// What the base64 words of a text say, a line each; nil where there are none.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    let values = values
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard values[Int(bytes[index])] != none else {
        index += 1
        continue
      }
      let start = index
      // Most words are too short, and of most others the first bytes are no text.
      var (end, bits) = (start, UInt64(0))
      while end < bytes.count, end - start < shortest, values[Int(bytes[end])] != none {
        bits = bits << 6 | UInt64(values[Int(bytes[end])])
        end += 1
      }
      if end - start < shortest {
        index = end
        continue
      }
      let isLikely = mayBeginText(bits)
      var word: [UInt8] = []
      // A line break in the middle of a long word is a fold.
      while index < bytes.count {
        let value = values[Int(bytes[index])]
        if value != none {
          if isLikely { word.append(value) }
        } else if bytes[index] != Byte.lineFeed || index - start < 60 {
          break
        }
        index += 1
      }
      if isLikely, let plain = readable(word) {
        text += plain
        text += [Byte.lineFeed, Byte.lineFeed]
      }
    }
    return text.isEmpty ? nil : text
  }

  /// Whether the six bytes that eight values make may begin readable UTF-8.
  private static func mayBeginText(_ bits: UInt64) -> Bool {
    var rest = 0
    for shift in stride(from: UInt64(40), through: 0, by: -8) {
      let byte = UInt8(truncatingIfNeeded: bits >> shift)
      if rest > 0 {
        guard byte & 0xC0 == 0x80 else { return false }
        rest -= 1
      } else if byte < 0x80 {
        if isControl(byte) { return false }
      } else {
        guard (0xC2..<0xF5).contains(byte) else { return false }
        rest = TextView.length(ofScalarAt: byte) - 1
      }
    }
    return true
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != Byte.lineFeed && byte != 0x0D && byte != 0x09 || byte == 0x7F
  }

  private static func readable(_ word: [UInt8]) -> [UInt8]? {
    var plain: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for value in word {
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        plain.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    guard !plain.contains(where: isControl), String(validating: plain, as: UTF8.self) != nil else { return nil }
    return plain
  }

  /// What each byte stands for, 0 to 63; `none` for those that stand for nothing.
  private static let values = (0...UInt8.max).map { value($0) ?? none }
  private static let none: UInt8 = 0xFF

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), 0x5F: 63
    default: nil
    }
  }
}
