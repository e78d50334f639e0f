internal import Casework
public import Storage

extension Person {
  /// Whether they work on clients' messages; those who look after people, settings or wording see and own none.
  public var worksForClients: Bool { !roles.isDisjoint(with: [.caseworker, .teamLeader, .specialRecords]) }
}

extension Desk {
  /// Everybody to whom work can be given, by account; also those who are away, whom nothing is given until they are back.
  public func workers() throws -> [Person] { try people().filter(\.worksForClients) }

  /// Refuses to make somebody the owner of what they may not work on: whoever works on no messages, is not cleared for a
  /// special client record (CH-3), knows the client privately (T2) or is away.
  func requireOwner(_ owner: Account, of activity: Activity, in session: ReadSession) throws {
    let viewer = try viewer(of: owner, in: session)
    guard try viewer.person != nil || !session.hasPeople() else { throw DeskError.unknownPerson(owner) }
    guard viewer.worksForClients else {
      throw DeskError(
        .refused, "person.role", "\(owner) does not work on clients' messages, so \(activity.id) is not for them.",
        advice: "Give it to a caseworker or a team leader; see them with: replydesk user list")
    }
    guard try viewer.isCleared || !session.isRestricted(activity) else {
      throw DeskError(
        .refused, "person.not-cleared", "\(activity.id) is about a special client record, which \(owner) may not see.",
        advice: "Give it to somebody of the special client records team.", rules: [.ch3])
    }
    guard !viewer.conflicts.holds(activity) else {
      throw DeskError(
        .refused, "person.conflict", "\(activity.id) is not for \(owner), who has declared a conflict.",
        advice: "Give it to somebody else.")
    }
    try requireHere(owner, in: session)
  }

  /// Refuses to make somebody an owner who is away.
  func requireHere(_ owner: Account, in session: ReadSession) throws {
    guard let away = try session.absences(at: now).first(where: { $0.account == owner }) else { return }
    let until = away.until.map { " until \(zone.wallTime(at: $0).date)" } ?? ""
    throw owner == account
      ? DeskError(
        .conflict, "person.away", "You are away\(until), so nothing becomes yours.",
        advice: "If you are back, say so with: replydesk user back \(owner)")
      : DeskError(
        .conflict, "person.away", "\(owner) is away\(until).", advice: "Give it to somebody who is here.")
  }
}
