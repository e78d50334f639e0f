extension UInt8 {
  /// Whether the byte is one of the digits 0 to 9.
  @inlinable public var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Whether the byte is one of the letters A to Z and a to z.
  @inlinable public var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// Whether the byte is a letter or a digit of ASCII.
  @inlinable public var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }
  /// Whether the byte can stand in a label of a host name: a letter, a digit or a hyphen (RFC 1123 section 2.1).
  @inlinable public var isHostLabel: Bool { isASCIIAlphanumeric || self == 0x2D }
  /// The small letter for a capital of ASCII, and every other byte as it is.
  @inlinable public var lowercasedASCII: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
