import Casework
import ResponseTargets
import Testing

@Suite struct ShippedHolidaysTests {
  @Test func itCoversItsYearsAndSaysWhichAreNotPublished() throws {
    let holidays = try Shipped.holidays.get()
    #expect(holidays.years == 2016...2030)
    #expect(!holidays.isProvisional(year: 2027) && holidays.isProvisional(year: 2028))
  }

  @Test(arguments: [
    ("england-and-wales", "2016-12-27", "Christmas Day (substitute day)"),
    ("england-and-wales", "2020-05-08", "Early May bank holiday (VE Day)"),
    ("england-and-wales", "2022-06-02", "Spring bank holiday"),
    ("northern-ireland", "2022-06-03", "Platinum Jubilee bank holiday"),
    ("scotland", "2022-09-19", "Bank holiday for the State Funeral of Queen Elizabeth II"),
    ("northern-ireland", "2023-05-08", "Bank holiday for the coronation of King Charles III"),
    ("scotland", "2023-01-03", "New Year's Day (substitute day)"), ("scotland", "2023-01-02", "2nd January"),
    ("scotland", "2025-12-01", "St Andrew's Day (substitute day)"),
    ("scotland", "2026-06-15", "World Cup bank holiday"),
    ("northern-ireland", "2024-03-18", "St Patrick's Day (substitute day)"),
    ("northern-ireland", "2026-07-13", "Battle of the Boyne (Orangemen's Day) (substitute day)"),
    ("england-and-wales", "2027-12-28", "Boxing Day (substitute day)"),
  ]) func aDayHasItsName(region: String, day: String, name: String) throws {
    let choice = try #require(HolidayChoice(region))
    let date = try #require(CivilDate(iso8601: day))
    #expect(try Shipped.holidays.get().name(of: date, for: choice) == name)
  }

  @Test(arguments: [
    ("england-and-wales", "2020-05-04"), ("england-and-wales", "2022-05-30"), ("scotland", "2026-04-06"),
    ("england-and-wales", "2026-06-15"), ("scotland", "2026-08-31"), ("england-and-wales", "2026-12-26"),
  ]) func aDayThatWasMovedOrIsAnothersIsNone(region: String, day: String) throws {
    let choice = try #require(HolidayChoice(region))
    let date = try #require(CivilDate(iso8601: day))
    #expect(try Shipped.holidays.get().name(of: date, for: choice) == nil)
  }

  @Test(arguments: HolidayRegion.allCases) func noHolidayIsAtAWeekendAndEveryYearHasItsNumber(
    region: HolidayRegion
  ) throws {
    let list = try Shipped.holidays.get().list(of: region)
    #expect(list.allSatisfy { $0.day.weekday <= 5 })
    let usual = [HolidayRegion.englandAndWales: 8, .scotland: 9, .northernIreland: 10][region] ?? 0
    for year in 2016...2030 {
      let extra = [2022: 2, 2023: 1, 2026: region == .scotland ? 1 : 0][year] ?? 0
      #expect(list.count { $0.day.year == year } == usual + extra, "\(year)")
    }
  }

  /// The distribution's list knows no proclamation after 2020, and moves neither St Andrew's Day nor the Boyne.
  @Test(.enabled(if: Oracle.isPresent)) func itAgreesWithTheDistributionsList() throws {
    let listed = try Oracle.holidays().map(String.init)
    if listed == ["not installed"] { return }
    let holidays = try Shipped.holidays.get()
    let shipped = HolidayRegion.allCases.flatMap { region in
      holidays.list(of: region).map { "\(region.rawValue) \($0.day)" }
    }
    let everywhere = ["2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"]
    var unknown = Set(HolidayRegion.allCases.flatMap { region in everywhere.map { "\(region.rawValue) \($0)" } })
    unknown.formUnion(
      ["2019-12-02", "2024-12-02", "2025-12-01", "2026-06-15", "2030-12-02"].map { "scotland \($0)" })
    unknown.formUnion(["2020-07-13", "2025-07-14", "2026-07-13"].map { "northern-ireland \($0)" })
    #expect(Set(shipped).subtracting(listed).subtracting(unknown).isEmpty)
    #expect(Set(listed).subtracting(shipped).allSatisfy { $0.hasSuffix("2022-05-30") })
    #expect(listed.count > 380)
  }
}
