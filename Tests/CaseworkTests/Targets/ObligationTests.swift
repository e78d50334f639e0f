import Casework
import Testing

@Suite struct ObligationTests {
  private let start = Instant(milliseconds: 1_000_000)

  private var obligation: Obligation {
    Obligation(startedAt: start, dueAt: start + .hours(48), calendar: "elapsed-48h/1", metAt: nil, breachedAt: nil)
  }

  @Test(
    arguments: [
      (-1, false), (0, false), (172_799_999, false), (172_800_000, false), (172_800_001, true), (1_000_000_000, true),
    ] as [(Int64, Bool)]) func isLateOnceTheTimeHasPassed(after: Int64, expected: Bool)
  {
    let now = start + Interval(milliseconds: after)
    #expect(obligation.isLate(at: now) == expected)
    #expect((obligation.timeLeft(at: now) < .zero) == expected)
  }

  @Test func whatWasAnsweredIsNotLate() {
    var obligation = obligation
    obligation.metAt = start + .hours(60)
    #expect(!obligation.isLate(at: start + .hours(70)))
  }
}
