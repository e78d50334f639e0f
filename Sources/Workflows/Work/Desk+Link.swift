public import Casework
internal import PersonalData
internal import SafeText
internal import Storage

extension Desk {
  /// Links an activity to a client and case (IN-6); the clock runs on (SLA-6).
  ///
  /// Whoever's reference the message carries wrote it, and is linked to a case of their own alone. Where the reference is
  /// nobody's, the person at the desk says which parent wrote.
  ///
  /// A case with a special client record on it is as unknown as one that the record lacks, for whoever may not see it: what
  /// is answered, and what is written, tells nothing of it (CH-3).
  ///
  /// - Parameters:
  ///   - role: which parent, where the message does not say; nil for the one that it says it is from.
  ///   - reason: why it is linked anew; not needed for the first link.
  /// - Throws: `refused` for a case that is not the writer's, for another parent than the message says, and for an
  ///   employer's message; `invalid` where it is not known which parent wrote; `conflict` where somebody else has the
  ///   activity, and where it is linked already and no reason is given.
  public func link(
    _ id: ActivityID, to number: CaseNumber, as role: Role? = nil, because reason: String? = nil
  ) throws -> Activity {
    try write(at: now) { session in
      let activity = try requireWork(id, in: session)
      try requireOpen(activity)
      if let owner = activity.owner, owner != account { throw DeskError.owned(id, by: owner) }
      guard activity.role != .employer else {
        throw DeskError(
          .refused, "link.employer", "\(id) is from an employer, and belongs to no parent's record.",
          advice: "Answer it outside ReplyDesk, and record how.", rules: [.in8])
      }
      let viewer = try viewer(in: session)
      guard !viewer.conflicts.holds(number) else { throw DeskError.conflict("the people of case \(number)") }
      guard let found = try session.caseRecord(number, openTo: viewer) else {
        throw DeskError(
          .notFound, "case.unknown", "There is no case \(number) that you can link to.",
          advice:
            "Check the number on the record system. If it is right, hand the message to the special client records"
            + " team, who look at both: replydesk refer scrt \(id) --reason TEXT")
      }
      try requireSaid(role, by: activity)
      let writer = try writer(of: activity, on: found, as: role, in: session)
      if let before = activity.caseNumber {
        guard before != number || activity.scin != writer else { return activity }
        guard let reason, reason.contains(where: \.isLetter) else { throw DeskError.linked(activity, to: before) }
        let masked = Masker(known: try Parties(of: activity, in: session).concerned(by: activity, in: session)).mask(
          ClientText(reason))
        try session.addNote(ClientText(masked.text.description), to: id)
      }
      try session.link(id, client: writer, case: number, team: found.team)
      let linked = try known(id, in: session)
      // Whoever leads it now must know of a danger as much as whoever was told when it came in (SG-1).
      try SafeguardingAlert(settings: settings).tell(
        of: [SafeguardingAlert.Raised(activity: id, flags: linked.flags, possible: linked.possibleFlags)], in: session)
      return linked
    }
  }

  /// Refuses a parent that is not the one whom the message names: the answer would go to the other one (IN-6, CH-3).
  private func requireSaid(_ role: Role?, by activity: Activity) throws {
    guard let role, activity.role.isClient, role != activity.role else { return }
    throw DeskError(
      .refused, "link.role", "\(activity.id) says that it is from the \(activity.role.title).",
      advice: "Leave --role out. If the message is wrong about it, telephone: nobody knows who reads an email.",
      rules: [.in6, .ch3])
  }

  private func writer(
    of activity: Activity, on found: Case, as role: Role?, in session: ReadSession
  ) throws -> CustomerReference {
    let carried = try session.message(of: activity.id).flatMap { CustomerReference($0.scin.unmasked) }
    if let carried, try session.client(carried) != nil {
      guard let own = found.role(of: carried) else {
        throw DeskError(
          .refused, "link.not-theirs",
          "\(activity.id) carries the reference of a client who is not on case \(found.number).",
          advice: "See whose it is with: replydesk client view \(activity.id)", rules: [.in6, .ch3])
      }
      guard role == nil || role == own else {
        throw DeskError(
          .invalid, "link.who", "\(activity.id) carries the reference of the other parent on case \(found.number).",
          advice: "Leave --role out.", rules: [.in6])
      }
      return carried
    }
    guard let writer = found.parent(role ?? activity.role) else {
      throw DeskError(
        .invalid, "link.who", "A \((role ?? activity.role).title) is no parent on case \(found.number).",
        advice: "Say which wrote it with --role receiving_parent or --role paying_parent.")
    }
    return writer
  }
}

extension DeskError {
  fileprivate static func linked(_ activity: Activity, to number: CaseNumber) -> Self {
    Self(
      .conflict, "link.again",
      "\(activity.id) is linked to case \(number)\(activity.scin.map { ", reference \($0.lastThree)," } ?? "") already.",
      advice:
        "If that is wrong, say why: replydesk message link \(activity.id) --case CASE --reason TEXT", rules: [.in6])
  }
}
