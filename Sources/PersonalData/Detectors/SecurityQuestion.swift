/// The answer that stands behind a security question: "Security question: first pet = Biscuit".
enum SecurityQuestion {
  private static let reach = 90
  private static let mostWords = 3

  /// The last few words of the line behind a sign; nil where no question is named, or the words go on.
  static func answer(_ view: TextView, _ mark: Mark) -> Range<Int>? {
    let word = view.text(Int(mark.start), Int(mark.end))
    guard word == "security" || word == "secret" || word == "memorable" else { return nil }
    let first = Int(mark.end) + 1
    let last = view.wordEnd(first)
    guard view.text(first, last).hasPrefix("question") else { return nil }
    var (index, start) = (last, -1)
    while index < view.count, index - last < reach {
      let byte = view.bytes[index]
      if byte == Byte.lineFeed || byte == Byte.blanked || byte == UInt8(ascii: ";") { break }
      if byte == Byte.dot, Byte.isBlank(view.at(index + 1)) { break }
      if isSign(view, index) { start = index + 1 }
      index += 1
    }
    guard start > 0, index < view.count ? index - last < reach : true else { return nil }
    while start < index, !Byte.isAlphanumeric(view.bytes[start]) { start += 1 }
    let end = PasswordDetector.trimmed(view, start..<index).upperBound
    let words = view.slice(start, end).split(separator: Byte.space)
    guard end - start >= 3, words.count <= mostWords,
      !words.contains(where: { PasswordShape.isTalk(view, $0.startIndex..<$0.endIndex) })
    else { return nil }
    return start..<end
  }

  /// The answers round a word for passwords: "Favourite teacher = Mrs Dunwoody, first car a yellow Metro".
  static func listed(_ view: TextView, _ mark: Mark) -> [Range<Int>] {
    let isSecret = secrets.contains(view.text(Int(mark.start), Int(mark.end)))
    var (found, index) = ([Range<Int>](), max(0, Int(mark.start) - listReach))
    let last = min(view.count, Int(mark.end) + listReach)
    while index < last {
      let end = view.wordEnd(index)
      guard end > index else {
        index += 1
        continue
      }
      let word = view.text(index, end)
      if topics.contains(word), isChosen(view, index), let range = answer(view, behind: end, isSecret) {
        found.append(range)
        index = range.upperBound
      } else {
        index = end
      }
    }
    return found
  }

  /// The answer to a question without any word for passwords: "First school = St Bede's", "Name of first pet? Rex".
  static func asked(_ view: TextView, _ topic: Mark) -> Range<Int>? {
    let end = Int(topic.end)
    guard isChosen(view, Int(topic.start)),
      let sign = view.after(end, 2).first(where: { $0 != Byte.space }),
      sign == UInt8(ascii: "=") || sign == UInt8(ascii: "?") || view.text(end, end + 3) == " a:"
    else { return nil }
    return answer(view, behind: end, true)
  }

  static let listReach = 120
  private static let secrets: Set<String> = ["security", "secret", "memorable", "maiden", "answer", "answers"]
  private static let choices: Set<String> = ["first", "favourite", "favorite", "childhood", "best", "primary", "1st"]
  private static let topics: Set<String> = [
    "pet", "teacher", "car", "school", "colour", "color", "film", "team", "food", "street", "town", "band", "hero",
    "friend", "book", "holiday", "job", "dog", "cat", "boss", "house", "concert", "singer", "song",
  ]

  /// Whether the word before a topic is one that security questions choose it by: "first pet".
  private static func isChosen(_ view: TextView, _ topic: Int) -> Bool {
    guard view.at(topic - 1) == Byte.space else { return false }
    var start = topic - 1
    while start > 0, topic - start < 12, Byte.isAlphanumeric(view.bytes[start - 1]) { start -= 1 }
    return choices.contains(view.text(start, topic - 1))
  }

  /// What stands behind a topic: any few words behind a sign; in a list of answers, a name behind a verb or nothing too.
  private static func answer(_ view: TextView, behind topic: Int, _ isSecret: Bool) -> Range<Int>? {
    var (start, isSigned, isTied) = (topic, false, false)
    for _ in 0..<6 {
      let place = start
      start = view.blanksEnd(start)
      let end = view.wordEnd(start)
      if start < view.count, isSign(view, start) {
        (isSigned, start) = (true, start + 1)
      } else if view.text(start, end) == "a", view.at(end) == UInt8(ascii: ":") {
        (isSigned, start) = (true, end + 1)
      } else if isSecret, verbs.contains(view.text(start, end)) {
        (isTied, start) = (true, end)
      } else if isSecret, !isTied, view.at(start) == UInt8(ascii: ","),
        verbs.contains(view.text(start + 2, view.wordEnd(start + 2)))
      {
        start += 1
      } else if start < view.count, view.bytes[start] == UInt8(ascii: "\"") || view.bytes[start] == UInt8(ascii: "'") {
        start += 1
      }
      if start == place { break }
    }
    guard start > topic else { return nil }
    if isSigned { return words(view, start) }
    guard isSecret, start < view.count, view.isCapital(start) else { return nil }
    let name = PasswordPhrase.name(view, view.word(at: start))
    return name.count < 3 || PasswordShape.isTalk(view, name) ? nil : name
  }

  private static let verbs: Set<String> = ["is", "was", "called", "named", "as", "were", "being", "oedd", "ydi", "yw"]

  /// A few words from a place to the end of the clause, the last of which is no talk.
  private static func words(_ view: TextView, _ start: Int) -> Range<Int>? {
    var end = start
    while end < view.count, end - start < 32,
      Byte.isLetter(view.bytes[end]) || view.bytes[end] == Byte.space || view.bytes[end] == UInt8(ascii: "'")
    {
      end += 1
    }
    while end > start, view.bytes[end - 1] == Byte.space { end -= 1 }
    let words = view.slice(start, end).split(separator: Byte.space)
    guard end - start >= 3, words.count <= mostWords,
      let last = words.last, !PasswordShape.isTalk(view, last.startIndex..<last.endIndex)
    else { return nil }
    return start..<end
  }

  /// Two words or more to the end of a clause, as in "security answer fish and chips"; nil where one of them is talk.
  static func phrase(_ view: TextView, _ start: Int) -> Range<Int>? {
    var (end, words) = (start, 0)
    while words <= mostWords {
      let first = end
      while end < view.count, Byte.isLetter(view.bytes[end]) || view.bytes[end] == UInt8(ascii: "'") { end += 1 }
      guard end - first > 1,
        words > 0 && inner.contains(view.text(first, end)) || !PasswordShape.isTalk(view, first..<end)
      else { return nil }
      words += 1
      guard view.at(end) == Byte.space, Byte.isLetter(view.at(end + 1)) else { break }
      end += 1
    }
    guard words > 1, words <= mostWords, !Byte.isAlphanumeric(view.at(end + 1)) || view.at(end) == Byte.lineFeed else {
      return nil
    }
    return start..<end
  }

  private static let inner: Set<String> = ["and", "of", "the", "in"]

  private static func isSign(_ view: TextView, _ index: Int) -> Bool {
    switch view.bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "?"): true
    case Byte.hyphen: view.at(index - 1) == Byte.space && view.at(index + 1) == Byte.space
    default: false
    }
  }
}
