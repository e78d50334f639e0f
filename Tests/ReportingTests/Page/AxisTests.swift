import Testing

@testable import Reporting

@Suite struct AxisTests {
  @Test(arguments: [
    (0.0, 4.0, [0.0, 1, 2, 3, 4]), (0, 100, [0, 50, 100]), (91, 100, [90, 95, 100]), (0, 0, [0, 1]),
    (0, 7, [0, 2, 4, 6, 8]), (97, 100, [97, 98, 99, 100]),
  ])
  func hasFewRoundSteps(_ row: (low: Double, high: Double, ticks: [Double])) {
    #expect(Axis(from: row.low, to: row.high).ticks == row.ticks)
  }

  @Test func holdsEveryValueItWasMadeFor() {
    for high in stride(from: 1.0, to: 1e9, by: 9_999_991) {
      let axis = Axis(from: high / 3, to: high)
      #expect(axis.ticks.count <= 7)
      #expect(axis.fraction(of: high / 3) >= 0 && axis.fraction(of: high) <= 1)
    }
  }
}
