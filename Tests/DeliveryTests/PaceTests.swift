import Casework
import Testing

@testable import Delivery

@Suite struct PaceTests {
  private func pace(of count: Int, every milliseconds: Double) -> Pace {
    var pace = Pace()
    for number in 0..<count { pace.accepted(at: Interval(milliseconds: Int64(Double(number) * milliseconds))) }
    return pace
  }

  @Test func theWindowGrowsWithEveryAcceptanceAndFallsBackToOne() {
    var pace = Pace()
    #expect(pace.window == 1)
    var windows: [Int] = []
    for _ in 0..<6 {
      pace.accepted(at: .seconds(0))
      windows.append(pace.window)
    }
    #expect(windows == [2, 4, 8, 16, 32, 32])
    pace.stumbled()
    #expect(pace.window == 1 && pace.ahead == 0 && pace.depth(lanes: 4) == 1)
  }

  @Test func aFastServerGetsAWiderWindowAndASlowOneDoesNot() {
    #expect(pace(of: 1000, every: 0.25).window == Pace.widest)
    #expect(pace(of: 1000, every: 1).window == 100)
    #expect(pace(of: 1000, every: 20).window == Pace.wideAnyway)
  }

  @Test func oneFlushCoversNoMoreThanGoesOutInAFiftiethOfASecond() {
    #expect(pace(of: 1000, every: 0.25).ahead == 80)
    #expect(pace(of: 1000, every: 20).ahead == 1)
    #expect(pace(of: 1000, every: 50).ahead == 0)
  }

  @Test func nothingStandsReadyForLongerThanItsCheckIsGoodFor() {
    #expect(pace(of: 1000, every: 0.25).depth(lanes: 1) == 200)
    #expect(pace(of: 1000, every: 20).depth(lanes: 1) == 2)
    #expect(pace(of: 1000, every: 20).depth(lanes: 4) == 8)
  }
}
