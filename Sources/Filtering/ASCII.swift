extension String {
  /// The text with the letters A to Z in lower case and every other character as it is.
  var lowercasedASCII: String { mappingBytes(0x41...0x5A) { $0 + 0x20 } }

  /// The text with the letters a to z in capitals and every other character as it is.
  var uppercasedASCII: String { mappingBytes(0x61...0x7A) { $0 - 0x20 } }

  /// The number that the text writes in 1 to 5 ASCII digits; nil for anything else.
  var smallNumber: Int64? {
    (1...5).contains(utf8.count) && utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(self) : nil
  }

  private func mappingBytes(_ range: ClosedRange<UInt8>, _ change: (UInt8) -> UInt8) -> String {
    String(decoding: utf8.map { range.contains($0) ? change($0) : $0 }, as: UTF8.self)
  }
}
