import Casework
import DeskFixtures
import OperatingSystem
import Settings
import Storage
import Testing
import Workflows

/// 370 days of alerts through a store, over a leap day, Easter, Christmas and both changes of the clock, with a store that is
/// opened anew at every run and a clock that goes wrong now and then (SLA-4).
@Suite struct AlertYearTests {
  /// What somebody was told of, and when.
  private struct Told: Hashable {
    let activity: ActivityID
    let level: String
  }

  private let fixture: TestDesk
  private let start: Instant
  private let settings: Settings

  init() throws {
    fixture = try TestDesk()
    try fixture.takeInCase()
    try fixture.nameLeader(hours: "mon-sun 00:00-24:00")
    settings = try SettingsLoader.load(configFile: fixture.path + "/config")
    start = try #require(Instant(rfc3339: "2027-12-01T00:00:00Z"))
    fixture.clock.advance(start - fixture.clock.time)
  }

  /// A desk that knows nothing but what the store holds.
  private func desk() throws -> Desk {
    let clock = fixture.clock
    return Desk(
      store: try Store(folder: fixture.path + "/store"), settings: settings, zone: .europeLondon,
      account: fixture.desk.account, clock: { clock.time })
  }

  private func run(wrongBy error: Interval = .zero) throws -> AlertRunSummary {
    fixture.clock.advance(error)
    defer { fixture.clock.advance(Interval(milliseconds: -error.milliseconds)) }
    let uptime = fixture.clock.time - error - start
    return try desk().runAlerts(MachineTime(uptime: uptime, boot: "one"))
  }

  private func message(_ number: Int) throws -> ActivityID {
    let received = fixture.clock.time.rfc3339(in: .europeLondon)
    try fixture.takeIn(
      """
      {"message_id":"year-\(number)","received_at":"\(received)","scin":"121000000001","role":"receiving_parent",\
      "subject":"missing payments","source":"send_message","children":["Bea"],"body":"Where is it?"}
      """)
    return try #require(try fixture.desk.activity(ofMessage: "year-\(number)"))
  }

  /// Every level that a message must have led to, with the moment at which it came.
  private static func levels(due: Instant, until answered: Instant) -> [(level: String, at: Instant)] {
    let before = [("before-12h", Int64(-12)), ("before-4h", -4), ("target", 0)]
    let late = (1...30).map { ("late-\($0 * 24)h", Int64($0) * 24) }
    return (before + late).map { (level: $0.0, at: due + .hours($0.1)) }.filter { $0.at < answered }
  }

  /// Whether a moment falls on a bank holiday of the year, when nobody works and an alert waits for the next day.
  private static func isHoliday(_ moment: Instant) -> Bool {
    let days = [
      "2027-12-27", "2027-12-28", "2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28",
    ]
    return days.contains(LocalZone.europeLondon.wallTime(at: moment).date.description)
  }

  @Test func everyLevelIsToldOnceAtItsMomentWhateverHappens() throws {
    let errors: [Interval] = [.hours(1), .hours(-1), .hours(24), .hours(-24), start - Instant(milliseconds: 0)]
    var expected: [Told: Instant] = [:]
    var open: [(id: ActivityID, answer: Instant)] = []
    var (arrived, runs, held) = (0, 0, 0)
    var next: Instant?
    let end = start + .hours(370 * 24)
    while fixture.clock.time < end {
      let now = fixture.clock.time
      let arrival = start + .minutes(Int64(arrived) * 7 * 1440 + Int64(arrived) * 1117 % 1440)
      if now >= arrival {
        let id = try message(arrived)
        let due = try fixture.desk.activity(id).dueAt
        let answer = now + .minutes(600 + Int64(arrived) * 977 % 6000)
        for (level, at) in Self.levels(due: due, until: answer) { expected[Told(activity: id, level: level)] = at }
        open.append((id, answer))
        arrived += 1
      }
      for message in open where message.answer <= now {
        _ = try fixture.desk.record(CallRecord(security: .passed, outcome: .answered), on: message.id)
      }
      open.removeAll { $0.answer <= now }
      if runs % 13 == 7 {
        let error = errors[runs / 13 % errors.count]
        let wrong = error.milliseconds > 366 * 86_400_000 ? Interval(milliseconds: -error.milliseconds) : error
        #expect(try run(wrongBy: wrong).mails.isEmpty)
        #expect(try run().mails.isEmpty, "the clock went back, which is a jump too")
        held += 2
        fixture.clock.advance(.minutes(1))
      }
      next = try run().nextAt
      if runs % 7 == 0 { #expect(try run().mails.isEmpty, "a second run at once tells nothing") }
      runs += 1
      let moments = [now + .hours(48), open.map(\.answer).min(), next, start + .minutes(Int64(arrived) * 7 * 1440)]
      let soonest = moments.compactMap(\.self).filter { $0 > fixture.clock.time }.min() ?? end
      fixture.clock.advance(soonest - fixture.clock.time)
    }
    var told: [Told: Instant] = [:]
    for alert in try fixture.desk.alerts(limit: 10_000) {
      for item in alert.items {
        let row = Told(activity: item.activity, level: item.level)
        #expect(told.updateValue(alert.at, forKey: row) == nil, "\(item.activity) \(item.level) is told twice")
      }
    }
    #expect(arrived > 50 && held > 20 && expected.count > 100)
    let missing = Set(expected.keys).subtracting(told.keys)
    #expect(missing.allSatisfy { row in expected[row].map(Self.isHoliday) == true }, "\(missing)")
    #expect(Set(told.keys).subtracting(expected.keys).isEmpty)
    for (row, at) in told where expected[row].map(Self.isHoliday) == false {
      let late = at - (expected[row] ?? at)
      #expect(late >= .zero && late <= .minutes(1), "\(row) \(late)")
    }
  }
}
