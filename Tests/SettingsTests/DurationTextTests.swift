import Casework
import Settings
import Testing

@Suite struct DurationTextTests {
  @Test(arguments: [
    ("0s", 0), ("500ms", 500), ("20s", 20_000), ("2m", 120_000), ("48h", 172_800_000), ("020s", 20_000),
  ])
  func reads(text: String, milliseconds: Int64) {
    #expect(DurationText.read(text) == Interval(milliseconds: milliseconds))
  }

  @Test(arguments: [
    "", "s", "20", "20 s", "-1s", "+1s", "1.5s", "20S", "1d", "1h30m", "9999999999999999s", "999999999h",
  ])
  func refuses(text: String) { #expect(DurationText.read(text) == nil) }

  @Test(arguments: [("0s", 0), ("1500ms", 1500), ("20s", 20_000), ("90s", 90_000), ("2m", 120_000), ("1h", 3_600_000)])
  func shows(text: String, milliseconds: Int64) {
    #expect(DurationText.show(Interval(milliseconds: milliseconds)) == text)
  }
}
