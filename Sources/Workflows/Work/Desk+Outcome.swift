public import Casework
public import Storage

extension Desk {
  /// Records what was done about an enquiry other than an email or a call (CH-2); a letter that was issued or a completed
  /// transfer meets the target (SLA-3).
  public func record(_ outcome: RecordedOutcome, on id: ActivityID) throws -> Activity {
    try write(at: now) { session in
      let activity = try owned(id, in: session)
      try requireOpen(activity)
      if let channel = outcome.channel { try requireAnswerable(activity, by: channel, in: session) }
      try session.recordOutcome(outcome, on: id)
      if let channel = outcome.channel { try answer(activity, by: channel, in: session) }
      return try require(id, in: session)
    }
  }

  /// Refuses an answer to somebody who is not known yet (IN-6), and to a message that tells of danger before a team leader
  /// has decided about it (SG-1, SG-2); a client who may be in danger of somebody else may be rung all the same.
  func requireAnswerable(_ activity: Activity, by channel: AnswerChannel, in session: ReadSession) throws {
    if activity.isUnlinked, activity.role.isClient {
      throw DeskError(
        .refused, "activity.unlinked", "Nobody knows yet whose message \(activity.id) is, so nobody can be answered.",
        advice: "Link it first: replydesk message link \(activity.id) --case CASE", rules: [.in6])
    }
    let isGrave = activity.barringFlags.contains(.suicideOrSelfHarm) || channel != .call
    if isGrave, activity.barringFlags.hasSafeguarding, try !isLeader(of: activity, in: session) {
      throw DeskError(
        .notAllowed, "activity.safeguarding", "\(activity.id) tells of danger; a team leader decides how it ends.",
        advice: "Tell your team leader now.", rules: [.sg1, .sg2])
    }
  }

  /// Meets the target, takes back a reply that waits, since one answer is enough, and writes down which rules barred an answer by email, for the leaders' report (SLA-5).
  func answer(_ activity: Activity, by channel: AnswerChannel, in session: WriteSession) throws {
    if channel != .email {
      for row in try session.outboxRows(of: activity.id) where row.reply != nil { _ = try session.cancel(row.id) }
      let decision = try decision(
        on: activity, parties: Parties(of: activity, in: session), handlerIsCleared: isCleared(in: session),
        reasons: .noted)
      try session.recordRefusal(of: activity.id, by: decision.refusals.map(\.rule))
    }
    try session.markAnswered(activity.id, by: channel)
  }
}
