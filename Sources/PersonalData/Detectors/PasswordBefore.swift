/// A password that stands before the word for one: "Pumpkin44 was the password".
enum PasswordBefore {
  /// So many words may stand between the value and the word.
  private static let most = 12

  /// The value that a verb or sign ties to the word at a place; nil where none does.
  static func value(_ view: TextView, _ place: Int) -> Range<Int>? {
    // Whether a verb was seen, whether it is the last word seen, and whether only articles stand beside it.
    var (isTied, isAtVerb, isClose, isUsed) = (false, false, true, false)
    // "Kevin is the password expert".
    let next = view.blanksEnd(view.wordEnd(place))
    let isCompound =
      Byte.isLetter(view.at(next)) && PasswordWords.of(view, view.word(at: next)).isEmpty
      && !PasswordShape.isTalk(view, view.word(at: next))
    var end = place
    for _ in 0..<most {
      let word = lastWord(view, before: end)
      guard !word.isEmpty, !view.hasBlanked(word) else { return nil }
      let isApart = view.at(word.upperBound) == UInt8(ascii: ",")
      end = word.lowerBound
      guard view.bytes[word].contains(where: Byte.isAlphanumeric) else {
        if isSign(view, word) { (isTied, isAtVerb) = (true, true) }
        continue
      }
      // "Rover99 (my password)".
      let isAside = view.bytes[word.lowerBound] == UInt8(ascii: "(")
      let said = PasswordWords.of(view, (isAside ? word.lowerBound + 1 : word.lowerBound)..<word.upperBound)
      if isTied, isAtVerb || isClose, let quoted = quoted(view, endingAt: word.upperBound) { return quoted }
      isAtVerb = !said.isDisjoint(with: [.link, .use])
      if isAtVerb {
        (isTied, isUsed) = (true, said.contains(.use))
      } else if said.contains(.article) {
        isTied = isTied || isAside
      } else {
        if isClose, isTied || isApart,
          let token = token(view, word, isUsed: isUsed, isTied: isTied, isCompound: isCompound)
        {
          return token
        }
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

  /// What looks like a password, or a mere word where it is plainly given: "it's rosebud, my password".
  private static func token(_ view: TextView, _ word: Range<Int>, isUsed: Bool, isTied: Bool, isCompound: Bool)
    -> Range<Int>?
  {
    let token = PasswordDetector.trimmed(view, word)
    if PasswordShape.isStrong(view, token) {
      // "I keep typing Chester12 for my password".
      let isSure = token.count >= 6 && view.bytes[token].contains(where: Byte.isDigit)
      return token.count >= 4 && (isTied && !isUsed || isSure) ? token : nil
    }
    guard token.count >= 4, view.bytes[token].allSatisfy(Byte.isLetter), !PasswordShape.isTalk(view, token),
      !PasswordShape.isRemark(view, token), isGiven(view, token.lowerBound, mayBegin: isTied && !isUsed && !isCompound)
    else { return nil }
    return token
  }

  /// Whether a word begins a clause or stands behind a verb by which passwords are given: "I typed rosebud".
  private static func isGiven(_ view: TextView, _ place: Int, mayBegin: Bool) -> Bool {
    let before = lastWord(view, before: place)
    guard let last = view.bytes[before].last else { return mayBegin }
    if !view.slice(before.upperBound, place).allSatisfy({ $0 == Byte.space }) || !Byte.isAlphanumeric(last) {
      return mayBegin
    }
    return !PasswordWords.of(view, before).isDisjoint(with: [.verb, .instrument])
  }

  /// What ends in a quote at a place and begins with one on the same line, unless it is talk.
  private static func quoted(_ view: TextView, endingAt end: Int) -> Range<Int>? {
    let close = end - 1
    guard view.at(close) == UInt8(ascii: "\""),
      let open = view.slice(max(0, close - PasswordDetector.longest), close)
        .lastIndex(where: { $0 == UInt8(ascii: "\"") || $0 == Byte.lineFeed || $0 == Byte.blanked }),
      view.bytes[open] == UInt8(ascii: "\""), close - open > 4
    else { return nil }
    var last = close
    while last > open + 1, Byte.isLetter(view.bytes[last - 1]) { last -= 1 }
    let isTalk = PasswordShape.isTalk(view, last..<close) || PasswordShape.isRemark(view, last..<close)
    return isTalk ? nil : (open + 1)..<close
  }

  private static func isSign(_ view: TextView, _ word: Range<Int>) -> Bool {
    word.count == 1 && view.bytes[word.lowerBound] == UInt8(ascii: "=")
  }

  private static func endsSentence(_ view: TextView, _ word: Range<Int>) -> Bool {
    view.bytes[word].contains { $0 == Byte.dot || $0 == UInt8(ascii: "?") }
  }
}
