/// NHS numbers: ten digits that pass the modulus 11 check, by the word NHS or grouped 3-3-4.
enum NHSNumberDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    for run in scan.runs.indices where scan.runs[run].ahead >= 10 {
      guard let number = scan.number(from: run, digits: 10), !scan.isPartOfLonger(number), scan.isBounded(number.range),
        !scan.isGlued(number.range),
        number.separator != nil, isValid(scan.digits(number))
      else { continue }
      guard
        number.groups == 0x334 && number.separator != Byte.slash
          || !scan.isReferenced(number.range.lowerBound, otherThan: .nhs)
            && (scan.label(.nhs, before: number.range.lowerBound, unknown: 1) != nil
              || scan.telling(.nhs, of: number.range.lowerBound, isSure: true, meaning: .reference) != nil
              || scan.view.has("n.h.s", in: nearby(number.range, scan.view.count))
              || scan.telling(.nhs, behind: number.range.upperBound) != nil
              || scan.isTopic(.nhs, of: number.range, meaning: .reference)
              || scan.label(.nhs, after: number.range.upperBound, unknown: 0, reach: 24) != nil)
      else { continue }
      hits.append(Hit(.nhsNumber, number.range, .nhsCheck))
    }
  }

  /// The bytes round a number in which "N.H.S." is its label.
  private static func nearby(_ range: Range<Int>, _ count: Int) -> Range<Int> {
    max(0, range.lowerBound - 40)..<min(count, range.upperBound + 24)
  }

  /// Digits weighted 10 to 2, and 11 less the remainder is the tenth; 11 counts as 0, and 10 is never given out.
  static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10, digits.contains(where: { $0 != digits[0] }) else { return false }
    let sum = digits.prefix(9).enumerated().reduce(0) { $0 + Int($1.element) * (10 - $1.offset) }
    let check = (11 - sum % 11) % 11
    return check != 10 && check == Int(digits[9])
  }
}
