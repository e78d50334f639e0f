/// Words that are ordinary English and somebody's name too: in lower case, or first in a sentence, they are the word.
///
/// Chosen by hand, and by what a small British dictionary (SCOWL) and lists of names have in common.
enum OrdinaryWords {
  static func contains(_ word: [UInt8]) -> Bool { words.contains(word) }

  private static let words: Set<[UInt8]> = Set(
    [aToL, mToZ].flatMap { list in list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) } })
}
