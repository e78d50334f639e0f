/// PINs by the word: seven digits (SR-5), together or as three and four; four digits right behind it.
enum PINDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    for run in scan.runs.indices {
      if let number = scan.number(from: run, digits: 7), isPIN(scan, number) {
        hits.append(Hit(.pin, number.range, .pinWord))
      } else if scan.runs[run].count == 4, isShort(scan, scan.runs[run].range) {
        hits.append(Hit(.pin, scan.runs[run].range, .pinWord))
      }
    }
  }

  private static func isPIN(_ scan: Scan, _ number: Number) -> Bool {
    if scan.isPartOfLonger(number) { return false }
    let groups = number.groups
    guard groups == 0x7 || groups == 0x34 || groups == 0x43 || groups == 0x111_1111, number.separator != nil,
      scan.isBounded(number.range), !scan.isGlued(number.range)
    else { return false }
    return scan.label(.pin, before: number.range.lowerBound, unknown: 1) != nil
      || scan.label(.pin, after: number.range.upperBound, unknown: 0, reach: 32) != nil
  }

  /// Four digits could be a year, so they count only where the word, and at most a verb, stands right before them.
  private static func isShort(_ scan: Scan, _ range: Range<Int>) -> Bool {
    guard scan.isBounded(range), !scan.isGlued(range),
      let mark = scan.label(.pin, before: range.lowerBound, unknown: 0, reach: 16)
    else { return false }
    let between = scan.view.bytes[Int(mark.end)..<range.lowerBound]
    let words = between.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return words.allSatisfy { ["is", "was", "yw", "no", "number", "ydi", "code"].contains($0) }
      && !between.contains(UInt8(ascii: ","))
  }
}
