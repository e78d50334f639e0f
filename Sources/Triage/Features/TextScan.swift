import Casework

/// A text cut into folded words, in one pass over its bytes.
///
/// Digits are all read as 0, so that amounts and dates count by their shape and not by their value.
struct TextScan {
  /// One word.
  struct Word {
    /// Where its letters are in `letters`.
    var range: Range<Int>
    /// Its number, as `WordKey` makes it.
    var key: UInt64
    /// The sentence it is in, counted from 0.
    var sentence: Int
    /// Whether it has a digit.
    var isNumeric: Bool
    /// Whether it starts with a capital.
    var isCapital: Bool
    /// Where it starts in the text, in bytes.
    var start: Int
  }

  /// The folded letters of all words, without anything between them.
  private(set) var letters: [UInt8] = []
  /// The words in order.
  private(set) var words: [Word] = []
  /// For each sentence, whether it ends with a question mark.
  private(set) var questions: [Bool] = []
  /// How many letters were capitals, and how many letters there were.
  private(set) var capitals = (upper: 0, all: 0)
  /// How many exclamation marks there were.
  private(set) var exclamations = 0

  private var key = WordKey()
  private var wordStart = 0
  private var isNumeric = false
  private var sentenceStart = 0
  private var isCapital = false
  private var textStart = 0
  private var place = 0

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8.span
    letters.reserveCapacity(bytes.count)
    words.reserveCapacity(bytes.count / 5 + 4)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      place = index
      if byte < 0x80 {
        index += 1
        take(ascii: byte, next: index < bytes.count ? bytes[index] : 0x20)
      } else {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        var value = UInt32(byte) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        index += length
        if let scalar = Unicode.Scalar(value) { take(scalar) }
      }
    }
    endSentence(isQuestion: false)
  }

  private mutating func take(ascii byte: UInt8, next: UInt8) {
    switch byte {
    case 0x61...0x7A:
      capitals.all += 1
      add(byte)
    case 0x41...0x5A:
      capitals.all += 1
      capitals.upper += 1
      if key.length == 0 { isCapital = true }
      add(byte | 0x20)
    case 0x30...0x39:
      isNumeric = true
      add(0x30)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return
    case UInt8(ascii: "."):
      // A point between digits is part of a number.
      if isNumeric && (0x30...0x39).contains(next) { return add(0x2E) }
      endSentence(isQuestion: false)
    case UInt8(ascii: ","):
      if isNumeric && (0x30...0x39).contains(next) { return }
      endWord()
    case UInt8(ascii: "!"):
      exclamations += 1
      endSentence(isQuestion: false)
    case UInt8(ascii: "?"): endSentence(isQuestion: true)
    case UInt8(ascii: ";"), 0x0A: endSentence(isQuestion: false)
    case UInt8(ascii: "%"):
      endWord()
      addWhole("percent")
    default: endWord()
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if scalar == "\u{A3}" {
      endWord()
      return addWhole("gbp")
    }
    switch FoldedLetter(scalar) {
    case .letters(let folded):
      capitals.all += 1
      for byte in folded { add(byte) }
    case .joiner: return
    case .separator:
      if scalar == "\u{2026}" { endSentence(isQuestion: false) } else { endWord() }
    }
  }

  private mutating func add(_ byte: UInt8) {
    if key.length == 0 { textStart = place }
    key.append(byte)
    letters.append(byte)
  }

  private mutating func addWhole(_ word: String) {
    for byte in word.utf8 { add(byte) }
    isNumeric = true
    endWord()
  }

  private mutating func endWord() {
    if key.length > 0 {
      words.append(
        Word(
          range: wordStart..<letters.count, key: key.value, sentence: questions.count, isNumeric: isNumeric,
          isCapital: isCapital, start: textStart))
      key = WordKey()
    }
    wordStart = letters.count
    isNumeric = false
    isCapital = false
  }

  private mutating func endSentence(isQuestion: Bool) {
    endWord()
    if words.count > sentenceStart {
      questions.append(isQuestion)
      sentenceStart = words.count
    } else if isQuestion, !questions.isEmpty {
      questions[questions.count - 1] = true
    }
  }

  /// The folded letters of a word.
  func text(of word: Word) -> String { String(decoding: letters[word.range], as: UTF8.self) }
}
