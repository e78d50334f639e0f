internal import Casework
internal import CommandLineKit
internal import JSON
internal import PersonalData
internal import Reporting
internal import SafeText
internal import Storage
internal import Workflows

/// One message.
enum MessageCommands {
  static let all = [view, reveal, take, give, ask, link, subject, flag, clearFlag, note, reopen, history]

  private static let view = Command<DeskSession>(
    "message view", "Read a message, with the client and every reason about email", honours: .reason,
    discussion: "Personal data is masked and numbered, such as [NINO 1]. \(reading)",
    examples: [Example("message view ACT-20009", "with every reason about email")],
    fields: [
      "id": "activity number", "status": "open, answered or closed",
      "answered": "when, by which channel and by whom, where it is answered",
      "left": "seconds left, or that were left when it was answered", "client": "initial and stars",
      "role": "what the sender is",
      "reference": "last three digits", "case": "case number", "subject": "the subject that counts",
      "declared": "what was picked on the site", "classified": "what the console made of it",
      "flags": "flags that stand", "possible_flags": "flags that may be meant", "proposed": "what is proposed",
      "owner": "who owns it", "received": "when it came", "due": "when it is due",
      "email": "whether an email may answer it", "route": "what to do", "checks": "every rule", "text": "the message",
      "notes": "notes on it",
    ],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let desk = try session.reading()
    return .record(
      MessageRecord.record(of: try desk.view(id, because: session.options.reason), zone: desk.zone),
      schema: "replydesk.message/1")
  }

  /// What help says of every command that opens something of the record.
  static let reading: SafeText =
    "Who opens what is recorded. Outside your own queue it takes --reason TEXT, which your team leader reads; for the next hour it need not be said again."

  private static let reveal = Command<DeskSession>(
    "message reveal", "Show one masked value of a message; who, when and why are recorded",
    honours: .requiredReason,
    discussion: "PINs, passwords and card details are never kept, so nobody can see them.",
    examples: [
      Example("message reveal ACT-20009 'child 1' --reason 'to find the right case'", "one value")
    ],
    fields: ["item": "what it is called", "kind": "what it is", "value": "the value"],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity"),
    .operand("ITEM", as: String.self, help: "its name in the masked text, such as 'NINO 1'")
  ) { session, id, item in
    let revealed = try session.working().reveal(item, of: id, reason: session.options.reason ?? "")
    return .record(
      Record([
        Record.Item("Item", key: "item", Cell(revealed.label)),
        Record.Item("Kind", key: "kind", .escaping(revealed.kind.policyName)),
        Record.Item("Value", key: "value", Cell(revealed.value)),
      ]), schema: "replydesk.revealed/1", notices: ["Recorded with your name and reason."])
  }

  private static let take = Command<DeskSession>(
    "message take", "Make yourself the owner of messages", discussion: EachInTurn<Activity>.words,
    examples: [Example("message take ACT-20013", "one message")],
    fields: ["id": "activity number", "owner": "who owns it now"],
    arguments: .flag("--steal", help: "also from somebody who is working on it now; they are told"),
    .identifiers("ACT", as: ActivityID.self, help: "activities, or - to read them from standard input")
  ) { session, isSteal, ids in
    let desk = try session.working()
    return try owners(of: EachInTurn(ids) { try desk.take($0, steal: isSteal) })
  }

  private static let give = Command<DeskSession>(
    "message give", "Give messages to a colleague, or back to the queue",
    discussion:
      "Only to somebody who works on messages, may see this one and is not away. \(EachInTurn<Activity>.words)",
    examples: [Example("message give ACT-20009", "back to the queue")],
    fields: ["id": "activity number", "owner": "who owns it now"],
    arguments: .option("--to", as: Account.self, help: "who takes them; left out, they go back to the queue"),
    .identifiers("ACT", as: ActivityID.self, help: "activities, or - to read them from standard input")
  ) { session, receiver, ids in
    let desk = try session.working()
    return try owners(of: EachInTurn(ids) { try desk.give($0, to: receiver) })
  }

  private static let ask = Command<DeskSession>(
    "message ask", "Ask whoever owns a message for it",
    fields: ["id": "activity number", "owner": "who was asked"],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let owner = try session.working().ask(for: id)
    return .record(
      Record([
        Record.Item("Activity", key: "id", .escaping(id.description)),
        Record.Item("Asked", key: "owner", .escaping(owner.name)),
      ]), schema: "replydesk.asked/1", notices: ["\(escaping: owner.name) sees it among their notices."])
  }

  private static let link = Command<DeskSession>(
    "message link", "Link a message to a client and case", honours: .reason,
    discussion:
      "A message that is linked already is linked anew only with --reason; the history keeps what it was linked to before.",
    examples: [Example("message link ACT-20020 --case C-80412", "the case that the client named")],
    fields: ["id": "activity number", "case": "case number", "reference": "last three digits", "team": "team"],
    arguments: .requiredOption("--case", as: CaseNumber.self, help: "the case"),
    .option("--role", as: Role.self, help: "which parent wrote it, where the message does not say"),
    .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, number, role, id in
    let desk = try session.working()
    let before = try desk.activity(id)
    let activity = try desk.link(id, to: number, as: role, because: session.options.reason)
    let moved: [SafeText] =
      before.caseNumber.map { old in
        [
          old == activity.caseNumber && before.scin == activity.scin
            ? "It was linked so before. Nothing was changed."
            : "It was linked to case \(escaping: old.text), reference \(escaping: before.scin?.lastThree ?? "") before."
        ]
      } ?? []
    return .record(
      Record([
        Record.Item("Activity", key: "id", .escaping(activity.id.description)),
        Record.Item("Case", key: "case", .escaping(activity.caseNumber?.text ?? "")),
        Record.Item("Reference", key: "reference", .escaping(activity.scin?.lastThree ?? "")),
        Record.Item("Team", key: "team", .escaping(activity.team)),
      ]), schema: "replydesk.link/1",
      notices: moved + ["The clock runs on from the time the message was received."])
  }

