import Casework
import Reporting
import Testing

@Suite struct ShareTests {
  @Test(arguments: [
    (0, 1, 0), (1, 1, 1000), (1, 2, 500), (1, 3, 333), (2, 3, 667), (543, 571, 951), (1, 2000, 1), (1, 2001, 0),
    (999_999_999_999_999, 1_000_000_000_000_000, 1000),
  ])
  func isRoundedHalfUpToTenths(_ row: (part: Int, whole: Int, tenths: Int)) {
    #expect(Share(row.part, of: row.whole).tenths == row.tenths)
  }

  @Test func ofNothingHasNoPercentageAndIsNotUnder() {
    #expect(Share(0, of: 0, target: 950).tenths == nil)
    #expect(!Share(0, of: 0, target: 950).isUnder)
  }

  @Test(arguments: [(94, 100, true), (95, 100, false), (96, 100, false), (9499, 10_000, true), (9500, 10_000, false)])
  func isUnderItsTargetByTheExactFigures(_ row: (part: Int, whole: Int, isUnder: Bool)) {
    #expect(Share(row.part, of: row.whole, target: 950).isUnder == row.isUnder)
    #expect(!Share(row.part, of: row.whole).isUnder)
  }

  @Test func isNeverRoundedUpToATargetThatItFallsShortOf() {
    #expect(Share(94_999, of: 100_000, target: 950).tenths == 949)
    #expect(Share(94_999, of: 100_000).tenths == 950)
  }
}
