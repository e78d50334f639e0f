/// The readings of a field that take an encoding off it; each is made only where a sign of that encoding is there.
enum Disguises {
  static func readings(of bytes: [UInt8]) -> [(disguise: Disguise, text: [UInt8])] {
    var readings: [(Disguise, [UInt8])] = [(.none, bytes)]
    func add(_ disguise: Disguise, _ decoded: [UInt8]?) {
      if let decoded, decoded != bytes { readings.append((disguise, decoded)) }
    }
    if bytes.contains(UInt8(ascii: "=")) { add(.quotedPrintable, quotedPrintable(bytes)) }
    if bytes.contains(UInt8(ascii: "%")) { add(.percent, escaped(bytes, by: UInt8(ascii: "%"))) }
    if bytes.contains(UInt8(ascii: "&")) { add(.entities, Entities.decoded(bytes)) }
    if bytes.contains(UInt8(ascii: "<")) { add(.markup, withoutTags(bytes)) }
    add(.base64, Base64Words.decoded(bytes))
    return readings
  }

  /// Quoted-printable (RFC 2045 section 6.7) and the Q encoding of RFC 2047, which writes a blank as `_`.
  private static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "="), index + 1 < bytes.count, bytes[index + 1] == Byte.lineFeed {
        index += 2
      } else {
        joined.append(bytes[index])
        index += 1
      }
    }
    return escaped(joined, by: UInt8(ascii: "="))
  }

  /// The bytes with every sign and two hexadecimal digits replaced by the byte that they name.
  private static func escaped(_ bytes: [UInt8], by sign: UInt8) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == sign, index + 2 < bytes.count, let high = hexadecimal(bytes[index + 1]),
        let low = hexadecimal(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }

  static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static let longestTag = 64

  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var rest: [UInt8] = []
    rest.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"),
        let end = bytes[index...].prefix(longestTag).firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        rest.append(bytes[index])
        index += 1
      }
    }
    return rest
  }
}
