/// A password or answer of plain words, and where the clause that gives it ends.
enum PasswordPhrase {
  /// So many words are needed to tell a value from talk.
  private static let least = 3
  private static let most = 6
  private static let longestName = 40

  /// The words from a place to the end of the clause; nil where one of them is talk, or they are too few. Where the
  /// text tells it right behind a sign, little words may stand between: "daft as a brush".
  static func range(_ view: TextView, _ start: Int, isTold: Bool = false) -> Range<Int>? {
    var (index, end, words, isInner) = (start, start, 0, false)
    while words < most {
      let first = index
      index = view.wordEnd(first)
      guard index - first >= (isTold ? 1 : 2), index - start <= PasswordDetector.longest else { return nil }
      let said = PasswordWords.of(view, first..<index)
      if words >= least, !isInner, !isTold || !said.contains(.inner),
        !said.isDisjoint(with: [.follower, .auxiliary, .link, .negation])
      {
        return start..<end
      }
      if words == 0,
        ["ing", "ed"].contains(where: { view.slice(first, index).suffix($0.utf8.count).elementsEqual($0.utf8) })
      {
        return nil
      }
      isInner = isTold && words > 0 && said.contains(.inner)
      let isCount = isTold && words == 0 && PasswordShape.isCount(view, first..<index)
      guard isInner || isCount || !PasswordShape.isTalk(view, first..<index) else { return nil }
      (end, words) = (index, words + 1)
      guard view.at(index) == Byte.space, Byte.isLetter(view.at(index + 1)) else { break }
      index += 1
    }
    return words >= least && !isInner && !Byte.isAlphanumeric(view.at(end + 1)) ? start..<end : nil
  }

  /// A word and those with capitals behind it, and a year: a first pet, a mother's maiden name, "Skegness 1989".
  static func name(_ view: TextView, _ word: Range<Int>) -> Range<Int> {
    var end = word.upperBound
    while view.isCapitalNext(end), end + 1 < view.count {
      var next = view.wordEnd(end + 1)
      while view.at(next) == UInt8(ascii: "'") || view.at(next) == Byte.hyphen, Byte.isLetter(view.at(next + 1)) {
        next = view.wordEnd(next + 1)
      }
      if next - word.lowerBound > longestName { break }
      end = next
    }
    let isYear =
      view.at(end) == Byte.space && (1...4).allSatisfy { Byte.isDigit(view.at(end + $0)) }
      && !Byte.isAlphanumeric(view.at(end + 5))
    return word.lowerBound..<(isYear ? end + 5 : end)
  }

  /// Whether nothing follows that goes on with the clause: talk goes on, a password ends it.
  static func endsClause(_ view: TextView, _ place: Int) -> Bool {
    let start = view.blanksEnd(place)
    guard Byte.isAlphanumeric(view.at(start)), start < view.count else { return true }
    return PasswordWords.of(view, view.word(at: start)).contains(.follower)
      || PasswordWords.letteringEnd(view, start) != nil
  }

  /// Whether the word for a password follows one for changing it: "I changed my password to".
  static func isChange(_ view: TextView, _ place: Int) -> Bool {
    view.before(place, 28).split { !Byte.isLetter($0) }.suffix(4).contains {
      PasswordWords.of(view, $0.startIndex..<$0.endIndex).contains(.change)
    }
  }
}
