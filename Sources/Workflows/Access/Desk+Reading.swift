public import Casework
internal import PersonalData
internal import SafeText
public import Storage

extension Desk {
  /// For how long a read counts: within it the same person reads the same record again without another entry or reason.
  static let readingSpan = Interval.hours(1)

  /// How many characters of a reason are kept.
  private static let reasonLength = 300

  /// Records that this person opens an activity, unless they did within the last hour (T2).
  ///
  /// - Parameter reason: why; needed where the activity is outside their own queue, and masked before it is kept.
  /// - Throws: `notAllowed` where it is not theirs to see at all, or a reason is needed and none is given.
  public func beginReading(_ id: ActivityID, as view: RecordRead.View = .message, because reason: String? = nil) throws
  {
    let isNew = try store.read { session in
      let activity = try require(id, in: session)
      return try isUnread(activity, as: standing(on: activity, in: session), because: reason, in: session)
    }
    guard isNew else { return }
    _ = try write(at: recordClock()) { session in try noteReading(of: id, as: view, because: reason, in: session) }
  }

  /// Records that this person opens a client's record as a whole, unless they opened anything of the client within the last
  /// hour.
  public func beginReading(
    ofClient scin: CustomerReference, as view: RecordRead.View = .client, because reason: String? = nil
  ) throws {
    guard let standing = try store.read({ session in try unread(scin, because: reason, in: session) }) else { return }
    try write(at: recordClock()) { session in
      let known = try session.knownValues(of: session.client(scin), on: session.cases(of: scin))
      try session.recordRead(of: .client(scin), view, as: standing, reason: Self.masked(reason, known))
    }
  }

  /// Records in a change that is under way that this person opens an activity, and gives it.
  @discardableResult
  func noteReading(
    of id: ActivityID, as view: RecordRead.View, because reason: String?, in session: WriteSession
  ) throws -> (activity: Activity, standing: RecordRead.Standing) {
    let activity = try require(id, in: session)
    let standing = try standing(on: activity, in: session)
    if try isUnread(activity, as: standing, because: reason, in: session) {
      let known = try Parties(of: activity, in: session).concerned(by: activity, in: session)
      try session.recordRead(of: .activity(id), view, as: standing, reason: Self.masked(reason, known))
    }
    return (activity, standing)
  }

  /// The activity, where this person may read it without saying why, or said so within the last hour.
  func requireReading(_ id: ActivityID, in session: ReadSession) throws -> Activity {
    let activity = try require(id, in: session)
    guard try standing(on: activity, in: session) != .outside || hasRead(.activity(id), in: session) else {
      throw DeskError.outside(activity)
    }
    return activity
  }

  /// The activity, where this person may work on it: that of their team or their own, and what is no team's yet (T2).
  func requireWork(_ id: ActivityID, in session: ReadSession) throws -> Activity {
    let activity = try require(id, in: session)
    try requireOwnQueue(activity, in: session)
    return activity
  }

  func requireOwnQueue(_ activity: Activity, in session: ReadSession) throws {
    guard try standing(on: activity, in: session) != .outside else { throw DeskError.otherTeam(activity) }
  }

  /// A client, where this person may see the record of one at all.
  func requireClient(_ scin: CustomerReference, in session: ReadSession) throws -> Client {
    let viewer = try requireWorker(in: session)
    guard let client = try session.client(scin), !client.isSpecialRecord || viewer.isCleared else {
      throw DeskError.unknownClient
    }
    guard !viewer.conflicts.holds(scin) else { throw DeskError.conflict("this client") }
    return client
  }

  /// A client whose record this person may read without saying why, or said so within the last hour.
  func requireReading(ofClient scin: CustomerReference, in session: ReadSession) throws -> Client {
    let client = try requireClient(scin, in: session)
    guard
      try viewer(in: session).standing(on: client, in: session) != .outside || hasRead(.client(scin), in: session)
    else { throw DeskError.outsideClient }
    return client
  }

  func standing(on activity: Activity, in session: ReadSession) throws -> RecordRead.Standing {
    try viewer(in: session).standing(on: activity, isRestricted: session.isRestricted(activity))
  }

  /// Whether an activity was not read lately; refused where it takes a reason to read it and none is given.
  private func isUnread(
    _ activity: Activity, as standing: @autoclosure () throws -> RecordRead.Standing, because reason: String?,
    in session: ReadSession
  ) throws -> Bool {
    guard try !hasRead(.activity(activity.id), in: session) else { return false }
    guard try standing() != .outside || Self.says(reason) else { throw DeskError.outside(activity) }
    return true
  }

  /// Why a client's record that was not read lately is this person's to read; nil where it was.
  private func unread(
    _ scin: CustomerReference, because reason: String?, in session: ReadSession
  ) throws -> RecordRead.Standing? {
    let client = try requireClient(scin, in: session)
    guard try !hasRead(.client(scin), in: session) else { return nil }
    let standing = try viewer(in: session).standing(on: client, in: session)
    guard standing != .outside || Self.says(reason) else { throw DeskError.outsideClient }
    return standing
  }

  func hasRead(_ matter: RecordRead.Matter, in session: ReadSession) throws -> Bool {
    try session.hasRead(matter, by: account, since: recordClock() - Self.readingSpan)
  }

  /// Whether a reason has any word in it.
  static func says(_ reason: String?) -> Bool { reason?.contains(where: \.isLetter) == true }

  static func masked(_ reason: String?, _ known: KnownValues) -> ClientText? {
    reason.map {
      ClientText(String(Masker(known: known).mask(ClientText($0)).oneLine.description.prefix(reasonLength)))
    }
  }
}

extension DeskError {
  /// Another team's work is opened only for a reason.
  static func outside(_ activity: Activity) -> Self {
    Self(
      .notAllowed, "access.reason", "\(activity.id) is the work of \(activity.team), outside your own queue.",
      advice: "Say why you open it, which is recorded: replydesk message view \(activity.id) --reason TEXT")
  }

  static let outsideClient = Self(
    .notAllowed, "access.reason", "This client is none of your own queue.",
    advice: "Say why you look, which is recorded: add --reason TEXT.")

  static func otherTeam(_ activity: Activity) -> Self {
    Self(
      .notAllowed, "work.other-team", "\(activity.id) is the work of \(activity.team), so you cannot change it.",
      advice:
        "Ask somebody of \(activity.team) for it: they hand it over with replydesk message give \(activity.id) --to ACCOUNT."
    )
  }

  static func conflict(_ what: String) -> Self {
    Self(
      .notAllowed, "conflict.declared", "It is declared that you know \(what) privately, so this is not open to you.",
      advice: "Leave it to a colleague. A team leader can end a declaration; see them with: replydesk conflict list")
  }
}
