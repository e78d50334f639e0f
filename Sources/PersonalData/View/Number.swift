/// Digits that a reader takes as one number: runs from one to another, with separators between them.
struct Number {
  /// First and last run, by index in the scan.
  var runs: ClosedRange<Int>
  /// Where it stands in the view.
  var range: Range<Int>
  /// How many digits it has.
  var digitCount: Int
  /// The lengths of its groups as hexadecimal digits, so that 12-34-56 has 0x222.
  var groups: UInt64
  /// The one separator between all groups; nil where they differ, a blank for one group alone.
  var separator: UInt8?

  /// Whether one of its groups is a digit by itself.
  var hasLoneDigit: Bool {
    var rest = groups
    while rest > 0 {
      if rest & 0xF == 1 { return true }
      rest >>= 4
    }
    return false
  }
}

extension Scan {
  /// The longest gap of separators inside one number, in bytes.
  static let widestGap = 3

  /// The separator between a run and the next where they may belong to one number; nil where they do not.
  @inline(__always) func gap(after run: Int) -> UInt8? {
    let gap = runs[run].gap
    return gap == 0 ? nil : gap
  }

  /// The number of exactly so many digits that begins with a run and ends with one; nil where there is none.
  @inline(__always) func number(from first: Int, digits: Int) -> Number? {
    guard Int(runs[first].ahead) >= digits, runs[first].count <= digits else { return nil }
    return longNumber(from: first, digits: digits)
  }

  private func longNumber(from first: Int, digits: Int) -> Number? {
    var (count, last) = (runs[first].count, first)
    while count < digits, runs[last].gap != 0 {
      last += 1
      count += runs[last].count
    }
    return count == digits ? number(first...last) : nil
  }

  /// The number that runs make up.
  func number(_ span: ClosedRange<Int>) -> Number {
    var (count, groups) = (0, UInt64(0))
    var separator: UInt8? = Byte.space
    for index in span {
      count += runs[index].count
      groups = groups << 4 | UInt64(min(runs[index].count, 15))
      if index == span.lowerBound {
        if span.count > 1 { separator = runs[index].gap }
      } else if index < span.upperBound, runs[index].gap != separator {
        separator = nil
      }
    }
    return Number(
      runs: span, range: Int(runs[span.lowerBound].start)..<Int(runs[span.upperBound].end), digitCount: count,
      groups: groups, separator: separator)
  }

  /// The digits of a number as values 0 to 9.
  func digits(_ number: Number) -> [UInt8] {
    view.bytes[number.range].compactMap { Byte.isDigit($0) ? $0 &- 0x30 : nil }
  }

  /// Whether no letter, digit or currency sign touches either end, nor a sign that makes the first digits an escape.
  func isBounded(_ range: Range<Int>) -> Bool {
    let (before, after) = (view.at(range.lowerBound - 1), view.at(range.upperBound))
    if before == UInt8(ascii: "*"), after == before, isStressed(range) { return true }
    return !Byte.isAlphanumeric(before) && !Byte.isAlphanumeric(after) && before != UInt8(ascii: "$")
      && before != UInt8(ascii: "%") && !masks(before, view.at(range.lowerBound - 2))
      && !masks(after, view.at(range.upperBound + 1))
      && (range.count > Self.longestAmount
        || !(Self.joinsDecimals(before) && Byte.isDigit(view.at(range.lowerBound - 2)))
          && !(Self.joinsDecimals(after) && Byte.isDigit(view.at(range.upperBound + 1))))
  }

  /// "*727168600900*", "**12345678**": as many stars on both sides, one or two, hide nothing.
  private func isStressed(_ range: Range<Int>) -> Bool {
    let isDouble = view.at(range.lowerBound - 2) == UInt8(ascii: "*")
    let (first, last) = (range.lowerBound - (isDouble ? 3 : 2), range.upperBound + (isDouble ? 2 : 1))
    return [first, last].allSatisfy { !Byte.isAlphanumeric(view.at($0)) && view.at($0) != UInt8(ascii: "*") }
      && (!isDouble || view.at(range.upperBound + 1) == UInt8(ascii: "*"))
  }

  /// Whether a star stands for a digit: one with a letter behind it parts fields.
  private func masks(_ byte: UInt8, _ next: UInt8) -> Bool {
    byte == UInt8(ascii: "*") && !Byte.isLetter(next)
  }

  /// Whether a hyphen or underscore glues either end to a longer identifier such as `ACT-123-X`.
  func isGlued(_ range: Range<Int>) -> Bool {
    let (before, after) = (view.at(range.lowerBound - 1), view.at(range.upperBound))
    return Self.glues(before) && Byte.isAlphanumeric(view.at(range.lowerBound - 2))
      || Self.glues(after) && Byte.isAlphanumeric(view.at(range.upperBound + 1))
  }

  /// More digits than these, with a comma at an end, are no part of an amount but a cell of a row.
  private static let longestAmount = 9

  private static func glues(_ byte: UInt8) -> Bool { byte == Byte.hyphen || byte == 0x5F }
  private static func joinsDecimals(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") }

  private func isLineBreak(_ run: Int) -> Bool {
    view.slice(Int(runs[run].end), Int(runs[run + 1].start)).contains(Byte.lineFeed)
  }

  /// Whether the number goes on at either end with the same separator that stands inside it.
  func isPartOfLonger(_ number: Number) -> Bool {
    let inner = number.runs.count > 1 ? gap(after: number.runs.lowerBound) : nil
    if number.runs.lowerBound > 0, let before = gap(after: number.runs.lowerBound - 1) {
      let isTight = number.range.lowerBound - Int(runs[number.runs.lowerBound - 1].end) == 1
      // The cell at the end of the line above is another number.
      if inner == nil ? isTight && (before == Byte.hyphen || before == Byte.dot) : before == inner,
        !isLineBreak(number.runs.lowerBound - 1) || number.runs.dropLast().contains(where: isLineBreak)
      {
        return true
      }
    }
    if let after = gap(after: number.runs.upperBound) {
      let isTight = Int(runs[number.runs.upperBound + 1].start) - number.range.upperBound == 1
      if inner == nil ? isTight && (after == Byte.hyphen || after == Byte.slash) : after == inner { return true }
    }
    return false
  }
}
