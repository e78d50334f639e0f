internal import ASCII

/// A mail address found in running text.
struct FoundAddress: Hashable {
  /// The address as written, without brackets; a quoted local part keeps its quotes.
  let text: String
  /// Where it begins and ends in the text that was searched.
  let range: Range<Int>

  /// Two writings of one mailbox: the domain has no case, and bounces fold the local part's as well.
  var key: String { text.lowercased() }

  private static let punctuation = Set("!#$%&'*+-/=?^_`{|}~.".utf8)

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter || byte >= 0x80 || punctuation.contains(byte)
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter || byte >= 0x80 || byte == 0x2D || byte == 0x2E || byte == 0x5F
  }

  /// Every address in a text, in order. Each at sign is looked at once, at most 254 bytes to either side.
  static func all(in text: ArraySlice<UInt8>, isDotNeeded: Bool = true) -> [FoundAddress] {
    var found: [FoundAddress] = []
    var floor = text.startIndex
    var index = text.startIndex
    while let at = text[index...].firstIndex(of: 0x40) {
      index = at + 1
      guard let address = address(in: text, around: at, floor: floor, isDotNeeded: isDotNeeded) else { continue }
      found.append(address)
      floor = address.range.upperBound
      index = max(index, floor)
    }
    return found
  }

  private static func address(
    in text: ArraySlice<UInt8>, around at: Int, floor: Int, isDotNeeded: Bool
  ) -> FoundAddress? {
    var end = at + 1
    let limit = min(text.endIndex, at + 254)
    while end < limit, isHost(text[end]) { end += 1 }
    while end > at + 1, text[end - 1] == 0x2E || text[end - 1] == 0x2D || text[end - 1] == 0x5F { end -= 1 }
    let host = text[(at + 1)..<end]
    guard let first = host.first, first != 0x2E, !isDotNeeded || host.contains(0x2E) else { return nil }
    guard let start = startOfLocalPart(in: text, before: at, floor: max(floor, at - 254)), start < at else {
      return nil
    }
    return FoundAddress(text: text[start..<end].text, range: start..<end)
  }

  private static func startOfLocalPart(in text: ArraySlice<UInt8>, before at: Int, floor: Int) -> Int? {
    if at > floor, text[at - 1] == 0x22 {
      guard let open = text[floor..<(at - 1)].lastIndex(of: 0x22), !text[open..<at].contains(0x0A) else { return nil }
      return open
    }
    var start = at
    while start > floor, isLocal(text[start - 1]) { start -= 1 }
    let run = text[start..<at]
    // These marks may stand in a local part, but at its beginning they belong to the text; `=?` begins an encoded word.
    let isEncoded = run.starts(with: "=?".utf8)
    if !isEncoded, let skip = run.firstIndex(where: { !".*`'=-".utf8.contains($0) }) {
      start = skip
    }
    // Exchange writes an address as an attribute of a directory name.
    if text[start..<at].hasPrefixFolded("smtp=") { start += 5 }
    return start
  }

  /// The one address that a field means, whose host may be a short name: inside angle brackets where there are any.
  static func inField(_ value: String) -> String? {
    let bytes = Array(value.utf8)[...]
    if let open = bytes.firstIndex(of: 0x3C), let close = bytes[open...].firstIndex(of: 0x3E) {
      if let found = all(in: bytes[open..<close], isDotNeeded: false).first { return found.text }
    }
    return all(in: bytes, isDotNeeded: false).first?.text
  }
}
