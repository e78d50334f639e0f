/// National Insurance numbers: two prefix letters, six digits, a suffix A to D, however they are spaced.
enum NINODetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    for run in scan.runs.indices where scan.runs[run].ahead >= 6 {
      guard let hit = match(scan, run) else { continue }
      hits.append(Hit(.nino, hit, .ninoShape))
    }
  }

  private static func match(_ scan: Scan, _ run: Int) -> Range<Int>? {
    let view = scan.view
    guard let second = letter(view, before: Int(scan.runs[run].start)),
      let first = letter(view, before: second), isPrefix(view.bytes[first], view.bytes[second]),
      !Byte.isAlphanumeric(view.at(first - 1)), let number = scan.number(from: run, digits: 6)
    else { return nil }
    // A date between two short words is none.
    if number.separator == Byte.slash, !view.slice(second, number.range.lowerBound).contains(Byte.slash),
      number.runs.count != 3 || scan.runs[number.runs.lowerBound + 1].count <= 2
    {
      return nil
    }
    var end = number.range.upperBound
    var gap = 0
    while gap <= Scan.widestGap, Byte.isSeparator(view.at(end)), end < view.count { (end, gap) = (end + 1, gap + 1) }
    guard view.at(end) &- UInt8(ascii: "a") < 4, !Byte.isAlphanumeric(view.at(end + 1)) else { return nil }
    // "GJ/0882/25. A wnewch chi": the end of a sentence.
    if gap > 1, view.at(number.range.upperBound) == Byte.dot, number.separator != Byte.dot { return nil }
    // S/C 20-55-68 A/C: a slash makes abbreviations of the letters.
    if gap > 0, view.at(end + 1) == Byte.slash, Byte.isLetter(view.at(end + 2)) { return nil }
    if second > first + 1, view.bytes[first + 1] == Byte.slash { return nil }
    // "AB 12 34 56 a payment": a lone lower-case letter after a blank is a word unless the prefix is lower-case too.
    if gap > 0, view.at(end) == UInt8(ascii: "a"), !view.isCapital(end), view.isCapital(first), view.isCapital(second),
      Byte.isBlank(view.at(end - 1))
    {
      return nil
    }
    // "Yw 20-55-41 a": two words of Welsh round a sort code.
    if gap > 0, number.separator == Byte.hyphen, view.at(second + 1) == Byte.space, !view.isCapital(first),
      Lexicon.all.lookUp(view.bytes, first, second + 1) != nil
    {
      return nil
    }
    return first..<(end + 1)
  }

  private static func letter(_ view: TextView, before place: Int) -> Int? {
    var index = place - 1
    while index >= 0, place - index <= Scan.widestGap, Byte.isSeparator(view.bytes[index]) { index -= 1 }
    return index >= 0 && Byte.isASCIILetter(view.bytes[index]) ? index : nil
  }

  /// Whether the two letters begin numbers that are given out: no D F I Q U V, no O second, seven pairs barred.
  static func isPrefix(_ first: UInt8, _ second: UInt8) -> Bool {
    let (first, second) = (first &- 0x61, second &- 0x61)
    guard first < 26, second < 26, (barredFirst >> UInt32(first) | barredSecond >> UInt32(second)) & 1 == 0 else {
      return false
    }
    switch (first, second) {
    // BG GB KN NK NT TN ZZ
    case (1, 6), (6, 1), (10, 13), (13, 10), (13, 19), (19, 13), (25, 25): return false
    default: return true
    }
  }

  private static let barredFirst = letters("dfiquv")
  private static let barredSecond = letters("dfiquvo")
  private static func letters(_ text: String) -> UInt32 { text.utf8.reduce(0) { $0 | 1 << UInt32($1 - 0x61) } }
}
