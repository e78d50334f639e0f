public import Casework
public import Cryptography
internal import JSON

/// A mail to staff on its way into the outbox.
public struct NewAlert: Sendable {
  /// What it is about.
  public var kind: Alert.Kind
  /// What it tells of.
  public var items: [AlertItem]
  /// Whom it goes to; nil for a duty contact without an account.
  public var account: Account?
  /// The address.
  public var recipient: EmailAddress
  /// The words of a report; nil for every other kind.
  public var report: MailText?
  /// The identity on the wire.
  public var messageID: String
  /// Of the text that the sender will make of it; one that differs is not sent.
  public var bodyDigest: Digest

  /// A mail with the given facts.
  public init(
    kind: Alert.Kind, items: [AlertItem], account: Account?, recipient: EmailAddress, report: MailText? = nil,
    messageID: String, bodyDigest: Digest
  ) {
    (self.kind, self.items, self.account, self.recipient) = (kind, items, account, recipient)
    (self.report, self.messageID, self.bodyDigest) = (report, messageID, bodyDigest)
  }
}

extension NewAlert {
  /// Under what name it is kept who was told: the account, which stays when its address changes, else the address.
  public static func who(_ account: Account?, _ recipient: EmailAddress) -> String {
    account?.name ?? recipient.wireForm
  }
}

extension ReadSession {
  /// Those of the items of which somebody has not been told.
  public func untold(_ items: [AlertItem], to who: String) throws -> [AlertItem] {
    try items.filter { item in
      try connection.first(
        "SELECT 1 FROM alert_item WHERE activity_id=$1 AND level=$2 AND who=$3", .integer(item.activity.number),
        .text(item.level), .text(who)
      ) { _ throws(StorageError) in true } == nil
    }
  }

  /// Every level of an activity that somebody was told of, or that a later one took the place of, with whom and when.
  public func toldLevels(of id: ActivityID) throws -> [(level: String, who: String, at: Instant)] {
    try connection.query("SELECT level, who, at FROM alert_item WHERE activity_id=$1", .integer(id.number)) {
      row throws(StorageError) in
      (try row.text(0), try row.text(1), Instant(milliseconds: try row.integer(2)))
    }
  }
}

extension WriteSession {
  /// Puts a mail to staff into the outbox, due at once, and writes down what it tells of.
  ///
  /// - Throws: `constraint` where the recipient was told of one of the items before: ask `untold` first.
  @discardableResult
  public func alert(_ new: NewAlert) throws -> AlertID {
    let number = try connection.first(
      """
      INSERT INTO alert (kind, account, recipient, at, subject, body) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id
      """,
      .text(new.kind.rawValue), .optional(new.account?.name), .text(new.recipient.wireForm),
      .integer(now.milliseconds), .optional(new.report?.subject), .optional(new.report?.body)
    ) { row throws(StorageError) in try row.integer(0) }
    guard let number else { throw StorageError(.other, "A new alert got no number") }
    let id = AlertID(number: number)
    for item in new.items { try insert(item, told: NewAlert.who(new.account, new.recipient), alert: id) }
    let activities = Set(new.items.map(\.activity))
    let activity = activities.count == 1 ? activities.first : nil
    let row = try insertRow(
      reply: nil, alert: id, activity: activity, generation: 1, recipient: new.recipient, messageID: new.messageID,
      date: now, bodyDigest: new.bodyDigest, dueAt: now)
    try append(
      "alert.made", activity: activity,
      .object([
        "alert": .string(id.description), "kind": .string(new.kind.rawValue), "row": .string(row.description),
        "account": .optional(new.account?.name),
        "items": .array(new.items.map { .string("\($0.activity) \($0.level)") }),
      ]))
    return id
  }

  /// Has every unanswered activity looked at by the next run whose next alert was planned for later.
  public func planAlertsAnew() throws {
    try connection.run(
      "UPDATE obligation SET next_alert_at=$1 WHERE met_at IS NULL AND next_alert_at > $1", .integer(now.milliseconds))
  }

  /// Writes down that somebody is not told of levels, because a later one took their place.
  public func supersede(_ items: [AlertItem], for who: String) throws {
    for item in items { try insert(item, told: who, alert: nil) }
  }

  private func insert(_ item: AlertItem, told who: String, alert: AlertID?) throws {
    try connection.run(
      "INSERT INTO alert_item (activity_id, level, who, at, alert_id) VALUES ($1, $2, $3, $4, $5)",
      .integer(item.activity.number), .text(item.level), .text(who), .integer(now.milliseconds),
      .optional(alert?.number))
  }
}
