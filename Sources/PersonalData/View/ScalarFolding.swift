/// How a scalar beyond ASCII is read.
enum ScalarFolding {
  enum Result {
    case dropped
    case one(UInt8)
    case two(UInt8, UInt8)
    /// A letter of another script, in lower case.
    case letter(Unicode.Scalar)
  }

  /// The same as `fold`, from a table for the letters and signs of everyday texts.
  static func quick(_ value: UInt32) -> Result {
    if value &- 0x80 < 0x40 { return latinSignTable[Int(value) - 0x80] }
    if value &- 0xC0 < 0x1C0 { return latinTable[Int(value) - 0xC0] }
    if value &- 0x2000 < 0x80 { return signTable[Int(value) - 0x2000] }
    return fold(value)
  }

  /// Apart from the letters, so that a pound sign does not wait for their accents to be worked out.
  private static let latinSignTable = (UInt32(0x80)..<0xC0).map(fold)
  private static let latinTable = (UInt32(0xC0)..<0x280).map(fold)
  private static let signTable = (UInt32(0x2000)..<0x2080).map(fold)

  static func fold(_ value: UInt32) -> Result {
    switch value {
    case 0..<0x20, 0x7F, 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .one(Byte.space)
    case 0x2028, 0x2029: return .one(Byte.lineFeed)
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x20DD...0x20E4, 0x300...0x36F,
      0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0xE0000...0xE0FFF:
      return .dropped
    case 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A...0x2E3B, 0x30FC, 0xFE58, 0xFE63: return .one(Byte.hyphen)
    case 0x2018...0x201B, 0x2BC, 0x2B9, 0x2BB, 0x2032, 0xB4, 0x60: return .one(UInt8(ascii: "'"))
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: return .one(UInt8(ascii: "\""))
    case 0x2024, 0x3002, 0xFF61, 0xB7, 0x2027, 0x2219, 0x22C5, 0x30FB: return .one(Byte.dot)
    case 0x2026: return .two(Byte.dot, Byte.dot)
    case 0x2022: return .one(UInt8(ascii: "~"))
    case 0x2044, 0x2215: return .one(Byte.slash)
    case 0xA3, 0x20A0...0x20CF: return .one(UInt8(ascii: "$"))
    case 0xA7, 0xA9, 0xAE, 0xB0, 0xD7, 0xF7: return .one(UInt8(ascii: "*"))
    case 0xFF01...0xFF5E: return .one(lower(UInt8(truncatingIfNeeded: value - 0xFF01 + 0x21)))
    case 0x24B6...0x24E9: return .one(UInt8(truncatingIfNeeded: 0x61 + (value - 0x24B6) % 26))
    case 0x1D400...0x1D6A3: return .one(UInt8(truncatingIfNeeded: 0x61 + (value - 0x1D400) % 26))
    case 0x1F130...0x1F149, 0x1F150...0x1F169, 0x1F170...0x1F189:
      return .one(UInt8(truncatingIfNeeded: 0x61 + (value - 0x1F130) % 32))
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: return latin(value)
    case 0x370...0x3FF: return lookAlike(value, in: greek)
    case 0x400...0x52F: return lookAlike(value, in: cyrillic)
    case 0x1E00...0x1EFF: return decomposed(value)
    default: return other(value)
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func latin(_ value: UInt32) -> Result {
    switch value {
    case 0xC6, 0xE6: .two(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case 0xDF: .two(UInt8(ascii: "s"), UInt8(ascii: "s"))
    case 0xDE, 0xFE: .two(UInt8(ascii: "t"), UInt8(ascii: "h"))
    case 0x152, 0x153: .two(UInt8(ascii: "o"), UInt8(ascii: "e"))
    case 0xD0, 0xF0, 0x110, 0x111: .one(UInt8(ascii: "d"))
    case 0xD8, 0xF8: .one(UInt8(ascii: "o"))
    case 0x126, 0x127: .one(UInt8(ascii: "h"))
    case 0x131: .one(UInt8(ascii: "i"))
    case 0x141, 0x142: .one(UInt8(ascii: "l"))
    case 0x166, 0x167: .one(UInt8(ascii: "t"))
    default: decomposed(value)
    }
  }

  /// The base letter of an accented one; any other letter in lower case.
  private static func decomposed(_ value: UInt32) -> Result {
    guard let scalar = Unicode.Scalar(value) else { return .dropped }
    if let letter = AccentedLetters.bases[value] { return .one(letter) }
    return .letter(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
  }

  private static func lookAlike(_ value: UInt32, in table: [UInt32: UInt8]) -> Result {
    if let byte = table[value] { return .one(byte) }
    return other(value)
  }

  private static let cyrillic = table(
    "Аa Вb Сc Еe Нh Іi Јj Кk Мm Оo Рp Ѕs Тt Уy Хx Ԁd Ԛq Ԝw Ѵv аa вb сc еe нh іi јj кk мm оo рp ѕs тt уy хx ԁd ԛq ԝw ѵv һh Һh З3 з3 ӏl Ӏl"
  )
  private static let greek = table(
    "Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx αa βb εe ζz ηn ιi κk μm νn οo ρp τt υy χx ϲc Ϲc ϳj Ϳj")

  private static func table(_ pairs: String) -> [UInt32: UInt8] {
    var table: [UInt32: UInt8] = [:]
    for pair in pairs.split(separator: " ") {
      guard let from = pair.unicodeScalars.first, let to = pair.utf8.last else { continue }
      table[from.value] = to
    }
    return table
  }

  private static func other(_ value: UInt32) -> Result {
    guard let scalar = Unicode.Scalar(value) else { return .dropped }
    let properties = scalar.properties
    if properties.numericType == .decimal || properties.numericType == .digit, let number = properties.numericValue,
      number >= 0, number <= 9
    {
      return .one(0x30 + UInt8(number))
    }
    guard properties.isAlphabetic else { return .one(UInt8(ascii: "*")) }
    return .letter(properties.lowercaseMapping.unicodeScalars.first ?? scalar)
  }
}
