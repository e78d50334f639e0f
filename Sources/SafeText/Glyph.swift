/// What a scalar above ASCII does to a line of text.
enum Glyph {
  case letter
  /// Starts an emoji, or continues one after a joiner.
  case emoji
  /// Combines with the base before it.
  case mark
  /// U+FE0E or U+FE0F, which choose between the text and the picture of a character.
  case selector
  /// U+200D, zero width joiner.
  case joiner
  /// Not to be let through: it acts on its neighbours, is invisible, or means nothing that two people would agree on.
  case hidden

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    // Latin letters with accents and their like are nearly all that is ever seen: no table for them.
    case 0xA0...0xAC, 0xAE...0x2FF: self = Self.latin(scalar)
    case 0x200D: self = .joiner
    case 0xFE0E, 0xFE0F: self = .selector
    // Hangul vowels and final consonants join the syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: self = .mark
    default: self = Self.looked(up: scalar)
    }
  }

  /// U+00A9 and U+00AE are emoji when a selector asks for it.
  private static func latin(_ scalar: Unicode.Scalar) -> Self {
    scalar.value == 0xA9 || scalar.value == 0xAE ? .emoji : .letter
  }

  private static func looked(up scalar: Unicode.Scalar) -> Self {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return .hidden }
    switch properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return .hidden
    case .format: return isVisibleFormat(scalar.value) ? .letter : .hidden
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    default: return properties.isEmoji ? .emoji : .letter
    }
  }

  /// The format characters that are drawn: Arabic, Syriac and Kaithi number and verse signs.
  private static func isVisibleFormat(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}
