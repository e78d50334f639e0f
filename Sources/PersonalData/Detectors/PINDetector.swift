/// PINs by the word: seven digits (SR-5), together or as three and four; four digits right behind it.
enum PINDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    for run in scan.runs.indices {
      if let number = scan.number(from: run, digits: 7), isPIN(scan, number) {
        hits.append(Hit(.pin, number.range, .pinWord))
      } else if scan.runs[run].count == 4, isShort(scan, run) {
        var hit = Hit(.pin, scan.runs[run].range, .pinWord)
        hit.level = .hard
        hits.append(hit)
      }
    }
  }

  private static func isPIN(_ scan: Scan, _ number: Number) -> Bool {
    if scan.isPartOfLonger(number) { return false }
    let groups = number.groups
    let isOdd =
      number.runs.count >= 3 && ![0x124, 0x214, 0x421, 0x412].contains(groups)
      && scan.label(.pin, before: number.range.lowerBound, reach: 12) != nil
    guard groups == 0x7 || groups == 0x34 || groups == 0x43 || groups == 0x111_1111 || isOdd, number.separator != nil,
      scan.isBounded(number.range), !scan.isGlued(number.range)
    else { return false }
    return scan.label(.pin, before: number.range.lowerBound, unknown: 2) != nil
      || scan.label(.pin, after: number.range.upperBound, unknown: 1, reach: 40) != nil
      || !isOfPhone(scan.view, number.range.lowerBound)
        && (isCorrected(scan, number.range) || !isOdd && scan.isTopic(.pin, of: number.range))
  }

  /// "Ring 555 0199".
  private static func isOfPhone(_ view: TextView, _ place: Int) -> Bool {
    let word = view.before(place, 8).split { !Byte.isLetter($0) }.last ?? []
    return !view.slice(word.endIndex, place).contains(UInt8(ascii: ","))
      && ["ring", "call", "tel", "phone", "on", "text", "ffon"].contains(String(decoding: word, as: UTF8.self))
  }

  /// "PIN 9914403, no, it's 991 4043": another value of the same sentence between the word and the number.
  private static func isCorrected(_ scan: Scan, _ range: Range<Int>) -> Bool {
    scan.telling(.pin, of: range.lowerBound, isSure: true, sentences: 2) != nil
      || scan.telling(.pin, behind: range.upperBound) != nil
  }

  /// Four digits could be a year, so they count only where the word stands close, with a verb or sign right before.
  private static func isShort(_ scan: Scan, _ run: Int) -> Bool {
    let range = scan.runs[run].range
    guard scan.isBounded(range), !scan.isGlued(range) else { return false }
    if let mark = scan.label(.pin, before: range.lowerBound, unknown: 2, reach: 48) {
      let between = scan.view.slice(Int(mark.end), range.lowerBound)
      let words = between.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
      if words.contains(where: { links.contains($0) }) || words.last.map(leads.contains) ?? false
        || words.count <= 1
          && (!between.contains(UInt8(ascii: ",")) || scan.view.at(range.upperBound) == UInt8(ascii: ","))
      {
        return !words.contains { ["in", "since", "on", "until", "by", "of", "ending", "last", "year"].contains($0) }
      }
    }
    if isCounted(scan, range.lowerBound) { return true }
    guard run == 0 || scan.runs[run - 1].gap == 0,
      let mark = scan.label(.pin, after: range.upperBound, unknown: 0, reach: 20)
    else { return false }
    let between = scan.view.slice(range.upperBound, Int(mark.start))
    return !between.contains(Byte.lineFeed)
      && between.split { !Byte.isLetter($0) }.contains { links.contains(String(decoding: $0, as: UTF8.self)) }
  }

  /// "The four digit PIN that I set up for the phone payments is 4471".
  private static func isCounted(_ scan: Scan, _ place: Int) -> Bool {
    guard scan.isStated(place), let mark = scan.telling(.pin, of: place, reach: 64, isSure: true) else { return false }
    let start = Int(mark.start)
    return scan.view.before(start, 7).elementsEqual(" digit ".utf8)
      && scan.view.slice(Int(mark.end), place).allSatisfy { $0 != Byte.dot && $0 != Byte.lineFeed }
  }

  /// "It asked for a PIN and I put 4471".
  private static let leads: Set<String> = [
    "put", "so", "typed", "gave", "used", "use", "entered", "enter", "keyed", "said", "mine",
  ]

  private static let links: Set<String> = ["is", "was", "yw", "ydi", "oedd", "s", "its", "being", "as"]
}
