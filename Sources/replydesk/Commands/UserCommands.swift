internal import Casework
internal import CommandLineKit
internal import JSON
internal import SafeText
internal import Storage
internal import Workflows

/// People and roles.
enum UserCommands {
  static let all = [first, list, set, confirm, away, back]

  private static let first = Command<DeskSession>(
    "user first", "Say that a new store is yours: you get every role, and add the others",
    discussion: """
      Once for each store, by the person who will look after it: whoever works at it afterwards is added with `user set`. \
      Before that anybody may look, and intake, alerts and the sender do their work; nobody else can change anything.
      """
  ) { session in
    let desk = try session.working()
    try desk.becomeOwner()
    return .nothing(notices: [
      "The store in \(escaping: desk.store.folder) is yours now, \(escaping: desk.account.name): you have every role, and add others with: replydesk user set"
    ])
  }

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
          let roles = person.roles.names
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
    discussion: """
      What is not named stays as it is. --role gives the whole list: a role that is not in it is taken away. A new role is \
      only asked for: a team leader or another administrator, who is not the person themself, confirms it with \
      `user confirm`. Whoever is alone with a new store gives others the roles that they have, save special-records, at \
      once. The last administrator and the last team leader keep that role. Leaders and administrators are told.
      """,
    examples: [
      Example("user set k.boateng --role caseworker --team hastings-b", "somebody new"),
      Example("user set p.shah --email p.shah@example.org", "only the address; team and roles stay"),
    ],
    arguments: .options("--role", as: RoleName.self, help: "a role; named several times, all that they have"),
    .flag("--no-role", help: "take every role away"),
    .option("--team", as: String.self, help: "the team"), .flag("--no-team", help: "they work for all teams"),
    .option("--email", as: EmailAddress.self, help: "where alerts reach them"),
    .flag("--no-email", help: "they get no alerts by email"),
    .option("--hours", as: String.self, help: "when they work, such as 'mon-fri 09:00-17:00'; for alerts"),
    .flag("--no-hours", help: "they work the hours of alerts.hours"),
    .operand("ACCOUNT", as: Account.self, help: "the account")
  ) { session, roles, noRole, team, noTeam, email, noEmail, hours, noHours, account in
    for (name, both) in [
      ("role", noRole && !roles.isEmpty), ("team", noTeam && team != nil), ("email", noEmail && email != nil),
      ("hours", noHours && hours != nil),
    ] where both {
      throw Failure(
        "usage", .usage, "--\(escaping: name) and --no-\(escaping: name) do not go together.",
        now: "Leave one of them out.")
    }
    let change = try session.working().set(account) { person in
      if noRole || !roles.isEmpty { person.roles = roles.reduce(into: []) { $0.formUnion($1.role) } }
      if noTeam || team != nil { person.team = team }
      if noEmail || email != nil { person.email = email }
      if noHours || hours != nil { person.hours = hours }
    }
    return .nothing(notices: notices(of: change))
  }

  /// What changed about a person, in sentences.
  private static func notices(of change: PersonChange) -> [SafeText] {
    let (before, after) = (change.before, change.after)
    let name = SafeText(escaping: after.account.name)
    let (given, taken) = (
      after.roles.held.subtracting(before?.roles ?? []), before.map { $0.roles.held.subtracting(after.roles) } ?? []
    )
    var said: [SafeText] = []
    if before == nil, after.roles.isEmpty { said.append("They have no role yet: give one with --role.") }
    if !given.isEmpty { said.append("Roles given: \(list(given)).") }
    if !taken.isEmpty { said.append("Roles taken away: \(list(taken)).") }
    if before?.team != after.team {
      said.append(
        "Team: \(escaping: after.team ?? "all")\(escaping: before.map { ", before \($0.team ?? "all")" } ?? "").")
    }
    if before?.email != after.email {
      said.append(after.email == nil ? "Alerts reach them by email no more." : "Alerts reach them at the new address.")
    }
    if before?.hours != after.hours { said.append("Hours: \(escaping: after.hours ?? "those of alerts.hours").") }
    if let confirmers = change.confirmers {
      let names = confirmers.map(\.name).joined(separator: ", ")
      let asked: SafeText = "Roles asked for, which they do not have yet: \(list(after.roles.asked))."
      said.append(
        confirmers.isEmpty
          ? "\(asked) Nobody can confirm it: make somebody else team leader or administrator, and ask again."
          : "\(asked) One of these confirms it: \(escaping: names), with: replydesk user confirm \(name)")
    }
    let withdrawn = (before?.roles.asked ?? []).subtracting(after.roles.asked).subtracting(after.roles)
    if !withdrawn.isEmpty { said.append("What was asked for is withdrawn: \(list(withdrawn)).") }
    return [said.isEmpty ? "\(name) is set as before." : "\(name) is set."] + said
  }

  private static func list(_ roles: Person.Roles) -> SafeText {
    SafeText(escaping: roles.names.joined(separator: ", "))
  }

  private static let confirm = Command<DeskSession>(
    "user confirm", "Confirm the roles that somebody is to have",
    discussion:
      "As an administrator asked with `user set`. For a team leader or an administrator who neither asked for it nor is the person. All of them are told, and the history keeps who asked and who confirmed.",
    examples: [Example("user confirm s.okoro", "after: user set s.okoro --role caseworker --role special-records")],
    arguments: .operand("ACCOUNT", as: Account.self, help: "who has them from now on")
  ) { session, account in
    let roles = try session.working().confirmRoles(of: account)
    return .nothing(notices: ["\(escaping: account.name) is set.", "Roles given: \(list(roles))."])
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
      guard let role = Person.Roles(named: argument) else { return nil }
      self.role = role
    }
    static var placeholder: String { "ROLE" }
    static var choices: [String] { Person.Roles.names }
  }
}
