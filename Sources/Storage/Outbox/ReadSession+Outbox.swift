public import Casework
internal import Cryptography
public import Outbox

extension ReadSession {
  /// The row of a number; nil where there is none.
  public func outboxRow(_ id: OutboxID) throws -> OutboxRow? {
    try connection.first(
      """
      SELECT * FROM outbox_row WHERE id=$1
      """,
      .integer(id.number), read: Self.outboxRow)
  }

  /// Where the row of a number stands; nil where there is none.
  public func outboxEntry(_ id: OutboxID) throws -> OutboxEntry? {
    try connection.first(
      """
      SELECT id, created_at, NULL, generation, state, phase, attempts, next_attempt_at, lease_token, lease_worker,
        lease_until, hold_reason, held_from, epoch, successor, possible_duplicate
      FROM outbox WHERE id=$1
      """,
      .integer(id.number)
    ) { row throws(StorageError) in try Self.entry(row, createdAt: 1) }
  }

  /// Every row about an activity, oldest first.
  public func outboxRows(of activity: ActivityID) throws -> [OutboxRow] {
    try connection.query(
      """
      SELECT * FROM outbox_row WHERE activity_id=$1 ORDER BY id
      """,
      .integer(activity.number), read: Self.outboxRow)
  }

  /// Replies that have not come to an end, or that wait for a person, oldest first.
  public func pending() throws -> [OutboxRow] {
    try connection.query(
      """
      SELECT * FROM outbox_row WHERE state IN ('queued', 'leased', 'sending', 'deferred', 'in_doubt', 'held', 'failed')
        AND successor IS NULL AND reply_id IS NOT NULL ORDER BY id
      """,
      read: Self.outboxRow)
  }

  /// The oldest reply to an activity that waits, is on its way or is in doubt; nil where there is none.
  ///
  /// - Parameter row: only one that is older than this.
  public func unendedReply(to activity: ActivityID, before row: OutboxID? = nil) throws -> OutboxRow? {
    try connection.first(
      """
      SELECT * FROM outbox_row WHERE activity_id=$1 AND id < coalesce($2, id + 1) AND reply_id IS NOT NULL
        AND successor IS NULL AND state NOT IN ('sent', 'failed', 'bounced', 'cancelled', 'delivered')
      ORDER BY id LIMIT 1
      """,
      .integer(activity.number), .optional(row?.number), read: Self.outboxRow)
  }

  /// Replies to a client that wait and that no worker has.
  public func waitingReplies(to client: CustomerReference) throws -> [OutboxRow] {
    try connection.query(
      """
      SELECT * FROM outbox_row WHERE state IN ('queued', 'deferred') AND reply_id IS NOT NULL
        AND activity_id IN (SELECT id FROM activity WHERE scin=$1) ORDER BY id
      """,
      .text(client.digits), read: Self.outboxRow)
  }

  /// The row that has been due longest; nil where none is due.
  public func nextDue(at now: Instant) throws -> OutboxRow? {
    try connection.first(
      """
      SELECT * FROM outbox_row WHERE state IN ('queued', 'deferred') AND next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT 1
      """,
      .integer(now.milliseconds), read: Self.outboxRow)
  }

  /// When the next row is due; nil where none waits.
  public func nextDueTime() throws -> Instant? {
    try connection.first("SELECT min(next_attempt_at) FROM outbox WHERE state IN ('queued', 'deferred')") {
      row throws(StorageError) in try row.optionalInteger(0).map(Instant.init(milliseconds:))
    } ?? nil
  }

  /// Rows that some worker has.
  public func leasedRows() throws -> [OutboxRow] {
    try connection.query(
      """
      SELECT * FROM outbox_row WHERE state IN ('leased', 'sending') ORDER BY id
      """,
      read: Self.outboxRow)
  }

  /// Replies that wait longer than they should: in doubt or held since a moment, not gone out although approved before one, or
  /// approved at a time that is yet to come.
  public func overdueRows(
    inDoubtSince: Instant, heldSince: Instant, waitingSince: Instant, approvedAfter: Instant
  ) throws -> [OutboxRow] {
    try connection.query(
      """
      SELECT * FROM outbox_row WHERE reply_id IS NOT NULL AND successor IS NULL AND (
        (state='in_doubt' AND moved_at <= $1) OR (state='held' AND moved_at <= $2)
        OR (state IN ('queued', 'deferred') AND (created_at <= $3 OR created_at > $4))) ORDER BY id
      """,
      .integer(inDoubtSince.milliseconds), .integer(heldSince.milliseconds), .integer(waitingSince.milliseconds),
      .integer(approvedAfter.milliseconds),
      read: Self.outboxRow)
  }

