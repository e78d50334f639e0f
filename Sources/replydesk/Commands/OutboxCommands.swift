internal import Casework
internal import CommandLineKit
internal import Failures
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
    discussion: "Without --limit it gives 50, and says so where there are more.",
    examples: [Example("outbox list --all", "with what was sent")], fields: OutboxTable.fields,
    arguments: .flag("--all", help: "also what has come to an end")
  ) { session, isAll in
    let desk = try session.reading()
    let (rows, more) = try session.rows(usually: 50) { try desk.outbox(all: isAll, limit: $0) }
    var notices = try desk.outboxHealth().faults.map { SafeText(escaping: $0) }
    notices += more
    return .table(
      OutboxTable.table(
        of: rows, zone: desk.zone, isForPeople: session.options.style.format == .people),
      schema: "replydesk.outbox/1", notices: notices)
  }

  private static let view = Command<DeskSession>(
    "outbox view", "Show a row of the outbox and everything that happened to it",
    fields: [
      "row": "outbox number", "activity": "activity number", "state": "where it stands", "since": "since when",
      "attempts": "attempts so far", "generation": "which sending of the reply it is",
      "duplicate": "whether the client may have had it before", "due": "when it goes",
      "message_id": "its identity in the mail server's log", "detail": "what the last attempt came to",
      "meaning": "what that means", "now": "what to do",
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
          Record.Item("Goes", key: "due", row.entry.nextAttemptAt.map { MessageRecord.time($0, desk.zone) } ?? .empty),
          Record.Item("Message-ID", key: "message_id", .escaping(row.messageID)),
          Record.Item("Detail", key: "detail", .escaping(row.detail ?? "")),
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
    "outbox retry", "Try what was put off again at once, such as after the relay was mended", discussion: checks
  ) { try $0.retry($1) }
  private static let hold = change("outbox hold", "Hold back what has not gone, until it is released") {
    try $0.hold($1)
  }
  private static let release = change(
    "outbox release", "Let what is held go on where it stood", discussion: checks
  ) { try $0.release($1) }

  private static let checks: SafeText =
    "A reply that the sender would refuse stays as it is, with code 6 and every reason."

  private static let settle = Command<DeskSession>(
    "outbox settle", "Say whether the server's log has a mail in doubt; leaders only",
    honours: .requiredReason,
    discussion:
      "For what is in doubt, or held since a restore. accepted: the log shows that the server took it, so it counts as sent, and the client as answered at the time of --at. absent: the log shows that it never did, so it goes out.",
    fields: OutboxTable.fields,
    arguments: .requiredOption("--as", as: OutboxEvidenceFound.self, help: "what the log shows"),
    .option("--at", as: Moment.self, help: "when the server took it, as the log shows; left out, now"),
    .operand("OUT", as: OutboxID.self, help: "the row")
  ) { session, found, moment, id in
    let desk = try session.working()
    let row = try desk.settle(id, as: found, at: moment?.instant, reason: session.options.reason ?? "")
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
    _ name: String, _ abstract: SafeText, discussion: SafeText? = nil,
    _ body: @escaping @Sendable (Desk, OutboxID) throws -> OutboxRow
  ) -> Command<DeskSession> {
    Command<DeskSession>(
      name, abstract,
      discussion: [discussion, EachInTurn<OutboxRow>.words].compactMap(\.self).joined(separator: " "),
      fields: OutboxTable.fields,
      arguments: .identifiers("OUT", as: OutboxID.self, help: "rows, or - to read them from standard input")
    ) { session, ids in
      let desk = try session.working()
      let outcomes = try EachInTurn(ids) { try body(desk, $0) }
      return .table(
        OutboxTable.table(of: outcomes.done, zone: desk.zone), schema: "replydesk.outbox/1", exit: outcomes.exit,
        notices: outcomes.notices)
    }
  }
}
