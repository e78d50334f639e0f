import Casework
import OperatingSystem
import ResponseTargets
import Testing
import TestSupport

/// One alert as a store holds it: UNIQUE (obligation, level, recipient).
struct AlertRow: Hashable {
  let obligation: Int
  let level: AlertLevel
  let recipient: String
}

/// A desk with an enquiry every 31 hours or so, whose owner works office hours and whose leader is always told.
struct YearOfDesk {
  let start: Instant
  let plans: [AlertPlan]
  let answered: [Instant]
  var sent: [AlertRow: Instant] = [:]
  var superseded: Set<AlertRow> = []
  var repeated = 0
  private var logs: [AlertLog]
  private var open: [Int] = []
  private var next = 0
  private let received: [Instant]

  init() throws {
    start = try at("2027-12-01T00:00:00Z")
    let office = WorkingClock(
      hours: try #require(OpeningHours("mon-fri=09:00-17:00")), choice: .region(.englandAndWales),
      holidays: try Shipped.holidays.get(), zone: .europeLondon)
    let working = try Shipped.clock("working-16h/at-once/\(Shipped.sixDays)")
    let elapsed = try Shipped.clock("elapsed-48h")
    var numbers = SeededNumbers(seed: 2028)
    var (plans, received, answered): ([AlertPlan], [Instant], [Instant]) = ([], [], [])
    for index in 0..<285 {
      let came = start + .minutes(Int64(index) * 31 * 60 + .random(in: 0...1800, using: &numbers))
      let due = try (index.isMultiple(of: 2) ? working : elapsed).due(ClockFacts(receivedAt: came))
      plans.append(
        AlertPlan(
          due: due, isMet: false, isSafeguarding: index.isMultiple(of: 10),
          recipients: [
            AlertRecipient(name: "owner", role: .owner), AlertRecipient(name: "leader", role: .leader),
          ], hours: ["owner": .working(office)]))
      received.append(came)
      answered.append(came + .minutes(.random(in: 30...7 * 1440, using: &numbers)))
    }
    let order = received.indices.sorted { received[$0] < received[$1] }
    self.plans = order.map { plans[$0] }
    self.received = order.map { received[$0] }
    self.answered = order.map { answered[$0] }
    logs = Array(repeating: AlertLog(), count: plans.count)
  }

  /// One run of the alerts; after a restart all that is known is what the store holds.
  mutating func run(at now: Instant, truth: Instant? = nil, restarted: Bool) {
    while next < plans.count, received[next] <= truth ?? now {
      open.append(next)
      next += 1
    }
    open.removeAll { answered[$0] <= truth ?? now }
    if restarted { readLogs() }
    for index in open {
      for alert in plans[index].alerts(at: now, log: logs[index]) where alert.deliverable <= now {
        let name = alert.recipient.name
        for level in alert.superseded {
          logs[index].insert(level, for: name)
          let row = AlertRow(obligation: index, level: level, recipient: name)
          if sent[row] != nil || !superseded.insert(row).inserted { repeated += 1 }
        }
        logs[index].insert(alert.level, for: name)
        let row = AlertRow(obligation: index, level: alert.level, recipient: name)
        if superseded.contains(row) || sent.updateValue(now, forKey: row) != nil { repeated += 1 }
      }
    }
  }

  private mutating func readLogs() {
    for index in open { logs[index] = AlertLog() }
    for row in sent.keys where open.contains(row.obligation) {
      logs[row.obligation].insert(row.level, for: row.recipient)
    }
    for row in superseded where open.contains(row.obligation) {
      logs[row.obligation].insert(row.level, for: row.recipient)
    }
  }

  /// Runs each obligation on its own, from one moment at which something becomes due to the next.
  mutating func runByMoments(until end: Instant) {
    for index in plans.indices {
      open = [index]
      next = plans.count
      var now: Instant? = received[index].wholeMinute
      while let moment = now, moment < answered[index], moment <= end {
        run(at: moment, restarted: false)
        now = plans[index].nextMoment(after: moment, log: logs[index])?.wholeMinute
      }
    }
  }

  /// What a clock that never goes wrong must bring, worked out alert by alert instead of minute by minute.
  func expectedAlerts(until end: Instant) throws -> (sent: [AlertRow: Instant], superseded: Set<AlertRow>) {
    var (sent, superseded): ([AlertRow: Instant], Set<AlertRow>) = ([:], [])
    for index in plans.indices {
      let due = try #require(plans[index].due)
      for name in ["owner", "leader"] {
        let waits = name == "owner" && !plans[index].isSafeguarding
        var last: (row: AlertRow, moment: Instant)?
        for hours in [-12, -4, 0, 24, 48, 72, 96, 120, 144, 168] as [Int64] {
          let row = AlertRow(obligation: index, level: AlertLevel(offset: .hours(hours)), recipient: name)
          var moment = max(due + .hours(hours), received[index]).wholeMinute
          if waits { moment = try officeMinute(from: moment) }
          guard moment < answered[index], moment <= end else { continue }
          if let last, last.moment == moment {
            superseded.insert(last.row)
          } else if let last {
            sent[last.row] = last.moment
          }
          last = (row, moment)
        }
        if let last { sent[last.row] = last.moment }
      }
    }
    return (sent, superseded)
  }

  /// The first minute from one on at which the office is open, found by looking at the clock on the wall.
  private func officeMinute(from moment: Instant) throws -> Instant {
    var moment = moment
    while true {
      let wall = LocalZone.europeLondon.wallTime(at: moment)
      let isHoliday = try Shipped.holidays.get().name(of: wall.date, for: .region(.englandAndWales)) != nil
      if !isHoliday, wall.date.weekday <= 5, (9..<17).contains(wall.hour) { return moment }
      moment = Instant(milliseconds: (moment.milliseconds / 900_000 + 1) * 900_000)
    }
  }
}

extension Instant {
  /// The first whole minute not before it.
  fileprivate var wholeMinute: Instant { Instant(milliseconds: (milliseconds + 59_999) / 60_000 * 60_000) }
}
