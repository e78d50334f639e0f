import ResponseTargets
import Testing

@Suite struct OpeningHoursTests {
  @Test(arguments: [
    "mon-fri=08:00-20:00", "mon-fri=08:00-20:00,sat=09:00-17:00", "mon-sun=00:00-24:00", "sun=01:15-01:45",
    "mon=08:00-12:00+13:00-17:00,tue-thu=08:00-17:00,sat-sun=10:00-11:30",
  ]) func aCanonicalTextReadsBackAsItself(text: String) throws {
    #expect(try #require(OpeningHours(text)).description == text)
  }

  @Test func neighbouringDaysWithTheSameHoursAreWrittenAsARange() throws {
    let hours = try #require(OpeningHours("tue=08:00-20:00,mon=08:00-20:00,wed-thu=08:00-20:00"))
    #expect(hours.description == "mon-thu=08:00-20:00")
    #expect(hours.week[0].map(\.opens) == [480])
    #expect(hours.week[6].isEmpty)
  }

  @Test(arguments: [
    "", "mon", "mon=", "mon=08:00", "mon=20:00-08:00", "mon=08:00-08:00", "mon=08:00-24:01", "mon=8:00-20:00",
    "mon=08:60-20:00", "mon=08:00-12:00+12:00-17:00", "mon=13:00-17:00+08:00-12:00", "fri-mon=08:00-20:00",
    "mon-tue-wed=08:00-20:00", "mon=08:00-20:00,mon=09:00-17:00", "mon-wed=08:00-20:00,tue=09:00-17:00",
    "Mon=08:00-20:00", "mon=08:00-20:00,", "mon =08:00-20:00", "mon=08.00-20.00", "mon=-08:00-20:00", "=08:00-20:00",
  ]) func anythingElseIsRefused(text: String) {
    #expect(OpeningHours(text) == nil)
  }

  @Test func aWeekHasSevenDaysAndOpensOnce() throws {
    let span = try #require(DaySpan(opens: 0, closes: 1440))
    #expect(OpeningHours(week: [[span]]) == nil)
    #expect(OpeningHours(week: Array(repeating: [], count: 7)) == nil)
    #expect(OpeningHours(week: Array(repeating: [span], count: 7))?.description == "mon-sun=00:00-24:00")
    #expect(DaySpan(opens: -1, closes: 5) == nil)
  }
}
