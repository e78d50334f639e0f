public import Casework
internal import Storage

extension Desk {
  /// Links an activity to a client and case (IN-6); the clock runs on (SLA-6).
  ///
  /// Whoever's reference the message carries wrote it, and is linked to a case of their own alone. Where the reference is
  /// nobody's, the person at the desk says which parent wrote.
  ///
  /// - Parameter role: which parent; nil for the one that the message says it is from.
  /// A case with a special client record on it is as unknown as one that the record lacks, for whoever may not see it: what
  /// is answered, and what is written, tells nothing of it (CH-3).
  ///
  /// - Throws: `refused` for a case that is not the writer's, and for an employer's message; `invalid` where it is not known
  ///   which parent wrote; `conflict` where somebody else has the activity.
  public func link(_ id: ActivityID, to number: CaseNumber, as role: Role? = nil) throws -> Activity {
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
      let writer = try writer(of: activity, on: found, as: role, in: session)
      try session.link(id, client: writer, case: number, team: found.team)
      let linked = try known(id, in: session)
      // Whoever leads it now must know of a danger as much as whoever was told when it came in (SG-1).
      try SafeguardingAlert(settings: settings).tell(
        of: [SafeguardingAlert.Raised(activity: id, flags: linked.flags, possible: linked.possibleFlags)], in: session)
      return linked
    }
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
