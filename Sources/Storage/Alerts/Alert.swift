public import Casework
public import Outbox

/// A mail to one member of staff, and how far it got.
public struct Alert: Hashable, Sendable {
  /// What it is about; the raw value is stable and part of the JSON output.
  public enum Kind: String, CaseIterable, Sendable {
    /// A life or somebody's safety may be at risk (SG-1, SG-2).
    case safeguarding
    /// Enquiries are near or past their response target (SLA-4).
    case target
    /// A report that was asked for by email (SLA-5).
    case report
    /// Replies wait longer than they should to go out, or nobody knows whether they did.
    case outbox
  }

  /// Its number.
  public let id: AlertID
  /// What it is about.
  public let kind: Kind
  /// What it tells of; empty for a report.
  public let items: [AlertItem]
  /// Whom it goes to; nil for a duty contact without an account.
  public let account: Account?
  /// The address.
  public let recipient: EmailAddress
  /// When it was made.
  public let at: Instant
  /// The subject and text of a report; nil for every other kind, whose words follow from its items.
  public let report: MailText?
  /// Where its row of the outbox stands.
  public let state: OutboxState
}

/// A level of one activity that somebody is told of once.
public struct AlertItem: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// The level's stable name, such as `before-4h`.
  public let level: String

  /// A level of an activity.
  public init(activity: ActivityID, level: String) { (self.activity, self.level) = (activity, level) }
}

/// A subject line and a text.
public struct MailText: Hashable, Sendable {
  /// The subject line.
  public let subject: String
  /// The text, ending in a line feed.
  public let body: String

  /// A mail's words.
  public init(subject: String, body: String) { (self.subject, self.body) = (subject, body) }
}

extension ReadSession {
  /// The alert of a number; nil where there is none.
  public func alert(_ id: AlertID) throws -> Alert? {
    var sql = Self.alerts
    sql.add(" WHERE a.id=", .integer(id.number))
    return try alerts(sql).first
  }

  /// Alerts, newest first; those about one activity where it is named.
  public func alerts(about activity: ActivityID? = nil, limit: Int) throws -> [Alert] {
    var sql = Self.alerts
    if let activity {
      sql.add(" WHERE a.id IN (SELECT alert_id FROM alert_item WHERE activity_id=", .integer(activity.number))
      sql.add(")")
    }
    sql.add(" ORDER BY a.id DESC LIMIT ", .integer(limit))
    return try alerts(sql)
  }

  /// Whether a report of a subject was put into the outbox for an address since a moment.
  public func wasReported(_ subject: String, to recipient: EmailAddress, since moment: Instant) throws -> Bool {
    try connection.first(
      "SELECT 1 FROM alert WHERE kind='report' AND subject=$1 AND recipient=$2 AND at >= $3", .text(subject),
      .text(recipient.wireForm), .integer(moment.milliseconds)
    ) { _ throws(StorageError) in true } ?? false
  }

  private static var alerts: ComposedSQL {
    ComposedSQL(
      """
      SELECT a.id, a.kind, a.account, a.recipient, a.at, a.subject, a.body,
        (SELECT o.state FROM outbox o WHERE o.alert_id=a.id ORDER BY o.generation DESC LIMIT 1)
      FROM alert a
      """)
  }

  private func alerts(_ sql: ComposedSQL) throws -> [Alert] {
    try connection.query(sql, read: Self.alert).map { alert in
      Alert(
        id: alert.id, kind: alert.kind, items: try items(of: alert.id), account: alert.account,
        recipient: alert.recipient, at: alert.at, report: alert.report, state: alert.state)
    }
  }

  private func items(of id: AlertID) throws -> [AlertItem] {
    try connection.query(
      "SELECT activity_id, level FROM alert_item WHERE alert_id=$1 ORDER BY activity_id, level", .integer(id.number)
    ) { row throws(StorageError) in
      AlertItem(activity: ActivityID(number: try row.integer(0)), level: try row.text(1))
    }
  }

  private static func alert(_ row: Row) throws(StorageError) -> Alert {
    let subject = try row.optionalText(5)
    let body = try row.optionalText(6)
    var report: MailText?
    if let subject, let body { report = MailText(subject: subject, body: body) }
    return Alert(
      id: AlertID(number: try row.integer(0)), kind: try row.choice(1), items: [],
      account: row.isNull(2) ? nil : try row.value(2, row.text, Account.init),
      recipient: try row.value(3, row.text, EmailAddress.init), at: Instant(milliseconds: try row.integer(4)),
      report: report, state: try row.choice(7))
  }
}
