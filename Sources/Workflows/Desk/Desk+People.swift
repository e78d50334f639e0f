internal import ResponseTargets
public import Casework
public import Storage

/// What became of a person when their facts were changed.
public struct PersonChange: Hashable, Sendable {
  /// The person before; nil for somebody new.
  public let before: Person?
  /// The person now.
  public let after: Person
  /// Who can confirm the roles that they are to have; nil where none were asked for now.
  public let confirmers: [Account]?
}

extension Desk {
  /// Gives whoever says that a new store is theirs every role; afterwards an administrator names people.
  ///
  /// Nothing else makes an owner, so that no service's account becomes one by writing first.
  ///
  /// - Throws: `conflict` where the store has people.
  public func becomeOwner() throws {
    try store.write(by: author, at: now) { session in
      guard try !session.hasPeople() else {
        throw DeskError(
          .conflict, "store.owned", "This store has people already.",
          advice: "Ask an administrator of it for: replydesk user set \(account) --role ROLE")
      }
      try session.upsert(Person(account: account, team: nil, roles: .all))
    }
  }

  /// Refuses an account that the store does not know, where it knows any, and whoever works on no messages: they see no queue.
  public func requireWorker() throws { _ = try store.read { session in try requireWorker(in: session) } }

  /// Changes the store under the name of this person, whom it must know.
  func write<Value>(at moment: Instant, _ body: (WriteSession) throws -> Value) throws -> Value {
    try store.write(by: author, at: moment) { session in
      guard try session.hasPeople() else {
        throw DeskError(
          .notAllowed, "store.unowned", "This store is new and nobody's, so nobody can change anything in it yet.",
          advice: "If it is yours to look after, say so first with: replydesk user first")
      }
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

  /// Adds a person or changes facts of one; what the change leaves alone stays. Only an administrator may.
  ///
  /// A role is only asked for: `confirmRoles` gives it, by a second person. Leaders and administrators are told (T6).
  public func set(_ person: Account, _ change: (inout Person) -> Void) throws -> PersonChange {
    try write(at: now) { session in
      guard try session.person(account)?.roles.contains(.administrator) == true else {
        throw DeskError(
          .notAllowed, "user.administrator-only", "Only an administrator changes people.",
          advice: "Ask an administrator of this store.")
      }
      let before = try session.person(person)
      var after = before ?? Person(account: person, team: nil, roles: [])
      change(&after)
      after.account = person
      if let hours = after.hours, OpeningHours(hours.spelled) == nil {
        throw DeskError(
          .invalid, "user.hours", "The hours cannot be read.",
          advice: "Write them as in 'mon-fri 09:00-17:00, sat 10:00-14:00'.")
      }
      let new = after.roles.held.subtracting(before?.roles ?? [])
      let asked = try new.subtracting(rolesAtOnce(new, for: person, in: session))
      after.roles.subtract(asked)
      after.roles.subtract(after.roles.held.onlyAsked)
      after.roles.formUnion(asked.onlyAsked)
      try requireLeft(.administrator, "user.last-administrator", "change people", before, after, in: session)
      try requireLeft(.teamLeader, "user.last-leader", "decide on what tells of danger", before, after, in: session)
      try session.upsert(after)
      try releaseWork(of: after, before: before, in: session)
      try tellOfChange(before, after, in: session)
      return PersonChange(
        before: before, after: after, confirmers: asked.isEmpty ? nil : try ask(asked, for: person, in: session))
    }
  }

  /// Refuses to take a role away from the last who has it.
  private func requireLeft(
    _ role: Person.Roles, _ code: String, _ what: String, _ before: Person?, _ after: Person, in session: ReadSession
  ) throws {
    guard before?.roles.contains(role) == true, !after.roles.contains(role) else { return }
    guard try !session.people().contains(where: { $0.account != after.account && $0.roles.contains(role) }) else {
      return
    }
    throw DeskError(
      .refused, code,
      "\(after.account) is the only one with the role \(role.words), and without one nobody could \(what) any more.",
      advice: "First make somebody else one: replydesk user set ACCOUNT --role \(role.words)")
  }

  /// Whoever leaves a team, special client records or the queue altogether leaves its work to the others.
  private func releaseWork(of person: Person, before: Person?, in session: WriteSession) throws {
    let account = person.account
    if !person.worksForClients {
      _ = try release(session.openActivities(of: account), of: account, because: "\(account) left", in: session)
      return
    }
    if let team = person.team, before?.team != team {
      _ = try release(
        session.openActivities(of: account, outside: team), of: account, because: "\(account) is in \(team) now",
        in: session)
    }
    if before?.roles.contains(.specialRecords) == true, !person.roles.contains(.specialRecords) {
      _ = try release(
        session.openRestrictedActivities(of: account), of: account,
        because: "\(account) may not see special client records any more", in: session)
    }
  }
}
