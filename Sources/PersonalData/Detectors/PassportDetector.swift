/// Passport numbers by the word: nine digits, or two letters and seven digits.
enum PassportDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    guard scan.marks.contains(where: { $0.words.contains(.passport) && !isOfPhoto(scan.view, Int($0.end)) }) else {
      return
    }
    for run in scan.runs.indices {
      guard let range = match(scan, run), !scan.isReferenced(range.lowerBound, otherThan: .passport),
        scan.label(.passport, before: range.lowerBound, unknown: 1) != nil
          || scan.telling(.passport, of: range.lowerBound, isSure: true, meaning: .reference) != nil
          || scan.telling(.passport, behind: range.upperBound) != nil
          || scan.isTopic(.passport, of: range, meaning: .reference)
          || scan.label(.passport, after: range.upperBound, unknown: 0, reach: 32) != nil
      else { continue }
      hits.append(Hit(.passport, range, .passportWord))
    }
  }

  /// A passport photo has no number.
  private static func isOfPhoto(_ view: TextView, _ place: Int) -> Bool {
    place + 6 <= view.count && view.slice(place, place + 6).elementsEqual(" photo".utf8)
  }

  private static func match(_ scan: Scan, _ run: Int) -> Range<Int>? {
    if let number = scan.number(from: run, digits: 9), !scan.isPartOfLonger(number), scan.isBounded(number.range),
      !scan.isGlued(number.range),
      number.separator != nil, number.separator != Byte.slash || scan.runs[run].count != 4
    {
      return number.range
    }
    guard let number = scan.number(from: run, digits: 7) else { return nil }
    let view = scan.view
    var letter = number.range.lowerBound - 1
    if letter > 0, Byte.isSeparator(view.bytes[letter]) { letter -= 1 }
    var first = letter - 1
    if first > 0, Byte.isSeparator(view.bytes[first]), !Byte.isAlphanumeric(view.at(first - 2)) { first -= 1 }
    guard first >= 0 else { return nil }
    let range = first..<number.range.upperBound
    // "No 8821904".
    if letter < number.range.lowerBound - 1, !view.isCapital(letter),
      first < letter - 1 || Lexicon.all.lookUp(view.bytes, first, letter + 1) != nil
        || scan.label(.passport, before: first, unknown: 1) == nil
    {
      return nil
    }
    guard Byte.isASCIILetter(view.bytes[letter]), Byte.isASCIILetter(view.bytes[first]),
      scan.isBounded(range)
    else { return nil }
    return range
  }
}
