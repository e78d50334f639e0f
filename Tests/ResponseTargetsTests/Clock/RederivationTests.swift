import Casework
import ResponseTargets
import Testing

@Suite struct RederivationTests {
  private func open() throws -> Obligation {
    try Shipped.clock("elapsed-48h").obligation(receivedAt: at("2026-05-01T16:40:00+01:00"))
  }

  @Test func anOpenObligationGetsTheNewDueTimeAndCalendar() throws {
    let clock = try Shipped.clock("working-2d/next-day/\(Shipped.office)")
    var old = try open()
    old.breachedAt = old.dueAt + .hours(1)
    let result = clock.rederivation(of: old, pauses: [])
    #expect(result.old == old)
    #expect(result.outcome == .due(try at("2026-05-06T20:00:00+01:00")))
    #expect(result.new?.dueAt.london == "2026-05-06T20:00:00+01:00")
    #expect(result.new?.calendar == clock.calendar.name)
    #expect(result.new?.startedAt == old.startedAt)
    #expect(result.new?.breachedAt == old.breachedAt)
  }

  @Test func aMetObligationIsLeftAsItIs() throws {
    var old = try open()
    old.metAt = old.startedAt + .hours(1)
    let result = try Shipped.clock("elapsed-24h").rederivation(of: old, pauses: [])
    #expect(result.outcome == .closed)
    #expect(result.new == nil)
  }

  @Test func pausesCountInTheNewCalendarToo() throws {
    let old = try open()
    let clock = try Shipped.clock("elapsed-24h")
    let pause = Pause(from: old.startedAt, to: old.startedAt + .hours(2), reason: "waiting")
    #expect(clock.rederivation(of: old, pauses: [pause]).new?.dueAt == old.startedAt + .hours(26))
    let standing = Pause(from: old.startedAt, to: nil, reason: "waiting")
    #expect(clock.rederivation(of: old, pauses: [standing]).outcome == .paused)
    #expect(clock.rederivation(of: old, pauses: [standing]).new == nil)
  }

  @Test func whatTheNewCalendarCannotSayIsRefused() throws {
    let clock = try Shipped.clock("working-2d/next-day/\(Shipped.office)")
    let old = try Shipped.clock("elapsed-48h").obligation(receivedAt: at("2031-05-01T16:40:00Z"))
    let result = clock.rederivation(of: old, pauses: [])
    #expect(result.outcome == .refused(.yearWithoutHolidays(2031, held: 2016...2030)))
    #expect(result.new == nil)
  }
}
