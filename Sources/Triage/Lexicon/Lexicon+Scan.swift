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
    func take(_ scalar: Unicode.Scalar) {
      switch FoldedLetter(scalar) {
      case .letters(let letters): for byte in letters { add(byte) }
      case .joiner: return
      case .separator:
        endWord()
        if Self.endsSentence(scalar) { matcher.endSentence() }
      }
    }
    // Letters and blanks, which are nearly all of a text, need no decoding.
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x61...0x7A, 0x30...0x39: add(byte)
      case 0x41...0x5A: add(byte | 0x20)
      case 0x20: endWord()
      case ..<0x80: take(Unicode.Scalar(byte))
      default:
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        var value = UInt32(byte) & (0x7F >> UInt32(length))
        for offset in 0..<(length - 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        index += length - 1
        if let scalar = Unicode.Scalar(value) { take(scalar) }
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
