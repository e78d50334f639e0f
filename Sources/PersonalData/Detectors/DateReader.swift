import Casework

/// A full date in a text: what days it may mean.
struct DateHit {
  var range: Range<Int>
  /// Day first; where that is no day, or both are, also month first.
  var days: [CivilDate]
}

/// Reads dates of day, month and year in any order, numeric or with an English or Welsh month.
enum DateReader {
  static func dates(in scan: Scan) -> [DateHit] {
    var dates: [DateHit] = []
    var run = 0
    while run < scan.runs.count {
      guard scan.runs[run].ahead >= 4 || !scan.features.isDisjoint(with: [.month, .birth]) else {
        run += 1
        continue
      }
      if let (hit, last) = numeric(scan, run) ?? worded(scan, run) ?? spoken(scan, run)
        ?? roman(scan, run)
      {
        dates.append(hit)
        run = last + 1
      } else {
        run += 1
      }
    }
    return dates
  }

  /// Three groups with one separator between them, or eight digits together.
  private static func numeric(_ scan: Scan, _ run: Int) -> (DateHit, last: Int)? {
    let first = scan.runs[run].count
    guard first <= 4 || first == 8 else { return nil }
    if first == 8 {
      let range = scan.runs[run].range
      guard scan.isBounded(range), !scan.isGlued(range) else { return nil }
      let digits = scan.view.bytes[range]
      let days =
        days(value(digits, 0..<2), value(digits, 2..<4), value(digits, 4..<8), 4)
        + days(value(digits, 6..<8), value(digits, 4..<6), value(digits, 0..<4), 4)
      return days.isEmpty ? nil : (DateHit(range: range, days: days), run)
    }
    guard run + 2 < scan.runs.count, let gap = scan.gap(after: run), gap == scan.gap(after: run + 1) else { return nil }
    // The number of a row, before a date: "3. 29.07.1978".
    if gap != Byte.space, run + 3 < scan.runs.count, scan.gap(after: run + 2) == gap,
      width(scan, run) > width(scan, run + 1), width(scan, run + 1) == width(scan, run + 2)
    {
      return nil
    }
    let (second, third) = (scan.runs[run + 1].count, scan.runs[run + 2].count)
    let range = Int(scan.runs[run].start)..<Int(scan.runs[run + 2].end)
    guard second <= 2, !Byte.isAlphanumeric(scan.view.at(range.lowerBound - 1)),
      !Byte.isAlphanumeric(scan.view.at(range.upperBound))
    else { return nil }
    func number(_ run: Int) -> Int { value(scan.view.bytes[scan.runs[run].range]) }
    let values = (number(run), number(run + 1), number(run + 2))
    var found: [CivilDate] = []
    if first <= 2, third == 4 || third == 2 { found = days(values.0, values.1, values.2, third) }
    // The month comes first behind a year.
    if first == 4, third <= 2 {
      found =
        CivilDate(year: values.0, month: values.1, day: values.2).map { [$0] } ?? days(values.2, values.1, values.0, 4)
    }
    return found.isEmpty ? nil : (DateHit(range: range, days: found), run + 2)
  }

  /// How many bytes part a run from the next.
  private static func width(_ scan: Scan, _ run: Int) -> Int { Int(scan.runs[run + 1].start - scan.runs[run].end) }

  /// "The 1st of the 3rd 82": day and month as they are said.
  private static func spoken(_ scan: Scan, _ run: Int) -> (DateHit, last: Int)? {
    guard run + 2 < scan.runs.count, scan.runs[run].count <= 2, scan.runs[run + 1].count <= 2 else { return nil }
    let (first, second, third) = (scan.runs[run].range, scan.runs[run + 1].range, scan.runs[run + 2].range)
    guard second.lowerBound - first.upperBound <= 12, second.lowerBound - first.upperBound >= 4,
      onlyJoins(scan.view, first.upperBound, second.lowerBound, true),
      let year = yearValue(scan, run + 2, after: second.upperBound)
    else { return nil }
    func number(_ range: Range<Int>) -> Int { value(scan.view.bytes[range]) }
    guard let day = CivilDate(year: year, month: number(second), day: number(first)) else { return nil }
    return (DateHit(range: first.lowerBound..<third.upperBound, days: [day]), run + 2)
  }

