/// Payment cards: numbers by the Luhn check (ISO/IEC 7812-1); security codes and expiry only where a card is meant.
enum CardDetector: Detector {
  /// How near a card must be for a date of month and year to be its expiry, in bytes.
  private static let reach = 120

  static func find(in scan: Scan, into hits: inout [Hit]) {
    var cards: [Range<Int>] = []
    var run = 0
    while run < scan.runs.count {
      if scan.runs[run].ahead >= 13, let number = number(scan, run) {
        cards.append(number.range)
        hits.append(Hit(.cardNumber, number.range, .luhnCheck))
        run = number.runs.upperBound + 1
      } else {
        run += 1
      }
    }
    guard !cards.isEmpty || !scan.features.isDisjoint(with: [.cvv, .card]) else { return }
    for run in scan.runs.indices {
      if let range = securityCode(scan, run, cards) { hits.append(Hit(.cardSecurityCode, range, .securityCodeWord)) }
      if let range = expiry(scan, run, cards) { hits.append(Hit(.cardExpiry, range, .expiryByCard)) }
    }
  }

  private static func number(_ scan: Scan, _ first: Int) -> Number? {
    var (count, last) = (0, first)
    var best: Number?
    while last < scan.runs.count {
      count += scan.runs[last].count
      if count > 19 { break }
      if count >= 13 {
        let number = scan.number(first...last)
        if isCard(scan, number) { best = number }
      }
      guard scan.gap(after: last) != nil else { break }
      last += 1
    }
    return best
  }

  private static func isCard(_ scan: Scan, _ number: Number) -> Bool {
    let isWhole = !scan.isPartOfLonger(number)
    guard isWhole || number.runs.count == 4, scan.isBounded(number.range),
      !scan.isGlued(number.range) || number.runs.count > 1
    else { return false }
    let isOne = number.runs.count == 1
    let isUsual = isOne || number.groups == 0x465 || number.groups == 0x464 || isInFours(number.groups)
    guard isWhole || isUsual && !isOne && number.digitCount == 16 else { return false }
    let digits = scan.digits(number)
    return (isOne || isIssuer(digits)) && passesLuhn(digits) && !digits.allSatisfy { $0 == 0 }
      && (isUsual || number.separator != nil || scan.mentions(.card, near: number.range, reach: 60))
  }

  /// Groups of four, of which the last may be shorter.
  private static func isInFours(_ groups: UInt64) -> Bool {
    var rest = groups >> 4
    while rest & 0xF == 4 { rest >>= 4 }
    return rest == 0 && groups & 0xF <= 4
  }

  /// Whether a card scheme gives out numbers that begin so.
  private static func isIssuer(_ digits: [UInt8]) -> Bool {
    switch digits[0] {
    case 4, 5, 6: true
    case 3: [4, 5, 6, 7, 8, 0].contains(digits[1])
    case 2: digits[1] >= 2 && digits[1] <= 7
    default: false
    }
  }

  /// The check of ISO/IEC 7812-1 annex B: every second digit from the right doubled, the sum a multiple of ten.
  static func passesLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let value = index.isMultiple(of: 2) ? Int(digit) : Int(digit) * 2
      sum += value > 9 ? value - 9 : value
    }
    return sum.isMultiple(of: 10)
  }

  private static func securityCode(_ scan: Scan, _ run: Int, _ cards: [Range<Int>]) -> Range<Int>? {
    let range = scan.runs[run].range
    guard range.count == 3 || range.count == 4, scan.isBounded(range), !scan.isGlued(range),
      let mark = label(scan, range)
    else { return nil }
    // "Security code" is also what a site sends; only by a card is it the card's.
    let word = scan.view.bytes[Int(mark.start)..<Int(mark.end)]
    if word.first == UInt8(ascii: "c") { return range }
    return isNearCard(scan, range, cards) ? range : nil
  }

  private static func label(_ scan: Scan, _ range: Range<Int>) -> Mark? {
    let end = range.lowerBound
    // In "cvv2 123" the 2 belongs to the word.
    if Byte.isDigit(scan.view.at(end - 2)) || Byte.isDigit(scan.view.at(end - 3)) {
      let index = scan.marks.partition { Int($0.end) > end } - 1
      if index >= 0, scan.marks[index].words.contains(.cvv), end - Int(scan.marks[index].end) <= 4 {
        return scan.marks[index]
      }
    }
    return scan.label(.cvv, before: end, unknown: 0, reach: 40)
      ?? scan.label(.cvv, after: range.upperBound, unknown: 0, reach: 16)
  }

  private static func expiry(_ scan: Scan, _ run: Int, _ cards: [Range<Int>]) -> Range<Int>? {
    guard run + 1 < scan.runs.count, scan.runs[run].count <= 2, let gap = scan.gap(after: run),
      gap == Byte.slash || gap == Byte.hyphen || gap == Byte.space || gap == Byte.dot
    else { return nil }
    let (month, year) = (scan.runs[run].range, scan.runs[run + 1].range)
    let range = month.lowerBound..<year.upperBound
    guard year.count == 2 || year.count == 4, (1...12).contains(value(scan.view.bytes[month])),
      scan.isBounded(range), scan.gap(after: run + 1) != gap,
      (20...60).contains(value(scan.view.bytes[year].suffix(2))),
      year.count == 2 || scan.view.bytes[year.lowerBound] == 0x32
    else { return nil }
    let isAfterCard = cards.contains { $0.upperBound < range.lowerBound && range.lowerBound - $0.upperBound <= 3 }
    if isAfterCard && gap == Byte.slash { return range }
    guard let mark = scan.label(.expiry, before: range.lowerBound, unknown: 0, reach: 32), gap != Byte.dot,
      isNearCard(scan, range, cards), !isOfAnotherDocument(scan, mark)
    else { return nil }
    return range
  }

  private static func isNearCard(_ scan: Scan, _ range: Range<Int>, _ cards: [Range<Int>]) -> Bool {
    let index = cards.partition { $0.upperBound > range.lowerBound - reach }
    if index < cards.count, cards[index].lowerBound < range.upperBound + reach { return true }
    return scan.mentions(.card, near: range, reach: reach)
  }

  private static func isOfAnotherDocument(_ scan: Scan, _ mark: Mark) -> Bool {
    scan.label(.otherDocument, before: Int(mark.start), unknown: 1, reach: 40) != nil
      && scan.label(.card, before: Int(mark.start), unknown: 1, reach: 40) == nil
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(4).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
