public import Casework

/// A note on an activity.
public struct Note: Hashable, Sendable {
  /// When.
  public let at: Instant
  /// Who.
  public let author: String
  /// What; may hold personal data.
  public let text: ClientText
}

/// What a report needs of one message.
public struct ResponseRow: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// When the clock started.
  public let startedAt: Instant
  /// When it was due.
  public let dueAt: Instant
  /// When it was answered.
  public let metAt: Instant?
  /// How it was answered.
  public let metBy: String?
  /// Whether it is open.
  public let isOpen: Bool
  /// The team.
  public let team: String
  /// The owner.
  public let owner: Account?
  /// The subject that counts.
  public let subject: Subject
}

extension ReadSession {
  /// Whether an unanswered activity is late and nobody has written it down.
  public func hasUnnotedBreach(at now: Instant) throws -> Bool {
    try connection.first(
      """
      SELECT 1 FROM obligation
      WHERE met_at IS NULL AND breached_at IS NULL AND paused_at IS NULL AND due_at < $1 LIMIT 1
      """,
      .integer(now.milliseconds)
    ) { _ throws(StorageError) in true } ?? false
  }

  /// The notes on an activity, oldest first.
  public func notes(on id: ActivityID) throws -> [Note] {
    try connection.query("SELECT at, author, text FROM note WHERE activity_id=$1 ORDER BY id", .integer(id.number)) {
      row throws(StorageError) in
      Note(at: Instant(milliseconds: try row.integer(0)), author: try row.text(1), text: ClientText(try row.text(2)))
    }
  }

  /// Every message received in a period, for a team or for all.
  public func responses(from: Instant, until: Instant, team: String?) throws -> [ResponseRow] {
    try connection.query(
      """
      SELECT a.id, o.started_at, o.due_at, o.met_at, o.met_by, a.status='open', a.team, a.owner,
        coalesce(a.corrected_subject, a.classified_subject)
      FROM activity a JOIN obligation o ON o.activity_id=a.id
      WHERE a.received_at >= $1 AND a.received_at < $2 AND ($3 IS NULL OR a.team=$3) ORDER BY a.received_at, a.id
      """,
      .integer(from.milliseconds), .integer(until.milliseconds), .optional(team)
    ) { row throws(StorageError) in
      let owner: Account? = row.isNull(7) ? nil : try row.value(7, row.text, Account.init)
      return ResponseRow(
        activity: ActivityID(number: try row.integer(0)), startedAt: Instant(milliseconds: try row.integer(1)),
        dueAt: Instant(milliseconds: try row.integer(2)),
        metAt: try row.optionalInteger(3).map(Instant.init(milliseconds:)), metBy: try row.optionalText(4),
        isOpen: try row.flag(5), team: try row.text(6), owner: owner, subject: try row.choice(8))
    }
  }
}
