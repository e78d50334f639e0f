public import Casework
public import Cryptography
internal import JSON
public import Outbox

extension WriteSession {
  /// Approves a reply: its row and the approval are one change (E1). What it is made of can no longer be changed.
  public func enqueue(_ new: NewOutboxRow) throws -> OutboxID {
    let generation = try connection.first(
      "SELECT coalesce(max(generation), 0) + 1 FROM outbox WHERE reply_id=$1", .integer(new.reply.number)
    ) { row throws(StorageError) in try row.integer(0) }
    let id = try insertRow(
      reply: new.reply, alert: nil, activity: new.activity, generation: generation ?? 1, recipient: new.recipient,
      messageID: new.messageID, date: new.date, bodyDigest: new.bodyDigest, dueAt: new.dueAt)
    try keep(new.names, of: new.reply)
    try setState(of: new.reply, to: .approved, kind: "reply.approved")
    return id
  }

  /// Writes a row that is due, with the entry that tells of it.
  func insertRow(
    reply: ReplyID?, alert: AlertID?, activity: ActivityID?, generation: Int64, recipient: EmailAddress,
    messageID: String, date: Instant, bodyDigest: Digest, dueAt: Instant
  ) throws -> OutboxID {
    let number = try connection.first("SELECT coalesce(max(id), 0) + 1 FROM outbox") { row throws(StorageError) in
      try row.integer(0)
    }
    guard let number else { throw StorageError(.other, "The outbox could not be read") }
    let (entry, transition) = OutboxEntry.approve(
      OutboxID(number: number), at: now, due: dueAt, epoch: try epoch(), generation: Int(generation))
    try insert(
      entry, transition, reply: reply, alert: alert, activity: activity, recipient: recipient, messageID: messageID,
      date: date, bodyDigest: bodyDigest)
    return entry.id
  }

  func insert(
    _ entry: OutboxEntry, _ transition: OutboxTransition, reply: ReplyID?, alert: AlertID?, activity: ActivityID?,
    recipient: EmailAddress, messageID: String, date: Instant, bodyDigest: Digest
  ) throws {
    try connection.run(
      """
      INSERT INTO outbox (id, reply_id, alert_id, activity_id, generation, state, phase, attempts, next_attempt_at,
        lease_token, epoch, possible_duplicate, recipient, message_id, message_date, body_digest, approved_by, created_at,
        moved_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, 0, $9, $16, $10, $11, $12, $13, $14, $15, $15)
      """,
      .integer(entry.id.number), .optional(reply?.number), .optional(alert?.number), .optional(activity?.number),
      .integer(entry.generation), .text(entry.state.rawValue), .text(entry.phase.rawValue),
      .optional(entry.nextAttemptAt?.milliseconds), .integer(entry.epoch), .text(recipient.wireForm), .text(messageID),
      .integer(date.milliseconds), .blob(bodyDigest.bytes), .text(author.account.name), .integer(now.milliseconds),
      .flag(entry.isPossibleDuplicate))
    try tell(transition, of: activity, evidence: nil)
  }

  /// Stores where a row stands after a transition, with the entry that tells of it.
  ///
  /// Fenced: nothing is written where the row has meanwhile been claimed under a later token.
  /// - `messageDigest`: the hash of the finished message, with which every later attempt is compared (E19); the first one
  ///   that is given is kept.
  public func record(
    _ transition: OutboxTransition, of row: OutboxRow, evidence: OutboxEvidence?, messageDigest: Digest? = nil
  ) throws {
    let entry = row.entry
    let changed = try connection.run(
      """
      UPDATE outbox SET state=$2, phase=$3, attempts=$4, next_attempt_at=$5, lease_token=$6, lease_worker=$7,
        lease_until=$8, hold_reason=$9, held_from=$10, epoch=$11, successor=$12,
        moved_at=CASE state WHEN $2 THEN moved_at ELSE $13 END, message_digest=coalesce(message_digest, $14),
        smtp_code=iif($15, $16, smtp_code), enhanced_code=iif($15, $17, enhanced_code),
        server_text=iif($15, $18, server_text), detail=iif($15, $19, detail)
      WHERE id=$1 AND lease_token <= $6
      """,
      .integer(entry.id.number), .text(entry.state.rawValue), .text(entry.phase.rawValue), .integer(entry.attempts),
      .optional(entry.nextAttemptAt?.milliseconds), .integer(entry.leaseToken), .optional(entry.lease?.worker),
      .optional(entry.lease?.until.milliseconds), .optional(entry.holdReason?.rawValue),
      .optional(entry.heldFrom?.rawValue), .integer(entry.epoch), .optional(entry.successor?.number),
      .integer(now.milliseconds), messageDigest.map { .blob($0.bytes) } ?? .null, .flag(evidence != nil),
      .optional(evidence?.smtpCode.map(Int64.init)), .optional(evidence?.enhancedCode),
      .optional(evidence?.serverText?.unmasked), .optional(evidence?.detail))
    guard changed == 1 else { throw StorageError(.constraint, "\(entry.id) is held under a later token") }
    try tell(transition, of: row.activity, evidence: evidence)
  }

  /// Takes a reply back before any worker has it (E24); false where it is too late. Its reply is a draft again.
  public func cancel(_ id: OutboxID) throws -> Bool {
    guard var row = try outboxRow(id) else { return false }
    let transition: OutboxTransition
    do throws(OutboxRefusal) { transition = try row.entry.cancel() } catch { return false }
    try record(transition, of: row, evidence: nil)
    if let reply = row.reply { try reopenReply(reply) }
    return true
  }

  private func tell(_ transition: OutboxTransition, of activity: ActivityID?, evidence: OutboxEvidence?) throws {
    var detail = JSONObject([
      ("row", .string(transition.id.description)), ("edge", .string(transition.edge.rawValue)),
      ("from", .optional(transition.from?.rawValue)), ("to", .string(transition.to.rawValue)),
      ("phase", .string(transition.phase.rawValue)), ("attempt", .integer(Int64(transition.attempt))),
      ("token", .integer(transition.leaseToken)),
    ])
    if let due = transition.nextAttemptAt { detail["due"] = .integer(due.milliseconds) }
    if let evidence {
      detail["code"] = .optional(evidence.smtpCode.map(Int64.init))
      detail["enhanced"] = .optional(evidence.enhancedCode)
      detail["detail"] = .optional(evidence.detail)
      detail["curl"] = .optional(evidence.curlCode.map(Int64.init))
      detail["tls"] = .optional(evidence.tls)
      detail["bytes"] = .optional(evidence.bytes.map(Int64.init))
    }
    try append("outbox.moved", activity: activity, .object(detail))
  }
}
