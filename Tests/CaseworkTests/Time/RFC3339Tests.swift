import Casework
import Testing

@Suite struct RFC3339Tests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:00.001Z", 1), ("1969-12-31T23:59:59Z", -1000),
      ("1969-12-31T23:59:59.999Z", -1), ("2026-11-20T16:52:11Z", 1_795_193_531_000),
      ("2026-11-20T16:52:11+00:00", 1_795_193_531_000), ("2026-11-20T16:52:11-00:00", 1_795_193_531_000),
      ("2026-11-20T17:52:11+01:00", 1_795_193_531_000), ("2026-11-20T11:22:11-05:30", 1_795_193_531_000),
      ("2026-11-20t16:52:11z", 1_795_193_531_000), ("2026-11-20 16:52:11Z", 1_795_193_531_000),
      ("2026-11-20T16:52:11.5Z", 1_795_193_531_500), ("2026-11-20T16:52:11.05Z", 1_795_193_531_050),
      ("2026-11-20T16:52:11.123456789Z", 1_795_193_531_123), ("2026-11-20T16:52:11.9999Z", 1_795_193_531_999),
      ("2024-02-29T00:00:00Z", 1_709_164_800_000), ("2000-02-29T12:00:00Z", 951_825_600_000),
      ("0001-01-01T00:00:00Z", -62_135_596_800_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
      ("2026-11-21T06:52:11+14:00", 1_795_193_531_000),
    ] as [(String, Int64)]) func reads(text: String, milliseconds: Int64)
  {
    #expect(Instant(rfc3339: text)?.milliseconds == milliseconds)
  }

  /// Clocks go forward over 01:30 on 29 March 2026 and back over 01:30 on 25 October: the offset says what is meant.
  @Test func anOffsetMakesTheNightsOfTheClockChangePlain() throws {
    let beforeChange = try #require(Instant(rfc3339: "2026-10-25T01:30:00+01:00"))
    let afterChange = try #require(Instant(rfc3339: "2026-10-25T01:30:00+00:00"))
    #expect(afterChange - beforeChange == .hours(1))
    #expect(Instant(rfc3339: "2026-10-25T01:30:00") == nil)
    #expect(Instant(rfc3339: "2026-03-29T01:30:00") == nil)
  }

  @Test(arguments: [
    "", "Z", "2026-11-20", "2026-11-20T16:52:11", "2026-11-20T16:52Z", "2026-11-20T16:52:11 Z", " 2026-11-20T16:52:11Z",
    "2026-11-20T16:52:11Z ", "2026-11-20T16:52:11Z\n", "2026-11-20T16:52:11Z\u{0}", "2026-02-30T10:00:00Z",
    "2026-02-29T10:00:00Z", "2100-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-00-10T00:00:00Z",
    "2026-13-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-32T00:00:00Z", "0000-01-01T00:00:00Z",
    "2026-11-20T24:00:00Z", "2026-11-20T25:00:00Z", "2026-11-20T16:60:00Z", "2026-11-20T16:52:60Z",
    "2026-11-20T16:52:61Z", "2026-11-20T16:52:11+99:00", "2026-11-20T16:52:11+15:00", "2026-11-20T16:52:11+01:60",
    "2026-11-20T16:52:11+1:00", "2026-11-20T16:52:11+0100", "2026-11-20T16:52:11+01", "2026-11-20T16:52:11.Z",
    "2026-11-20T16:52:11,5Z", "2026-11-20T16:52:11.5", "26-11-20T16:52:11Z", "12026-11-20T16:52:11Z",
    "-2026-11-20T16:52:11Z", "+2026-11-20T16:52:11Z", "2026/11/20T16:52:11Z", "20/11/2026 16:52:11",
    "2026-11-20T16:52:11ZZ", "2026-11-20T16:52:11+00:00Z", "2026-11-20T1 :52:11Z", "2026-11-20T-6:52:11Z",
    "1795193531", "now", "2026-W47-5T16:52:11Z", "2026-324T16:52:11Z", "２０２６-11-20T16:52:11Z",
    "٢٠٢٦-11-20T16:52:11Z", "2026\u{2010}11-20T16:52:11Z", "2026-11-20T16:52:11\u{2212}05:00",
  ]) func refuses(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }

  @Test(
    arguments: [0, 1000, -1000, 1_795_193_531_000, 951_825_600_000, -62_135_596_800_000, 253_402_300_799_000] as [Int64]
  )
  func writesWhatItReads(milliseconds: Int64) {
    let instant = Instant(milliseconds: milliseconds)
    for seconds in [0, 3600, -3600, 19_800, -12_600] {
      let zone = LocalZone { _ in seconds }
      let text = instant.rfc3339(in: zone)
      guard zone.wallTime(at: instant).date > .earliest, zone.wallTime(at: instant).date < .latest else { continue }
      #expect(Instant(rfc3339: text) == instant, "\(text)")
    }
  }

  @Test(arguments: [(0, "+00:00"), (3600, "+01:00"), (-3600, "-01:00"), (-12_600, "-03:30"), (20_700, "+05:45")])
  func writesTheOffset(seconds: Int, expected: String) {
    #expect(Instant(milliseconds: 0).rfc3339(in: LocalZone { _ in seconds }).hasSuffix(expected))
  }

  @Test func tenMegabytesAreRefusedAtTheFirstFault() {
    #expect(Instant(rfc3339: String(repeating: "9", count: 10_000_000)) == nil)
  }
}
