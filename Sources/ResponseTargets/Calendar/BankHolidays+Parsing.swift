public import Casework

/// Why a bank-holiday file was refused.
public struct BankHolidayFileError: Error, Hashable, Sendable {
  /// What is wrong with the file.
  public enum Problem: Hashable, Sendable {
    /// There is no `version:` before the first part of the country, or it is empty or holds a `/` or white space.
    case version
    /// A name in square brackets is none of the three parts of the country.
    case region(String)
    /// A part of the country has a second heading.
    case regionTwice(HolidayRegion)
    /// A holiday stands before any heading.
    case dayBeforeRegion
    /// The line is neither a setting, a heading, a holiday nor a comment.
    case line
    /// The calendar has no such day.
    case impossibleDay(String)
    /// The holiday has no name.
    case nameless(CivilDate)
    /// The day stands twice in one part of the country.
    case dayTwice(CivilDate)
    /// The day comes before the one above it.
    case order(CivilDate, after: CivilDate)
    /// A part of the country has no holiday in a year that the file covers.
    case yearMissing(Int, HolidayRegion)
    /// `provisional-from:` is not a year.
    case provisional(String)
  }

  /// The line, from 1; for what is missing altogether, the last line of the file.
  public let line: Int
  /// What is wrong there.
  public let problem: Problem
}

extension BankHolidayFileError: CustomStringConvertible {
  /// The line, what is wrong, why it matters, and what to do, in a sentence or two.
  public var description: String { "Line \(line): \(reason)" }

  private var reason: String {
    switch problem {
    case .version:
      "the version is missing or has a space or slash in it; write one above the first heading, as in version: 2026.1."
    case .region(let name):
      "\(name) has no bank holidays of its own; the headings are \(headings)."
    case .regionTwice(let region):
      "[\(region.rawValue)] has been opened before; keep its days under one heading."
    case .dayBeforeRegion:
      "the day belongs to no part of the country; put it under one of \(headings)."
    case .line:
      "this is no holiday; write the day, a space and the name, as in 2026-12-25 Christmas Day."
    case .impossibleDay(let text):
      "there is no day \(text); write it as year-month-day, as in 2026-12-25."
    case .nameless(let day):
      "\(day) has no name, and the name is what caseworkers are shown; write it after the day."
    case .dayTwice(let day):
      "\(day) stands twice; keep one of the two lines."
    case .order(let day, let previous):
      "\(day) stands after \(previous), so a day may have been mistyped; keep the days in order."
    case .yearMissing(let year, let region):
      "\(region.rawValue) has no bank holiday in \(year), so due times there would be too early; "
        + "add the days of \(year), or take the year out of every part."
    case .provisional(let text):
      "\(text) is not a year; write the first year that is not published yet, as in provisional-from: 2029."
    }
  }

  private var headings: String { HolidayRegion.allCases.map { "[\($0.rawValue)]" }.joined(separator: ", ") }
}

extension BankHolidays {
  /// Reads the text of a bank-holiday file (`Documentation/response-targets.md`), and checks that it has no holes.
  ///
  /// Lines end with LF or CRLF; a byte order mark at the start is passed over. Throws the first problem with its line.
  public init(parsing text: String) throws(BankHolidayFileError) {
    var parser = HolidayFileParser()
    let isLineEnd: (Character) -> Bool = { $0 == "\n" || $0 == "\r\n" }
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd) { try parser.read(line) }
    self = try parser.finish()
  }
}

private struct HolidayFileParser {
  private var line = 0
  private var version: String?
  private var provisionalFrom: Int?
  private var region: HolidayRegion?
  private var last: CivilDate?
  private var days: [HolidayRegion: [CivilDate: String]] = [:]

  mutating func read(_ whole: Substring) throws(BankHolidayFileError) {
    line += 1
    let text = trimmed(whole)
    if text.isEmpty || text.hasPrefix("#") { return }
    if text.hasPrefix("["), text.hasSuffix("]") { return try open(String(text.dropFirst().dropLast())) }
    if let value = setting("version", in: text) {
      guard version == nil, region == nil, !value.isEmpty, !value.contains(where: { $0 == "/" || $0.isWhitespace })
      else { throw refused(.version) }
      version = value
    } else if let value = setting("provisional-from", in: text) {
      guard let year = Int(value), (1900...9999).contains(year) else { throw refused(.provisional(value)) }
      provisionalFrom = year
    } else {
      try add(text)
    }
  }

  private mutating func open(_ name: String) throws(BankHolidayFileError) {
    guard version != nil else { throw refused(.version) }
    guard let named = HolidayRegion(rawValue: name) else { throw refused(.region(name)) }
    guard days[named] == nil else { throw refused(.regionTwice(named)) }
    (region, last) = (named, nil)
    days[named] = [:]
  }

  private mutating func add(_ text: Substring) throws(BankHolidayFileError) {
    guard text.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false else { throw refused(.line) }
    let written = text.prefix { !$0.isWhitespace }
    guard let day = CivilDate(iso8601: String(written)) else { throw refused(.impossibleDay(String(written))) }
    let name = trimmed(text.dropFirst(written.count))
    guard !name.isEmpty else { throw refused(.nameless(day)) }
    guard let region else { throw refused(.dayBeforeRegion) }
    if let last, day == last { throw refused(.dayTwice(day)) }
    if let last, day < last { throw refused(days[region]?[day] == nil ? .order(day, after: last) : .dayTwice(day)) }
    days[region, default: [:]][day] = String(name)
    last = day
  }

  func finish() throws(BankHolidayFileError) -> BankHolidays {
    guard let version else { throw refused(.version) }
    let held = HolidayRegion.allCases.map { region in Set((days[region] ?? [:]).keys.map(\.year)) }
    let all = held.reduce(into: Set<Int>()) { $0.formUnion($1) }
    guard let first = all.min(), let latest = all.max() else { throw refused(.line) }
    for (region, years) in zip(HolidayRegion.allCases, held) {
      for year in first...latest where !years.contains(year) { throw refused(.yearMissing(year, region)) }
    }
    return BankHolidays(version: version, years: first...latest, provisionalFrom: provisionalFrom, days: days)
  }

  private func refused(_ problem: BankHolidayFileError.Problem) -> BankHolidayFileError {
    BankHolidayFileError(line: line, problem: problem)
  }

  private func setting(_ name: String, in text: Substring) -> String? {
    text.hasPrefix("\(name):") ? String(trimmed(text.dropFirst(name.count + 1))) : nil
  }

  private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return text
  }
}
