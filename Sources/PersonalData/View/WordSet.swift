/// Words of at most sixteen letters, told apart by their bytes alone, for places that ask often.
struct WordSet: Sendable {
  private let keys: [Lexicon.Key]
  /// The lengths of the words, one bit a length.
  private let lengths: UInt32

  /// The words of a list with blanks between them.
  init(_ words: String) {
    keys = words.utf8.split(separator: Byte.space).compactMap { Lexicon.Key($0) }
      .sorted { ($0.low, $0.high) < ($1.low, $1.high) }
    lengths = keys.reduce(0) { $0 | 1 << UInt32($1.length) }
  }

  /// Whether a part of a view is one of them.
  func contains(_ view: TextView, _ part: Range<Int>) -> Bool {
    guard part.count <= Lexicon.longestWord, lengths & 1 << UInt32(part.count) != 0, part.upperBound <= view.count
    else {
      return false
    }
    let key = unsafe view.bytes.withUnsafeBufferPointer { bytes in
      unsafe Lexicon.Key(bytes, part.lowerBound, part.upperBound)
    }
    let index = keys.partition { ($0.low, $0.high) >= (key.low, key.high) }
    return index < keys.count && keys[index] == key
  }
}
