/// Reads words as they are meant where somebody disguised them: letters set apart, signs for letters, and net slang for suicide.
enum PlainReading {
  /// Words that are written with signs in place of letters; the signs are any letter that they may stand for.
  private static let disguised = [
    "suicide", "suicidal", "kill", "killed", "killing", "myself", "himself", "herself", "overdose", "overdosed",
    "noose",
    "hang", "hanging", "harm", "harming", "die", "dying", "dead",
  ].map { Array($0.utf8) }

  /// Short forms and what they mean.
  private static let slang: [[UInt8]: String] = Dictionary(
    uniqueKeysWithValues: [
      ("kms", "kill myself"), ("unalive", "kill"), ("unaliving", "killing"), ("unalived", "killed"),
      ("sewerslide", "suicide"), ("sewerslidal", "suicidal"),
    ].map { (Array($0.0.utf8), $0.1) })

  /// The fewest letters set apart that are taken for a word.
  private static let fewestApart = 4

  /// The text as it is meant; nil where nothing in it is disguised.
  static func of(_ text: String) -> String? {
    var words: [String] = []
    var apart: [UInt8] = []
    var isDisguised = false
    var last: ArraySlice<UInt8> = []
    func endApart() {
      guard !apart.isEmpty else { return }
      if apart.count >= fewestApart {
        isDisguised = true
        words.append(joined(apart))
      } else {
        words += apart.map { String(UnicodeScalar($0)) }
      }
      apart.removeAll(keepingCapacity: true)
    }
    let bytes = Array(text.utf8)
    for word in bytes.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      if word.count == 1, let letter = letter(word[word.startIndex]) {
        apart.append(letter)
        last = word
        continue
      }
      endApart()
      if let plain = plain(word, after: last) {
        isDisguised = true
        words.append(plain)
      } else {
        words.append(String(decoding: word, as: UTF8.self))
      }
      last = word
    }
    endApart()
    return isDisguised ? words.joined(separator: " ") : nil
  }

  /// What one word means; nil where it means what it says.
  private static func plain(_ word: ArraySlice<UInt8>, after last: ArraySlice<UInt8>) -> String? {
    guard word.count <= 40 else { return nil }
    let small = word.map { letter($0) ?? $0 }
    let core = small.drop { isPunctuation($0) }.trimmingSuffix(while: isPunctuation)
    // Kilometres come with a number.
    if let meaning = slang[Array(core)], !(last.last.map { (0x30...0x39).contains($0) } ?? false) { return meaning }
    let parts = small.split { ".-_*/,".utf8.contains($0) }
    if parts.count >= fewestApart, parts.allSatisfy({ $0.count == 1 && letter($0[$0.startIndex]) != nil }) {
      return joined(parts.flatMap { $0 })
    }
    guard small.contains(where: isSign), small.count(where: { letter($0) != nil }) >= 2 else { return nil }
    // A sign at the end may be the end of the sentence, or stand for the last letter.
    for candidate in [core, small[...]] {
      if let found = disguised.first(where: { fits(candidate, $0) }) {
        return String(decoding: found, as: UTF8.self)
      }
    }
    return nil
  }

  /// Letters that stood apart as words: one that ends in "myself" is two.
  private static func joined(_ letters: [UInt8]) -> String {
    let end = Array("myself".utf8)
    guard letters.count > end.count, letters.suffix(end.count).elementsEqual(end) else {
      return String(decoding: letters, as: UTF8.self)
    }
    return String(decoding: letters.dropLast(end.count), as: UTF8.self) + " myself"
  }

  private static func fits(_ word: some Collection<UInt8>, _ known: [UInt8]) -> Bool {
    word.count == known.count && !word.elementsEqual(known) && zip(word, known).allSatisfy(stands)
  }

  /// Whether a letter or a sign may stand for a letter.
  private static func stands(_ sign: UInt8, for letter: UInt8) -> Bool {
    switch sign {
    case letter, 0x2A, 0x23: true  // * and # are any letter.
    case UInt8(ascii: "1"), UInt8(ascii: "!"), UInt8(ascii: "|"):
      letter == UInt8(ascii: "i") || letter == UInt8(ascii: "l")
    case UInt8(ascii: "3"): letter == UInt8(ascii: "e")
    case UInt8(ascii: "0"): letter == UInt8(ascii: "o")
    case UInt8(ascii: "4"), UInt8(ascii: "@"): letter == UInt8(ascii: "a")
    case UInt8(ascii: "5"), UInt8(ascii: "$"): letter == UInt8(ascii: "s")
    default: false
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool { "*#1!|304@5$".utf8.contains(byte) }
  private static func isPunctuation(_ byte: UInt8) -> Bool { ".,;:!?\"'()".utf8.contains(byte) }
  /// The small letter; nil for anything that is no plain letter.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    default: nil
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func trimmingSuffix(while isOff: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var rest = self
    while let last = rest.last, isOff(last) { rest.removeLast() }
    return rest
  }
}
