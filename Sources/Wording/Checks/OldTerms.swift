/// Looks for the terms that no client may read (TERM-1), in a wording file and in the finished text of an email alike.
///
/// Whatever stands between two words of a term, it is found; the end of a paragraph and a field part them.
struct OldTerms {
  /// Marks of the last word, of the last two and of the last three, each of the bytes in small letters.
  private var marks = [start, start, start]
  private var isInWord = false
  private var isAfterAccent = false
  private var lineEnds = 0

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let known = Dictionary(
    uniqueKeysWithValues: WrittenForms.oldTerms.map { (mark(of: $0.joined(separator: " ")), $0.joined(separator: " ")) }
  )

  /// The first one in a text; nil where it holds none.
  static func first(in text: String) -> String? {
    var terms = OldTerms()
    return terms.read(text.utf8).first
  }

  /// The terms that end in a text, which goes on from the one that was read before.
  mutating func read(_ text: some Sequence<UInt8>) -> [String] {
    var found: [String] = []
    for byte in text {
      if Self.isPartOfWord(byte) {
        add(byte)
      } else if let term = endWord() {
        found.append(term)
      }
      lineEnds = byte == 0x0A ? lineEnds + 1 : 0
      if byte == 0x7B || byte == 0x7D || lineEnds > 1 { self = OldTerms() }
    }
    if let term = endWord() { found.append(term) }
    return found
  }

  private mutating func add(_ byte: UInt8) {
    if !isInWord {
      marks = [Self.start, Self.next(marks[0], 0x20), Self.next(marks[1], 0x20)]
      isInWord = true
    }
    let small = (0x41...0x5A).contains(byte) || (isAfterAccent && (0x80...0x9E).contains(byte)) ? byte + 0x20 : byte
    isAfterAccent = byte == 0xC3
    for index in marks.indices { marks[index] = Self.next(marks[index], small) }
  }

  private mutating func endWord() -> String? {
    guard isInWord else { return nil }
    isInWord = false
    isAfterAccent = false
    for mark in marks { if let term = Self.known[mark] { return term } }
    return nil
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private static func mark(of text: String) -> UInt64 { text.utf8.reduce(start, next) }
  private static func next(_ mark: UInt64, _ byte: UInt8) -> UInt64 { (mark ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
