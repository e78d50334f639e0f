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

  private static func isSign(_ view: TextView, _ index: Int) -> Bool {
    switch view.bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "?"): true
    case Byte.hyphen: view.at(index - 1) == Byte.space && view.at(index + 1) == Byte.space
    default: false
    }
  }
}
