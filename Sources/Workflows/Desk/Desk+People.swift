internal import Casework
public import Storage

extension Desk {
  /// Gives whoever first opens an embedded store every role; afterwards people are named by an administrator.
  public func welcomeOwner() throws {
    guard try !store.read({ session in try session.hasPeople() }) else { return }
    try store.write(by: author, at: now) { session in
      guard try !session.hasPeople() else { return }
      try session.upsert(Person(account: account, team: nil, roles: .all))
    }
  }

  /// Everybody whom the store knows, by account.
  public func people() throws -> [Person] { try store.read { session in try session.people() } }

  /// Adds a person or changes team and roles; only an administrator may.
  public func set(_ person: Person) throws {
    try store.write(by: author, at: now) { session in
      guard try session.person(account)?.roles.contains(.administrator) == true else {
        throw DeskError(
          .notAllowed, "user.administrator-only", "Only an administrator changes people.",
          advice: "Ask an administrator of this store.")
      }
      let before = try session.person(person.account)
      try session.upsert(person)
      // Whoever leaves a team, or the queue altogether, leaves its work to the others.
      if person.roles.isDisjoint(with: [.caseworker, .teamLeader]) {
        _ = try release(
          session.openActivities(of: person.account), of: person.account, because: "\(person.account) left", in: session
        )
      } else if let team = person.team, before?.team != team {
        _ = try release(
          session.openActivities(of: person.account, outside: team), of: person.account,
          because: "\(person.account) is in \(team) now", in: session)
      }
    }
  }
}
