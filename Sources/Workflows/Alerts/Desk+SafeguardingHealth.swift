internal import Settings
internal import Storage

extension Desk {
  /// Whether a danger in a message of any team would reach somebody by email at once (SG-1, SG-2).
  public func safeguardingHealth() throws -> AlertHealth {
    try store.read { session in
      let people = try session.people()
      let leaders = people.filter { $0.roles.contains(.teamLeader) && $0.email != nil }.count
      let duty = settings.dutyContacts.count
      let deaf = try session.teams().filter { team in
        let own = Leadership.people(leading: team, isRestricted: false, among: people)
        let told =
          own.isEmpty ? Leadership.people(leading: MessageLink.unlinkedTeam, isRestricted: false, among: people) : own
        return duty == 0 && told.allSatisfy { $0.email == nil }
      }
      guard leaders + duty > 0, deaf.isEmpty else {
        let whose = leaders + duty == 0 ? "" : " of a danger in a message of \(deaf.joined(separator: ", "))"
        return AlertHealth(
          isFine: false,
          finding:
            "nobody is told by email\(whose): give a leader of the team an address with user set ACCOUNT --email ADDRESS, or set alerts.duty"
        )
      }
      return AlertHealth(
        isFine: true,
        finding: "of every team somebody is told by email: \(leaders) team leaders and \(duty) duty contacts")
    }
  }
}
