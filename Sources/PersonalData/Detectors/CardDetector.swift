/// Payment cards: numbers by the Luhn check (ISO/IEC 7812-1); security codes and expiry only where a card is meant.
enum CardDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    var cards: [Range<Int>] = []
    var run = 0
    while run < scan.runs.count {
      if scan.runs[run].ahead >= 13, let number = number(scan, run), !isOfIBAN(number.range, hits) {
        cards.append(number.range)
        hits.append(Hit(.cardNumber, number.range, .luhnCheck))
        run = number.runs.upperBound + 1
      } else {
        run += 1
      }
    }
    if cards.isEmpty, !scan.hasCard, scan.features.isDisjoint(with: [.cvv, .card]) { return }
    if cards.isEmpty, scan.features.contains(.card) { truncated(scan, &cards, &hits) }
    CardSecurity(scan: scan, cards: cards).find(into: &hits)
  }

  /// Whether the digits are those of an IBAN that was found just now.
  private static func isOfIBAN(_ range: Range<Int>, _ hits: [Hit]) -> Bool {
    let ibans = hits.reversed().prefix { $0.kind == .iban }
    return ibans.contains { $0.range.overlaps(range) }
  }

  /// A number of fours that lost a digit or two at its end, where a card is meant.
  private static func truncated(_ scan: Scan, _ cards: inout [Range<Int>], _ hits: inout [Hit]) {
    for run in scan.runs.indices where scan.runs[run].ahead >= 14 {
      for digits in [16, 15, 14] {
        guard let number = scan.number(from: run, digits: digits), !scan.isPartOfLonger(number),
          scan.isBounded(number.range), !scan.isGlued(number.range), isTruncated(number),
          isIssuer(scan.digits(number)), scan.mentions(.card, near: number.range, reach: 60),
          digits != 16 || scan.label(.card, before: number.range.lowerBound, reach: 24) != nil
        else { continue }
        var hit = Hit(.cardNumber, number.range, .cardWord)
        hit.level = .hard
        hits.append(hit)
        cards.append(number.range)
      }
    }
  }

  private static func isTruncated(_ number: Number) -> Bool {
    number.groups == 0x4444 || number.groups == 0x4443 || number.groups == 0x4442 || number.groups == 0xF
      || number.groups == 0xE
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
    guard isWhole || number.runs.count == 4 || number.groups == 0x465, scan.isBounded(number.range),
      !scan.isGlued(number.range) || number.runs.count > 1
    else { return false }
    let isOne = number.runs.count == 1
    let isUsual = isOne || number.groups == 0x465 || number.groups == 0x464 || isInFours(number.groups)
    guard isWhole || isUsual && !isOne && (number.digitCount == 16 || number.groups == 0x465) else { return false }
    let digits = scan.digits(number)
    return (isOne || isIssuer(digits)) && passesLuhn(digits) && !digits.allSatisfy { $0 == 0 }
      && ![0x2228, 0x8222, 0x68, 0x86, 0x2_2244].contains(number.groups)
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
}
