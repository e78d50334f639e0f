/// The words that the detectors know, found by their folded letters.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var words: Words = []
    var month: UInt8 = 0
  }

  /// Up to 16 folded bytes of a word as two numbers.
  struct Key: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
  }

  private var entries: [Key: Entry] = [:]
  /// For each first letter, the lengths of the words that begin with it, one bit a length.
  private(set) var lengths = [UInt32](repeating: 0, count: 26)

  /// The words that are looked for in the whole text.
  static let marks = Lexicon { !$0.intersection(.marked).isEmpty }
  /// Every word.
  static let all = Lexicon { _ in true }

  private init(_ isWanted: (Words) -> Bool) {
    for (words, list) in Self.lists {
      for word in list.split(whereSeparator: \.isWhitespace) { add(String(word), Entry(words: words)) }
    }
    for (index, list) in Self.months.enumerated() {
      for word in list.split(whereSeparator: \.isWhitespace) {
        add(String(word), Entry(words: .month, month: UInt8(index + 1)))
      }
    }
    entries = entries.filter { isWanted($0.value.words) }
    for key in entries.keys {
      let first = Int(key.low & 0xFF) - 0x61
      guard (0..<26).contains(first) else { continue }
      lengths[first] |= 1 << UInt32(key.length)
    }
  }

  private mutating func add(_ word: String, _ entry: Entry) {
    guard let key = Key(word.utf8) else { return }
    entries[key, default: Entry()].words.formUnion(entry.words)
    if entry.month != 0 { entries[key, default: Entry()].month = entry.month }
  }

  /// What is known of the word in that part of a view; nil where nothing is.
  func lookUp(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Entry? {
    let length = end - start
    let first = Int(bytes[start]) - 0x61
    guard length <= 16, (0..<26).contains(first), lengths[first] & (1 << UInt32(length)) != 0 else { return nil }
    return Key(bytes[start..<end]).flatMap { entries[$0] }
  }
}

extension Lexicon.Key {
  init?(_ word: some Collection<UInt8>) {
    guard word.count <= 16 else { return nil }
    var shift: UInt64 = 0
    for (index, byte) in word.enumerated() {
      if index < 8 { low |= UInt64(byte) << shift } else { high |= UInt64(byte) << shift }
      shift = (shift + 8) & 63
    }
  }

  var length: Int {
    high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8
  }
}
