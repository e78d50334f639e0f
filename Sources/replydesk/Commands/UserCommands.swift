internal import Casework
internal import CommandLineKit
internal import JSON
internal import SafeText
internal import Storage
internal import Workflows

/// People and roles.
enum UserCommands {
  static let all = [list, set]

  private static let names: KeyValuePairs<String, Person.Roles> = [
    "caseworker": .caseworker, "team-leader": .teamLeader, "special-records": .specialRecords,
    "wording-owner": .wordingOwner, "administrator": .administrator,
  ]

  private static let list = Command<DeskSession>(
    "user list", "List people, their teams and what they may do",
    fields: ["account": "account", "team": "team", "roles": "what they may do"]
  ) { session in
    let people = try session.reading().people()
    return .table(
      Table(
        columns: [Column("Account", key: "account"), Column("Team", key: "team"), Column("Roles", key: "roles")],
        rows: people.map { person in
          let roles = names.filter { person.roles.contains($0.value) }.map(\.key)
          return [
            .escaping(person.account.name), .escaping(person.team ?? ""),
            Cell(SafeText(escaping: roles.joined(separator: ", ")), json: .array(roles.map { .string($0) })),
          ]
        }), schema: "replydesk.user/1")
  }

  private static let set = Command<DeskSession>(
    "user set", "Add a person or change what they may do; administrators only",
    arguments: .options("--role", as: RoleName.self, help: "a role; may be given several times"),
    .option("--team", as: String.self, help: "the team; left out, they work for all"),
    .option("--email", as: EmailAddress.self, help: "where alerts reach them; left out, they get none by email"),
    .operand("ACCOUNT", as: Account.self, help: "the account")
  ) { session, roles, team, email, account in
    let all = roles.reduce(into: Person.Roles()) { $0.formUnion($1.role) }
    try session.working().set(Person(account: account, team: team, roles: all, email: email))
    return .nothing(notices: ["\(escaping: account.name) is set."])
  }

  /// A role by its name on the command line.
  struct RoleName: ArgumentValue {
    let role: Person.Roles
    init?(argument: String) {
      guard let role = names.first(where: { $0.key == argument })?.value else { return nil }
      self.role = role
    }
    static var placeholder: String { "ROLE" }
    static var choices: [String] { names.map(\.key) }
  }
}
