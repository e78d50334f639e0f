public import Casework

/// Somebody who has an activity open, until when unless they go on with it.
public struct Presence: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// Who has it open.
  public let account: Account
  /// When the lease ends unless it is renewed by use.
  public let until: Instant
}

extension ReadSession {
  /// Whoever has an activity open at a moment.
  public func presences(on id: ActivityID, at now: Instant) throws -> [Presence] {
    try connection.query(
      "SELECT activity_id, account, until FROM presence WHERE activity_id=$1 AND until > $2 ORDER BY until DESC",
      .integer(id.number), .integer(now.milliseconds), read: Self.presence)
  }

  /// Everybody who has anything open at a moment.
  public func presences(at now: Instant) throws -> [Presence] {
    try connection.query(
      "SELECT activity_id, account, until FROM presence WHERE until > $1 ORDER BY activity_id, until DESC",
      .integer(now.milliseconds), read: Self.presence)
  }

  /// Activities that somebody was handed, never touched, and whose lease is over.
  public func abandonedClaims(at now: Instant) throws -> [Presence] {
    try connection.query(
      """
      SELECT p.activity_id, p.account, p.until FROM presence p JOIN activity a ON a.id=p.activity_id
      WHERE p.untouched=1 AND p.until <= $1 AND a.owner=p.account AND a.status='open' ORDER BY p.until
      """,
      .integer(now.milliseconds), read: Self.presence)
  }

  /// Whether an account was handed an activity and has done nothing with it yet.
  public func isUntouchedClaim(_ id: ActivityID, of account: Account) throws -> Bool {
    try connection.first(
      """
      SELECT EXISTS (SELECT 1 FROM presence p JOIN activity a ON a.id=p.activity_id
        WHERE p.activity_id=$1 AND p.account=$2 AND p.untouched=1 AND a.owner=p.account AND a.status='open')
      """,
      .integer(id.number), .text(account.name)
    ) { row throws(StorageError) in try row.flag(0) } ?? false
  }

  private static func presence(_ row: Row) throws(StorageError) -> Presence {
    Presence(
      activity: ActivityID(number: try row.integer(0)), account: try row.value(1, row.text, Account.init),
      until: Instant(milliseconds: try row.integer(2)))
  }
}

extension WriteSession {
  /// Renews an account's lease on an activity; a claim that is renewed counts as touched, unless it is only looked at.
  public func renewLease(
    on id: ActivityID, for account: Account, until: Instant, isClaim: Bool = false, onlyLooks: Bool = false
  ) throws {
    try connection.run(
      """
      INSERT INTO presence (activity_id, account, until, untouched) VALUES ($1, $2, $3, $4)
      ON CONFLICT DO UPDATE SET until=max(until, $3), untouched=CASE WHEN $5 = 1 THEN untouched ELSE $4 END
      """,
      .integer(id.number), .text(account.name), .integer(until.milliseconds), .flag(isClaim), .flag(onlyLooks))
  }

  /// Ends an account's lease on an activity.
  public func endLease(on id: ActivityID, of account: Account) throws {
    try connection.run(
      "DELETE FROM presence WHERE activity_id=$1 AND account=$2", .integer(id.number), .text(account.name))
  }

  /// Forgets leases that ended before a moment.
  public func forgetLeases(before moment: Instant) throws {
    try connection.run("DELETE FROM presence WHERE until < $1", .integer(moment.milliseconds))
  }
}
