/// Telephone numbers of the United Kingdom: mobiles (07) and areas (01, 02), in national and international form.
///
/// 03, 08, 09 and short codes are a service's and never a person's, so they are never findings.
enum PhoneDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    var run = 0
    while run < scan.runs.count {
      let start = Int(scan.runs[run].start)
      if prefixMatters(scan.view.bytes[start], scan.view.at(start + 1)), let (range, last) = match(scan, run) {
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
    var digits = Digits()
    var groups: UInt64 = 0
    var last = first
    while true {
      digits.append(view.bytes, scan.runs[last].range)
      groups = groups << 4 | UInt64(min(scan.runs[last].count, 15))
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

  /// How many digits there are, and the first eight of them as hexadecimal digits, the first highest.
  private struct Digits {
    private(set) var count = 0
    private var first: UInt32 = 0

    mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
      for index in range.prefix(max(0, 8 - count)) { first = first << 4 | UInt32(bytes[index] & 0x0F) }
      count += range.count
    }

    /// A digit among the first eight; 15 where there are not so many.
    subscript(index: Int) -> UInt32 {
      let places = min(count, 8) - 1 - index
      return places < 0 ? 0xF : first >> UInt32(4 * places) & 0xF
    }

    var hasPlainCountryCode: Bool { self[0] == 4 && self[1] == 4 }
    var hasZerosAndCountryCode: Bool { self[0] == 0 && self[1] == 0 && self[2] == 4 && self[3] == 4 }
  }

  @inline(__always) private static func prefixMatters(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0x30: !Byte.isDigit(second) || second <= 0x32 || second == 0x37
    case 0x34: !Byte.isDigit(second) || second == 0x34
    default: false
    }
  }

  /// How many digits a number that begins so has in all; nil where that is not known, or it begins no such number.
  private static func length(_ digits: Digits) -> Int? {
    var national = 0
    if digits.hasZerosAndCountryCode {
      national = 4
    } else if digits.hasPlainCountryCode {
      national = 2
    } else {
      return digits[0] == 0 && digits.count >= 2 && isNational(digits, 1) ? 11 : nil
    }
    if digits[national] == 0 { national += 1 }
    return isNational(digits, national) ? national + 10 : nil
  }

  /// Whether a national number begins there: a mobile or an area code, never 3, 8, 9 (Ofcom's numbering plan).
  private static func isNational(_ digits: Digits, _ index: Int) -> Bool {
    switch digits[index] {
    case 1: digits[index + 1] != 0
    case 2: [0, 3, 4, 8, 9, 0xF].contains(digits[index + 1])
    case 7: true
    default: false
    }
  }

  /// Whether the gap to the next run may stand inside a number: separators, and brackets round an area code or 0.
  private static func joins(_ scan: Scan, _ run: Int) -> Bool {
    let (start, end) = (Int(scan.runs[run].end), Int(scan.runs[run + 1].start))
    guard end - start <= 4 else { return false }
    // One star parts groups; more of them mask digits.
    if end - start == 1, scan.view.bytes[start] == UInt8(ascii: "*") { return true }
    for index in start..<end {
      let byte = scan.view.bytes[index]
      guard Byte.isSeparator(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") else { return false }
    }
    return true
  }

  private static func isPlausible(_ scan: Scan, _ first: Int, _ last: Int, _ groups: UInt64, _ digits: Digits) -> Bool {
    let view = scan.view
    let (start, end) = (Int(scan.runs[first].start), Int(scan.runs[last].end))
    let isInternational = digits[0] == 4 || digits.hasZerosAndCountryCode
    if digits[0] == 4, view.at(start - 1) != plus {
      // Twelve digits that begin with 44 are as well a customer reference.
      guard digits.count == 12 || digits.count == 13, digits[2] == 7 || digits[2] == 0 || groups > 0xF,
        scan.label(.reference, before: start) == nil, groups != 0x444, groups != 0x22_2222
      else { return false }
    }
    let before = view.at(start - 1)
    let isStarred = before == UInt8(ascii: "*") || view.at(end) == UInt8(ascii: "*")
    guard !Byte.isAlphanumeric(before), before != UInt8(ascii: "$"), !Byte.isAlphanumeric(view.at(end)),
      !isStarred || scan.isBounded(start..<end)
    else { return false }
    if before == Byte.dot || before == UInt8(ascii: ","), Byte.isDigit(view.at(start - 2)) { return false }
    if before == Byte.hyphen || before == 0x5F || before == Byte.slash, Byte.isAlphanumeric(view.at(start - 2)) {
      return false
    }
    if view.at(end) == Byte.hyphen, Byte.isAlphanumeric(view.at(end + 1)) { return false }
    guard groups > 0xF, !isInternational else { return true }
    let number = scan.number(first...last)
    let top = Self.first(groups)
    // A date and a count, as in 01/02/2024 150, begin with a group of two.
    return top >= 3 || view.at(start - 1) == UInt8(ascii: "(") || isInPairs(groups)
      || number.separator != nil && (top != 2 || !isDated(scan, first) || scan.label(.phone, before: start) != nil)
  }

  /// Whether a number begins with a day, a month and a year.
  private static func isDated(_ scan: Scan, _ first: Int) -> Bool {
    guard scan.runs[first + 1].count <= 2, first + 2 < scan.runs.count else { return false }
    let month = scan.view.bytes[scan.runs[first + 1].range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return (1...12).contains(month) && [2, 4].contains(scan.runs[first + 2].count)
  }

  /// Groups of one or two digits alone.
  private static func isInPairs(_ groups: UInt64) -> Bool {
    var rest = groups
    while rest & 0xF <= 2, rest > 0 { rest >>= 4 }
    return rest == 0
  }

  /// The length of the first group.
  private static func first(_ groups: UInt64) -> UInt64 {
    var rest = groups
    while rest > 0xF { rest >>= 4 }
    return rest
  }
}
