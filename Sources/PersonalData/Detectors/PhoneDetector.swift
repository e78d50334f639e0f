/// Telephone numbers of the United Kingdom: mobiles (07) and areas (01, 02), in national and international form.
///
/// 03, 08, 09 and short codes are a service's and never a person's, so they are never findings.
enum PhoneDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    var run = 0
    while run < scan.runs.count {
      if let (range, last) = match(scan, run) {
        hits.append(Hit(.phone, range, .phonePlan))
        run = last + 1
      } else {
        run += 1
      }
    }
  }

  private static func match(_ scan: Scan, _ first: Int) -> (Range<Int>, last: Int)? {
    let view = scan.view
    let start = Int(scan.runs[first].start)
    guard prefixMatters(view.bytes[start], view.at(start + 1)) else { return nil }
    var digits: [UInt8] = []
    var groups: [Int] = []
    var last = first
    while true {
      digits += view.bytes[scan.runs[last].range]
      groups.append(scan.runs[last].count)
      if let length = Self.length(digits), digits.count >= length {
        guard digits.count == length, isPlausible(scan, first, last, groups, digits) else { return nil }
        var from = start
        while from > 0, start - from < 2, view.bytes[from - 1] == UInt8(ascii: "(") || view.bytes[from - 1] == plus {
          from -= 1
        }
        return (from..<Int(scan.runs[last].end), last)
      }
      guard digits.count < 17, last + 1 < scan.runs.count, joins(scan, last) else { return nil }
      last += 1
    }
  }

  private static let plus = UInt8(ascii: "+")

  private static func prefixMatters(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0x30 || first == 0x34 && (second == 0x34 || !Byte.isDigit(second))
  }

  /// How many digits a number that begins so has in all; nil where that is not known, or it begins no such number.
  private static func length(_ digits: [UInt8]) -> Int? {
    var national = 0
    if digits.starts(with: Array("0044".utf8)) {
      national = 4
    } else if digits.starts(with: Array("44".utf8)) {
      national = 2
    } else {
      return digits[0] == 0x30 && digits.count >= 2 && isNational(digits, 1) ? 11 : nil
    }
    if national < digits.count, digits[national] == 0x30 { national += 1 }
    return isNational(digits, national) ? national + 10 : nil
  }

  /// Whether a national number begins there: a mobile or an area code, never 3, 8, 9 (Ofcom's numbering plan).
  private static func isNational(_ digits: [UInt8], _ index: Int) -> Bool {
    guard index < digits.count else { return false }
    switch digits[index] {
    case 0x31: return index + 1 >= digits.count || digits[index + 1] != 0x30
    case 0x32: return index + 1 >= digits.count || [0x30, 0x33, 0x34, 0x38, 0x39].contains(digits[index + 1])
    case 0x37: return true
    default: return false
    }
  }

  /// Whether the gap to the next run may stand inside a number: separators, and brackets round an area code or 0.
  private static func joins(_ scan: Scan, _ run: Int) -> Bool {
    let (start, end) = (Int(scan.runs[run].end), Int(scan.runs[run + 1].start))
    guard end - start <= 4 else { return false }
    return scan.view.bytes[start..<end].allSatisfy {
      Byte.isSeparator($0) || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
    }
  }

  private static func isPlausible(_ scan: Scan, _ first: Int, _ last: Int, _ groups: [Int], _ digits: [UInt8]) -> Bool {
    let view = scan.view
    let (start, end) = (Int(scan.runs[first].start), Int(scan.runs[last].end))
    let isInternational = digits[0] == 0x34 || digits.starts(with: Array("0044".utf8))
    if digits[0] == 0x34, view.at(start - 1) != plus {
      // Twelve digits that begin with 44 are as well a customer reference.
      guard digits.count == 12 || digits.count == 13, digits[2] == 0x37 || digits[2] == 0x30 || groups.count > 1,
        scan.label(.reference, before: start) == nil, groups != [4, 4, 4], groups != [2, 2, 2, 2, 2, 2]
      else { return false }
    }
    let before = view.at(start - 1)
    guard !Byte.isAlphanumeric(before), before != UInt8(ascii: "$"), before != UInt8(ascii: "*"),
      !Byte.isAlphanumeric(view.at(end)), view.at(end) != UInt8(ascii: "*")
    else { return false }
    if before == Byte.dot || before == UInt8(ascii: ","), Byte.isDigit(view.at(start - 2)) { return false }
    if before == Byte.hyphen || before == 0x5F || before == Byte.slash, Byte.isAlphanumeric(view.at(start - 2)) {
      return false
    }
    if view.at(end) == Byte.hyphen, Byte.isAlphanumeric(view.at(end + 1)) { return false }
    guard groups.count > 1, !isInternational else { return true }
    let number = Number(runs: first...last, range: start..<end, digitCount: digits.count)
    // A date and a count, as in 01/02/2024 150, begin with a group of two.
    return groups[0] >= 3 || scan.separator(number) != nil && groups[0] != 2 || view.at(start - 1) == UInt8(ascii: "(")
      || groups.allSatisfy { $0 <= 2 } || groups.starts(with: [2, 4, 4]) || groups == [2, 4, 5] || groups == [2, 9]
  }
}
