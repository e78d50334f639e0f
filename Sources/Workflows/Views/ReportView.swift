public import Casework
public import Reporting
public import Storage

extension Desk {
  /// The report on the response target for messages received from one day to another, both included (SLA-5).
  ///
  /// - `from`: nil for thirty days before the last day. `until`: nil for today.
  public func responseReport(from: CivilDate?, until: CivilDate?, team: String?) throws -> ResponseReport {
    let (start, stop) = try period(from: from, until: until)
    let rows = try store.read { session in try session.responses(from: start, until: stop, team: team) }
    let samples = rows.map { row in
      ResponseSample(
        activity: row.activity, receivedAt: row.startedAt, dueAt: row.dueAt, answeredAt: row.metAt,
        channel: row.metBy, isOpen: row.isOpen, team: row.team, owner: row.owner, subject: row.subject)
    }
    return ResponseReport(samples, from: start, until: stop, at: now)
  }

  /// What was masked, destroyed, refused and revealed from one day to another, both included, by day and kind (EM-7).
  ///
  /// Days are the desk's own; the defaults are those of the other reports.
  public func personalDataReport(from: CivilDate?, until: CivilDate?) throws -> [PersonalDataDay] {
    let (start, stop) = try period(from: from, until: until)
    let counts = try store.read { session in try session.personalDataCounts(from: start, until: stop) }
    let days = Dictionary(grouping: counts) { count in
      PersonalDataDay.Key(day: zone.wallTime(at: count.hour).date, event: count.event, kind: count.kind)
    }
    return days.map { PersonalDataDay(key: $0.key, count: $0.value.reduce(0) { $0 + $1.count }) }
      .sorted { ($0.day, $0.event.rawValue, $0.kind) < ($1.day, $1.event.rawValue, $1.kind) }
  }

  private func period(from: CivilDate?, until: CivilDate?) throws -> (start: Instant, stop: Instant) {
    let last = until ?? today
    let first = from ?? last.adding(days: -29) ?? last
    guard first <= last, let end = last.adding(days: 1) else {
      throw DeskError(
        .invalid, "report.period", "The period ends before it begins.", advice: "Give --from a day before --to.")
    }
    return (midnight(first), midnight(end))
  }

  /// The instant at which a day begins in the zone of the desk.
  private func midnight(_ date: CivilDate) -> Instant {
    let utc = Instant(milliseconds: Int64(date.daysSinceEpoch) * 86_400_000)
    // The offset at that moment in UTC is the one at local midnight in every zone that does not change at midnight.
    return utc - .seconds(Int64(zone.offsetSeconds(utc)))
  }
}

/// How often something happened to personal data of one kind on one day.
public struct PersonalDataDay: Hashable, Sendable {
  struct Key: Hashable {
    let day: CivilDate
    let event: PersonalDataCount.Event
    let kind: String
  }

  /// The day.
  public let day: CivilDate
  /// What happened.
  public let event: PersonalDataCount.Event
  /// The kind, by the policy's name.
  public let kind: String
  /// How often.
  public let count: Int

  init(key: Key, count: Int) {
    (day, event, kind) = (key.day, key.event, key.kind)
    self.count = count
  }
}
