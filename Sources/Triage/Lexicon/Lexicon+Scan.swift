import Casework

extension Lexicon {
  /// The flags that a text raises, each with the entry that raised it first, in one pass over its characters.
  func findings(in text: String) -> [(Flag, String)] { matched(in: text).findings }

  /// What the phrases made of a text.
  func matched(in text: String) -> PhraseMatcher {
    var matcher = PhraseMatcher(self)
    var word = WordKey()
    var beginning: Int?
    func endWord() {
      guard word.length > 0 else { return }
      matcher.take(row: row(ofWord: word) ?? beginning)
      (word, beginning) = (WordKey(), nil)
    }
    func add(_ byte: UInt8) {
      word.append(byte)
      if isPrefixLength(word.length), let row = row(ofBeginning: word) { beginning = row }
    }
    for scalar in text.unicodeScalars {
      switch FoldedLetter(scalar) {
      case .letters(let letters): for byte in letters { add(byte) }
      case .joiner: continue
      case .separator:
        endWord()
        if Self.endsSentence(scalar) { matcher.endSentence() }
      }
    }
    endWord()
    matcher.endSentence()
    return matcher
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ";", "\u{2026}": true
    default: false
    }
  }
}
