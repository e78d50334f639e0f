/// A password of several words without quotes, none of which people use to talk about passwords.
enum PasswordPhrase {
  /// So many words are needed to tell a value from talk.
  private static let least = 3
  private static let most = 6

  /// The words from a place to the end of the clause; nil where one of them is talk, or they are too few.
  static func range(_ view: TextView, _ start: Int) -> Range<Int>? {
    var (index, end, words) = (start, start, 0)
    while words < most {
      let first = index
      while index < view.count, Byte.isLetter(view.bytes[index]) { index += 1 }
      guard index - first >= 2, index - start <= PasswordDetector.longest else { return nil }
      let word = String(decoding: view.bytes[first..<index], as: UTF8.self)
      if words >= least, PasswordLead.followers.contains(word) { return start..<end }
      if words == 0, word.hasSuffix("ing") || word.hasSuffix("ed") { return nil }
      guard !PasswordShape.isTalk(view, first..<index) else { return nil }
      (end, words) = (index, words + 1)
      guard view.at(index) == Byte.space, Byte.isLetter(view.at(index + 1)) else { break }
      index += 1
    }
    return words >= least && !Byte.isAlphanumeric(view.at(end + 1)) ? start..<end : nil
  }

  /// Whether the word for a password follows one for changing it: "I changed my password to".
  static func isChange(_ view: TextView, _ place: Int) -> Bool {
    view.bytes[max(0, place - 28)..<place].split { !Byte.isLetter($0) }.suffix(4).contains { word in
      changes.contains(String(decoding: word, as: UTF8.self))
    }
  }

  private static let changes: Set<String> = ["changed", "change", "set", "reset", "updated", "switched", "made"]
}
