public import Casework
internal import PersonalData
internal import SafeText
public import Storage

/// Whom or what somebody knows privately, as it is named when it is declared.
public enum ConflictSubject: Hashable, Sendable {
  /// The client of an activity.
  case activity(ActivityID)
  /// A client by reference.
  case client(CustomerReference)
  /// The people of a case.
  case caseNumber(CaseNumber)
}

/// What became of a declaration.
public struct DeclaredConflict: Hashable, Sendable {
  /// Its number.
  public let id: ConflictID
  /// What went back into the queue, because its owner has nothing to do with it any more.
  public let released: [ActivityID]
}

/// A declared conflict, fit to be shown.
public struct ConflictLine: Hashable, Sendable {
  /// The conflict.
  public let conflict: Conflict
  /// Whether the client behind it is a special client record that the person at the desk may not see.
  public let isRestricted: Bool
}

extension Desk {
  /// Writes down that somebody knows a client or the people of a case privately: from then on nothing of them is open to that
  /// person, to read or to write, and what of it they own goes back into the queue (T2).
  ///
  /// People say so of themselves, team leaders of their team. A reference is taken whether or not the record has it, so that
  /// nobody learns of a record by declaring.
  ///
  /// - Parameter person: who knows them; nil for the person at the desk.
  public func declareConflict(with subject: ConflictSubject, of person: Account? = nil) throws -> DeclaredConflict {
    let person = person ?? account
    return try write(at: now) { session in
      guard let known = try session.person(person) else { throw DeskError.unknownPerson(person) }
      if person != account { try requireLeader(of: known, to: "declares a conflict of somebody else", in: session) }
      let matter = try matter(of: subject, in: session)
      guard let id = try session.declareConflict(of: person, with: matter) else {
        throw DeskError(
          .conflict, "conflict.exists", "That is declared already.", advice: "See it with: replydesk conflict list")
      }
      let reach = try session.conflictReach(of: person)
      let owned = try session.openActivities(of: person).filter { id in
        try session.activity(id).map(reach.holds) ?? false
      }
      for activity in owned { try session.endLease(on: activity, of: person) }
      let released = try release(owned, of: person, because: "a conflict was declared", in: session)
      return DeclaredConflict(id: id, released: released)
    }
  }

  /// The declared conflicts that stand: one's own, those of the team for its leaders, all for administrators.
  public func conflicts() throws -> [ConflictLine] {
    try store.read { session in
      try requireKnown(in: session)
      let viewer = try viewer(in: session)
      return try session.conflicts().compactMap { conflict in
        guard try mayKnow(conflict, viewer, in: session) else { return nil }
        var isRestricted = false
        if case .client(let scin) = conflict.matter, conflict.account != account, !viewer.isCleared {
          isRestricted = try session.client(scin)?.isSpecialRecord ?? false
        }
        return ConflictLine(conflict: conflict, isRestricted: isRestricted)
      }
    }
  }

  /// Ends a declared conflict; a leader of the person's team does, never the person, and says why.
  public func withdrawConflict(_ id: ConflictID, reason: String) throws {
    try write(at: now) { session in
      let viewer = try viewer(in: session)
      guard let conflict = try session.conflicts().first(where: { $0.id == id }),
        try mayKnow(conflict, viewer, in: session)
      else {
        throw DeskError(
          .notFound, "conflict.unknown", "No conflict \(id) stands.", advice: "See them with: replydesk conflict list")
      }
      guard conflict.account != account else {
        throw DeskError(
          .notAllowed, "conflict.own", "Nobody ends a conflict of their own.", advice: "Ask your team leader.")
      }
      let person = try session.person(conflict.account) ?? Person(account: conflict.account, team: nil, roles: [])
      try requireLeader(of: person, to: "ends a declared conflict", in: session)
      let masked = Masker().mask(ClientText(reason)).oneLine
      try session.withdraw(conflict, reason: ClientText(masked.description))
    }
  }

  /// Whether the person at the desk leads somebody: their own team, or everybody where they have none.
  func leads(_ person: Person, in session: ReadSession) throws -> Bool {
    guard let leader = try session.person(account), leader.roles.contains(.teamLeader) else { return false }
    return leader.team == nil || leader.team == person.team
  }

  private func requireLeader(of person: Person, to what: String, in session: ReadSession) throws {
    guard try leads(person, in: session) else {
      throw DeskError(
        .notAllowed, "leader-only", "Only a team leader of \(person.account) \(what).", advice: "Ask their team leader."
      )
    }
  }

  private func mayKnow(_ conflict: Conflict, _ viewer: Viewer, in session: ReadSession) throws -> Bool {
    if conflict.account == account || viewer.person?.roles.contains(.administrator) == true { return true }
    return try session.person(conflict.account).map { try leads($0, in: session) } ?? false
  }

  private func matter(of subject: ConflictSubject, in session: ReadSession) throws -> Conflict.Matter {
    switch subject {
    case .client(let scin): return .client(scin)
    case .caseNumber(let number):
      guard try session.caseRecord(number) != nil else { throw DeskError.unknownCase(number) }
      return .caseNumber(number)
    case .activity(let id):
      guard let scin = try known(id, in: session).scin else {
        throw DeskError(
          .notFound, "activity.unlinked", "\(id) is linked to no client.",
          advice: "Declare the client by reference, or the case.")
      }
      return .client(scin)
    }
  }
}
