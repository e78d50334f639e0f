import Casework
import OperatingSystem
import ResponseTargets
import Testing

@Suite struct TargetClockTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let calendar: String
    let received: String
    let due: String
    let why: String
    var testDescription: String { why }
  }

  @Test(arguments: [
    Row(calendar: "elapsed-48h", received: "2026-11-20T16:40:00Z", due: "2026-11-22T16:40:00+00:00", why: "48 hours"),
    Row(
      calendar: "elapsed-48h", received: "2026-03-28T16:40:00Z", due: "2026-03-30T17:40:00+01:00",
      why: "48 true hours over the hour left out in March"),
    Row(
      calendar: "elapsed-48h", received: "2026-10-24T16:40:00+01:00", due: "2026-10-26T15:40:00+00:00",
      why: "48 true hours over the hour that comes twice in October"),
    Row(
      calendar: "elapsed-24h", received: "2026-10-25T01:30:00+01:00", due: "2026-10-26T00:30:00+00:00",
      why: "the first half past one"),
    Row(
      calendar: "elapsed-24h", received: "2026-10-25T01:30:00+00:00", due: "2026-10-26T01:30:00+00:00",
      why: "the second half past one"),
    Row(
      calendar: "working-450min/at-once/\(Shipped.office)", received: "2026-05-01T16:40:00+01:00",
      due: "2026-05-05T12:10:00+01:00", why: "over a weekend and Early May"),
    Row(
      calendar: "working-8h/at-once/\(Shipped.sixDays)", received: "2026-05-01T16:40:00+01:00",
      due: "2026-05-02T13:40:00+01:00", why: "into Saturday's own hours"),
    Row(
      calendar: "working-2h/at-once/\(Shipped.office)", received: "2026-05-01T18:00:00+01:00",
      due: "2026-05-01T20:00:00+01:00", why: "time that fills the day ends at closing"),
    Row(
      calendar: "working-2h/at-once/\(Shipped.office)", received: "2026-05-01T20:00:00+01:00",
      due: "2026-05-05T10:00:00+01:00", why: "received at the moment of closing"),
    Row(
      calendar: "working-2h/at-once/\(Shipped.office)", received: "2026-05-01T07:59:59+01:00",
      due: "2026-05-01T10:00:00+01:00", why: "received before opening"),
    Row(
      calendar: "working-12h/next-day/\(Shipped.office)", received: "2026-05-01T09:00:00+01:00",
      due: "2026-05-05T20:00:00+01:00", why: "the day of receipt is day zero"),
    Row(
      calendar: "working-12h/next-day/\(Shipped.office)", received: "2026-05-05T00:00:00+01:00",
      due: "2026-05-06T20:00:00+01:00", why: "midnight belongs to the day that it begins"),
    Row(
      calendar: "working-2d/next-day/\(Shipped.office)", received: "2026-05-01T09:00:00+01:00",
      due: "2026-05-06T20:00:00+01:00", why: "two working days after day zero"),
    Row(
      calendar: "working-2d/next-day/\(Shipped.office)", received: "2026-05-02T09:00:00+01:00",
      due: "2026-05-06T20:00:00+01:00", why: "received on a closed day"),
    Row(
      calendar: "working-1d/at-once/\(Shipped.office)", received: "2026-05-01T19:59:00+01:00",
      due: "2026-05-01T20:00:00+01:00", why: "today is the first day while any of it is left"),
    Row(
      calendar: "working-1d/at-once/\(Shipped.office)", received: "2026-05-01T20:00:00+01:00",
      due: "2026-05-05T20:00:00+01:00", why: "nothing of today is left"),
    Row(
      calendar: "working-2d/next-day/scotland/mon-fri=08:00-20:00", received: "2026-12-31T12:00:00Z",
      due: "2027-01-06T20:00:00+00:00", why: "Scotland's second of January, moved to Monday the fourth"),
    Row(
      calendar: "working-2d/next-day/northern-ireland/mon-fri=08:00-20:00", received: "2026-07-10T12:00:00+01:00",
      due: "2026-07-15T20:00:00+01:00", why: "the Boyne on a Sunday, kept on Monday"),
    Row(
      calendar: "working-1d/next-day/all/mon-fri=08:00-20:00", received: "2026-11-27T12:00:00Z",
      due: "2026-12-01T20:00:00+00:00", why: "St Andrew's Day for a desk that keeps all holidays"),
    Row(
      calendar: "working-23h/at-once/england-and-wales/sun=00:00-24:00", received: "2026-03-28T12:00:00Z",
      due: "2026-03-30T00:00:00+01:00", why: "the Sunday of 23 hours"),
    Row(
      calendar: "working-25h/at-once/england-and-wales/sun=00:00-24:00", received: "2026-10-24T12:00:00+01:00",
      due: "2026-10-26T00:00:00+00:00", why: "the Sunday of 25 hours"),
    Row(
      calendar: "working-90min/at-once/england-and-wales/sun=01:15-02:30", received: "2026-03-28T12:00:00Z",
      due: "2026-04-05T02:15:00+01:00", why: "hours over the gap are 30 minutes, and Easter Sunday is no bank holiday"),
    Row(
      calendar: "working-45min/at-once/england-and-wales/sun=01:15-01:45", received: "2026-10-24T12:00:00+01:00",
      due: "2026-10-25T01:30:00+00:00", why: "hours in the repeated hour are open both times"),
    Row(
      calendar: "working-30min/at-once/england-and-wales/sun=01:15-01:45", received: "2026-03-28T12:00:00Z",
      due: "2026-04-05T01:45:00+01:00", why: "hours within the gap are none"),
    Row(
      calendar: "working-4h/at-once/england-and-wales/mon-fri=08:00-12:00+13:00-17:00",
      received: "2026-11-19T10:00:00Z", due: "2026-11-19T15:00:00+00:00", why: "a closed hour at noon"),
    Row(
      calendar: "working-1d/next-day/england-and-wales/mon-fri=08:00-20:00", received: "2028-02-28T12:00:00Z",
      due: "2028-02-29T20:00:00+00:00", why: "a leap day"),
  ]) func dueTimesFollowTheCalendar(row: Row) throws {
    let calendar = row.calendar.replacingMinutes
    #expect(try Shipped.clock(calendar).obligation(receivedAt: at(row.received)).dueAt.london == row.due)
    #expect(try Shipped.clock(calendar).due(ClockFacts(receivedAt: at(row.received)))?.london == row.due)
  }

  @Test func aYearWithoutHolidaysIsRefused() throws {
    let clock = try Shipped.clock("working-2d/next-day/\(Shipped.office)")
    let years = try Shipped.holidays.get().years
    let refusal = TargetError.yearWithoutHolidays(2031, held: years)
    #expect(throws: refusal) { try clock.obligation(receivedAt: at("2031-01-01T00:00:00Z") + .hours(1)) }
    #expect(throws: refusal) { try clock.obligation(receivedAt: at("2030-12-31T12:00:00Z")) }
    #expect(throws: TargetError.yearWithoutHolidays(2015, held: years)) {
      try clock.counted(from: at("2015-12-31T23:59:59Z"), to: at("2016-02-01T00:00:00Z"))
    }
    #expect(refusal.description.contains("Add the days of 2031"))
    #expect(try clock.obligation(receivedAt: at("2030-12-27T12:00:00Z")).dueAt.london == "2030-12-31T20:00:00+00:00")
  }

  @Test func theFileMustBeOfTheCalendarsVersion() throws {
    let name = "working-2d/next-day/\(Shipped.office)/1999.1"
    let holidays = try Shipped.holidays.get()
    #expect(throws: TargetError.otherHolidays(needed: "1999.1", atHand: holidays.version)) {
      try TargetClock(named: name, holidays: holidays, zone: .europeLondon)
    }
    #expect(throws: TargetError.noHolidays(needed: "1999.1")) { try TargetClock(named: name, zone: .europeLondon) }
    #expect(throws: TargetError.unknownCalendar("lunar/1")) { try TargetClock(named: "lunar/1", zone: .gmt) }
  }

  @Test func anObligationKeepsTheNameOfItsCalendar() throws {
    let clock = try TargetClock(.twoDays, zone: .europeLondon)
    let obligation = try clock.obligation(receivedAt: at("2026-11-20T16:40:00Z"))
    #expect(obligation.calendar == "elapsed-48h/1")
    #expect(try TargetClock(named: obligation.calendar, zone: .gmt).calendar == .twoDays)
  }

  @Test(arguments: [
    ("elapsed-48h", "2026-11-20T17:00:00Z", "2026-11-20T19:00:00Z", "2026-11-22T18:40:00+00:00"),
    ("elapsed-48h", "2026-11-20T10:00:00Z", "2026-11-20T17:40:00Z", "2026-11-22T17:40:00+00:00"),
    ("elapsed-48h", "2026-11-22T16:40:00Z", "2026-11-23T16:40:00Z", "2026-11-22T16:40:00+00:00"),
    ("elapsed-48h", "2026-11-22T16:39:59Z", "2026-11-23T16:40:00Z", "2026-11-23T16:40:01+00:00"),
    ("working-8h/at-once", "2026-11-20T19:00:00Z", "2026-11-23T09:00:00Z", "2026-11-23T14:40:00+00:00"),
    ("working-8h/at-once", "2026-11-21T00:00:00Z", "2026-11-22T00:00:00Z", "2026-11-23T12:40:00+00:00"),
    ("working-2d/next-day", "2026-11-20T16:50:00Z", "2026-11-20T18:00:00Z", "2026-11-24T20:00:00+00:00"),
    ("working-2d/next-day", "2026-11-24T19:00:00Z", "2026-11-25T09:00:00Z", "2026-11-25T10:00:00+00:00"),
  ]) func aPauseExtendsTheDueTimeByWhatItWouldHaveCounted(
    calendar: String, from: String, to: String, due: String
  ) throws {
    let name = calendar.hasPrefix("working") ? "\(calendar)/\(Shipped.office)" : calendar
    let pause = try Pause(from: at(from), to: at(to), reason: "waiting")
    let facts = try ClockFacts(receivedAt: at("2026-11-20T16:40:00Z"), pauses: [pause])
    #expect(try Shipped.clock(name).due(facts)?.london == due)
  }

  @Test func pausesThatOverlapCountOnce() throws {
    let clock = try Shipped.clock("elapsed-48h")
    let start = try at("2026-11-20T16:40:00Z")
    let pauses = [(1, 5), (2, 3), (4, 7), (10, 11)].map { hours in
      Pause(from: start + .hours(Int64(hours.0)), to: start + .hours(Int64(hours.1)), reason: "waiting")
    }
    #expect(try clock.due(ClockFacts(receivedAt: start, pauses: pauses)) == start + .hours(55))
    #expect(try clock.due(ClockFacts(receivedAt: start, pauses: pauses.reversed())) == start + .hours(55))
  }

  @Test func aPauseWithoutAnEndLeavesNothingDue() throws {
    let clock = try Shipped.clock("elapsed-48h")
    let start = try at("2026-11-20T16:40:00Z")
    let open = Pause(from: start + .hours(3), to: nil, reason: "waiting")
    #expect(try clock.due(ClockFacts(receivedAt: start, pauses: [open])) == nil)
    let late = Pause(from: start + .hours(48), to: nil, reason: "waiting")
    #expect(try clock.due(ClockFacts(receivedAt: start, pauses: [late])) == start + .hours(48))
    let backwards = Pause(from: start + .hours(3), to: start, reason: "waiting")
    #expect(throws: TargetError.backwards) { try clock.due(ClockFacts(receivedAt: start, pauses: [backwards])) }
  }

  @Test func anUndoneAnswerLeavesTheDueTimeWhereItWas() throws {
    let clock = try Shipped.clock("elapsed-48h")
    let start = try at("2026-11-20T16:40:00Z")
    var facts = ClockFacts(receivedAt: start, answers: [Answer(at: start + .hours(2))])
    #expect(facts.metAt == start + .hours(2))
    facts.answers[0].undoneAt = start + .hours(30)
    #expect(facts.metAt == nil)
    #expect(try clock.due(facts) == start + .hours(48))
    facts.answers.append(Answer(at: start + .hours(31)))
    #expect(facts.metAt == start + .hours(31))
  }
}

extension String {
  /// A length written in minutes, as names have it.
  fileprivate var replacingMinutes: String {
    guard let range = split(separator: "/").first, range.hasSuffix("min"),
      let minutes = Int(range.dropFirst(8).dropLast(3))
    else { return self }
    return "working-\(minutes * 60_000)ms" + dropFirst(range.count)
  }
}
