public import Casework
public import Storage

extension Desk {
  /// Records what was done about an enquiry other than an email or a call (CH-2); a letter that was issued or a completed
  /// transfer meets the target (SLA-3).
  public func record(_ outcome: RecordedOutcome, on id: ActivityID) throws -> Activity {
    try write(at: now) { session in
      let activity = try owned(id, in: session)
      try requireOpen(activity)
      try session.recordOutcome(outcome, on: id)
      if let channel = outcome.channel { try answer(activity, by: channel, in: session) }
      return try require(id, in: session)
    }
  }

  /// Meets the target, and writes down which rules barred an answer by email, for the leaders' report (SLA-5).
  func answer(_ activity: Activity, by channel: AnswerChannel, in session: WriteSession) throws {
    if channel != .email {
      let decision = try decision(
        on: activity, parties: Parties(of: activity, in: session), handlerIsCleared: isCleared(in: session),
        fromNote: true)
      try session.recordRefusal(of: activity.id, by: decision.refusals.map(\.rule))
    }
    try session.markAnswered(activity.id, by: channel)
  }
}
