public import Casework
internal import PersonalData
internal import SafeText
internal import Storage

extension Desk {
  /// How many failed security checks running block a client's account (CH-7).
  public static let blockingFailures = 3

  /// How many security checks of the client behind an activity failed running; 0 where no client is known.
  public func failedChecksRunning(of id: ActivityID) throws -> Int {
    try store.read { session in try failedChecksRunning(of: require(id, in: session), in: session) }
  }

  /// Notes that the account of the client behind an activity was unblocked on the record system, so that they can prove who
  /// they are again; a team leader does, with a reason (CH-7, SR-4).
  public func noteUnblocked(_ id: ActivityID, reason: String) throws {
    try write(at: now) { session in
      let activity = try require(id, in: session)
      try requireLeader("says that an account was unblocked", of: activity, in: session)
      guard let client = activity.scin, try isBlocked(activity, in: session) else {
        throw DeskError(
          .conflict, "client.not-blocked", "The account of the client of \(id) is not blocked here.",
          advice: "There is nothing to do.")
      }
      let masked = Masker(known: try Parties(of: activity, in: session).concerned(by: activity, in: session)).mask(
        ClientText(reason))
      try session.noteUnblocked(client, because: ClientText(masked.text.description), on: id)
    }
  }

  /// Refuses a check that was passed while the account is blocked.
  func requireUnblocked(for call: CallRecord, on activity: Activity, in session: ReadSession) throws {
    guard call.security == .passed, try isBlocked(activity, in: session) else { return }
    throw DeskError(
      .refused, "call.blocked",
      "The client's account is blocked: \(Self.blockingFailures) security checks running failed, so none can be passed.",
      advice:
        "Raise a change of security details on the record system. Once the account is unblocked there, a team leader says: replydesk client unblock \(activity.id) --reason TEXT",
      rules: [.ch7])
  }

  /// Tells whoever leads the work that an account is blocked, once it is.
  func tellBlocked(after call: CallRecord, on activity: Activity, in session: WriteSession) throws {
    guard call.security == .failed, try failedChecksRunning(of: activity, in: session) == Self.blockingFailures else {
      return
    }
    for leader in try session.leaders(of: activity) {
      try session.tell(
        leader.account, .accountBlocked, about: activity.id,
        "The account of the client of \(activity.id) is blocked: \(Self.blockingFailures) security checks running failed",
        once: "blocked \(activity.id) \(session.now.milliseconds)")
    }
  }

  private func isBlocked(_ activity: Activity, in session: ReadSession) throws -> Bool {
    try failedChecksRunning(of: activity, in: session) >= Self.blockingFailures
  }

  private func failedChecksRunning(of activity: Activity, in session: ReadSession) throws -> Int {
    try activity.scin.map { try session.failedChecksRunning(of: $0) } ?? 0
  }
}
