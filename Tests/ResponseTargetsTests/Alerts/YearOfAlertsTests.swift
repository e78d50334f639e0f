import Casework
import OperatingSystem
import ResponseTargets
import Testing

/// P11: 370 days at one-minute steps, from Christmas 2027 over the leap day, both changes of the clock and Easter.
@Suite struct YearOfAlertsTests {
  private static let minutes: Int64 = 370 * 1440

  @Test func everyAlertIsSentOnceAtItsOwnMinute() throws {
    var desk = try YearOfDesk()
    for minute in 0..<Self.minutes { desk.run(at: desk.start + .minutes(minute), restarted: false) }
    #expect(desk.repeated == 0)
    #expect(desk.sent.count > 500)
    let expected = try desk.expectedAlerts(until: desk.start + .minutes(Self.minutes - 1))
    #expect(desk.sent.filter { expected.sent[$0.key] != $0.value }.isEmpty)
    #expect(desk.sent.count == expected.sent.count)
    #expect(desk.superseded == expected.superseded)
  }

  @Test func goingFromMomentToMomentSendsTheSame() throws {
    var desk = try YearOfDesk()
    let end = desk.start + .minutes(Self.minutes - 1)
    desk.runByMoments(until: end)
    let expected = try desk.expectedAlerts(until: end)
    #expect(desk.repeated == 0)
    #expect(desk.sent == expected.sent)
    #expect(desk.superseded == expected.superseded)
  }

  @Test func jumpsOfTheClockAndRestartsRepeatNothingAndLoseNothing() throws {
    var desk = try YearOfDesk()
    var wrong: Int64 = 0
    var previous: ClockReading?
    var held = 0
    for minute in 0..<Self.minutes {
      let truth = desk.start + .minutes(minute)
      if let jump = Self.jump(at: minute) { wrong = jump(truth) }
      let wall = truth + Interval(milliseconds: wrong)
      let reading = ClockReading(wall: wall, monotonic: .minutes(minute), boot: "one")
      let verdict = ClockCheck().judge(reading, after: previous)
      previous = reading
      if !verdict.isTrusted {
        held += 1
        continue
      }
      desk.run(at: wall, truth: truth, restarted: Self.isChangeHour(truth))
    }
    #expect(held == 2 * Self.jumps.count)
    #expect(desk.repeated == 0)
    #expect(desk.sent.count > 400)
    #expect(Set(desk.sent.keys).isDisjoint(with: desk.superseded))
    let known = Set(desk.sent.keys).union(desk.superseded)
    let expected = try desk.expectedAlerts(until: desk.start + .minutes(Self.minutes - 1))
    let lost = Set(expected.sent.keys).union(expected.superseded).subtracting(known)
    #expect(lost.isEmpty, "\(lost.prefix(3))")
  }

  /// The clock goes wrong at a minute, and is put right half an hour later.
  private static let jumps: [(minute: Int64, by: @Sendable (Instant) -> Int64)] = {
    let kinds: [@Sendable (Instant) -> Int64] = [
      { _ in 3_600_000 }, { _ in -3_600_000 }, { _ in 86_400_000 }, { _ in -86_400_000 }, { -$0.milliseconds },
    ]
    return (0..<60).map { (Int64($0) * 8640 + 607 + Int64($0) * 37 % 1440, kinds[$0 % kinds.count]) }
  }()
  private static let jumpAt: [Int64: @Sendable (Instant) -> Int64] = {
    var table: [Int64: @Sendable (Instant) -> Int64] = [:]
    for jump in jumps {
      table[jump.minute] = jump.by
      table[jump.minute + 30] = { _ in 0 }
    }
    return table
  }()
  private static func jump(at minute: Int64) -> (@Sendable (Instant) -> Int64)? { jumpAt[minute] }

  /// From midnight to three, UTC, on the nights on which the clocks change.
  private static func isChangeHour(_ instant: Instant) -> Bool {
    instant.milliseconds % 86_400_000 < 3 * 3_600_000
      && [21_269, 21_486].contains(instant.milliseconds / 86_400_000)
  }
}