  private static let subject = Command<DeskSession>(
    "message subject", "Correct what a message is about",
    discussion: "The client's own choice stays beside it, and the clock runs on.",
    examples: [Example("message subject ACT-20013 --to calculation", "it asks how a sum was worked out")],
    fields: ["id": "activity number", "subject": "the subject that counts", "email": "whether an email may answer it"],
    arguments: .requiredOption("--to", as: Subject.self, placeholder: "SUBJECT", help: "the right subject"),
    .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, subject, id in
    let desk = try session.working()
    let activity = try desk.correctSubject(of: id, to: subject)
    let decision = try desk.decision(on: id)
    return .record(
      Record([
        Record.Item("Activity", key: "id", .escaping(activity.id.description)),
        Record.Item(
          "Subject", key: "subject",
          Cell(SafeText(escaping: activity.subject.title), json: .string(activity.subject.rawValue))),
        Record.Item("Email", key: "email", .yesNo(decision.isAllowed)),
      ]), schema: "replydesk.subject/1")
  }

  private static let flag = Command<DeskSession>(
    "message flag", "Raise a flag", examples: [Example("message flag ACT-20013 complaint", "it holds a complaint")],
    fields: flagFields,
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity"),
    .operand("FLAG", as: Flag.self, help: "the flag")
  ) { session, id, flag in flags(of: try session.working().raise(flag, on: id)) }

  private static let clearFlag = Command<DeskSession>(
    "message clear-flag", "Clear a flag; a safeguarding one only as a team leader", honours: .requiredReason,
    fields: flagFields,
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity"),
    .operand("FLAG", as: Flag.self, help: "the flag")
  ) { session, id, flag in
    flags(of: try session.working().clear(flag, on: id, reason: session.options.reason ?? ""))
  }

  private static let note = Command<DeskSession>(
    "message note", "Add a note to the record; it is never sent to the client",
    discussion: "It has words in it, and 4000 characters at most. Personal data is masked before it is stored.",
    examples: [Example("message note ACT-20013 'The employer pays on Fridays.'", "for colleagues only")],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity"),
    .operand("TEXT", as: String.self, help: "the note")
  ) { session, id, text in
    let noted = try session.working().note(text, on: id)
    let masked: [SafeText] =
      noted.items.isEmpty ? [] : ["Personal data in it was masked before it was stored: \(noted.oneLine)"]
    return .nothing(notices: ["Noted on \(escaping: id.description). Not sent to the client."] + masked)
  }

  private static let reopen = Command<DeskSession>(
    "message reopen", "Say that no call, letter or transfer answered a message after all",
    honours: .requiredReason,
    discussion:
      "It is open again, and its clock runs as though it had never stopped; what was recorded stays in its history. A team leader does it, or on the same day whoever recorded the answer. What an email answered stays answered.",
    fields: ["id": "activity number", "status": "where it stands", "due": "when an answer is due"],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let desk = try session.working()
    let activity = try desk.reopen(id, reason: session.options.reason ?? "")
    return .record(
      Record([
        Record.Item("Activity", key: "id", .escaping(activity.id.description)),
        Record.Item("Status", key: "status", .escaping(activity.status.rawValue)),
        Record.Item("Due", key: "due", MessageRecord.time(activity.dueAt, desk.zone)),
      ]), schema: "replydesk.reopened/1", notices: ["The clock runs on as though it had never stopped."])
  }

  private static let history = Command<DeskSession>(
    "message history", "Show everything that happened to a message", honours: .reason, discussion: reading,
    examples: [Example("message history ACT-20009", "from its receipt on")], fields: HistoryTable.fields,
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let desk = try session.reading()
    return .table(
      HistoryTable.table(of: try desk.history(of: id, because: session.options.reason), zone: desk.zone),
      schema: "replydesk.history/1")
  }

  private static let flagFields: KeyValuePairs<String, SafeText> = [
    "id": "activity number", "flags": "flags that stand",
  ]

  private static func flags(of activity: Activity) -> Answer {
    let names = activity.flags.all.map(\.name)
    return .record(
      Record([
        Record.Item("Activity", key: "id", .escaping(activity.id.description)),
        Record.Item(
          "Flags", key: "flags",
          Cell(
            SafeText(escaping: names.isEmpty ? "none" : names.joined(separator: ", ")),
            json: .array(names.map { .string($0) }))),
      ]), schema: "replydesk.flags/1")
  }

  private static func owners(of outcomes: EachInTurn<Activity>) -> Answer {
    .table(
      Table(
        columns: [Column("Activity", key: "id"), Column("Owner", key: "owner")],
        rows: outcomes.done.map { [.escaping($0.id.description), .escaping($0.owner?.name ?? "")] },
        whenEmpty: "Nothing was changed."), schema: "replydesk.owner/1", exit: outcomes.exit, notices: outcomes.notices)
  }
}