  /// Whether some row that a worker had came to its end in this life of the store.
  public func hasEndedRows() throws -> Bool {
    try connection.first(
      """
      SELECT 1 FROM outbox WHERE epoch=$1 AND lease_token > 0 AND state IN ('sent', 'failed', 'bounced', 'delivered')
      LIMIT 1
      """,
      .integer(try epoch())
    ) { _ throws(StorageError) in true } ?? false
  }

  /// Rows that hold the whole queue until somebody releases them (E5, E6), oldest first.
  public func queueHolds() throws -> [OutboxRow] {
    try connection.query(
      """
      SELECT * FROM outbox_row WHERE state IN ('in_doubt', 'held') AND state='held'
        AND hold_reason IN ('credentials', 'systemic') ORDER BY moved_at, id
      """,
      read: Self.outboxRow)
  }

  /// The row that has been due longest of those that wait and may go, and how many have been due since before a moment.
  public func oldestDue(before moment: Instant) throws -> (oldest: Instant?, count: Int) {
    let found = try connection.first(
      "SELECT min(next_attempt_at), count(*) FROM outbox WHERE state IN ('queued', 'deferred') AND next_attempt_at <= $1",
      .integer(moment.milliseconds)
    ) { row throws(StorageError) in
      (oldest: try row.optionalInteger(0).map(Instant.init(milliseconds:)), count: Int(try row.integer(1)))
    }
    return found ?? (nil, 0)
  }

  /// The entry in a row, whose columns stand as in `outbox_row`.
  private static func entry(_ row: Row, createdAt: Int32) throws(StorageError) -> OutboxEntry {
    let token = try row.integer(8)
    var lease: Lease?
    if let worker = try row.optionalText(9), let until = try row.optionalInteger(10) {
      lease = Lease(token: token, worker: worker, until: Instant(milliseconds: until))
    }
    let hold: HoldReason? = row.isNull(11) ? nil : try row.choice(11)
    let heldFrom: OutboxState? = row.isNull(12) ? nil : try row.choice(12)
    let entry = OutboxEntry(
      id: OutboxID(number: try row.integer(0)), generation: Int(try row.integer(3)),
      createdAt: Instant(milliseconds: try row.integer(createdAt)), state: try row.choice(4), phase: try row.choice(5),
      attempts: Int(try row.integer(6)),
      nextAttemptAt: try row.optionalInteger(7).map(Instant.init(milliseconds:)), leaseToken: token, lease: lease,
      holdReason: hold, heldFrom: heldFrom, epoch: try row.integer(13),
      successor: try row.optionalInteger(14).map(OutboxID.init(number:)), isPossibleDuplicate: try row.flag(15))
    guard let entry else { throw row.damaged(4) }
    return entry
  }

  static func outboxRow(_ row: Row) throws(StorageError) -> OutboxRow {
    let entry = try entry(row, createdAt: 22)
    let digest: Digest? = row.isNull(20) ? nil : try row.value(20, row.blob) { Digest(bytes: $0) }
    let content: OutboxRow.Content
    if let reply = try row.optionalInteger(1) {
      content = .reply(ReplyID(number: reply))
    } else {
      content = .alert(AlertID(number: try row.integer(26)))
    }
    return OutboxRow(
      id: entry.id, content: content, activity: try row.optionalInteger(2).map(ActivityID.init(number:)), entry: entry,
      recipient: try row.value(16, row.text, EmailAddress.init), messageID: try row.text(17),
      date: Instant(milliseconds: try row.integer(18)),
      bodyDigest: try row.value(19, row.blob) { Digest(bytes: $0) }, messageDigest: digest,
      approvedBy: try row.value(21, row.text, Account.init), smtpCode: try row.optionalInteger(23),
      serverText: try clientText(row, 24), detail: try row.optionalText(25),
      movedAt: Instant(milliseconds: try row.integer(27)))
  }
}
