/// A character as the matchers see it: small plain letters, something inside a word, or something between words.
enum FoldedLetter: Hashable {
  /// The letters or digits it stands for, in lower case, without accents where Welsh or English has them.
  case letters([UInt8])
  /// A character that may stand inside a word and means nothing: an apostrophe, a soft hyphen, a zero-width character.
  case joiner
  /// A character between words.
  case separator

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      self = Self.ascii(UInt8(value))
    } else if let plain = Self.plain[value] {
      self = .letters([plain])
    } else if Self.isJoiner(value) {
      self = .joiner
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      self = .letters(Array(scalar.properties.lowercaseMapping.utf8))
    } else {
      self = .separator
    }
  }

  private static func ascii(_ byte: UInt8) -> Self {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: .letters([byte])
    case 0x41...0x5A: .letters([byte | 0x20])
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .joiner
    default: .separator
    }
  }

  /// Apostrophes, soft hyphen, combining accents, zero-width characters, direction marks and variation selectors.
  private static func isJoiner(_ value: UInt32) -> Bool {
    switch value {
    case 0x2018, 0x2019, 0x02BC, 0x00B4, 0xFF07, 0x00AD, 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
      true
    default: false
    }
  }

  private static let plain: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    for (letter, accented) in [
      ("a", "àáâãäåÀÁÂÃÄÅ"), ("c", "çÇ"), ("e", "èéêëÈÉÊË"), ("i", "ìíîïÌÍÎÏ"), ("n", "ñÑ"), ("o", "òóôõöÒÓÔÕÖ"),
      ("u", "ùúûüÙÚÛÜ"), ("w", "ŵẁẃẅŴẀẂẄ"), ("y", "ŷỳýÿŶỲÝŸ"),
    ] {
      for scalar in accented.unicodeScalars { table[scalar.value] = letter.utf8.first }
    }
    // Full-width forms are ASCII for whoever types them.
    for offset in UInt32(0)..<26 {
      table[0xFF21 + offset] = UInt8(0x61 + offset)
      table[0xFF41 + offset] = UInt8(0x61 + offset)
    }
    for offset in UInt32(0)..<10 { table[0xFF10 + offset] = UInt8(0x30 + offset) }
    return table
  }()
}
