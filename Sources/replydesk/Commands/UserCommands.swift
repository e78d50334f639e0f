internal import Casework
internal import CommandLineKit
internal import JSON
internal import SafeText
internal import Storage
internal import Workflows

/// People and roles.
enum UserCommands {
  static let all = [list, set, away, back]

  private static let names: KeyValuePairs<String, Person.Roles> = [
    "caseworker": .caseworker, "team-leader": .teamLeader, "special-records": .specialRecords,
    "wording-owner": .wordingOwner, "administrator": .administrator,
  ]

  private static let list = Command<DeskSession>(
    "user list", "List people, their teams and what they may do",
    examples: [Example("user list", "everybody")],
    fields: [
      "account": "account", "team": "team", "roles": "what they may do", "hours": "when alerts reach them",
      "away": "whether they are away, and until when",
    ]
  ) { session in
    let desk = try session.reading()
    let people = try desk.people()
    let absences = Dictionary(try desk.absences().map { ($0.account, $0) }) { first, _ in first }
    return .table(
      Table(
        columns: [
          Column("Account", key: "account"), Column("Team", key: "team"), Column("Roles", key: "roles"),
          Column("Hours", key: "hours"), Column("Away", key: "away"),
        ],
        rows: people.map { person in
          let roles = names.filter { person.roles.contains($0.value) }.map(\.key)
          return [
            .escaping(person.account.name), .escaping(person.team ?? ""),
            Cell(SafeText(escaping: roles.joined(separator: ", ")), json: .array(roles.map { .string($0) })),
            .escaping(person.hours ?? ""),
            .escaping(
              absences[person.account].map {
                $0.until.map { "until \(desk.zone.wallTime(at: $0).date)" } ?? "yes"
              } ?? ""),
          ]
        }), schema: "replydesk.user/1")
  }

  private static let set = Command<DeskSession>(
    "user set", "Add a person or change what they may do; administrators only",
    arguments: .options("--role", as: RoleName.self, help: "a role; may be given several times"),
    .option("--team", as: String.self, help: "the team; left out, they work for all"),
    .option("--email", as: EmailAddress.self, help: "where alerts reach them; left out, they get none by email"),
    .option("--hours", as: String.self, help: "when they work, such as 'mon-fri 09:00-17:00'; for alerts"),
    .operand("ACCOUNT", as: Account.self, help: "the account")
  ) { session, roles, team, email, hours, account in
    let all = roles.reduce(into: Person.Roles()) { $0.formUnion($1.role) }
    try session.working().set(Person(account: account, team: team, roles: all, email: email, hours: hours))
    return .nothing(notices: ["\(escaping: account.name) is set."])
  }

  private static let away = Command<DeskSession>(
    "user away", "Say that somebody is away; their work and drafts go back to the queue",
    fields: ["id": "activity that went back"],
    arguments: .option("--back", as: Day.self, help: "the first day on which they are back"),
    .operand("ACCOUNT", as: Account.self, help: "yourself, or as a team leader anybody")
  ) { session, day, account in
    let released = try session.working().setAway(account, back: day?.date)
    return .table(
      Table(
        columns: [Column("Back in the queue", key: "id")], rows: released.map { [.escaping($0.description)] },
        whenEmpty: "They had no open work."), schema: "replydesk.user.away/1",
      notices: ["\(escaping: account.name) is away."])
  }

  private static let back = Command<DeskSession>(
    "user back", "Say that somebody is back", arguments: .operand("ACCOUNT", as: Account.self, help: "who is back")
  ) { session, account in
    try session.working().setBack(account)
    return .nothing(notices: ["\(escaping: account.name) is back."])
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
