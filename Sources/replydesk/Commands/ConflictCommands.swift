internal import Casework
internal import CommandLineKit
internal import JSON
internal import SafeText
internal import Storage
internal import Workflows

/// Clients whom staff know privately.
enum ConflictCommands {
  static let all = [declare, list, withdraw]

  private static let declare = Command<DeskSession>(
    "conflict declare", "Say that you know a client or the people of a case privately",
    discussion:
      "From then on nothing of them is open to you, nor of whoever shares a case with them: no message, no record, no work. What of it you own goes back into the queue. A team leader declares for their team with --for, and only a team leader can end a declaration.",
    examples: [
      Example("conflict declare ACT-20009", "the client of a message that you came upon"),
      Example("conflict declare C-80412 --for k.boateng", "as the leader of their team"),
    ],
    fields: ["id": "its number", "released": "activities that went back into the queue"],
    arguments: .option("--for", as: Account.self, help: "who knows them; yourself unless given"),
    .operand("CLIENT", as: Subject.self, help: "an activity of theirs, their twelve digits, or a case number")
  ) { session, person, subject in
    let declared = try session.working().declareConflict(with: subject.subject, of: person)
    let released = declared.released.map { SafeText(escaping: $0.description) }
    return .record(
      Record([
        Record.Item("Declared", key: "id", .escaping(declared.id.description)),
        Record.Item(
          "Back in the queue", key: "released",
          Cell(
            released.isEmpty ? "none" : released.joined(separator: ", "),
            json: .array(declared.released.map { .string($0.description) }))),
      ]), schema: "replydesk.conflict.declared/1")
  }

  private static let list = Command<DeskSession>(
    "conflict list", "List declared conflicts",
    discussion: "Your own; as a team leader your team's too, as an administrator all.",
    fields: [
      "id": "number", "account": "who knows them", "what": "client or case",
      "reference": "last three digits, or the case",
      "declared": "when", "by": "who declared it",
    ]
  ) { session in
    let desk = try session.reading()
    return .table(
      Table(
        columns: [
          Column("Conflict", key: "id"), Column("Account", key: "account"), Column("What", key: "what"),
          Column("Reference", key: "reference"), Column("Declared", key: "declared"), Column("By", key: "by"),
        ],
        rows: try desk.conflicts().map { line in
          let conflict = line.conflict
          let (what, reference): (String, String) =
            switch conflict.matter {
            case .client(let scin): ("client", line.isRestricted ? "(restricted)" : "..\(scin.lastThree)")
            case .caseNumber(let number): ("case", number.text)
            }
          return [
            .escaping(conflict.id.description), .escaping(conflict.account.name), .escaping(what), .escaping(reference),
            MessageRecord.time(conflict.at, desk.zone), .escaping(conflict.author.name),
          ]
        }, whenEmpty: "No conflict is declared."), schema: "replydesk.conflict/1")
  }

  private static let withdraw = Command<DeskSession>(
    "conflict withdraw", "End a declared conflict of somebody of your team; team leaders only",
    honours: .requiredReason,
    examples: [Example("conflict withdraw CON-3 --reason 'another person of that name'", "it was declared by mistake")],
    arguments: .operand("CONFLICT", as: ConflictID.self, help: "the conflict")
  ) { session, id in
    try session.working().withdrawConflict(id, reason: session.options.reason ?? "")
    return .nothing(notices: ["\(escaping: id.description) no longer stands. Recorded with your name and reason."])
  }

  /// Whom or what somebody knows.
  struct Subject: ArgumentValue {
    let subject: ConflictSubject
    init?(argument: String) {
      if let reference = CustomerReference(argument) {
        subject = .client(reference)
      } else if let activity = ActivityID(argument) {
        subject = .activity(activity)
      } else if let number = CaseNumber(argument) {
        subject = .caseNumber(number)
      } else {
        return nil
      }
    }
    static var placeholder: String { "CLIENT" }
    static var expectation: SafeText {
      "an activity such as ACT-20944, the client's twelve digits, or a case such as C-80412"
    }
  }
}
