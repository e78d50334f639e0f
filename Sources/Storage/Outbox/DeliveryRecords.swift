public import Casework
public import Cryptography
internal import JSON
internal import Outbox

extension ReadSession {
  /// The key with which the sender tags what it sends, so that a bounce can prove itself: 32 bytes.
  public func mailKey() throws -> [UInt8] {
    guard
      let key = try connection.first("SELECT key FROM mail_key", read: { row throws(StorageError) in try row.blob(0) })
    else { throw StorageError(.damaged, "The store has lost the key of its mail") }
    return key
  }

  /// Which life of the store this is: 1, and one more for every time it came back from a backup.
  public func epoch() throws -> Int64 {
    try connection.first("SELECT epoch FROM store_life") { row throws(StorageError) in try row.integer(0) } ?? 1
  }

  /// When mail last came back from an address; nil where none did.
  public func bouncedAt(_ address: EmailAddress) throws -> Instant? {
    try connection.first("SELECT at FROM bounced_address WHERE address=$1", .text(address.wireForm.lowercased())) {
      row throws(StorageError) in Instant(milliseconds: try row.integer(0))
    }
  }

  /// Whether a report of those bytes was filed before.
  public func hasReport(_ digest: Digest) throws -> Bool {
    try connection.first("SELECT 1 FROM delivery_report WHERE digest=$1", .blob(digest.bytes)) {
      _ throws(StorageError) in true
    } ?? false
  }

  /// Rows of the outbox, newest first; only those that have not come to an end unless all are asked for.
  public func outboxRows(all: Bool, limit: Int) throws -> [OutboxRow] {
    var sql = ComposedSQL("SELECT * FROM outbox_row")
    if !all {
      sql.add(
        " WHERE successor IS NULL AND state IN ('queued', 'leased', 'sending', 'deferred', 'in_doubt', 'held', 'failed', 'bounced')"
      )
    }
    sql.add(" ORDER BY id DESC LIMIT ", .integer(limit))
    return try connection.query(sql, read: Self.outboxRow)
  }
}

extension WriteSession {
  /// Files a report on a row's delivery, so that the same one is not taken twice.
  public func file(_ digest: Digest, about row: OutboxID?, kind: String, status: String?) throws {
    try connection.run(
      "INSERT INTO delivery_report (digest, outbox_id, at, kind, status) VALUES ($1, $2, $3, $4, $5)",
      .blob(digest.bytes), .optional(row?.number), .integer(now.milliseconds), .text(kind), .optional(status))
  }

  /// Marks an address as one that mail comes back from, until the record has another (CH-3).
  public func markBounced(_ address: EmailAddress, by row: OutboxID) throws {
    try connection.run(
      """
      INSERT INTO bounced_address (address, at, outbox_id) VALUES ($1, $2, $3)
      ON CONFLICT DO UPDATE SET at=$2, outbox_id=$3
      """,
      .text(address.wireForm.lowercased()), .integer(now.milliseconds), .integer(row.number))
    try append("address.bounced", .object(["row": .string(row.description)]))
  }

  /// Writes down that somebody decided what became of a row, with the reason, which was masked before.
  public func recordDecision(on row: OutboxRow, _ what: String, reason: ClientText) throws {
    if let activity = row.activity { try addNote(reason, to: activity) }
    try append(
      "outbox.decided", activity: row.activity,
      .object([
        "row": .string(row.id.description), "decision": .string(what),
        "note": .string(SHA256.hash(reason.unmasked).description),
      ]))
  }

  /// Puts a reply into the outbox once more, as the next generation of a row that ended or is in doubt (E23).
  public func resend(_ old: OutboxRow, messageID: String, isProvenAbsent: Bool) throws -> OutboxID {
    var ended = old.entry
    let number = try connection.first("SELECT coalesce(max(id), 0) + 1 FROM outbox") { row throws(StorageError) in
      try row.integer(0)
    }
    let new = OutboxID(number: number ?? 1)
    let (entry, transition) = try ended.nextGeneration(new, at: now, due: now, isProvenAbsent: isProvenAbsent)
    try connection.run("UPDATE outbox SET successor=$2 WHERE id=$1", .integer(old.id.number), .integer(new.number))
    try insert(
      entry, transition, reply: old.reply, alert: nil, activity: old.activity, recipient: old.recipient,
      messageID: messageID, date: now, bodyDigest: old.bodyDigest)
    return new
  }

  /// Begins another life of the store, which came back from a backup: what had not come to an end is held or in doubt
  /// until somebody has looked (E27). Gives how many rows that were.
  public func beginNewLife() throws -> Int {
    let epoch = try epoch() + 1
    try connection.run("UPDATE store_life SET epoch=$1", .integer(epoch))
    let rows = try connection.query(
      """
      SELECT * FROM outbox_row
      WHERE state IN ('queued', 'deferred', 'held', 'leased', 'sending') ORDER BY id
      """,
      read: Self.outboxRow)
    for var row in rows {
      guard let transition = row.entry.restore(epoch: epoch) else { continue }
      try record(transition, of: row, evidence: OutboxEvidence(detail: "the store came back from a backup"))
    }
    try append("store.restored", .object(["epoch": .integer(epoch), "rows": .integer(Int64(rows.count))]))
    return rows.count
  }
}
