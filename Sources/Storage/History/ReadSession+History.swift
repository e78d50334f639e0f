public import Casework
internal import Cryptography

extension ReadSession {
  /// The entries about an activity, oldest first.
  public func history(of activity: ActivityID) throws -> [HistoryEntry] {
    try connection.query(
      """
      SELECT seq, at, author, author_kind, kind, activity_id, scin, case_number, detail, hash
      FROM history WHERE activity_id=$1 ORDER BY seq
      """,
      .integer(activity.number), read: Self.entry)
  }

  /// The entries about a client and the client's activities, newest first.
  public func history(of client: CustomerReference, limit: Int) throws -> [HistoryEntry] {
    try connection.query(
      """
      SELECT seq, at, author, author_kind, kind, activity_id, scin, case_number, detail, hash FROM history
      WHERE seq IN (
        SELECT seq FROM history WHERE scin=$1 AND kind <> 'message.stored'
        UNION SELECT h.seq FROM activity a JOIN history h ON h.activity_id=a.id WHERE a.scin=$1)
      ORDER BY seq DESC LIMIT $2
      """,
      .text(client.digits), .integer(limit), read: Self.entry)
  }

  /// Entries from a place in the chain on, oldest first.
  public func history(after sequence: Int64, limit: Int) throws -> [HistoryEntry] {
    try connection.query(
      """
      SELECT seq, at, author, author_kind, kind, activity_id, scin, case_number, detail, hash
      FROM history WHERE seq>$1 ORDER BY seq LIMIT $2
      """,
      .integer(sequence), .integer(limit), read: Self.entry)
  }

  /// The newest entries, newest first.
  public func latestHistory(limit: Int) throws -> [HistoryEntry] {
    try connection.query(
      """
      SELECT seq, at, author, author_kind, kind, activity_id, scin, case_number, detail, hash
      FROM history ORDER BY seq DESC LIMIT $1
      """,
      .integer(limit), read: Self.entry)
  }

  private static func entry(_ row: Row) throws(StorageError) -> HistoryEntry {
    HistoryEntry(
      sequence: try row.integer(0), at: Instant(milliseconds: try row.integer(1)), author: try row.text(2),
      authorKind: try row.choice(3), kind: try row.text(4),
      activity: try row.optionalInteger(5).map(ActivityID.init(number:)), scin: try row.optionalText(6),
      caseNumber: try row.optionalText(7), detail: try row.text(8),
      hash: try row.value(9, row.blob) { Digest(bytes: $0) })
  }
}
