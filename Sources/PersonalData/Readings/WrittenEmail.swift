/// Reads "anna at example dot org" and its like as an email address.
enum WrittenEmail {
  static func reading(of view: TextView) -> Reading {
    var reading = Reading(capacity: view.count)
    var index = 0
    while index < view.count {
      if let (sign, range) = sign(view, index) {
        reading.write(sign, for: range)
        index = range.upperBound
      } else {
        reading.keep(index, of: view)
        index += 1
      }
    }
    return reading
  }

  /// The at sign or dot that is written out from a place on, with the blanks and brackets round it.
  private static func sign(_ view: TextView, _ start: Int) -> (UInt8, Range<Int>)? {
    guard start > 0, isAddress(view.bytes[start - 1]) else { return nil }
    // "Anna@ example.com".
    if view.bytes[start] == Byte.at, view.at(start + 1) == Byte.space, isHost(view, start + 2) {
      return (Byte.at, start..<(start + 2))
    }
    guard isEdge(view.bytes[start]) || isFrame(view.bytes[start]) else { return nil }
    var index = start
    while index < view.count, index - start < 4, isEdge(view.bytes[index]) { index += 1 }
    guard let (sign, length) = word(view, index) else { return nil }
    var end = index + length
    let isBare = length > 1 && !isFrame(view.bytes[index])
    let first = end
    while end < view.count, end - first < 4, isEdge(view.bytes[end]) { end += 1 }
    guard end < view.count, isAddress(view.bytes[end]), !isBare || end > first else { return nil }
    if sign == Byte.at {
      guard isHost(view, end) else { return nil }
      // "Look at example.com" is no address; a bracket, a dot in the name, or the word email tells.
      let isBracketed = !Byte.isBlank(view.bytes[index - 1])
      // "So is @example.com".
      if length == 1, !isBracketed, end == first, isTalk(view, start) { return nil }
      guard
        isBracketed || length == 1 || speaksOfEmail(view, start) || hasWrittenDot(view, end)
          || isLocalPart(view, start)
      else { return nil }
    } else if length == 1, !Byte.isBlank(view.bytes[index - 1]) || !isHostEnd(view, end) {
      return nil
    }
    return (sign, start..<end)
  }

  private static func word(_ view: TextView, _ index: Int) -> (UInt8, length: Int)? {
    let byte = view.at(index)
    if byte == Byte.at || byte == Byte.dot { return (byte, 1) }
    // "-at-", "_dot_".
    if isFrame(byte) {
      guard let (sign, length) = word(view, index + 1), length > 1, view.at(index + 1 + length) == byte else {
        return nil
      }
      return (sign, length + 2)
    }
    for (letters, sign) in signs where letters[0] == byte {
      if view.begins(index, with: letters), !Byte.isAlphanumeric(view.at(index + letters.count)) {
        return (sign, letters.count)
      }
    }
    return nil
  }

  /// The words for signs in an address.
  private static let signs: [(letters: [UInt8], sign: UInt8)] = [
    ("at", Byte.at), ("ar", Byte.at), ("malwoden", Byte.at), ("dot", Byte.dot), ("pwynt", Byte.dot),
    ("point", Byte.dot), ("period", Byte.dot),
    ("dash", Byte.hyphen), ("hyphen", Byte.hyphen), ("underscore", 0x5F),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Whether a host with a dot, written or as a sign, begins there.
  private static func isHost(_ view: TextView, _ start: Int) -> Bool {
    var (index, dots) = (start, 0)
    while index < view.count, index - start < 80 {
      let first = index
      while index < view.count, Byte.isAlphanumeric(view.bytes[index]) || view.bytes[index] == Byte.hyphen {
        index += 1
      }
      if index == first { return false }
      if dots > 0, tops.contains(Array(view.slice(first, index))) { return true }
      if view.at(index) == Byte.dot, Byte.isAlphanumeric(view.at(index + 1)) {
        index += 1
      } else {
        let gap = index
        while index < view.count, index - gap < 4, isEdge(view.bytes[index]) { index += 1 }
        guard let (sign, length) = word(view, index), sign == Byte.dot else { return false }
        index += length
        while index < view.count, isEdge(view.bytes[index]), index - gap < 12 { index += 1 }
      }
      dots += 1
    }
    return false
  }

  private static func isHostEnd(_ view: TextView, _ start: Int) -> Bool {
    var end = start
    while end < view.count, end - start < 12, Byte.isAlphanumeric(view.bytes[end]) { end += 1 }
    return tops.contains(Array(view.slice(start, end)))
  }

  private static func hasWrittenDot(_ view: TextView, _ start: Int) -> Bool {
    var index = start
    while index < view.count, index - start < 40 {
      if view.bytes[index] == UInt8(ascii: "d"), view.at(index + 1) == UInt8(ascii: "o"),
        view.at(index + 2) == UInt8(ascii: "t"), isEdge(view.at(index - 1)), isEdge(view.at(index + 3))
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether the word before is none of a sentence: letters with a dot, an underscore or digits among them.
  private static func isLocalPart(_ view: TextView, _ end: Int) -> Bool {
    var start = end
    while start > 0, end - start < 64, !Byte.isBlank(view.bytes[start - 1]) { start -= 1 }
    let word = view.slice(start, end)
    return word.first.map(Byte.isLetter) ?? false && word.contains { !Byte.isLetter($0) && $0 != UInt8(ascii: "'") }
      && word.allSatisfy { Byte.isAlphanumeric($0) || $0 == Byte.dot || $0 == Byte.hyphen || $0 == 0x5F }
  }

  /// Whether the word before is one of a sentence.
  private static func isTalk(_ view: TextView, _ end: Int) -> Bool {
    var start = end
    while start > 0, end - start < 10, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    guard start < end else { return false }
    return !(Lexicon.all.lookUp(view.bytes, start, end)?.words.isDisjoint(with: StreetName.talk) ?? true)
  }

  private static func speaksOfEmail(_ view: TextView, _ place: Int) -> Bool {
    (max(0, place - 60)..<place).contains { index in
      emailWords.contains { $0[0] == view.bytes[index] && view.slice(index, place).starts(with: $0) }
    }
  }

  private static let emailWords = ["mail", "e-bost"].map { Array($0.utf8) }

  private static func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.space, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "*"):
      true
    default: false
    }
  }

  private static func isFrame(_ byte: UInt8) -> Bool { byte == Byte.hyphen || byte == 0x5F }
  private static func isAddress(_ byte: UInt8) -> Bool { Byte.isAlphanumeric(byte) || byte == 0x5F }

  private static let tops: Set<[UInt8]> = Set(
    "com org net uk co cymru wales info biz eu ie gov edu me io example scot london".split(separator: " ").map {
      Array($0.utf8)
    })
}
