import Casework
import Testing

@Suite struct LocalZoneTests {
  /// The rule of London for 2026: one hour ahead from 29 March 01:00 to 25 October 01:00, both in UTC.
  private static let london2026 = LocalZone { instant in
    (1_774_746_000_000..<1_792_890_000_000).contains(instant.milliseconds) ? 3600 : 0
  }

  @Test(arguments: [
    ("2026-03-29T00:59:59Z", "2026-03-29T00:59:59+00:00"), ("2026-03-29T01:00:00Z", "2026-03-29T02:00:00+01:00"),
    ("2026-10-25T00:30:00Z", "2026-10-25T01:30:00+01:00"), ("2026-10-25T01:30:00Z", "2026-10-25T01:30:00+00:00"),
    ("2026-07-01T23:30:00Z", "2026-07-02T00:30:00+01:00"), ("2026-11-20T12:00:00Z", "2026-11-20T12:00:00+00:00"),
  ]) func showsLondonTime(text: String, expected: String) {
    #expect(Instant(rfc3339: text)?.rfc3339(in: Self.london2026) == expected)
  }

  @Test(
    arguments: [
      (-1, 23, 59, 59, "1969-12-31"), (0, 0, 0, 0, "1970-01-01"), (86_399_999, 23, 59, 59, "1970-01-01"),
      (86_400_000, 0, 0, 0, "1970-01-02"), (-86_400_000, 0, 0, 0, "1969-12-31"),
      (-86_400_001, 23, 59, 59, "1969-12-30"),
    ] as [(Int64, Int, Int, Int, String)])
  func roundsDownBeforeTheEpochToo(milliseconds: Int64, hour: Int, minute: Int, second: Int, date: String) {
    let wall = LocalZone.gmt.wallTime(at: Instant(milliseconds: milliseconds))
    #expect((wall.hour, wall.minute, wall.second) == (hour, minute, second))
    #expect(wall.date.description == date)
    #expect(wall.offsetSeconds == 0)
  }

  @Test(arguments: [Int64.min, .max]) func theEndsOfTimeAreShownAsTheEndsOfTheCalendar(milliseconds: Int64) {
    let wall = LocalZone { _ in 50_400 }.wallTime(at: Instant(milliseconds: milliseconds))
    #expect(wall.date == (milliseconds < 0 ? .earliest : .latest))
    #expect((0..<24).contains(wall.hour) && (0..<60).contains(wall.minute) && (0..<60).contains(wall.second))
  }
}
