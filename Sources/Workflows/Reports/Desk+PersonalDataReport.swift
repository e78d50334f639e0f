public import Casework
public import Storage

extension Desk {
  /// What was masked, destroyed, refused and revealed from one day to another, both included, by day and kind (EM-7).
  ///
  /// Days are the desk's own; the defaults are those of the other reports.
  public func personalDataReport(from: CivilDate?, until: CivilDate?) throws -> [PersonalDataDay] {
    let period = try ReportDays(from: from, until: until, today: today, zone: zone)
    let counts = try store.read { session in try session.personalDataCounts(from: period.start, until: period.end) }
    let days = Dictionary(grouping: counts) { count in
      PersonalDataDay.Key(day: zone.wallTime(at: count.hour).date, event: count.event, kind: count.kind)
    }
    return days.map { PersonalDataDay(key: $0.key, count: $0.value.reduce(0) { $0 + $1.count }) }
      .sorted { ($0.day, $0.event.rawValue, $0.kind) < ($1.day, $1.event.rawValue, $1.kind) }
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
