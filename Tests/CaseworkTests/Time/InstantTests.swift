import Casework
import Testing

@Suite struct InstantTests {
  @Test(
    arguments: [
      (0, 5, 5), (.max, 1, .max), (.max - 1, 1, .max), (.min, -1, .min), (.min + 1, -1, .min), (.max, -1, .max - 1),
      (0, .min, .min), (0, .max, .max), (-5, 3, -2),
    ] as [(Int64, Int64, Int64)]) func addingHoldsAtTheEnds(start: Int64, length: Int64, expected: Int64)
  {
    #expect((Instant(milliseconds: start) + Interval(milliseconds: length)).milliseconds == expected)
  }

  @Test(
    arguments: [(5, 3, 2), (3, 5, -2), (.max, 1, .max - 1), (.min, 1, .min), (0, .min, .max), (-1, .min, .max)]
      as [(Int64, Int64, Int64)])
  func subtractingAnInterval(start: Int64, length: Int64, expected: Int64) {
    #expect((Instant(milliseconds: start) - Interval(milliseconds: length)).milliseconds == expected)
  }

  @Test(
    arguments: [(5, 3, 2), (3, 5, -2), (.max, .min, .max), (.min, .max, .min + 1), (7, 7, 0)] as [(Int64, Int64, Int64)]
  )
  func theTimeBetweenHoldsAtTheEnds(left: Int64, right: Int64, expected: Int64) {
    #expect((Instant(milliseconds: left) - Instant(milliseconds: right)).milliseconds == expected)
  }

  @Test func ordersByTime() {
    let times = [5, -3, 0, .max, .min].map { Instant(milliseconds: $0) }
    #expect(times.sorted().map(\.milliseconds) == [.min, -3, 0, 5, .max])
  }

  @Test func unitsOfIntervals() {
    #expect(Interval.seconds(2).milliseconds == 2000)
    #expect(Interval.minutes(2).milliseconds == 120_000)
    #expect(Interval.hours(48).milliseconds == 172_800_000)
    #expect(Interval.zero < .seconds(1) && .seconds(-1) < .zero)
  }
}
