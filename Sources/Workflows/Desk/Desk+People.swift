internal import Casework
public import Storage

extension Desk {
  /// Gives whoever first opens an embedded store every role; afterwards people are named by an administrator.
  public func welcomeOwner() throws {
    guard try store.read({ session in try session.people() }).isEmpty else { return }
    try store.write(by: author, at: now) { session in
      guard try session.people().isEmpty else { return }
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
      try session.upsert(person)
    }
  }
}
