import Casework
import OperatingSystem
import ResponseTargets
import Testing
import TestSupport

@Suite struct ExplanationTests {
  private func lines(_ calendar: String, _ facts: ClockFacts) throws -> [String] {
    try Shipped.clock(calendar).explanation(facts).lines(in: .europeLondon)
  }

  @Test func aWeekendAndABankHolidayAreTold() throws {
    let facts = try ClockFacts(receivedAt: at("2026-05-01T16:40:00+01:00"))
    #expect(
      try lines("working-27000000ms/at-once/\(Shipped.office)", facts) == [
        "Received Friday 1 May 2026, 16:40.",
        "Friday 1 May 2026, 16:40 to 20:00: counted 3 h 20 min.",
        "Saturday 2 May 2026: closed.",
        "Sunday 3 May 2026: closed.",
        "Monday 4 May 2026: bank holiday, Early May bank holiday.",
        "Tuesday 5 May 2026, 08:00 to 12:10: counted 4 h 10 min.",
        "Due Tuesday 5 May 2026, 12:10, after 7 h 30 min.",
      ])
  }

  @Test func theStepsAreValuesWithNightsAmongThem() throws {
    let facts = try ClockFacts(receivedAt: at("2026-05-05T19:00:00+01:00"))
    let explanation = try Shipped.clock("working-2h/at-once/\(Shipped.office)").explanation(facts)
    #expect(explanation.steps.map(\.kind) == [.received, .counting, .outsideHours, .counting, .due])
    #expect(explanation.steps.map(\.kind.name) == ["received", "counting", "outside-hours", "counting", "due"])
    #expect(explanation.steps.map(\.counted) == [.zero, .hours(1), .zero, .hours(1), .zero])
    #expect(explanation.steps[2].from.london == "2026-05-05T20:00:00+01:00")
    #expect(explanation.steps[2].to.london == "2026-05-06T08:00:00+01:00")
    #expect(explanation.due == explanation.steps.last?.from)
    #expect(explanation.length == .hours(2))
    #expect(explanation.calendar.hasPrefix("working-2h/at-once/england-and-wales/"))
  }

  @Test func dayZeroAndAPauseAreTold() throws {
    let facts = try ClockFacts(
      receivedAt: at("2026-11-20T16:40:00Z"),
      pauses: [
        Pause(from: at("2026-11-23T18:00:00Z"), to: at("2026-11-24T09:00:00Z"), reason: "waiting for the employer")
      ])
    #expect(
      try lines("working-1d/next-day/\(Shipped.office)", facts) == [
        "Received Friday 20 November 2026, 16:40.",
        "Friday 20 November 2026, 16:40 to 20:00: not counted, since the day of receipt is day zero.",
        "Saturday 21 November 2026: closed.",
        "Sunday 22 November 2026: closed.",
        "Monday 23 November 2026, 08:00 to 18:00: counted 10 h.",
        "Monday 23 November 2026, 18:00 to Tuesday 24 November 2026, 09:00: paused (waiting for the employer), "
          + "3 h not counted.",
        "Tuesday 24 November 2026, 09:00 to 11:00: counted 2 h.",
        "Due Tuesday 24 November 2026, 11:00, after 12 h.",
      ])
  }

  @Test func anUndoneAnswerIsToldAndTheTimeInBetweenCounts() throws {
    let facts = try ClockFacts(
      receivedAt: at("2026-10-24T16:40:00+01:00"),
      answers: [
        Answer(at: at("2026-10-24T17:40:00+01:00"), undoneAt: at("2026-10-25T01:30:00Z")),
        Answer(at: at("2026-10-27T09:00:00Z")),
      ])
    #expect(
      try lines("elapsed-48h", facts) == [
        "Received Saturday 24 October 2026, 16:40 (UTC+01:00).",
        "Saturday 24 October 2026, 16:40 (UTC+01:00) to 17:40 (UTC+01:00): counted 1 h.",
        "Answered Saturday 24 October 2026, 17:40 (UTC+01:00).",
        "Saturday 24 October 2026, 17:40 (UTC+01:00) to Sunday 25 October 2026, 01:30 (UTC+00:00): counted 8 h 50 min.",
        "The answer turned out not to have arrived, Sunday 25 October 2026, 01:30 (UTC+00:00); the time since it was "
          + "given counts.",
        "Sunday 25 October 2026, 01:30 (UTC+00:00) to Monday 26 October 2026, 15:40: counted 38 h 10 min.",
        "Due Monday 26 October 2026, 15:40, after 48 h.",
        "Answered Tuesday 27 October 2026, 09:00.",
      ])
  }

  @Test func aPauseOnDayZeroWithholdsNothing() throws {
    let pauses = try [
      Pause(from: at("2026-11-20T17:00:00Z"), to: at("2026-11-20T18:00:00Z"), reason: "waiting"),
      Pause(from: at("2026-11-20T19:00:00Z"), to: at("2026-11-23T09:00:00Z"), reason: "waiting"),
    ]
    let facts = ClockFacts(receivedAt: try at("2026-11-20T16:40:00Z"), pauses: pauses)
    let explanation = try Shipped.clock("working-1d/next-day/\(Shipped.office)").explanation(facts)
    let withheld = explanation.steps.compactMap { step -> Interval? in
      if case .paused(_, let withheld) = step.kind { withheld } else { nil }
    }
    #expect(withheld == [.zero, .hours(1)])
    #expect(explanation.due?.london == "2026-11-24T09:00:00+00:00")
  }

  @Test func aPauseWithinAnotherStandsFromTheEndOfTheFirst() throws {
    let start = try at("2026-11-20T16:40:00Z")
    let facts = ClockFacts(
      receivedAt: start,
      pauses: [
        Pause(from: start + .hours(1), to: start + .hours(5), reason: "waiting"),
        Pause(from: start + .hours(3), to: nil, reason: "waiting for the client"),
      ])
    let steps = try Shipped.clock("elapsed-48h").explanation(facts).steps
    #expect(
      steps.map(\.kind) == [
        .received, .counting, .paused(reason: "waiting", withheld: .hours(4)),
        .standing(reason: "waiting for the client"),
      ])
    #expect(steps.last?.from == start + .hours(5))
  }

  @Test func aStandingClockIsTold() throws {
    let start = try at("2026-11-20T16:40:00Z")
    let facts = ClockFacts(
      receivedAt: start, pauses: [Pause(from: start + .hours(1), to: nil, reason: "waiting for the client")])
    let explanation = try Shipped.clock("elapsed-48h").explanation(facts)
    #expect(explanation.due == nil)
    #expect(
      explanation.lines(in: .europeLondon) == [
        "Received Friday 20 November 2026, 16:40.",
        "Friday 20 November 2026, 16:40 to 17:40: counted 1 h.",
        "Paused since Friday 20 November 2026, 17:40 (waiting for the client); no answer is due until it goes on.",
      ])
  }

  @Test func aYearThatIsNotPublishedIsNamed() throws {
    let facts = try ClockFacts(receivedAt: at("2027-12-31T12:00:00Z"))
    #expect(try Shipped.clock("working-1d/next-day/\(Shipped.office)").explanation(facts).provisionalYears == [2028])
    #expect(try lines("working-1d/next-day/\(Shipped.office)", facts).last?.contains("2028 are provisional") ?? false)
    #expect(try Shipped.clock("elapsed-48h").explanation(facts).provisionalYears == [])
  }

  @Test func aBackwardsAnswerIsRefused() throws {
    let start = try at("2026-11-20T16:40:00Z")
    let facts = ClockFacts(receivedAt: start, answers: [Answer(at: start + .hours(2), undoneAt: start + .hours(1))])
    #expect(throws: TargetError.backwards) { try Shipped.clock("elapsed-48h").explanation(facts) }
  }

  /// The steps lie end to end, and what they counted is the target's length, whatever the facts.
  @Test(arguments: OracleTests.calendars) func theStepsAddUp(calendar: String) throws {
    let clock = try Shipped.clock(calendar)
    var numbers = SeededNumbers(seed: 7)
    let first = try at("2016-01-02T00:00:00Z")
    for index in 0..<150 {
      let received = first + Interval(milliseconds: .random(in: 0...440_000_000_000, using: &numbers))
      let pauses = (0..<index % 3).map { _ in
        let from = received + Interval(milliseconds: .random(in: -100_000_000...400_000_000, using: &numbers))
        return Pause(
          from: from, to: from + Interval(milliseconds: .random(in: 0...300_000_000, using: &numbers)),
          reason: "waiting")
      }
      let answer = received + Interval(milliseconds: .random(in: 0...300_000_000, using: &numbers))
      let facts = ClockFacts(
        receivedAt: received, pauses: pauses, answers: [Answer(at: answer, undoneAt: answer + .hours(9))])
      let explanation = try clock.explanation(facts)
      let stretches = explanation.steps.filter { $0.from < $0.to }
      #expect(stretches.first?.from == received)
      #expect(stretches.last?.to == explanation.due)
      #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.to == $1.from })
      let counted = stretches.reduce(Int64(0)) { $0 + $1.counted.milliseconds }
      #expect(counted == explanation.length.milliseconds)
      #expect(try clock.due(facts) == explanation.due)
      #expect(zip(explanation.steps, explanation.steps.dropFirst()).allSatisfy { $0.from <= $1.from })
    }
  }
}
