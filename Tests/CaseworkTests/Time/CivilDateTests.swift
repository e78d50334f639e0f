import Casework
import Testing

@Suite struct CivilDateTests {
  /// Counts the calendar up day by day, by its rules and not by arithmetic, and compares every day of 800 years.
  @Test func everyDayFrom1600To2400() throws {
    var (year, month, day) = (1600, 1, 1)
    var number = try #require(CivilDate(year: 1600, month: 1, day: 1)).daysSinceEpoch
    #expect(number == -135_140)
    var weekday = 6
    var faults: [String] = []
    while year <= 2400 {
      let date = CivilDate(daysSinceEpoch: number)
      let named = CivilDate(year: year, month: month, day: day)
      if date != named || date?.daysSinceEpoch != number || date?.weekday != weekday { faults.append("\(number)") }
      if let date, CivilDate(iso8601: date.description) != date { faults.append("\(date)") }
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      if CivilDate(year: year, month: month, day: length + 1) != nil { faults.append("\(year)-\(month)") }
      day += 1
      if day > length { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
      number += 1
      weekday = weekday % 7 + 1
    }
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2026, 11, 20, 20_777, 5), (1, 1, 1, -719_162, 1),
    (9999, 12, 31, 2_932_896, 5), (1969, 12, 31, -1, 3),
  ]) func knownDays(year: Int, month: Int, day: Int, number: Int, weekday: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.daysSinceEpoch == number)
    #expect(date.weekday == weekday)
    #expect(CivilDate(daysSinceEpoch: number) == date)
  }

  @Test(arguments: [
    (2026, 2, 29), (2026, 2, 30), (2100, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
    (2026, 1, 32),
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (.max, 1, 1), (2026, .max, 1), (2026, 1, .max), (2026, .min, .min),
  ]) func daysThatTheCalendarLacks(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [-719_163, 2_932_897, .max, .min]) func numbersBeyondTheCalendar(number: Int) {
    #expect(CivilDate(daysSinceEpoch: number) == nil)
  }

  @Test(arguments: [
    ("2026-11-07", 1, "2026-11-08"), ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2024-03-01", -1, "2024-02-29"), ("2026-11-07", 0, "2026-11-07"), ("2026-11-07", 365, "2027-11-07"),
  ]) func addsDays(start: String, days: Int, expected: String) {
    #expect(CivilDate(iso8601: start)?.adding(days: days)?.description == expected)
  }

  @Test func addingBeyondTheCalendarIsNil() {
    #expect(CivilDate.latest.adding(days: 1) == nil)
    #expect(CivilDate.earliest.adding(days: -1) == nil)
    #expect(CivilDate.latest.adding(days: .max) == nil)
    #expect(CivilDate.earliest.adding(days: .min) == nil)
  }

  @Test(arguments: [
    "", "2026-11-7", "2026-1-07", "26-11-07", "2026-11-07 ", " 2026-11-07", "2026-11-07T00:00:00Z", "20261107",
    "07/11/2026",
    "2026-02-30", "0000-01-01", "2026-11-07\n", "2026-11-\u{0667}7", "-026-11-07",
  ]) func refusesOtherForms(text: String) {
    #expect(CivilDate(iso8601: text) == nil)
  }

  @Test func ordersByDay() throws {
    let days = try ["2026-11-07", "2025-12-31", "2026-02-01"].map { try #require(CivilDate(iso8601: $0)) }
    #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-02-01", "2026-11-07"])
    #expect(CivilDate.earliest.description == "0001-01-01")
  }
}
