/// What a word for a password speaks of, and so what its value may be.
enum PasswordSubject {
  /// What looks like a password, or stands right behind a verb or sign.
  case password
  /// "Memorable word", "mother's maiden name": a name or word in any case.
  case memorable
  /// "Security answer": any few words.
  case answer

  var isSecret: Bool { self != .password }

  /// What the word of a mark speaks of and where that ends; nil where it needs another beside it and has none.
  static func read(_ view: TextView, _ mark: Mark) -> (PasswordSubject, end: Int)? {
    let end = Int(mark.end)
    switch view.text(Int(mark.start), end) {
    case "answer", "answers", "ateb":
      return isSecretNear(view, mark) ? (.answer, end) : nil
    case "security":
      if let end = askedQuestion(view, end) { return (.memorable, end) }
      return companion(view, end, of: ["word", "phrase"]).map { (.memorable, $0) }
    case "memorable", "maiden", "secret":
      return companion(view, end, of: ["word", "place", "name", "phrase", "information", "info", "date"])
        .map { (.memorable, $0) }
    case "morwynol", "forwynol", "codeword": return (.memorable, end)
    case "pass" where !isPassword(view, mark): return nil
    default: return (.password, end)
    }
  }

  /// Whether "pass" may be short for a password: not behind another word, as in "bus pass", but behind "my"
  /// or before a sign.
  private static func isPassword(_ view: TextView, _ mark: Mark) -> Bool {
    let (place, end) = (Int(mark.start), view.blanksEnd(Int(mark.end)))
    if view.at(end) == UInt8(ascii: ":") || view.at(end) == UInt8(ascii: "=") { return true }
    // "Pass this on".
    if passed.contains(view.text(end, view.wordEnd(end))) { return false }
    guard view.at(place - 1) == Byte.space, Byte.isLetter(view.at(place - 2)) else { return true }
    var start = place - 1
    while start > 0, place - start < 16, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    return PasswordWords.of(view, start..<(place - 1)).contains(.article)
      || ["and", "with", "user", "username", "id", "name", "temp", "gateway"].contains(view.text(start, place - 1))
  }

  private static let passed: Set<String> = [
    "this", "that", "it", "on", "the", "to", "me", "my", "him", "her", "them", "these", "those", "over", "through",
  ]

  /// The end of one of the words right behind a place.
  private static func companion(_ view: TextView, _ place: Int, of words: Set<String>) -> Int? {
    let start = view.blanksEnd(place)
    let end = view.wordEnd(start)
    return words.contains(view.text(start, end)) ? end : nil
  }

  /// "(security question) = Rees".
  private static func askedQuestion(_ view: TextView, _ place: Int) -> Int? {
    guard let end = companion(view, place, of: ["question"]), view.at(end) == UInt8(ascii: ")"),
      view.after(end).dropFirst().prefix(3).contains(UInt8(ascii: "="))
    else { return nil }
    return end + 1
  }

  /// Whether the answer is that of a security question.
  private static func isSecretNear(_ view: TextView, _ mark: Mark) -> Bool {
    let around = view.slice(max(0, Int(mark.start) - 60), min(view.count, Int(mark.end) + 40))
    return around.split { !Byte.isLetter($0) }.contains { companions.contains(view.text($0.startIndex, $0.endIndex)) }
  }

  private static let companions: Set<String> = [
    "security", "secret", "memorable", "maiden", "diogelwch", "ddiogelwch",
  ]
}
