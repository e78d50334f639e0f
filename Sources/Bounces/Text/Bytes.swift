internal import ASCII

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension Sequence where Element == UInt8 {
  /// Whether two texts are the same when capital letters of ASCII count as small ones.
  func elementsEqualFolded(_ other: some Sequence<UInt8>) -> Bool {
    elementsEqual(other) { $0.lowercasedASCII == $1.lowercasedASCII }
  }

  var text: String { String(decoding: Array(self), as: UTF8.self) }
}

extension Collection where Element == UInt8, SubSequence == ArraySlice<UInt8> {
  /// The bytes without blanks and line ends at either end.
  var trimmed: ArraySlice<UInt8> {
    var slice = self[...]
    while let first = slice.first, first <= 0x20 { slice = slice.dropFirst() }
    while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
    return slice
  }

  /// The lines, without their ends; a text that ends in LF has no empty line after it.
  var lines: [ArraySlice<UInt8>] {
    var lines = split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension ArraySlice<UInt8> {
  /// Whether the text begins with a prefix, in any case.
  func hasPrefixFolded(_ prefix: String) -> Bool {
    count >= prefix.utf8.count && self.prefix(prefix.utf8.count).elementsEqualFolded(prefix.utf8)
  }

  /// The place where a text begins at or after an index; nil where it is not there.
  func firstIndex(of needle: [UInt8], from start: Int? = nil) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var index = start ?? startIndex
    while index <= endIndex - needle.count {
      if self[index] == first, self[index..<(index + needle.count)].elementsEqual(needle) { return index }
      index += 1
    }
    return nil
  }

  func contains(_ needle: String) -> Bool { firstIndex(of: Array(needle.utf8)) != nil }
}