  /// "12.vii.1984": the month as a Roman numeral.
  private static func roman(_ scan: Scan, _ run: Int) -> (DateHit, last: Int)? {
    guard run + 1 < scan.runs.count, scan.runs[run].count <= 2 else { return nil }
    let (day, year) = (scan.runs[run].range, scan.runs[run + 1].range)
    guard (3...8).contains(year.lowerBound - day.upperBound) else { return nil }
    let between = scan.view.slice(day.upperBound, year.lowerBound)
    guard let first = between.firstIndex(where: Byte.isASCIILetter),
      let last = between.lastIndex(where: Byte.isASCIILetter), first > between.startIndex, last < between.endIndex - 1,
      between[..<first].allSatisfy(Byte.isSeparator), between[(last + 1)...].allSatisfy(Byte.isSeparator),
      let month = numerals.firstIndex(where: { between[first...last].elementsEqual($0.utf8) }),
      first < last || between.first != Byte.space,
      !Byte.isAlphanumeric(scan.view.at(day.lowerBound - 1)), !Byte.isAlphanumeric(scan.view.at(year.upperBound)),
      year.count == 2 || year.count == 4
    else { return nil }
    func number(_ range: Range<Int>) -> Int { value(scan.view.bytes[range]) }
    guard let full = Self.year(number(year), digits: year.count),
      let date = CivilDate(year: full, month: month + 1, day: number(day))
    else { return nil }
    return (DateHit(range: day.lowerBound..<year.upperBound, days: [date]), run + 1)
  }

  private static let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

  /// A day, a month's name and a year; or the month first; or the year first.
  private static func worded(_ scan: Scan, _ run: Int) -> (DateHit, last: Int)? {
    let (range, count) = (scan.runs[run].range, scan.runs[run].count)
    let number = value(scan.view.bytes[range])
    guard count <= 2 || count == 4 else { return nil }
    if count <= 2, let month = month(scan, after: range.upperBound, throughOrdinal: true),
      let year = run + 1 < scan.runs.count ? run + 1 : nil, let value = yearValue(scan, year, after: Int(month.end)),
      let day = CivilDate(year: value, month: Int(month.month), day: number)
    {
      return (DateHit(range: range.lowerBound..<Int(scan.runs[year].end), days: [day]), year)
    }
    if count <= 2, let month = month(scan, before: range.lowerBound), run + 1 < scan.runs.count,
      let value = yearValue(scan, run + 1, after: range.upperBound),
      let day = CivilDate(year: value, month: Int(month.month), day: number)
    {
      return (DateHit(range: Int(month.start)..<Int(scan.runs[run + 1].end), days: [day]), run + 1)
    }
    if count == 4, let month = month(scan, after: range.upperBound, throughOrdinal: false), run + 1 < scan.runs.count,
      scan.runs[run + 1].count <= 2, Int(scan.runs[run + 1].start) - Int(month.end) <= 3,
      let day = CivilDate(
        year: number, month: Int(month.month),
        day: value(scan.view.bytes[scan.runs[run + 1].range]))
    {
      return (DateHit(range: range.lowerBound..<Int(scan.runs[run + 1].end), days: [day]), run + 1)
    }
    return nil
  }

  /// The month's name after a day: past separators and, where allowed, an ordinal ending and "of" or "o".
  private static func month(_ scan: Scan, after place: Int, throughOrdinal: Bool) -> Mark? {
    let index = scan.marks.partition { Int($0.start) >= place }
    guard index < scan.marks.count else { return nil }
    let mark = scan.marks[index]
    guard mark.words.contains(.month), Int(mark.start) - place <= 12 else { return nil }
    return onlyJoins(scan.view, place, Int(mark.start), throughOrdinal) ? mark : nil
  }

