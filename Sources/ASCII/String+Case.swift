extension String {
  /// The text with the letters A to Z in lower case and every other character as it is.
  public var lowercasedASCII: String { String(decoding: utf8.map(\.lowercasedASCII), as: UTF8.self) }

  /// The text with the letters a to z in capitals and every other character as it is.
  public var uppercasedASCII: String {
    String(decoding: utf8.map { $0 >= 0x61 && $0 <= 0x7A ? $0 & ~0x20 : $0 }, as: UTF8.self)
  }
}
