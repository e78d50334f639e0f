/// Digits that a reader takes as one number: runs from one to another, with separators between them.
struct Number {
  /// First and last run, by index in the scan.
  var runs: ClosedRange<Int>
  /// Where it stands in the view.
  var range: Range<Int>
  /// How many digits it has.
  var digitCount: Int
}

extension Scan {
  /// The longest gap of separators inside one number, in bytes.
  static let widestGap = 3

  /// The separator between a run and the next where they may belong to one number; nil where they do not.
  func gap(after run: Int) -> UInt8? {
    let gap = runs[run].gap
    return gap == 0 ? nil : gap
  }

  /// The number of exactly so many digits that begins with a run and ends with one; nil where there is none.
  func number(from first: Int, digits: Int) -> Number? {
    var (count, last) = (runs[first].count, first)
    while count < digits, gap(after: last) != nil {
      last += 1
      count += runs[last].count
    }
    guard count == digits else { return nil }
    return Number(
      runs: first...last, range: Int(runs[first].start)..<Int(runs[last].end), digitCount: count)
  }

  /// The digits of a number as values 0 to 9.
  func digits(_ number: Number) -> [UInt8] {
    number.runs.flatMap { view.bytes[runs[$0].range] }.map { $0 &- 0x30 }
  }

  /// The lengths of the groups.
  func groups(_ number: Number) -> [Int] { number.runs.map { runs[$0].count } }

  /// The one separator between all groups; nil where they differ, a blank for one group alone.
  func separator(_ number: Number) -> UInt8? {
    guard let first = gapsOf(number).first else { return Byte.space }
    return gapsOf(number).allSatisfy { $0 == first } ? first : nil
  }

  private func gapsOf(_ number: Number) -> [UInt8] {
    number.runs.dropLast().compactMap { gap(after: $0) }
  }

  /// Whether no letter, digit or currency sign touches either end.
  func isBounded(_ range: Range<Int>) -> Bool {
    let (before, after) = (view.at(range.lowerBound - 1), view.at(range.upperBound))
    return !Byte.isAlphanumeric(before) && !Byte.isAlphanumeric(after) && before != UInt8(ascii: "$")
      && before != UInt8(ascii: "*") && after != UInt8(ascii: "*")
      && !(Self.joinsDecimals(before) && Byte.isDigit(view.at(range.lowerBound - 2)))
      && !(Self.joinsDecimals(after) && Byte.isDigit(view.at(range.upperBound + 1)) && after != Byte.dot)
  }

  /// Whether a hyphen or underscore glues either end to a longer identifier such as `ACT-123-X`.
  func isGlued(_ range: Range<Int>) -> Bool {
    let (before, after) = (view.at(range.lowerBound - 1), view.at(range.upperBound))
    return Self.glues(before) && Byte.isAlphanumeric(view.at(range.lowerBound - 2))
      || Self.glues(after) && Byte.isAlphanumeric(view.at(range.upperBound + 1))
  }

  private static func glues(_ byte: UInt8) -> Bool { byte == Byte.hyphen || byte == 0x5F }
  private static func joinsDecimals(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") }

  /// Whether the number goes on at either end with the same separator that stands inside it.
  func isPartOfLonger(_ number: Number) -> Bool {
    let inner = number.runs.count > 1 ? gap(after: number.runs.lowerBound) : nil
    if number.runs.lowerBound > 0, let before = gap(after: number.runs.lowerBound - 1) {
      if inner == nil ? before == Byte.hyphen || before == Byte.dot : before == inner { return true }
    }
    if let after = gap(after: number.runs.upperBound) {
      if inner == nil ? after == Byte.hyphen || after == Byte.slash : after == inner { return true }
    }
    return false
  }
}
