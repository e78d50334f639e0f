internal import Casework
internal import Storage

/// Who looks at the record, with everything that decides what they may see of it: the one place that says so (P13, T2).
struct Viewer {
  /// The account.
  let account: Account
  /// The person; nil in a store that knows nobody yet.
  let person: Person?
  /// What they have nothing to do with, because they know it privately.
  let conflicts: ConflictReach

  /// Whether they belong to the special client records team.
  var isCleared: Bool { person?.roles.contains(.specialRecords) ?? false }

  /// Whether they work on clients' messages; everybody does in a store that knows nobody yet.
  var worksForClients: Bool { person?.worksForClients ?? true }

  /// Whether they lead the work on an activity: that of their team, or of all where they have none.
  func leads(_ activity: Activity) -> Bool {
    guard let person, person.roles.contains(.teamLeader) else { return false }
    return person.team == nil || person.team == activity.team || activity.team == MessageLink.unlinkedTeam
  }

  /// Whether an activity of this client is kept from them, in lists too.
  func hides(_ activity: Activity, of client: Client?) -> Bool {
    client?.isSpecialRecord == true && !isCleared || conflicts.holds(activity)
  }

  /// Why an activity is theirs to read; `outside` where it takes a reason.
  func standing(on activity: Activity, isRestricted: Bool) -> RecordRead.Standing {
    if activity.owner == account { return .owned }
    guard let team = person?.team else { return .allTeams }
    if activity.team == team { return .team }
    if activity.team == MessageLink.unlinkedTeam { return .unlinked }
    return isRestricted && isCleared ? .special : .outside
  }

  /// Why a client's record as a whole is theirs to read; `outside` where it takes a reason.
  func standing(on client: Client, in session: ReadSession) throws -> RecordRead.Standing {
    guard let team = person?.team else { return .allTeams }
    if try session.isClient(client.scin, ofTeam: team, orOf: account) { return .team }
    return client.isSpecialRecord && isCleared ? .special : .outside
  }
}

extension Desk {
  /// The person at the desk, as far as it decides what they see.
  func viewer(in session: ReadSession) throws -> Viewer { try viewer(of: account, in: session) }

  /// Somebody, as far as it decides what they see.
  func viewer(of account: Account, in session: ReadSession) throws -> Viewer {
    Viewer(
      account: account, person: try session.person(account), conflicts: try session.conflictReach(of: account))
  }
}
