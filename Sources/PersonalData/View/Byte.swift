/// Questions about one byte of a normalised view, where letters are lower-case ASCII or stand above it.
enum Byte {
  static let space: UInt8 = 0x20
  static let lineFeed: UInt8 = 0x0A
  static let hyphen: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  /// What is masked already; no text folds to it, no number goes through it, no label reaches across it.
  static let blanked: UInt8 = 0x01
  static let at: UInt8 = 0x40

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }
  @inline(__always) static func isASCIILetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always) static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
  @inline(__always) static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == lineFeed }
  /// What may stand inside a number: a blank, a line break, a dash, dot, slash or underscore.
  @inline(__always) static func isSeparator(_ byte: UInt8) -> Bool {
    byte == space || byte == hyphen || byte == lineFeed || byte == dot || byte == slash || byte == 0x5F
  }
}
