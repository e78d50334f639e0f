/// Whether a text tells of a value somewhere before it, with nothing between that labels something else.
///
/// Where `label` asks what each word between means, this asks only that none of them names another number, and that
/// something leads up to the value; so it is for values whose shape says much by itself.
extension Scan {
  /// The nearest mark with one of these words from which the text runs on to a place; words that mean the number itself
  /// name no other one.
  func telling(
    _ words: Words, of place: Int, reach: Int = 120, isSure: Bool = false, meaning: Words = [], sentences: Int = 1
  ) -> Mark? {
    guard !features.isDisjoint(with: words), isSure || isLedUp(place) else { return nil }
    let rivals = Self.rivals(of: words)
    var index = marks.partition { Int($0.end) > place } - 1
    while index >= 0, place - Int(marks[index].end) <= reach {
      let mark = marks[index]
      if !mark.words.isDisjoint(with: words) {
        return runsOn(Int(mark.end), place, meaning, sentences) ? mark : nil
      }
      if !mark.words.isDisjoint(with: rivals) { return nil }
      index -= 1
    }
    return nil
  }

  /// The first mark with one of these words behind a value in its sentence: "I typed 1234567 as the PIN".
  func telling(_ words: Words, behind place: Int, reach: Int = 48, meaning: Words = []) -> Mark? {
    guard !features.isDisjoint(with: words) else { return nil }
    let rivals = Self.rivals(of: words)
    var index = marks.partition { Int($0.start) >= place }
    while index < marks.count, Int(marks[index].start) - place <= reach {
      let mark = marks[index]
      if !mark.words.isDisjoint(with: words) {
        let between = view.slice(place, Int(mark.start))
        let isBroken = between.contains { byte in
          byte == Byte.blanked || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
            || byte == Byte.lineFeed || byte == Byte.dot || Byte.isDigit(byte)
        }
        return !isBroken && runsOn(place, Int(mark.start), meaning) ? mark : nil
      }
      if !mark.words.isDisjoint(with: rivals) { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a sign, or a word that labels nothing else, stands right before a place.
  func isLedUp(_ place: Int) -> Bool {
    var end = place
    while end > 0, place - end < 3, Byte.isBlank(view.bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < 16, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    guard start < end, view.at(place - 1) != Byte.lineFeed else { return true }
    guard let entry = Lexicon.all.lookUp(view.bytes, start, end) else { return view.at(start - 1) == UInt8(ascii: "'") }
    return !entry.words.isDisjoint(with: Self.leading)
  }

  /// Whether a sign or a verb right before a place says that what follows is the value.
  func isStated(_ place: Int) -> Bool {
    var end = place
    for _ in 0..<3 {
      let last = end
      while end > 0, last - end < 3, view.bytes[end - 1] == Byte.space || view.bytes[end - 1] == UInt8(ascii: "\"") {
        end -= 1
      }
      switch view.at(end - 1) {
      case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: ">"), UInt8(ascii: "|"),
        UInt8(ascii: ")"), UInt8(ascii: "["), Byte.hyphen, Byte.lineFeed:
        return true
      default: break
      }
      var start = end
      while start > 0, end - start < 12, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
      if end - start == 1, view.at(start - 1) == UInt8(ascii: "'"), view.at(start) == UInt8(ascii: "s") { return true }
      if Self.stating.contains(view, start..<end) { return true }
      guard Self.adverbs.contains(view, start..<end) else { return false }
      end = start
    }
    return false
  }

  private static let stating = WordSet(
    "is was be yw ydi ydy ydyw oedd are as reads read says shows fod sef yn n to its namely thats hynny fydd")
  private static let adverbs = WordSet(
    "now actually still really currently just nawr rwan bellach the definitely y yr")

  private static let leading = Scan.transparent.union(.lead)

  /// Words for values that may have the same shape as another's; those of a card are of no other card.
  private static func rivals(of words: Words) -> Words {
    let rivals: Words = [.roll, .card, .cvv, .gateway, .iban]
    return rivals.subtracting(words == .expiry || words == .cvv ? [.card, .cvv] : words)
  }

  /// The most words of a sentence that only says what the one before it spoke of: "Here you go: ", "The new one is ".
  private static let mostWords = 10

  /// The words right before a value, among which none names another number.
  private static let nearest = 4

  /// Whether no other number is named right before the second place, and at most so many short sentences begin between.
  private func runsOn(_ start: Int, _ end: Int, _ meaning: Words, _ mostSentences: Int = 1) -> Bool {
    var (index, sentences, words, lines, sinceOther) = (start, 0, 0, 0, Self.nearest)
    var isAbbreviation = endsAbbreviation(start)
    while index < end {
      let byte = view.bytes[index]
      if Byte.isLetter(byte) {
        let first = index
        while index < end, Byte.isLetter(view.bytes[index]) { index += 1 }
        let found = Lexicon.all.lookUp(view.bytes, first, index)?.words ?? []
        sinceOther = found.contains(.otherNumber) && found.isDisjoint(with: meaning) ? 0 : sinceOther + 1
        isAbbreviation = found.contains(.abbreviation) || index - first == 1
        words += 1
        if sentences > 0, words > Self.mostWords { return false }
        continue
      }
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        if words > 0 || sentences == 0 { (sentences, words) = (sentences + 1, 0) }
      case Byte.dot where !isAbbreviation && Byte.isBlank(view.at(index + 1)) && !leads(index):
        (sentences, words, sinceOther) = (sentences + 1, 0, isOwned(index + 1) ? Self.nearest : sinceOther)
      case Byte.lineFeed:
        lines += 1
        if lines > 2 { return false }
        index = lineStart(index, end) - 1
      default: break
      }
      if sentences > mostSentences { return false }
      index += 1
    }
    return sinceOther >= Self.nearest
  }

  /// "The number is missing off your form. Mine is": another number that the sentence before named is not meant.
  private func isOwned(_ place: Int) -> Bool {
    let start = view.blanksEnd(place)
    return Self.owners.contains(view, start..<view.wordEnd(start))
  }

  private static let owners = WordSet("mine my ours fy")
}

/// Paragraphs that speak of a value and hold none.
extension Scan {
  private static let asked: Words = [
    .birth, .sort, .account, .roll, .cvv, .pin, .password, .gateway, .nhs, .passport, .iban, .card, .expiry,
  ]
  private static let longestHeading = 64
  private static let longestQuestion = 400
  private static let longestAnswer = 48

  /// Whether the paragraph names a value behind its last digits, and ends like a heading or a question, or a short line that
  /// begins with a digit stands under it.
  var asksForValue: Bool {
    guard !features.isDisjoint(with: Self.asked), view.count <= Self.longestQuestion,
      let mark = marks.last(where: { !$0.words.isDisjoint(with: Self.asked) }),
      runs.last.map({ $0.end <= mark.start }) ?? true, !view.hasBlanked(Int(mark.end)..<view.count)
    else { return false }
    var end = view.count
    while end > 0, Byte.isBlank(view.bytes[end - 1]) { end -= 1 }
    guard end > 0 else { return false }
    switch view.bytes[end - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "="), Byte.hyphen, UInt8(ascii: ">"): return true
    case let last where Byte.isLetter(last) && end <= Self.longestHeading: return true
    case let last where Byte.isLetter(last) && view.count - Int(mark.end) <= 8: return true
    default: return isAnswered
    }
  }

  /// Whether a short line that begins with a digit follows.
  private var isAnswered: Bool {
    let source = view.source
    var index = view.part.upperBound
    while index < source.count, source[index] == Byte.space || source[index] == UInt8(ascii: ">") { index += 1 }
    guard index < source.count, Byte.isDigit(source[index]) else { return false }
    let line = source[index...].prefix(Self.longestAnswer + 1)
    return line.count <= Self.longestAnswer || line.contains(Byte.lineFeed)
  }
}
