internal import Casework
internal import CommandLineKit
internal import JSON
internal import Outbox
internal import SafeText
internal import Storage
internal import Workflows

/// What is on its way out, for whoever looks after the mail.
enum OutboxCommands {
  static let all = [list, view, retry, hold, release, settle, resend, restored]

  private static let list = Command<DeskSession>(
    "outbox list", "List what is on its way out or waits for a person, newest first", honours: .limit,
    examples: [Example("outbox list --all", "with what was sent")], fields: OutboxTable.fields,
    arguments: .flag("--all", help: "also what has come to an end")
  ) { session, isAll in
    let desk = try session.reading()
    let rows = try desk.outbox(all: isAll, limit: session.options.limit ?? 50)
    return .table(
      OutboxTable.table(of: rows, zone: desk.zone), schema: "replydesk.outbox/1",
      notices: try desk.outboxHealth().faults.map { "\(escaping: $0)" })
  }

  private static let view = Command<DeskSession>(
    "outbox view", "Show a row of the outbox and everything that happened to it",
    fields: [
      "row": "outbox number", "activity": "activity number", "state": "where it stands", "since": "since when",
      "attempts": "attempts so far", "generation": "which sending of the reply it is",
      "duplicate": "whether the client may have had it before", "meaning": "what that means", "now": "what to do",
      "history": "what happened",
    ],
    arguments: .operand("OUT", as: OutboxID.self, help: "the row")
  ) { session, id in
    let desk = try session.reading()
    let row = try desk.outboxRow(id)
    let advice = OutboxAdvice(row)
    return .record(
      Record(
        [
          Record.Item("Row", key: "row", .escaping(row.id.description)),
          Record.Item("Activity", key: "activity", .escaping(row.activity?.description ?? "")),
          Record.Item("State", key: "state", .escaping(row.entry.state.rawValue)),
          Record.Item("Since", key: "since", MessageRecord.time(row.movedAt, desk.zone)),
          Record.Item("Attempts", key: "attempts", .integer(row.entry.attempts)),
          Record.Item("Generation", key: "generation", .integer(row.entry.generation)),
          Record.Item("Possible duplicate", key: "duplicate", .yesNo(row.entry.isPossibleDuplicate)),
          Record.Item("Meaning", key: "meaning", .escaping(advice.meaning)),
          Record.Item("Now", key: "now", .escaping(advice.now)),
        ],
        sections: [
          Record.Section(
            "What happened", key: "history",
            .table(
              Table(
                columns: [
                  Column("At", key: "at"), Column("By", key: "by"), Column("What", key: "what"),
                  Column("To", key: "to"), Column("Detail", key: "detail", mayShrink: true),
                ],
                rows: try desk.history(ofRow: id).map { entry in
                  [
                    MessageRecord.time(entry.at, desk.zone), .escaping(entry.author), .escaping(entry.kind),
                    .escaping(entry.members?["to"]?.string ?? ""),
                    .escaping(entry.members?["detail"]?.string ?? entry.members?["edge"]?.string ?? ""),
                  ]
                }, whenEmpty: "Nothing is known.")))
        ]), schema: "replydesk.outbox.row/1")
  }

  private static let retry = change(
    "outbox retry", "Try what was put off again at once, such as after the relay was mended"
  ) { try $0.retry($1) }
  private static let hold = change("outbox hold", "Hold back what has not gone, until it is released") {
    try $0.hold($1)
  }
  private static let release = change("outbox release", "Let what is held go on where it stood") { try $0.release($1) }

  private static let settle = Command<DeskSession>(
    "outbox settle", "Settle what is in doubt by the mail server's log; team leaders only", honours: .requiredReason,
    discussion:
      "accepted: the log shows that the server took it, so it counts as sent. absent: the log shows that it never did, so it goes out once more.",
    fields: OutboxTable.fields,
    arguments: .requiredOption("--as", as: OutboxEvidenceFound.self, help: "what the log shows"),
    .operand("OUT", as: OutboxID.self, help: "the row")
  ) { session, found, id in
    let desk = try session.working()
    let row = try desk.settle(id, as: found, reason: session.options.reason ?? "")
    return .table(OutboxTable.table(of: [row], zone: desk.zone), schema: "replydesk.outbox/1")
  }

