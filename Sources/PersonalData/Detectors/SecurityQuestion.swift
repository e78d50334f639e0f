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
    let words = view.bytes[start..<end].split(separator: Byte.space)
    guard end - start >= 3, words.count <= mostWords,
      !words.contains(where: { PasswordShape.isTalk(view, $0.startIndex..<$0.endIndex) })
    else { return nil }
    return start..<end
  }

  /// The answers of a list: "Favourite teacher = Mrs Dunwoody, first car = a yellow Metro".
  static func listed(_ view: TextView, _ mark: Mark) -> [Range<Int>] {
    var (found, index) = ([Range<Int>](), max(0, Int(mark.start) - listReach))
    let last = min(view.count, Int(mark.end) + listReach)
    while index < last {
      let byte = view.bytes[index]
      guard byte == UInt8(ascii: "f") || byte == UInt8(ascii: "c") || byte == UInt8(ascii: "b"),
        !Byte.isAlphanumeric(view.at(index - 1))
      else {
        index += 1
        continue
      }
      let end = view.wordEnd(index)
      if choices.contains(view.text(index, end)), let range = listedAnswer(view, end) {
        found.append(range)
        index = range.upperBound
      } else {
        index = end
      }
    }
    return found
  }

  static let listReach = 120
  private static let choices: Set<String> = ["first", "favourite", "favorite", "childhood", "best"]
  private static let subjects: Set<String> = [
    "pet", "teacher", "car", "school", "colour", "color", "film", "team", "food", "street", "town", "band", "hero",
    "friend", "book", "holiday", "job",
  ]

  /// A subject, a sign and the words up to the next stop.
  private static func listedAnswer(_ view: TextView, _ place: Int) -> Range<Int>? {
    let noun = view.wordEnd(place + 1)
    guard subjects.contains(view.text(place + 1, noun)) else { return nil }
    var start = noun
    while view.at(start) == Byte.space, start - noun < 3 { start += 1 }
    guard start < view.count, isSign(view, start) || isSign(view, noun) else { return nil }
    while start < view.count, start - noun < 4, !Byte.isAlphanumeric(view.bytes[start]) { start += 1 }
    var end = start
    while end < view.count, end - start < 32,
      Byte.isLetter(view.bytes[end]) || view.bytes[end] == Byte.space || view.bytes[end] == UInt8(ascii: "'")
    {
      end += 1
    }
    while end > start, view.bytes[end - 1] == Byte.space { end -= 1 }
    let words = view.bytes[start..<end].split(separator: Byte.space)
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
