public import Casework
public import Storage

extension Desk {
  /// Gives somebody the roles that an administrator asked for; gives which.
  ///
  /// It takes a team leader or an administrator who is neither the one who asked nor the one who gets them, so that nobody
  /// opens messages, or special client records, to themself (T6, CH-3).
  @discardableResult
  public func confirmRoles(of person: Account) throws -> Person.Roles {
    try write(at: now) { session in
      guard try session.person(account)?.mayConfirmRoles == true else {
        throw DeskError(
          .notAllowed, "leader-only", "Only a team leader or an administrator confirms what somebody may do.",
          advice: "Ask your team leader.")
      }
      guard var known = try session.person(person) else { throw DeskError.unknownPerson(person) }
      let asked = known.roles.asked
      guard !asked.isEmpty, let asker = try session.clearanceAsker(for: person) else {
        throw DeskError(
          .conflict, "user.nothing-asked", "Nobody has asked for a role of \(person).",
          advice: "An administrator asks with: replydesk user set \(person) --role ROLE, beside their other roles")
      }
      guard account != person, account != asker else {
        throw DeskError(
          .notAllowed, "user.second-person",
          "Roles are given by two people: \(asker) asked, and neither \(asker) nor \(person) confirms.",
          advice: "Ask a team leader or another administrator for: \(Self.confirming(person))")
      }
      known.roles.subtract(asked.onlyAsked)
      known.roles.formUnion(asked)
      try session.upsert(known)
      try session.confirmClearance(for: person, askedWith: Self.confirming(person))
      try tellOverseers(
        and: person, "\(person) has the role \(asked.list) now: \(asker) asked, \(account) confirmed it", in: session)
      return asked
    }
  }

  /// Which new roles need no second person, because there is none: those that whoever is alone with a new store gives to
  /// others, as far as they have them, save special client records.
  ///
  /// The last team leader keeps the role, so that an administrator without it is never alone.
  func rolesAtOnce(_ new: Person.Roles, for person: Account, in session: ReadSession) throws -> Person.Roles {
    guard person != account, try confirmers(for: person, in: session).isEmpty else { return [] }
    return try new.intersection(session.person(account)?.roles ?? []).subtracting(.specialRecords)
  }

  /// Asks for roles of somebody, and tells everybody who can confirm it; gives those.
  func ask(_ roles: Person.Roles, for person: Account, in session: WriteSession) throws -> [Account] {
    try session.askClearance(for: person)
    let confirmers = try confirmers(for: person, in: session)
    for other in confirmers {
      try tellOfRoles(
        other, "\(account) asks for the role \(roles.list) for \(person); if that is right: \(Self.confirming(person))",
        in: session)
    }
    return confirmers
  }

  /// Tells leaders, administrators and whom it is about what somebody may do from now on, and what not any more.
  func tellOfChange(_ before: Person?, _ after: Person, in session: WriteSession) throws {
    let person = after.account
    let given = after.roles.held.subtracting(before?.roles ?? [])
    if !given.isEmpty {
      let text = "\(account) gave \(person) the role \(given.list)"
      for other in try overseers(in: session) where other != person { try tellOfRoles(other, text, in: session) }
    }
    let taken = before?.roles.held.subtracting(after.roles) ?? []
    if !taken.isEmpty {
      try tellOverseers(and: person, "\(account) took the role \(taken.list) away from \(person)", in: session)
    }
    if let before, before.team != after.team, after.worksForClients {
      try tellOverseers(
        and: person, "\(account) moved \(person) from team \(before.team ?? "all") to \(after.team ?? "all")",
        in: session)
    }
  }

  private func confirmers(for person: Account, in session: ReadSession) throws -> [Account] {
    try overseers(in: session).filter { $0 != account && $0 != person }
  }

  private func overseers(in session: ReadSession) throws -> [Account] {
    try session.people().filter(\.mayConfirmRoles).map(\.account)
  }

  private func tellOverseers(and person: Account, _ text: String, in session: WriteSession) throws {
    for other in Set(try overseers(in: session) + [person]) { try tellOfRoles(other, text, in: session) }
  }

  private func tellOfRoles(_ other: Account, _ text: String, in session: WriteSession) throws {
    guard other != account else { return }
    try session.tell(other, .clearance, about: nil, text, once: "clearance \(text) \(now.milliseconds)")
  }

  private static func confirming(_ person: Account) -> String { "replydesk user confirm \(person)" }
}

extension Person {
  fileprivate var mayConfirmRoles: Bool { !roles.isDisjoint(with: [.teamLeader, .administrator]) }
}

extension Person.Roles {
  fileprivate var list: String { names.joined(separator: ", ") }
}
