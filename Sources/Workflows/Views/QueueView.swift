public import Casework
internal import PersonalData
public import Reporting
public import SafeText
public import Storage

/// One row of the queue, fit to be shown: masked, with what decides its urgency.
public struct QueueLine: Sendable {
  /// The activity.
  public let activity: Activity
  /// The client as initial and stars, or what stands for them.
  public let name: SafeText
  /// The last three digits of the reference; nil where the message's reference is not one.
  public let lastThree: String?
  /// The time left.
  public let left: TimeLeft
  /// Whether an email may answer it; nil where the record is restricted.
  public let decision: EmailDecision?
  /// How the client asked to be contacted; nil where it is not known.
  public let preference: ContactPreference?
  /// Whether this is somebody's special record that the person at the desk may not see.
  public let isRestricted: Bool
}

/// Which part of the open queue is asked for.
public struct QueueRequest: Hashable, Sendable {
  /// Only this owner's; nil for all.
  public var owner: Account?
  /// Only what nobody owns.
  public var isUnowned = false
  /// Only this team's.
  public var team: String?
  /// Only what is linked to no case (IN-6).
  public var isUnlinked = false
  /// At most so many rows.
  public var limit = 50

  /// The whole queue, 50 rows of it.
  public init() {}
}

extension Desk {
  /// The open queue, most urgent first: safeguarding, then the least time left.
  public func queue(_ request: QueueRequest) throws -> [QueueLine] {
    let now = now
    return try store.read { session in
      let isCleared = try isCleared(in: session)
      return try session.openQueue(
        owner: request.owner, isUnowned: request.isUnowned, team: request.team, isUnlinked: request.isUnlinked,
        limit: request.limit
      ).map { try line(of: $0, at: now, isCleared: isCleared, forList: true, in: session) }
    }
  }

  /// How many are open, due soon, late, with a safeguarding flag, and this person's own.
  public func queueCounts() throws -> QueueCounts {
    try store.read { session in try session.queueCounts(at: now, owner: account) }
  }

  /// One row of the queue for an activity.
  public func line(of activity: Activity) throws -> QueueLine {
    try store.read { session in
      try line(of: activity, at: now, isCleared: isCleared(in: session), forList: false, in: session)
    }
  }

  private func line(
    of activity: Activity, at now: Instant, isCleared: Bool, forList: Bool, in session: ReadSession
  ) throws -> QueueLine {
    let parties = try Parties(of: activity, in: session)
    let left = TimeLeft(activity.dueAt - (activity.answeredAt ?? now))
    if parties.client?.isSpecialRecord == true && !isCleared {
      return QueueLine(
        activity: activity, name: "(restricted)", lastThree: nil, left: left, decision: nil, preference: nil,
        isRestricted: true)
    }
    return QueueLine(
      activity: activity,
      name: parties.client.map(PersonName.initials) ?? (activity.role == .employer ? "employer" : "? unlinked"),
      lastThree: activity.scin?.lastThree, left: left,
      decision: try decision(
        on: activity, parties: parties, handlerIsCleared: isCleared, forList: forList),
      preference: parties.client?.preference, isRestricted: false)
  }
}
