/// Words that are ordinary English and somebody's name too: in lower case, or first in a sentence, they are the word.
///
/// Chosen by hand, and by what a small British dictionary (SCOWL) and lists of names have in common.
enum OrdinaryWords {
  /// Whether a word, or what it is the plural of, is one.
  static func contains(_ word: [UInt8]) -> Bool {
    words.contains(word) || word.count > 3 && word.last == UInt8(ascii: "s") && words.contains(Array(word.dropLast()))
  }

  private static let words: Set<[UInt8]> = Set(
    [aToL, mToZ].flatMap { list in list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) } })
}
