public import Casework
internal import Storage

extension Desk {
  /// Lets somebody see special client records, as an administrator asked.
  ///
  /// It takes a team leader or an administrator who is neither the one who asked nor the one who will see them, so that
  /// nobody opens the records to themself (CH-3).
  public func confirmClearance(of person: Account) throws {
    try write(at: now) { session in
      guard try session.person(account)?.mayConfirmClearance == true else {
        throw DeskError(
          .notAllowed, "leader-only",
          "Only a team leader or an administrator confirms who may see special client records.",
          advice: "Ask your team leader.")
      }
      guard var known = try session.person(person) else { throw DeskError.unknownPerson(person) }
      guard known.roles.contains(.specialRecordsAsked), let asker = try session.clearanceAsker(for: person) else {
        throw DeskError(
          .conflict, "user.nothing-asked", "Nobody has asked that \(person) may see special client records.",
          advice:
            "An administrator asks with: replydesk user set \(person) --role special-records, beside their other roles")
      }
      guard account != person, account != asker else {
        throw DeskError(
          .notAllowed, "user.second-person",
          "Special client records are opened by two people: \(asker) asked, and neither \(asker) nor \(person) confirms.",
          advice: "Ask a team leader or another administrator for: replydesk user confirm \(person)")
      }
      known.roles.subtract(.specialRecordsAsked)
      known.roles.insert(.specialRecords)
      try session.upsert(known)
      try session.confirmClearance(for: person)
      for other in try session.people() where other.mayConfirmClearance || other.account == person {
        try tellClearance(
          other.account, "\(person) may see special client records now: \(asker) asked, \(account) confirmed it",
          in: session)
      }
    }
  }

  /// Asks that somebody may see special client records, and tells everybody who can confirm it; gives those.
  func askClearance(for person: Account, in session: WriteSession) throws -> [Account] {
    try session.askClearance(for: person)
    let others = try session.people().filter { $0.mayConfirmClearance && $0.account != account }
    for other in others {
      let advice =
        other.account == person ? "somebody else confirms it" : "if that is right: replydesk user confirm \(person)"
      try tellClearance(
        other.account, "\(account) asks that \(person) may see special client records; \(advice)", in: session)
    }
    return others.map(\.account).filter { $0 != person }
  }

  private func tellClearance(_ other: Account, _ text: String, in session: WriteSession) throws {
    guard other != account else { return }
    try session.tell(other, .clearance, about: nil, text, once: "clearance \(text) \(now.milliseconds)")
  }
}

extension Person {
  fileprivate var mayConfirmClearance: Bool { !roles.isDisjoint(with: [.teamLeader, .administrator]) }
}
