internal import Casework
internal import Storage

/// Who leads a piece of work, and so must know when it goes wrong (SG-1, SLA-4).
enum Leadership {
  /// The leaders of a team and those of all teams, by account; every leader where the work is no team's yet.
  ///
  /// What is about a special client record is led by those who may see it, and nobody else is told of it (CH-3).
  static func people(leading team: String, isRestricted: Bool, among people: [Person]) -> [Person] {
    let leaders = people.filter { $0.roles.contains(isRestricted ? .specialRecords : .teamLeader) }
      .sorted { $0.account.name < $1.account.name }
    let own = leaders.filter { $0.team == nil || $0.team == team || team == MessageLink.unlinkedTeam }
    return isRestricted && own.isEmpty ? leaders : own
  }
}

extension ReadSession {
  /// Whether an activity is about a special client record, which only its own team may see (CH-3).
  func isRestricted(_ activity: Activity) throws -> Bool {
    try activity.scin.flatMap { try client($0) }?.isSpecialRecord ?? false
  }

  /// Who leads the work on an activity; every leader where its team has none, since somebody must know.
  func leaders(of activity: Activity) throws -> [Person] {
    let (people, isRestricted) = (try people(), try isRestricted(activity))
    let own = Leadership.people(leading: activity.team, isRestricted: isRestricted, among: people)
    return own.isEmpty
      ? Leadership.people(leading: MessageLink.unlinkedTeam, isRestricted: isRestricted, among: people) : own
  }
}
