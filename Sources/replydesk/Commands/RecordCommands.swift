internal import Casework
internal import CommandLineKit
internal import JSON
internal import PersonalData
internal import SafeText
internal import Workflows

/// What the record holds.
enum RecordCommands {
  static let all = [clientView, clientHistory, clientUnblock, caseView]

  private static let clientView = Command<DeskSession>(
    "client view", "Show what the record holds of a client, masked", honours: .reason,
    discussion: MessageCommands.reading,
    examples: [Example("client view ACT-20009", "the client of a message")],
    fields: [
      "reference": "last three digits", "client": "initial and stars", "role": "what they are",
      "self_service": "whether registered", "first_login": "when they first logged in",
      "preference": "contact preference",
      "email": "the address, masked", "bounced": "whether mail came back", "language": "language", "nation": "nation",
      "suppressed": "whether contact is suppressed", "deceased": "whether recorded as deceased",
      "special": "whether a special record", "cases": "cases",
    ],
    arguments: .operand("CLIENT", as: ClientKey.self, help: "an activity of theirs, or their reference")
  ) { session, key in
    let desk = try session.reading()
    let view = try desk.client(try reference(key, desk), because: session.options.reason)
    return .record(record(of: view), schema: "replydesk.client/1")
  }

  private static let clientHistory = Command<DeskSession>(
    "client history", "Show everything that happened with a client, newest first", honours: [.limit, .reason],
    discussion: "Without --limit it gives 100, and says so where there are more. \(MessageCommands.reading)",
    fields: HistoryTable.fields,
    arguments: .operand("CLIENT", as: ClientKey.self, help: "an activity of theirs, or their reference")
  ) { session, key in
    let desk = try session.reading()
    let client = try reference(key, desk)
    let (lines, notices) = try session.rows(usually: 100) {
      try desk.history(ofClient: client, limit: $0, because: session.options.reason)
    }
    return .table(HistoryTable.table(of: lines, zone: desk.zone), schema: "replydesk.history/1", notices: notices)
  }

  private static let clientUnblock = Command<DeskSession>(
    "client unblock", "Say that the record system has unblocked a client; leaders only",
    honours: .requiredReason,
    discussion: "Three security checks that failed running block it (CH-7); afterwards the count begins anew.",
    arguments: .operand("ACT", as: ActivityID.self, help: "an activity of theirs")
  ) { session, id in
    try session.working().noteUnblocked(id, reason: session.options.reason ?? "")
    return .nothing(notices: ["Recorded: security checks of this client count anew."])
  }

  private static let caseView = Command<DeskSession>(
    "case view", "Show what the record holds of a case", honours: .reason,
    discussion: MessageCommands.reading,
    examples: [Example("case view C-80401", "one case")],
    fields: [
      "case": "case number", "team": "team", "service": "how maintenance is paid", "children": "how many children",
    ],
    arguments: .operand("CASE", as: CaseNumber.self, help: "the case")
  ) { session, number in
    let found = try session.reading().caseRecord(number, because: session.options.reason)
    return .record(
      Record([
        Record.Item("Case", key: "case", .escaping(found.number.text)),
        Record.Item("Team", key: "team", .escaping(found.team)),
        Record.Item("Service", key: "service", .escaping(found.service.rawValue)),
        Record.Item("Children", key: "children", .integer(found.children.count)),
      ]), schema: "replydesk.case/1")
  }

  private static func reference(_ key: ClientKey, _ desk: Desk) throws -> CustomerReference {
    switch key {
    case .reference(let reference): reference
    case .activity(let id): try desk.reference(of: id)
    }
  }

  private static func record(of view: ClientView) -> Record {
    let client = view.client
    let fault: SafeText =
      client.preference == .selfService && !client.isRegistered
      ? " - DATA FAULT: prefers self-service without it (CL-2)" : ""
    let address = client.email.map { EmailAddress($0.unmasked)?.description ?? "(not a plain address)" }
    return Record([
      Record.Item("Reference", key: "reference", .escaping("*********\(client.scin.lastThree)")),
      Record.Item("Client", key: "client", Cell(PersonName.initials(client))),
      Record.Item(
        "Role", key: "role", Cell(SafeText(escaping: client.role.title), json: .string(client.role.rawValue))),
      Record.Item(
        "Self-service", key: "self_service",
        Cell((client.isRegistered ? "yes" : "no") + fault, json: .bool(client.isRegistered))),
      Record.Item("First log-in", key: "first_login", .escaping(client.firstLogin?.description ?? "never")),
      Record.Item("Prefers", key: "preference", .escaping(client.preference.title)),
      Record.Item("Email", key: "email", .escaping(address ?? "none")),
      Record.Item("Mail came back", key: "bounced", .yesNo(client.emailBouncedAt != nil)),
      Record.Item("Language", key: "language", .escaping(client.language.title)),
      Record.Item("Nation", key: "nation", .escaping(client.nation.title)),
      Record.Item("Suppressed", key: "suppressed", .yesNo(client.isSuppressed)),
      Record.Item("Deceased", key: "deceased", .yesNo(client.isDeceased)),
      Record.Item("Special record", key: "special", .yesNo(client.isSpecialRecord)),
      Record.Item(
        "Cases", key: "cases",
        Cell(
          SafeText(escaping: view.cases.map(\.number.text).joined(separator: ", ")),
          json: .array(view.cases.map { .string($0.number.text) }))),
    ])
  }
}
