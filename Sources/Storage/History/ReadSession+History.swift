public import Casework
internal import Cryptography

extension ReadSession {
  /// What happened to an activity, oldest first; who read it is no part of that.
  public func history(of activity: ActivityID) throws -> [HistoryEntry] {
    try connection.query(
      """
      SELECT seq, at, author, author_kind, kind, activity_id, scin, case_number, detail, hash
      FROM history WHERE activity_id=$1 AND kind <> 'record.read' ORDER BY seq
      """,
      .integer(activity.number), read: Self.entry)
  }

  /// What happened with a client and the client's activities, newest first; who read it, and who knows them privately, is no
  /// part of that.
  public func history(of client: CustomerReference, limit: Int) throws -> [HistoryEntry] {
    try connection.query(
      """
      SELECT seq, at, author, author_kind, kind, activity_id, scin, case_number, detail, hash FROM history
      WHERE seq IN (
        SELECT seq FROM history
        WHERE scin=$1 AND kind <> 'message.stored' AND kind <> 'record.read' AND kind <> 'conflict.declared'
        UNION SELECT h.seq FROM activity a JOIN history h ON h.activity_id=a.id
        WHERE a.scin=$1 AND h.kind <> 'record.read')
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
  ///
  /// - Parameter hidesReads: leaves out who opened what, of which a normal day makes many.
  /// - Parameter hidesRestricted: leaves out what is about special client records: by the client of the entry or of its
  ///   activity, and where it is about a case alone by either parent.
  public func latestHistory(limit: Int, hidesRestricted: Bool = false, hidesReads: Bool = false) throws
    -> [HistoryEntry]
  {
    try connection.query(
      """
      SELECT h.seq, h.at, h.author, h.author_kind, h.kind, h.activity_id, h.scin, h.case_number, h.detail, h.hash
      FROM history h
      WHERE ($3 = 0 OR h.kind NOT IN ('record.read', 'quarantine.read')) AND ($2 = 0 OR NOT (
        EXISTS (SELECT 1 FROM client c WHERE c.scin=h.scin AND c.special_record=1)
        OR EXISTS (SELECT 1 FROM activity a JOIN client c ON c.scin=a.scin
          WHERE a.id=h.activity_id AND c.special_record=1)
        OR (h.activity_id IS NULL AND h.scin IS NULL AND EXISTS (
          SELECT 1 FROM case_record r JOIN client c ON c.scin IN (r.receiving_parent, r.paying_parent)
          WHERE r.number=h.case_number AND c.special_record=1))))
      ORDER BY h.seq DESC LIMIT $1
      """,
      .integer(limit), .flag(hidesRestricted), .flag(hidesReads), read: Self.entry)
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
