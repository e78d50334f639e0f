public import Casework
internal import JSON

/// Something that an account has to be told: what, of which activity, and whether they have seen it.
public struct Notice: Hashable, Sendable {
  /// What it is about; the raw value is stable and part of the JSON output.
  public enum Kind: String, CaseIterable, Sendable {
    /// A draft uses wording that may no longer be sent.
    case draftStopped = "reply.draft-stopped"
    /// A reply that was on its way may no longer go as it was approved, and is held.
    case replyHeld = "reply.held"
    /// A life or somebody's safety may be at risk (SG-1, SG-2).
    case safeguarding
    /// Somebody else took, was given or got back work that was theirs.
    case workMoved = "activity.moved"
    /// Somebody was given work.
    case workGiven = "activity.given"
    /// A colleague asks for an activity.
    case workAsked = "activity.asked"
    /// An answer never arrived, so its activity is open again.
    case reopened = "activity.reopened"
    /// A call that was promised is due.
    case callDue = "activity.call-due"
    /// A message was handed to the Special Client Records Team.
    case referred = "activity.referred"
    /// Something that came in could not be read, and waits in quarantine for a person (IN-5).
    case quarantined = "intake.quarantined"
    /// A client's account is blocked, because security checks failed (CH-7).
    case accountBlocked = "client.blocked"
    /// A version of a wording is to be let go without, which a second wording owner confirms (EM-6).
    case exemptionAsked = "wording.exemption-asked"
    /// What somebody may do changed, or is to change when it is confirmed.
    case clearance = "person.clearance"
  }

  /// Its number.
  public let id: Int64
  /// When it was made.
  public let at: Instant
  /// What it is about.
  public let kind: Kind
  /// The activity that it concerns.
  public let activity: ActivityID?
  /// The wording and the reason, in words that name nobody.
  public let text: String
  /// When it was seen; nil where it was not yet.
  public let readAt: Instant?
}

extension ReadSession {
  /// What an account has to be told, newest first; only what is unread unless asked for all.
  public func notices(for account: Account, all: Bool = false, limit: Int = 500) throws -> [Notice] {
    try connection.query(
      """
      SELECT id, at, kind, activity_id, detail, read_at FROM notice
      WHERE account=$1 AND ($2 = 1 OR read_at IS NULL) ORDER BY id DESC LIMIT $3
      """,
      .text(account.name), .flag(all), .integer(limit)
    ) { row throws(StorageError) in
      Notice(
        id: try row.integer(0), at: Instant(milliseconds: try row.integer(1)), kind: try row.choice(2),
        activity: try row.optionalInteger(3).map(ActivityID.init(number:)), text: try row.text(4),
        readAt: try row.optionalInteger(5).map(Instant.init(milliseconds:)))
    }
  }
}

extension WriteSession {
  /// Tells an account something, once: a second call with the same mark changes nothing. True where it was told now.
  @discardableResult
  public func tell(
    _ account: Account, _ kind: Notice.Kind, about activity: ActivityID?, _ text: String, once mark: String
  ) throws -> Bool {
    let changed = try connection.run(
      """
      INSERT INTO notice (account, at, kind, activity_id, detail, once) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT DO NOTHING
      """,
      .text(account.name), .integer(now.milliseconds), .text(kind.rawValue), .optional(activity?.number), .text(text),
      .text(mark))
    guard changed == 1 else { return false }
    try append(
      "notice.told", activity: activity,
      .object(["account": .string(account.name), "kind": .string(kind.rawValue), "text": .string(text)]))
    return true
  }

  /// Marks everything that an account has to be told as seen; gives how many there were.
  public func markNoticesRead(for account: Account) throws -> Int {
    try connection.run(
      "UPDATE notice SET read_at=$2 WHERE account=$1 AND read_at IS NULL", .text(account.name),
      .integer(now.milliseconds))
  }
}
