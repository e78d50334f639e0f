import Casework
import Testing

@Suite struct ObligationTests {
  private let start = Instant(milliseconds: 1_000_000)

  @Test func twoDaysAreFortyEightElapsedHours() {
    let obligation = ResponseTarget.twoDays.obligation(receivedAt: start)
    #expect(obligation.startedAt == start)
    #expect(obligation.dueAt - start == .hours(48))
    #expect(obligation.calendar == "elapsed-48h/1")
    #expect(obligation.metAt == nil && obligation.breachedAt == nil)
  }

  /// A weekend, a bank holiday or a clock change makes no difference to elapsed hours.
  @Test(arguments: ["2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z", "2026-12-24T12:00:00Z"])
  func theClockRunsOverEverything(text: String) throws {
    let received = try #require(Instant(rfc3339: text))
    #expect(ResponseTarget.twoDays.obligation(receivedAt: received).dueAt - received == .hours(48))
  }

  @Test(
    arguments: [
      (-1, false), (0, false), (172_799_999, false), (172_800_000, false), (172_800_001, true), (1_000_000_000, true),
    ] as [(Int64, Bool)]) func isLateOnceTheTimeHasPassed(after: Int64, expected: Bool)
  {
    let obligation = ResponseTarget.twoDays.obligation(receivedAt: start)
    let now = start + Interval(milliseconds: after)
    #expect(obligation.isLate(at: now) == expected)
    #expect((obligation.timeLeft(at: now) < .zero) == expected)
  }

  @Test func whatWasAnsweredIsNotLate() {
    var obligation = ResponseTarget.twoDays.obligation(receivedAt: start)
    obligation.metAt = start + .hours(60)
    #expect(!obligation.isLate(at: start + .hours(70)))
  }

  @Test func aTargetAtTheEndOfTimeDoesNotOverflow() {
    let obligation = ResponseTarget.twoDays.obligation(receivedAt: Instant(milliseconds: .max))
    #expect(obligation.dueAt.milliseconds == .max)
    #expect(!obligation.isLate(at: Instant(milliseconds: .max)))
  }

  @Test func theCalendarNamesItsLength() {
    #expect(ResponseTarget(length: .hours(24)).calendar == "elapsed-24h/1")
    #expect(ResponseTarget(length: .minutes(90)).calendar != ResponseTarget(length: .minutes(60)).calendar)
  }
}
