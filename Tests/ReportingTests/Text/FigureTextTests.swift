import Casework
import SafeText
import Testing

@testable import Reporting

@Suite struct FigureTextTests {
  private let text = FigureText(zone: .gmt)

  @Test(arguments: [
    (ReportValue.count(0), "0", "0"), (.count(999), "999", "999"), (.count(1_000), "1,000", "1,000"),
    (.count(-1_234_567), "-1,234,567", "-1,234,567"),
    (.share(Share(1, of: 3)), "33.3%", "33.3%, 1 of 3"),
    (.share(Share(19, of: 20, target: 950)), "95.0%", "95.0%, 19 of 20, meets the target of 95%"),
    (.share(Share(9, of: 10, target: 945)), "90.0%", "90.0%, 9 of 10, under the target of 94.5%"),
    (.share(Share(0, of: 0)), "-", "no figure"), (.absent, "-", "no figure"),
    (.duration(.minutes(1150)), "19h 10m", "19 hours 10 minutes"), (.duration(.seconds(59)), "0h 00m", "0 minutes"),
    (.duration(.minutes(61)), "1h 01m", "1 hour 1 minute"),
    (.duration(.minutes(-90)), "-1h 30m", "minus 1 hour 30 minutes"),
    (.time(SampleReport.instant("2025-11-18T04:05:00Z")), "18 Nov 2025 04:05", "Tuesday 18 November 2025, 04:05"),
    (.text("two\nlines"), "two lines", "two lines"),
  ])
  func saysAFigureInShortAndInFull(_ row: (value: ReportValue, short: String, spoken: String)) {
    #expect(text.short(row.value).description == row.short)
    #expect(text.spoken(row.value).description == row.spoken)
  }

  @Test(arguments: [
    (Headline.Change.percent(tenths: 80), "+8%", "up 8%"), (.percent(tenths: -3), "-0.3%", "down 0.3%"),
    (.percent(tenths: 0), "no change", "no change"), (.count(1200), "+1,200", "up 1,200"),
    (.points(tenths: -7), "-0.7 points", "down 0.7 points"), (.points(tenths: 10), "+1 point", "up 1 point"),
    (.duration(.minutes(-65)), "-1h 05m", "down 1 hour 5 minutes"), (.duration(.zero), "no change", "no change"),
  ])
  func saysAChangeInShortAndInFull(_ row: (change: Headline.Change, short: String, spoken: String)) {
    #expect(text.short(row.change).description == row.short)
    #expect(text.spoken(row.change).description == row.spoken)
  }

  @Test(arguments: [
    ("2025-11-01T00:00:00Z", "2025-11-19T00:00:00Z", "1 to 18 Nov 2025"),
    ("2025-10-28T00:00:00Z", "2025-11-04T00:00:00Z", "28 Oct to 3 Nov 2025"),
    ("2025-12-28T00:00:00Z", "2026-01-04T00:00:00Z", "28 Dec 2025 to 3 Jan 2026"),
    ("2025-11-18T00:00:00Z", "2025-11-18T14:00:00Z", "18 Nov 2025"),
    ("2025-11-18T00:00:00Z", "2025-11-18T00:00:00Z", "18 Nov 2025"),
  ])
  func namesTheDaysThatAPeriodTouches(_ row: (from: String, until: String, words: String)) {
    let period = ReportPeriod(from: SampleReport.instant(row.from), until: SampleReport.instant(row.until))
    #expect(CalendarText(zone: .gmt).days(period).description == row.words)
  }

  @Test func namesTheDaysOfTheZone() {
    let summer = LocalZone { _ in 3600 }
    let period = ReportPeriod(
      from: SampleReport.instant("2025-06-30T23:00:00Z"), until: SampleReport.instant("2025-07-31T23:00:00Z"))
    #expect(CalendarText(zone: summer).days(period).description == "1 to 31 Jul 2025")
    #expect(CalendarText(zone: summer).minute(period.from).description == "1 Jul 2025 00:00")
  }
}
