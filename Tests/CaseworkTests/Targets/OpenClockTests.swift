import Casework
import Testing

@Suite struct OpenClockTests {
  private let due = Instant(milliseconds: 172_800_000)

  @Test(
    arguments: [(-172_800_000, false), (-1, false), (0, false), (1, true), (1_000_000_000, true)] as [(Int64, Bool)])
  func isLateOnceTheTimeHasPassed(after: Int64, expected: Bool) {
    let (clock, now) = (OpenClock(dueAt: due), due + Interval(milliseconds: after))
    #expect(clock.isLate(at: now) == expected)
    #expect(clock.left(at: now) == Interval(milliseconds: -after))
  }

  @Test(arguments: [-1, 0, 1, 1_000_000_000] as [Int64])
  func whileItStandsNothingIsLateAndWhatIsLeftStays(after: Int64) {
    let (clock, now) = (OpenClock(dueAt: due, pausedAt: due - .hours(3)), due + Interval(milliseconds: after))
    #expect(clock.isPaused && !clock.isLate(at: now))
    #expect(clock.left(at: now) == .hours(3))
  }
}