  private static let resend = Command<DeskSession>(
    "outbox resend", "Send what is in doubt again, as a possible duplicate; leaders only",
    honours: .requiredReason, fields: OutboxTable.fields,
    arguments: .operand("OUT", as: OutboxID.self, help: "the row")
  ) { session, id in
    let desk = try session.working()
    let row = try desk.resend(id, reason: session.options.reason ?? "")
    return .table(
      OutboxTable.table(of: [row], zone: desk.zone), schema: "replydesk.outbox/1",
      notices: ["The client may get it twice. It is marked as a possible duplicate."])
  }

  private static let restored = Command<DeskSession>(
    "outbox restored", "Say that the store came back from a backup: nothing goes out by itself", honours: .yes,
    discussion:
      "Run it before the sender is started on a restored store. What waited is held, what was being sent is in doubt, until somebody has compared them with the mail server's log.",
    fields: ["rows": "how many are held or in doubt"]
  ) { session in
    guard session.options.saysYes else {
      return .nothing(
        exit: .declined, notices: ["Nothing was changed. If the store was restored: replydesk outbox restored --yes"])
    }
    let count = try session.working().beginNewLife()
    return .record(
      Record([Record.Item("Held or in doubt", key: "rows", .integer(count))]), schema: "replydesk.outbox.restored/1")
  }

  private static func change(
    _ name: String, _ abstract: SafeText, _ body: @escaping @Sendable (Desk, OutboxID) throws -> OutboxRow
  ) -> Command<DeskSession> {
    Command<DeskSession>(
      name, abstract, fields: OutboxTable.fields,
      arguments: .identifiers("OUT", as: OutboxID.self, help: "rows, or - to read them from standard input")
    ) { session, ids in
      let desk = try session.working()
      return .table(
        OutboxTable.table(of: try ids.map { try body(desk, $0) }, zone: desk.zone), schema: "replydesk.outbox/1")
    }
  }
}

/// What a state of the outbox means, and what somebody does about it.
struct OutboxAdvice {
  let meaning: String
  let now: String

  init(_ row: OutboxRow) {
    (meaning, now) =
      switch row.entry.state {
      case .queued: ("It goes out when it is due.", "Nothing.")
      case .leased, .sending: ("A sender has it now.", "Wait a minute and look again.")
      case .deferred:
        (
          "The mail server put it off; it is tried again by itself.",
          "If the relay was mended: replydesk outbox retry \(row.id)"
        )
      case .sent: ("The mail server took it. That is not yet delivered.", "Nothing.")
      case .delivered: ("The client's mail system took it.", "Nothing.")
      case .failed:
        (
          "It was refused for good; its reply is a draft again.",
          "Answer another way, or correct the address on the record system."
        )
      case .bounced:
        (
          "It came back; its activity is open again.",
          "Answer another way, or correct the address on the record system."
        )
      case .inDoubt:
        (
          "The mail server may have taken it; nobody knows, so it is not tried again.",
          "Look for \(row.messageID) in the server's log, then: replydesk outbox settle \(row.id) --as accepted|absent --reason TEXT"
        )
      case .held:
        (
          "It is held back: \(row.entry.holdReason?.rawValue ?? "").",
          row.entry.holdReason?.holdsTheQueue == true
            ? "Nothing else is sent meanwhile. Mend the set-up, start the sender again, then: replydesk outbox release \(row.id)"
            : "Mend the cause, then: replydesk outbox release \(row.id)"
        )
      case .cancelled: ("It was taken back before it went.", "Nothing.")
      }
  }
}
