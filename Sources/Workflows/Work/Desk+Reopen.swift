public import Casework
internal import PersonalData
internal import SafeText
internal import Storage

extension Desk {
  /// Says that a message which is recorded as answered by call, letter or transfer was not: it is open again, with its clock
  /// as though it had never stopped (SLA-3). What was recorded stays (CHIST-2).
  ///
  /// A team leader does, or on the same day whoever recorded it.
  ///
  /// - Throws: `refused` for what an email answered, since that went out; `conflict` for what is open.
  public func reopen(_ id: ActivityID, reason: String) throws -> Activity {
    try write(at: now) { session in
      let activity = try requireWork(id, in: session)
      guard activity.status == .answered, let answer = try session.answer(to: id) else {
        throw DeskError(
          .conflict, "reopen.open", "\(id) is \(activity.status.rawValue), not answered.",
          advice: "There is nothing to open again.")
      }
      guard answer.channel != .email else {
        throw DeskError(
          .refused, "reopen.email", "\(id) was answered by an email that went out.",
          advice: "Where it comes back the message opens by itself; else telephone the client, and note it.",
          rules: [.sla3])
      }
      let isOwnSlip = answer.by == account.name && zone.wallTime(at: answer.at).date == today
      if !isOwnSlip {
        try requireLeader(
          "opens what somebody else, or on another day, recorded as answered", of: activity, in: session)
      }
      let masked = Masker(known: try Parties(of: activity, in: session).concerned(by: activity, in: session)).mask(
        ClientText(reason))
      try session.addNote(ClientText(masked.text.description), to: id)
      try session.reopen(id, because: "it was not answered by \(answer.channel.title)")
      if let owner = activity.owner, owner != account {
        try session.tell(
          owner, .reopened, about: id, "\(id) is open again, because it was not answered; its clock runs",
          once: "reopened \(id) \(session.now.milliseconds)")
      }
      return try require(id, in: session)
    }
  }
}
