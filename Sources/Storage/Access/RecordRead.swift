public import Casework
internal import Cryptography
internal import JSON

/// That somebody opened what the record holds of an activity, or of a client as a whole (T2).
public struct RecordRead: Hashable, Sendable {
  /// What was opened.
  public enum Matter: Hashable, Sendable {
    /// One activity.
    case activity(ActivityID)
    /// Everything about a client.
    case client(CustomerReference)
  }

  /// Which view of it was opened first; the raw value is stable.
  public enum View: String, CaseIterable, Sendable {
    case message
    case history
    case client
    /// A case, which is read for both its parents.
    case caseRecord = "case"
    case decision
    case reply
    case reveal
  }

  /// Why it was theirs to read; the raw value is stable.
  public enum Standing: String, CaseIterable, Sendable {
    /// They own the activity.
    case owned
    /// It is the work of their team.
    case team
    /// They work for all teams.
    case allTeams = "all-teams"
    /// It is no team's work yet.
    case unlinked
    /// It is a special client record, and they belong to its team.
    case special
    /// It is none of their own: they gave a reason.
    case outside
  }

  /// When.
  public let at: Instant
  /// Who.
  public let account: Account
  /// What was opened.
  public let matter: Matter
  /// The client that it is about; nil where it is linked to none.
  public let client: CustomerReference?
  /// Which view of it.
  public let view: View
  /// Why it was theirs to read.
  public let standing: Standing
  /// The reason that they gave, masked; nil where none was asked for.
  public let reason: ClientText?
}

extension WriteSession {
  /// Records that this author opens something of the record.
  ///
  /// - Parameters:
  ///   - number: the case, where that is what was opened.
  ///   - reason: masked, with no personal data in it; it must be there where the standing is `outside`.
  public func recordRead(
    of matter: RecordRead.Matter, _ view: RecordRead.View, on number: CaseNumber? = nil,
    as standing: RecordRead.Standing, reason: ClientText?
  ) throws {
    let (activity, client) = (matter.activity, matter.client)
    try connection.run(
      """
      INSERT INTO record_read (at, account, activity_id, scin, what, standing, reason)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      .integer(now.milliseconds), .text(author.account.name), .optional(activity?.number), .optional(client?.digits),
      .text(view.rawValue), .text(standing.rawValue), .optional(reason?.unmasked))
    try append(
      "record.read", activity: activity, scin: client?.digits, caseNumber: number?.text,
      .object([
        "what": .string(view.rawValue), "standing": .string(standing.rawValue),
        "reason_digest": .optional(reason.map { SHA256.hash($0.unmasked).description }),
      ]))
  }
}

extension ReadSession {
  /// Whether somebody opened an activity since a moment, or for a client anything about that client.
  public func hasRead(_ matter: RecordRead.Matter, by account: Account, since moment: Instant) throws -> Bool {
    switch matter {
    case .activity(let id):
      try connection.first(
        "SELECT EXISTS (SELECT 1 FROM record_read WHERE account=$1 AND at > $2 AND activity_id=$3)",
        .text(account.name), .integer(moment.milliseconds), .integer(id.number)
      ) { row throws(StorageError) in try row.flag(0) } ?? false
    case .client(let scin):
      try connection.first(
        """
        SELECT EXISTS (SELECT 1 FROM record_read r LEFT JOIN activity a ON a.id=r.activity_id
          WHERE r.account=$1 AND r.at > $2 AND coalesce(a.scin, r.scin)=$3)
        """,
        .text(account.name), .integer(moment.milliseconds), .text(scin.digits)
      ) { row throws(StorageError) in try row.flag(0) } ?? false
    }
  }

  /// Everything that was opened in a time, in the order of time.
  public func reads(from start: Instant, until end: Instant) throws -> [RecordRead] {
    try connection.query(
      """
      SELECT r.at, r.account, r.activity_id, coalesce(a.scin, r.scin), r.what, r.standing, r.reason
      FROM record_read r LEFT JOIN activity a ON a.id=r.activity_id WHERE r.at >= $1 AND r.at < $2 ORDER BY r.at, r.id
      """,
      .integer(start.milliseconds), .integer(end.milliseconds)
    ) { row throws(StorageError) in
      let client: CustomerReference? = row.isNull(3) ? nil : try row.value(3, row.text, CustomerReference.init)
      let matter: RecordRead.Matter
      if let activity = try row.optionalInteger(2) {
        matter = .activity(ActivityID(number: activity))
      } else {
        matter = .client(try row.value(3, row.text, CustomerReference.init))
      }
      return RecordRead(
        at: Instant(milliseconds: try row.integer(0)), account: try row.value(1, row.text, Account.init),
        matter: matter, client: client, view: try row.choice(4), standing: try row.choice(5),
        reason: try clientText(row, 6))
    }
  }

  /// Whether somebody worked on an activity up to now: wrote on its record, answered it, or began a reply. To take it, to
  /// read it and to reveal a value of it is no work.
  public func hasWorked(_ account: Account, on id: ActivityID) throws -> Bool {
    try connection.first(
      """
      SELECT EXISTS (SELECT 1 FROM history h WHERE h.activity_id=$1 AND h.author=$2 AND (
        h.kind IN ('call.recorded', 'outcome.recorded', 'subject.corrected', 'flag.raised', 'flag.cleared',
          'activity.linked', 'activity.answered', 'target.paused', 'target.resumed', 'reply.started')
        OR h.kind='note.added' AND NOT EXISTS (
          SELECT 1 FROM history n WHERE n.seq=h.seq + 1 AND n.kind='personal-data.revealed')))
      """,
      .integer(id.number), .text(account.name)
    ) { row throws(StorageError) in try row.flag(0) } ?? false
  }

  /// The activities of a client, the earliest received first.
  public func activities(of client: CustomerReference) throws -> [ActivityID] {
    try connection.query("SELECT id FROM activity WHERE scin=$1 ORDER BY received_at, id", .text(client.digits)) {
      row throws(StorageError) in ActivityID(number: try row.integer(0))
    }
  }

  /// Whether there is work on a case that is a team's, or that somebody owns.
  public func hasWork(on number: CaseNumber, ofTeam team: String, orOf account: Account) throws -> Bool {
    try connection.first(
      """
      SELECT EXISTS (SELECT 1 FROM case_record r JOIN activity a ON a.scin IN (r.receiving_parent, r.paying_parent)
        WHERE r.number=$1 AND a.case_number=$1 AND (a.team=$2 OR a.status='open' AND a.owner=$3))
      """,
      .text(number.text), .text(team), .text(account.name)
    ) { row throws(StorageError) in try row.flag(0) } ?? false
  }

  /// Whether a client is somebody's own to read: by a case of their team, or by an activity that is their team's, no team's
  /// yet, or owned by them.
  public func isClient(_ client: CustomerReference, ofTeam team: String, orOf account: Account) throws -> Bool {
    try connection.first(
      """
      SELECT EXISTS (SELECT 1 FROM case_record WHERE (receiving_parent=$1 OR paying_parent=$1) AND team=$2)
        OR EXISTS (SELECT 1 FROM activity
          WHERE scin=$1 AND (team=$2 OR status='open' AND (case_number IS NULL OR owner=$3)))
      """,
      .text(client.digits), .text(team), .text(account.name)
    ) { row throws(StorageError) in try row.flag(0) } ?? false
  }
}

extension RecordRead.Matter {
  /// The activity; nil for a client.
  public var activity: ActivityID? { if case .activity(let id) = self { id } else { nil } }
  fileprivate var client: CustomerReference? { if case .client(let scin) = self { scin } else { nil } }
}
