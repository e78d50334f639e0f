import Casework
import ResponseTargets
import Testing

@Suite struct BankHolidaysTests {
  private static let good = """
    # a comment
    version: 7
    provisional-from: 2027

    [england-and-wales]
    2026-12-25 Christmas Day
    2027-12-27 Christmas Day (substitute day)
    [scotland]
    2026-11-30 St Andrew's Day
    2027-11-30 St Andrew's Day
    [northern-ireland]
    2026-03-17 St Patrick's Day
    2027-03-17 St Patrick's Day
    """

  @Test func aFileIsRead() throws {
    let holidays = try BankHolidays(parsing: Self.good)
    #expect(holidays.version == "7")
    #expect(holidays.years == 2026...2027)
    #expect(holidays.isProvisional(year: 2027) && !holidays.isProvisional(year: 2026))
    let christmas = try #require(CivilDate(year: 2026, month: 12, day: 25))
    #expect(holidays.name(of: christmas, for: .region(.englandAndWales)) == "Christmas Day")
    #expect(holidays.name(of: christmas, for: .region(.scotland)) == nil)
    #expect(holidays.name(of: christmas, for: .anywhere) == "Christmas Day")
    #expect(holidays.list(of: .scotland).map(\.day.description) == ["2026-11-30", "2027-11-30"])
    #expect(try BankHolidays(parsing: Self.good.split(separator: "\n").joined(separator: "\r\n")) == holidays)
    #expect(try BankHolidays(parsing: "\u{FEFF}" + Self.good) == holidays)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let line: Int
    let problem: BankHolidayFileError.Problem
    let says: String
    var testDescription: String { says }
  }

  private static let christmas = CivilDate(year: 2026, month: 12, day: 25) ?? .earliest
  private static let earlier = CivilDate(year: 2026, month: 11, day: 25) ?? .earliest

  @Test(arguments: [
    Fault(old: "version: 7", new: "", line: 5, problem: .version, says: "write one above the first heading"),
    Fault(old: "version: 7", new: "version: 7/8", line: 2, problem: .version, says: "space or slash"),
    Fault(old: "version: 7", new: "version: 7\nversion: 8", line: 3, problem: .version, says: "version"),
    Fault(old: "[scotland]", new: "[wales]", line: 8, problem: .region("wales"), says: "[northern-ireland]"),
    Fault(
      old: "[scotland]", new: "[england-and-wales]", line: 8, problem: .regionTwice(.englandAndWales),
      says: "under one heading"),
    Fault(
      old: "[england-and-wales]\n", new: "", line: 5, problem: .dayBeforeRegion, says: "belongs to no part"),
    Fault(
      old: "2026-12-25 C", new: "2026-12-25 Boxing Day\n2026-12-25 C", line: 7, problem: .dayTwice(christmas),
      says: "keep one of the two"),
    Fault(
      old: "2027-12-27 C", new: "2026-11-25 C", line: 7, problem: .order(earlier, after: christmas),
      says: "keep the days in order"),
    Fault(old: "2026-12-25", new: "2026-02-29", line: 6, problem: .impossibleDay("2026-02-29"), says: "no day"),
    Fault(old: "2026-12-25", new: "26-12-25", line: 6, problem: .impossibleDay("26-12-25"), says: "2026-12-25"),
    Fault(old: "25 Christmas Day", new: "25", line: 6, problem: .nameless(christmas), says: "has no name"),
    Fault(old: "2026-12-25 C", new: "Christmas Day", line: 6, problem: .line, says: "this is no holiday"),
    Fault(
      old: "2026-11-30 St Andrew's Day\n", new: "", line: 12, problem: .yearMissing(2026, .scotland),
      says: "scotland has no bank holiday in 2026"),
    Fault(
      old: "from: 2027", new: "from: soon", line: 3, problem: .provisional("soon"), says: "provisional-from: 2029"),
  ]) func aFaultyFileIsRefusedWithItsLine(fault: Fault) throws {
    let range = try #require(Self.good.firstRange(of: fault.old))
    let text = Self.good.replacingSubrange(range, with: fault.new)
    let error = #expect(throws: BankHolidayFileError.self) { try BankHolidays(parsing: text) }
    #expect(error?.problem == fault.problem)
    #expect(error?.line == fault.line)
    #expect(error?.description.hasPrefix("Line \(fault.line): ") ?? false)
    #expect(error?.description.contains(fault.says) ?? false)
  }

  @Test func aYearThatEveryPartLacksIsRefused() {
    let text = Self.good.split(separator: "\n").map { $0.hasPrefix("2027") ? "2028" + $0.dropFirst(4) : String($0) }
    let error = #expect(throws: BankHolidayFileError.self) {
      try BankHolidays(parsing: text.joined(separator: "\n"))
    }
    #expect(error?.problem == .yearMissing(2027, .englandAndWales))
  }

  @Test func aFileWithoutDaysIsRefused() {
    #expect(throws: BankHolidayFileError.self) { try BankHolidays(parsing: "") }
    #expect(throws: BankHolidayFileError.self) { try BankHolidays(parsing: "version: 1") }
  }
}

extension String {
  fileprivate func replacingSubrange(_ range: Range<Index>, with new: String) -> String {
    var text = self
    text.replaceSubrange(range, with: new)
    return text
  }
}
