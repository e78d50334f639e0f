/// Words of a text that are base64 (RFC 4648 section 4 and 5) of readable text.
enum Base64Words {
  /// Shorter words hold too little to give anything away.
  private static let shortest = 8

  /// What the base64 words of a text say, a line each; nil where there are none.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard value(bytes[index]) != nil else {
        index += 1
        continue
      }
      let start = index
      // Most words are too short, and their values are not needed.
      let end = bytes[start...].prefix(shortest).prefix { value($0) != nil }.endIndex
      if end - start < shortest {
        index = end
        continue
      }
      var word: [UInt8] = []
      // A line break in the middle of a long word is a fold.
      while index < bytes.count {
        if let value = value(bytes[index]) {
          word.append(value)
        } else if bytes[index] != Byte.lineFeed || index - start < 60 {
          break
        }
        index += 1
      }
      if word.count >= shortest, let plain = readable(word) {
        text += plain
        text += [Byte.lineFeed, Byte.lineFeed]
      }
    }
    return text.isEmpty ? nil : text
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
    guard !plain.contains(where: { $0 < 0x20 && $0 != Byte.lineFeed && $0 != 0x0D && $0 != 0x09 || $0 == 0x7F }),
      String(validating: plain, as: UTF8.self) != nil
    else { return nil }
    return plain
  }

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
