/// What can hardly be anything but a password where a text speaks of one: "I typed Draenog-88 four times".
enum PasswordToken {
  private static let ahead = 260
  /// Up to here anything that may be one is; behind it, only what can hardly be anything else.
  private static let nearby = 130
  private static let back = 110
  private static let least = 6
  private static let most = 40

  /// Such tokens round a word for passwords: behind it up to the end of the next sentence, before it in its own.
  static func around(_ scan: Scan, _ mark: Mark) -> [Range<Int>] {
    let view = scan.view
    var found: [Range<Int>] = []
    // All of them have a digit.
    let run = scan.runs.partition { Int($0.start) > Int(mark.start) - back }
    guard run < scan.runs.count, Int(scan.runs[run].start) < Int(mark.end) + ahead else { return found }
    var sentences = 0
    each(view, Int(mark.end), min(view.count, Int(mark.end) + ahead)) { token, word in
      let isNear = sentences < 2 && word.lowerBound - Int(mark.end) < nearby
      if sentences < 4, isGiven(view, token), isNear || isCertain(view, token) { found.append(token) }
      if endsSentence(view, word) { sentences += 1 }
    }
    var before: [Range<Int>] = []
    each(view, max(0, Int(mark.start) - back), Int(mark.start)) { token, word in
      if isGiven(view, token) { before.append(token) }
      if endsSentence(view, word) { before.removeAll() }
    }
    return before + found
  }

  private static func each(_ view: TextView, _ start: Int, _ end: Int, _ body: (Range<Int>, Range<Int>) -> Void) {
    var index = start
    // A word that began before the start is not read.
    while index < end, start > 0, !Byte.isBlank(view.bytes[index - 1]) { index += 1 }
    while index < end {
      let first = index
      while index < view.count, !Byte.isBlank(view.bytes[index]), index - first < PasswordDetector.longest {
        index += 1
      }
      if index > first { body(PasswordDetector.trimmed(view, first..<index), first..<index) }
      index += 1
    }
  }

  private static func endsSentence(_ view: TextView, _ word: Range<Int>) -> Bool {
    guard let last = view.bytes[word].last else { return false }
    return last == Byte.dot || last == UInt8(ascii: "?")
  }

  /// Letters and digits, with a small letter or a sign among them, which are no time, product, file or reference.
  private static func isGiven(_ view: TextView, _ token: Range<Int>) -> Bool {
    guard (least...most).contains(token.count), view.bytes[token].contains(where: Byte.isDigit),
      PasswordShape.isStrong(view, token)
    else { return false }
    let bytes = view.bytes[token]
    guard bytes.contains(where: Byte.isDigit), bytes.contains(where: Byte.isLetter), !bytes.contains(Byte.blanked),
      !bytes.contains(where: { barred.contains($0) }), bytes.first != UInt8(ascii: "$"),
      !bytes.dropLast().contains(Byte.dot)
    else { return false }
    let hasSign = bytes.contains {
      !Byte.isAlphanumeric($0) && $0 != Byte.hyphen && $0 != UInt8(ascii: "'") && $0 != 0x5F
    }
    guard hasSign || token.contains(where: { Byte.isLetter(view.bytes[$0]) && !view.isCapital($0) }) else {
      return false
    }
    // "Grade7" is more likely something else.
    let isInner = token.dropFirst().contains { view.isCapital($0) && !view.isCapital($0 - 1) }
    let isParted =
      bytes.count >= 8 && bytes.split(whereSeparator: Byte.isDigit).count > 1
      && bytes.split(whereSeparator: Byte.isDigit).allSatisfy { $0.count > 2 }
    guard hasSign || isInner || isParted || bytes.count(where: Byte.isDigit) > 1 || isNumberedName(view, token) else {
      return false
    }
    // "0x80072EE2": what programs call their errors.
    guard !bytes.starts(with: "0x".utf8) else { return false }
    // "Income(340": half a bracket is no part of a password.
    guard bytes.contains(UInt8(ascii: "(")) == bytes.contains(UInt8(ascii: ")")) else { return false }
    // "16-year-old", "4-digit".
    let rest = bytes.drop(while: Byte.isDigit)
    if rest.count < bytes.count, rest.first == Byte.hyphen, rest.allSatisfy({ Byte.isLetter($0) || $0 == Byte.hyphen })
    {
      return false
    }
    return !PasswordShape.isUnit(bytes) && !namesOther(view, token.lowerBound)
  }

  /// "Bonnie3", but not what people number: "grade7".
  private static func isNumberedName(_ view: TextView, _ token: Range<Int>) -> Bool {
    let end = view.wordEnd(token.lowerBound)
    return end - token.lowerBound >= 5 && end == token.upperBound - 1
      && !PasswordWords.of(view, token.lowerBound..<end).contains(.numbered)
  }

  /// A capital, small letters and digits that touch them: "Rhubarb-Crumble7", "Wigan1932FC".
  private static func isCertain(_ view: TextView, _ token: Range<Int>) -> Bool {
    guard token.count >= 8, token.contains(where: view.isCapital),
      token.contains(where: { Byte.isLetter(view.bytes[$0]) && !view.isCapital($0) })
    else { return false }
    return token.dropFirst().contains { Byte.isDigit(view.bytes[$0]) && Byte.isLetter(view.bytes[$0 - 1]) }
  }

  private static let barred = Set("@/,:;<>[]=".utf8)

  /// Whether the word before names a number of another kind: "ref abc-123", "error e1024x".
  static func namesOther(_ view: TextView, _ place: Int) -> Bool {
    var end = place
    while end > 0, !Byte.isAlphanumeric(view.bytes[end - 1]), place - end < 3 { end -= 1 }
    var start = end
    while start > 0, Byte.isLetter(view.bytes[start - 1]), end - start < 16 { start -= 1 }
    guard start < end else { return false }
    // "On a ThinkPad-X13".
    if end == place - 1, view.bytes[end] == Byte.space, ["a", "an"].contains(view.text(start, end)) { return true }
    return (Lexicon.all.lookUp(view.bytes, start, end)?.words.contains(.otherNumber) ?? false)
      || ["error", "code", "file", "called", "user", "username", "login"].contains(view.text(start, end))
  }
}
