public import Casework
internal import JSON

/// That somebody is away, and until when.
public struct Absence: Hashable, Sendable {
  /// Who is away.
  public let account: Account
  /// The first moment at which they are back; nil where it is not known.
  public let until: Instant?
}

extension ReadSession {
  /// Everybody who is away at a moment.
  public func absences(at now: Instant) throws -> [Absence] {
    try connection.query(
      "SELECT account, until FROM absence WHERE until IS NULL OR until > $1 ORDER BY account",
      .integer(now.milliseconds)
    ) { row throws(StorageError) in
      Absence(
        account: try row.value(0, row.text, Account.init),
        until: try row.optionalInteger(1).map(Instant.init(milliseconds:)))
    }
  }

  /// Open activities of an owner that are about special client records, most urgent first.
  public func openRestrictedActivities(of owner: Account) throws -> [ActivityID] {
    try connection.query(
      """
      SELECT a.id FROM activity a JOIN client c ON c.scin=a.scin
      WHERE a.status='open' AND a.owner=$1 AND c.special_record=1 ORDER BY a.safeguarding DESC, a.due_at, a.id
      """,
      .text(owner.name)
    ) { row throws(StorageError) in ActivityID(number: try row.integer(0)) }
  }

  /// Open activities of an owner, most urgent first; only those of other teams than the one named, where one is.
  public func openActivities(of owner: Account, outside team: String? = nil) throws -> [ActivityID] {
    try connection.query(
      """
      SELECT id FROM activity WHERE status='open' AND owner=$1 AND ($2 IS NULL OR team<>$2)
      ORDER BY safeguarding DESC, due_at, id
      """,
      .text(owner.name), .optional(team)
    ) { row throws(StorageError) in ActivityID(number: try row.integer(0)) }
  }
}

extension WriteSession {
  /// Writes down that somebody is away.
  public func setAbsent(_ account: Account, until: Instant?) throws {
    try connection.run(
      """
      INSERT INTO absence (account, until, at) VALUES ($1, $2, $3) ON CONFLICT DO UPDATE SET until=$2, at=$3
      """,
      .text(account.name), .optional(until?.milliseconds), .integer(now.milliseconds))
    try append(
      "person.away", .object(["account": .string(account.name), "until": .optional(until?.milliseconds)]))
  }

  /// Writes down that somebody is back; false where they were not away.
  public func setPresent(_ account: Account) throws -> Bool {
    guard try connection.run("DELETE FROM absence WHERE account=$1", .text(account.name)) == 1 else { return false }
    try append("person.back", .object(["account": .string(account.name)]))
    return true
  }
}
