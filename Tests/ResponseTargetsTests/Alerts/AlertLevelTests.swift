import Casework
import ResponseTargets
import Testing

@Suite struct AlertLevelTests {
  @Test(
    arguments: [
      ("before-12h", -43_200_000), ("before-90min", -5_400_000), ("before-1ms", -1), ("target", 0),
      ("late-24h", 86_400_000),
      ("late-8760h", 31_536_000_000),
    ] as [(String, Int64)]) func aKeyIsStable(key: String, offset: Int64)
  {
    let level = AlertLevel(offset: Interval(milliseconds: offset))
    #expect(level.key == key)
    #expect(AlertLevel(key: key) == level)
  }

  @Test(arguments: [
    "", "Target", "late", "late-", "late-0h", "late--1h", "late-60min", "late-24", "before-024h", "early-4h",
    "late-99999999999999999h", "late-3600000ms",
  ]) func anythingElseIsNoKey(key: String) {
    #expect(AlertLevel(key: key) == nil)
  }

  @Test func theConfiguredLevelsAreInOrder() throws {
    let levels = try #require(AlertLevels(before: [.hours(1), .hours(6), .hours(1)], every: .hours(24)))
    #expect(levels.before == [.hours(6), .hours(1)])
    #expect(AlertLevels(before: [.hours(12), .hours(4)], every: .hours(24)) == .standard)
    #expect(AlertLevels(before: [.zero], every: .hours(24)) == nil)
    #expect(AlertLevels(before: [], every: .zero) == nil)
  }
}
