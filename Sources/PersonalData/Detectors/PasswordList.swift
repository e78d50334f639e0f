/// The rest of a list of passwords, of which one is known.
enum PasswordList {
  private static let most = 6
  private static let stem = 5
  private static let (back, ahead) = (120, 240)

  /// What follows a password in a list: "Liverpool5, Liverpool05! or Everton1", "1. Maple12" and "2. Maple13".
  static func rest(_ view: TextView, after first: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = first.upperBound
    while found.count < most, let start = next(view, place) {
      let token = PasswordDetector.trimmed(view, start..<view.tokenEnd(start, most: PasswordDetector.longest))
      guard token.count >= 4, isGiven(view, token) || isLike(view, token, first) else { break }
      found.append(token)
      place = token.upperBound
    }
    return found
  }

  /// What is tried next mostly differs in its end: "Honey&Oats4 and then the old one Honey&Oats3".
  static func variants(_ view: TextView, of password: Range<Int>) -> [Range<Int>] {
    guard password.count > stem else { return [] }
    var found: [Range<Int>] = []
    var index = max(0, password.lowerBound - back)
    while index > 0, index < password.lowerBound, !Byte.isBlank(view.bytes[index - 1]) { index += 1 }
    let last = min(view.count, password.upperBound + ahead)
    while index < last {
      let end = view.tokenEnd(index, most: PasswordDetector.longest)
      let token = PasswordDetector.trimmed(view, index..<end)
      let isQuoted = token.lowerBound > index && view.at(token.lowerBound - 1) == UInt8(ascii: "\"")
      if !token.overlaps(password), isLike(view, token, password), isQuoted || PasswordShape.isStrong(view, token) {
        found.append(token)
      }
      index = end + 1
    }
    return found
  }

  /// Where the next one begins, behind a comma, a joiner, or the number of a line.
  private static func next(_ view: TextView, _ place: Int) -> Int? {
    var index = place
    while index < view.count, index - place < 3, isSeparator(view.bytes[index]) { index += 1 }
    if view.at(index - 1) == Byte.lineFeed, Byte.isDigit(view.at(index)), view.at(index + 2) == Byte.space {
      index += 3
    }
    for joiner in ["or ", "and ", "then "] where view.begins(index, with: joiner.utf8) {
      index += joiner.utf8.count
    }
    return index > place + 1 && index < view.count ? index : nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    Byte.isBlank(byte) || byte == UInt8(ascii: ",") || byte == Byte.slash || byte == UInt8(ascii: "\"")
  }

  private static func isGiven(_ view: TextView, _ token: Range<Int>) -> Bool {
    let bytes = view.bytes[token]
    return PasswordShape.isStrong(view, token) && bytes.contains(where: Byte.isDigit)
      && bytes.contains(where: Byte.isLetter)
      && !bytes.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }
  }

  /// Whether two begin alike.
  private static func isLike(_ view: TextView, _ token: Range<Int>, _ password: Range<Int>) -> Bool {
    token.count > stem && password.count > stem
      && view.bytes[token].prefix(stem).elementsEqual(view.bytes[password].prefix(stem))
  }
}
