public import Casework
internal import JSON

extension ReadSession {
  /// The pauses of an activity's clock, oldest first.
  public func pauses(of id: ActivityID) throws -> [StoredPause] {
    try connection.query(
      "SELECT started_at, ended_at, reason, account FROM pause WHERE activity_id=$1 ORDER BY id", .integer(id.number),
      read: Self.pause)
  }

  /// The pause in which an activity's clock stands; nil while it runs.
  public func standingPause(of id: ActivityID) throws -> StoredPause? {
    try connection.first(
      "SELECT started_at, ended_at, reason, account FROM pause WHERE activity_id=$1 AND ended_at IS NULL",
      .integer(id.number), read: Self.pause)
  }

  private static func pause(_ row: Row) throws(StorageError) -> StoredPause {
    StoredPause(
      from: Instant(milliseconds: try row.integer(0)),
      until: try row.optionalInteger(1).map(Instant.init(milliseconds:)), reason: ClientText(try row.text(2)),
      by: try row.value(3, row.text, Account.init))
  }

  /// Activities whose clock stands, and since when.
  public func standingClocks() throws -> [ActivityID: Instant] {
    let pauses = try connection.query("SELECT activity_id, started_at FROM pause WHERE ended_at IS NULL") {
      row throws(StorageError) in
      (ActivityID(number: try row.integer(0)), Instant(milliseconds: try row.integer(1)))
    }
    return Dictionary(pauses) { first, _ in first }
  }

  /// Unanswered activities that are not late yet and whose due time another calendar made, oldest first.
  public func obligations(notOf calendar: String) throws -> [(activity: ActivityID, obligation: Obligation)] {
    try connection.query(
      """
      SELECT activity_id, started_at, due_at, calendar FROM obligation
      WHERE met_at IS NULL AND breached_at IS NULL AND calendar<>$1 ORDER BY activity_id
      """,
      .text(calendar)
    ) { row throws(StorageError) in
      (
        ActivityID(number: try row.integer(0)),
        Obligation(
          startedAt: Instant(milliseconds: try row.integer(1)), dueAt: Instant(milliseconds: try row.integer(2)),
          calendar: try row.text(3), metAt: nil, breachedAt: nil)
      )
    }
  }
}

/// An interval in which a clock stood.
public struct StoredPause: Hashable, Sendable {
  /// The first moment.
  public let from: Instant
  /// The first moment after it; nil while it lasts.
  public let until: Instant?
  /// Why, masked.
  public let reason: ClientText
  /// Who decided it.
  public let by: Account
}

extension WriteSession {
  /// Stops the clock of an unanswered activity; the reason was masked before.
  public func pause(_ id: ActivityID, reason: ClientText) throws {
    try connection.run(
      "INSERT INTO pause (activity_id, started_at, reason, account) VALUES ($1, $2, $3, $4)", .integer(id.number),
      .integer(now.milliseconds), .text(reason.unmasked), .text(author.account.name))
    try connection.run(
      "UPDATE obligation SET paused_at=$2, next_alert_at=NULL WHERE activity_id=$1", .integer(id.number),
      .integer(now.milliseconds))
    try append("target.paused", activity: id, .object([:]))
  }

  /// Lets the clock go on, with the due time that follows from the pause.
  public func resume(_ id: ActivityID, dueAt: Instant, calendar: String) throws {
    try connection.run(
      "UPDATE pause SET ended_at=$2 WHERE activity_id=$1 AND ended_at IS NULL", .integer(id.number),
      .integer(now.milliseconds))
    try connection.run(
      "UPDATE obligation SET paused_at=NULL, next_alert_at=$2 WHERE activity_id=$1", .integer(id.number),
      .integer(now.milliseconds))
    try moveDue(of: id, to: dueAt, calendar: calendar, kind: "target.resumed")
  }

  /// Gives an unanswered activity that is not late the due time of another calendar.
  public func rederive(_ id: ActivityID, dueAt: Instant, calendar: String) throws {
    try moveDue(of: id, to: dueAt, calendar: calendar, kind: "target.rederived")
    try setNextAlert(of: id, at: now)
  }

  private func moveDue(of id: ActivityID, to dueAt: Instant, calendar: String, kind: String) throws {
    try connection.run(
      "UPDATE obligation SET due_at=$2, calendar=$3 WHERE activity_id=$1", .integer(id.number),
      .integer(dueAt.milliseconds), .text(calendar))
    try connection.run(
      "UPDATE activity SET due_at=$2 WHERE id=$1", .integer(id.number), .integer(dueAt.milliseconds))
    try append(
      kind, activity: id, .object(["due": .integer(dueAt.milliseconds), "calendar": .string(calendar)]))
  }

  /// When somebody has to be told next of an unanswered activity; nil for never.
  public func setNextAlert(of id: ActivityID, at moment: Instant?) throws {
    try connection.run(
      "UPDATE obligation SET next_alert_at=$2 WHERE activity_id=$1 AND met_at IS NULL", .integer(id.number),
      .optional(moment?.milliseconds))
  }

  /// Opens an answered activity again, because the answer never arrived; its clock stands where it would without it
  /// (SLA-3).
  public func reopen(_ id: ActivityID, because reason: String) throws {
    let changed = try connection.run(
      "UPDATE activity SET status='open', answered_at=NULL WHERE id=$1 AND status='answered'", .integer(id.number))
    guard changed == 1 else { return }
    try connection.run(
      "UPDATE obligation SET met_at=NULL, met_by=NULL, next_alert_at=$2 WHERE activity_id=$1", .integer(id.number),
      .integer(now.milliseconds))
    try append("activity.reopened", activity: id, .object(["because": .string(reason)]))
  }
}