  private static func month(_ scan: Scan, before place: Int) -> Mark? {
    let index = scan.marks.partition { Int($0.end) > place } - 1
    guard index >= 0, scan.marks[index].words.contains(.month), place - Int(scan.marks[index].end) <= 6 else {
      return nil
    }
    return onlyJoins(scan.view, Int(scan.marks[index].end), place, true) ? scan.marks[index] : nil
  }

  private static let joins = WordSet(
    "st nd rd th of o the af ail ydd fed ed eg ain il dydd edd ym day mis fis")

  /// Whether nothing but an ordinal ending and "of" stands between a day and its month.
  static func joinsDay(_ view: TextView, _ start: Int, _ end: Int) -> Bool { onlyJoins(view, start, end, true) }

  private static func onlyJoins(_ view: TextView, _ start: Int, _ end: Int, _ withWords: Bool) -> Bool {
    var index = start
    while index < end {
      if Byte.isLetter(view.bytes[index]) {
        let first = index
        while index < end, Byte.isLetter(view.bytes[index]) { index += 1 }
        // A passport names the month in French too: "14 JUN /JUIN 81".
        let isFrench = first > start && view.bytes[first - 1] == Byte.slash && index - first <= 4
        guard withWords, isFrench || joins.contains(view, first..<index) else { return false }
      } else if Byte.isSeparator(view.bytes[index]) || view.bytes[index] == UInt8(ascii: ",")
        || view.bytes[index] == UInt8(ascii: "'")
      {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// The year in a run that follows within a few bytes: four digits, or two.
  private static func yearValue(_ scan: Scan, _ run: Int, after place: Int) -> Int? {
    let range = scan.runs[run].range
    guard range.lowerBound >= place, range.lowerBound - place <= 8, range.count == 4 || range.count == 2,
      onlyJoins(scan.view, place, range.lowerBound, true), !Byte.isAlphanumeric(scan.view.at(range.upperBound)),
      !(range.count == 2 && scan.view.at(range.upperBound) == UInt8(ascii: ":"))
    else { return nil }
    return year(value(scan.view.bytes[range]), digits: range.count)
  }

  /// The number that digits make up, be they in ASCII or values from 0 to 9.
  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(8).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// The number that some of them make up, counted from the first.
  private static func value(_ digits: ArraySlice<UInt8>, _ places: Range<Int>) -> Int {
    value(digits.dropFirst(places.lowerBound).prefix(places.count))
  }

  /// A year of two digits is of the last hundred years as seen from 2030.
  private static func year(_ value: Int, digits: Int) -> Int? {
    if digits == 2 { return value <= 30 ? 2000 + value : 1900 + value }
    return (1850...2100).contains(value) ? value : nil
  }

  /// Whether six digits are a day, month and year.
  static func isCompactDate(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 6 else { return false }
    return !days(value(digits, 0..<2), value(digits, 2..<4), value(digits, 4..<6), 2).isEmpty
  }

  /// Whether eight digits may be a day of these hundred years, the day or the year first.
  static func isDate(_ digits: [UInt8]) -> Bool {
    guard digits.count == 8 else { return false }
    let (first, last) = (value(digits[0..<4]), value(digits[4..<8]))
    return (1930...2040).contains(last) && !days(value(digits[0..<2]), value(digits[2..<4]), last, 4).isEmpty
      || (1930...2040).contains(first) && !days(value(digits[6..<8]), value(digits[4..<6]), first, 4).isEmpty
  }

  private static func days(_ day: Int, _ month: Int, _ yearValue: Int, _ digits: Int) -> [CivilDate] {
    guard let year = year(yearValue, digits: digits) else { return [] }
    let (usual, other) = (
      CivilDate(year: year, month: month, day: day), CivilDate(year: year, month: day, day: month)
    )
    guard let usual else { return other.map { [$0] } ?? [] }
    return other.map { $0 == usual ? [usual] : [usual, $0] } ?? [usual]
  }
}
