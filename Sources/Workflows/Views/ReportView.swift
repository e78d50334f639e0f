public import Casework
public import Reporting
internal import Storage

extension Desk {
  /// The report on the response target for messages received from one day to another, both included (SLA-5).
  ///
  /// - `from`: nil for thirty days before the last day. `until`: nil for today.
  public func responseReport(from: CivilDate?, until: CivilDate?, team: String?) throws -> ResponseReport {
    let last = until ?? today
    let first = from ?? last.adding(days: -29) ?? last
    guard first <= last, let end = last.adding(days: 1) else {
      throw DeskError(
        .invalid, "report.period", "The period ends before it begins.", advice: "Give --from a day before --to.")
    }
    let (start, stop) = (midnight(first), midnight(end))
    let rows = try store.read { session in try session.responses(from: start, until: stop, team: team) }
    let samples = rows.map { row in
      ResponseSample(
        activity: row.activity, receivedAt: row.startedAt, dueAt: row.dueAt, answeredAt: row.metAt,
        channel: row.metBy, isOpen: row.isOpen, team: row.team, owner: row.owner, subject: row.subject)
    }
    return ResponseReport(samples, from: start, until: stop, at: now)
  }

  /// The instant at which a day begins in the zone of the desk.
  private func midnight(_ date: CivilDate) -> Instant {
    let utc = Instant(milliseconds: Int64(date.daysSinceEpoch) * 86_400_000)
    // The offset at that moment in UTC is the one at local midnight in every zone that does not change at midnight.
    return utc - .seconds(Int64(zone.offsetSeconds(utc)))
  }
}
