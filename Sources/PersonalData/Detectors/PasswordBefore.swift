/// A password that stands before the word for one: "Pumpkin44 was the password".
enum PasswordBefore {
  /// So many words may stand between the value and the word.
  private static let most = 12

  /// The value that a verb ties to the word at a place; nil where none does.
  static func value(_ view: TextView, _ place: Int) -> Range<Int>? {
    // Whether a verb was seen, whether it is the last word seen, and whether only articles stand beside it.
    var (isTied, isAtVerb, isClose, isUsed) = (false, false, true, false)
    var end = place
    for _ in 0..<most {
      let word = lastWord(view, before: end)
      guard !word.isEmpty, !view.hasBlanked(word) else { return nil }
      end = word.lowerBound
      guard view.bytes[word].contains(where: Byte.isAlphanumeric) else { continue }
      let said = PasswordWords.of(view, word)
      if isTied, isAtVerb || isClose, let quoted = quoted(view, endingAt: word.upperBound) { return quoted }
      isAtVerb = !said.isDisjoint(with: [.link, .use])
      if isAtVerb {
        (isTied, isUsed) = (true, said.contains(.use))
      } else if !said.contains(.article) {
        if isTied, isClose, let token = token(view, word, isUsed) { return token }
        guard !endsSentence(view, word) else { return nil }
        isClose = false
      }
    }
    return nil
  }

  private static func lastWord(_ view: TextView, before place: Int) -> Range<Int> {
    var end = place
    while end > 0, view.bytes[end - 1] == Byte.space || view.bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    var start = end
    while start > 0, end - start < PasswordDetector.longest, !Byte.isBlank(view.bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  /// What looks like a password; behind "I keep typing" and before "for my password", what can hardly be anything else.
  private static func token(_ view: TextView, _ word: Range<Int>, _ isUsed: Bool) -> Range<Int>? {
    let token = PasswordDetector.trimmed(view, word)
    guard token.count >= (isUsed ? 6 : 4), PasswordShape.isStrong(view, token) else { return nil }
    return isUsed && !view.bytes[token].contains(where: Byte.isDigit) ? nil : token
  }

  /// What ends in a quote at a place and begins with one on the same line, unless it is talk.
  private static func quoted(_ view: TextView, endingAt end: Int) -> Range<Int>? {
    let close = end - 1
    guard view.at(close) == UInt8(ascii: "\""),
      let open = view.bytes[max(0, close - PasswordDetector.longest)..<close]
        .lastIndex(where: { $0 == UInt8(ascii: "\"") || $0 == Byte.lineFeed || $0 == Byte.blanked }),
      view.bytes[open] == UInt8(ascii: "\""), close - open > 4
    else { return nil }
    var last = close
    while last > open + 1, Byte.isLetter(view.bytes[last - 1]) { last -= 1 }
    return PasswordShape.isTalk(view, last..<close) || PasswordShape.isRemark(view, last..<close) ? nil : (open + 1)..<close
  }

  private static func endsSentence(_ view: TextView, _ word: Range<Int>) -> Bool {
    view.bytes[word].contains { $0 == Byte.dot || $0 == UInt8(ascii: "?") }
  }
}
