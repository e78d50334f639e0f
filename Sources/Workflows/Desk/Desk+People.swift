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

  /// Refuses an account that the store does not know, where it knows any: identity is an account of the store.
  public func requireKnown() throws { try store.read { session in try requireKnown(in: session) } }

  /// Changes the store under the name of this person, whom it must know.
  func write<Value>(at moment: Instant, _ body: (WriteSession) throws -> Value) throws -> Value {
    try store.write(by: author, at: moment) { session in
      try requireKnown(in: session)
      return try body(session)
    }
  }

  func requireKnown(in session: ReadSession) throws {
    guard try session.person(account) == nil, try session.hasPeople() else { return }
    throw DeskError(
      .notAllowed, "user.unknown", "This store has no user \(account), so nothing can be done in that name.",
      advice: "Ask an administrator for: replydesk user set \(account) --role caseworker")
  }

  /// Everybody whom the store knows, by account.
  public func people() throws -> [Person] { try store.read { session in try session.people() } }

  /// Adds a person or changes team and roles; only an administrator may.
  public func set(_ person: Person) throws {
    try write(at: now) { session in
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
