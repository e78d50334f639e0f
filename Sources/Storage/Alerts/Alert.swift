public import Casework
public import Cryptography
internal import JSON
public import Outbox

/// An alert to somebody of the staff, and how far it got.
public struct Alert: Hashable, Sendable {
  /// What it is about; the raw value is stable and part of the JSON output.
  public enum Kind: String, CaseIterable, Sendable {
    /// A life or somebody's safety may be at risk (SG-1, SG-2).
    case safeguarding
  }

  /// Its number.
  public let id: AlertID
  /// The activity that it is about.
  public let activity: ActivityID
  /// What it is about.
  public let kind: Kind
  /// Whom it goes to; nil for a duty contact without an account.
  public let account: Account?
  /// The address.
  public let recipient: EmailAddress
  /// When it was made.
  public let at: Instant
  /// Where its row of the outbox stands.
  public let state: OutboxState
}

extension ReadSession {
  /// The alert of a number; nil where there is none.
  public func alert(_ id: AlertID) throws -> Alert? {
    try connection.first(
      """
      SELECT a.id, a.activity_id, a.kind, a.account, a.recipient, a.at, o.state
      FROM alert a JOIN outbox o ON o.alert_id = a.id WHERE a.id=$1 ORDER BY o.generation DESC LIMIT 1
      """,
      .integer(id.number), read: Self.alert)
  }

  /// Alerts, newest first; those about one activity where it is named.
  public func alerts(about activity: ActivityID? = nil, limit: Int) throws -> [Alert] {
    try connection.query(
      """
      SELECT a.id, a.activity_id, a.kind, a.account, a.recipient, a.at, o.state
      FROM alert a JOIN outbox o ON o.alert_id = a.id
      WHERE $1 IS NULL OR a.activity_id = $1 ORDER BY a.id DESC, o.generation DESC LIMIT $2
      """,
      .optional(activity?.number), .integer(limit), read: Self.alert)
  }

  private static func alert(_ row: Row) throws(StorageError) -> Alert {
    Alert(
      id: AlertID(number: try row.integer(0)), activity: ActivityID(number: try row.integer(1)),
      kind: try row.choice(2), account: row.isNull(3) ? nil : try row.value(3, row.text, Account.init),
      recipient: try row.value(4, row.text, EmailAddress.init), at: Instant(milliseconds: try row.integer(5)),
      state: try row.choice(6))
  }
}

extension WriteSession {
  /// Puts an alert into the outbox, due at once; false where this recipient was told of this before.
  ///
  /// - Parameter bodyDigest: of the text that the sender will make of it; one that differs is not sent.
  @discardableResult
  public func alert(
    _ kind: Alert.Kind, about activity: ActivityID, to recipient: EmailAddress, account: Account?, messageID: String,
    bodyDigest: Digest
  ) throws -> Bool {
    let number = try connection.first(
      """
      INSERT INTO alert (activity_id, kind, account, recipient, at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT DO NOTHING RETURNING id
      """,
      .integer(activity.number), .text(kind.rawValue), .optional(account?.name), .text(recipient.wireForm),
      .integer(now.milliseconds)
    ) { row throws(StorageError) in try row.integer(0) }
    guard let number else { return false }
    let row = try insertRow(
      reply: nil, alert: AlertID(number: number), activity: activity, generation: 1, recipient: recipient,
      messageID: messageID, date: now, bodyDigest: bodyDigest, dueAt: now)
    try append(
      "alert.made", activity: activity,
      .object([
        "alert": .string(AlertID(number: number).description), "kind": .string(kind.rawValue),
        "row": .string(row.description), "account": .optional(account?.name),
      ]))
    return true
  }
}
