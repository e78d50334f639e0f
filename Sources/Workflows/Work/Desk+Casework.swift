public import Casework
public import PersonalData
internal import SafeText
public import Storage

extension Desk {
  /// Corrects the subject (IN-7); the client's and the console's stand beside it, and the clock runs on (SLA-6).
  public func correctSubject(of id: ActivityID, to subject: Subject) throws -> Activity {
    try write(at: now) { session in
      _ = try ownedOpen(id, in: session)
      try session.correctSubject(of: id, to: subject)
      return try require(id, in: session)
    }
  }

  /// Raises a flag; whoever reads of danger in another team's work may say so there too (SG-1).
  public func raise(_ flag: Flag, on id: ActivityID) throws -> Activity {
    try write(at: now) { session in
      _ = try flag.isSafeguarding ? requireReading(id, in: session) : requireWork(id, in: session)
      try session.setFlag(flag, on: id)
      if flag.isSafeguarding {
        try SafeguardingAlert(settings: settings).tell(
          of: [SafeguardingAlert.Raised(activity: id, flags: Flags([flag]), possible: [])],
          in: session)
        try resumeUnnamed(id, in: session)
      }
      return try require(id, in: session)
    }
  }

  /// Clears a flag; a safeguarding one only a team leader may clear, and every one needs a reason (SG-3).
  public func clear(_ flag: Flag, on id: ActivityID, reason: String) throws -> Activity {
    try write(at: now) { session in
      let activity = try requireWork(id, in: session)
      try requireClearable(flag, on: activity, in: session)
      let masked = Masker(known: try Parties(of: activity, in: session).concerned(by: activity, in: session)).mask(
        ClientText(reason))
      try session.clearFlag(flag, on: id, reason: ClientText(masked.text.description))
      return try require(id, in: session)
    }
  }

  /// Why this person may not clear a flag; nil where they may.
  public func refusal(ofClearing flag: Flag, on id: ActivityID) throws -> DeskError? {
    try store.read { session in
      do {
        try requireClearable(flag, on: requireWork(id, in: session), in: session)
        return nil
      } catch let error as DeskError { return error }
    }
  }

  private func requireClearable(_ flag: Flag, on activity: Activity, in session: ReadSession) throws {
    guard activity.barringFlags.contains(flag) else {
      throw DeskError(
        .notFound, "flag.absent", "\(activity.id) has no flag \(flag.name).",
        advice: "See its flags with: replydesk why \(activity.id)")
    }
    if flag.isSafeguarding, try !isLeader(of: activity, in: session) {
      throw DeskError(
        .notAllowed, "flag.leader-only", "Only a team leader clears the flag \(flag.name).",
        advice: "Tell your team leader.", rules: [.sg3])
    }
  }

  /// The longest note, in characters.
  public static let longestNote = 4000

  /// Adds a note to the record, with personal data masked before it is stored; it is never sent to the client (EM-7).
  ///
  /// - Returns: the note as it was stored.
  /// - Throws: `invalid` for a note that says nothing, or more than `longestNote` characters.
  @discardableResult
  public func note(_ text: String, on id: ActivityID) throws -> MaskedText {
    guard text.unicodeScalars.contains(where: Self.isVisible) else {
      throw DeskError(
        .invalid, "note.empty", "The note is empty.", advice: "Write what a colleague should know.")
    }
    guard text.count <= Self.longestNote else {
      throw DeskError(
        .invalid, "note.too-long", "The note has \(text.count) characters; at most \(Self.longestNote) are kept.",
        advice: "Say it in fewer words, or in several notes.")
    }
    return try write(at: now) { session in
      let activity = try requireWork(id, in: session)
      let masked = Masker(known: try Parties(of: activity, in: session).concerned(by: activity, in: session)).mask(
        ClientText(text))
      try session.addNote(ClientText(masked.text.description), to: id)
      return masked
    }
  }

  /// Whether a character leaves a mark: no blank, and nothing without a width of its own.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .unassigned, .privateUse, .surrogate:
      false
    default: true
    }
  }

  /// Records a telephone call (CH-7, CH-8); one in which the client was spoken to and answered meets the target (SLA-3), and
  /// where the message tells of danger a team leader records it.
  public func record(_ call: CallRecord, on id: ActivityID) throws -> Activity {
    try write(at: now) { session in
      let activity = try ownedOpen(id, in: session)
      guard call.outcome != .answered || call.security == .passed else {
        throw DeskError(
          .refused, "call.security", "An enquiry is answered by telephone only after the security check was passed.",
          advice: "Record the outcome that fits, or repeat the check.", rules: [.ch2])
      }
      guard call.isConsistent else {
        throw DeskError(
          .invalid, "call.contradiction",
          "A call whose security check is \(call.security.rawValue) cannot end with \(call.outcome.rawValue).",
          advice: "Record the check and the outcome as they were.")
      }
      if call.outcome == .answered { try requireAnswerable(activity, in: session) }
      try requireUnblocked(for: call, on: activity, in: session)
      try session.recordCall(call, on: id)
      try tellBlocked(after: call, on: activity, in: session)
      if call.outcome == .answered { try answer(activity, by: .call, in: session) }
      return try require(id, in: session)
    }
  }
}
