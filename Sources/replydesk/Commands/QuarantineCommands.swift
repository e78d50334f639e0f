internal import Casework
internal import CommandLineKit
internal import JSON
internal import SafeText
internal import Storage
internal import Workflows

/// What could not be taken in.
enum QuarantineCommands {
  static let all = [list, view, retry, discard]

  private static let list = Command<DeskSession>(
    "intake quarantine list", "List what could not be taken in", honours: .limit,
    discussion:
      "Without --limit it gives 1000, and says so where there are more. Nothing ever leaves it: --all lists what was dealt with too.",
    examples: [Example("intake quarantine list --json=id,code", "for a script")],
    fields: [
      "id": "number", "file": "file", "line": "line, 0 for the whole file", "byte": "byte of the file",
      "code": "code of the reason",
      "reason": "the reason", "size": "bytes that came", "at": "when", "state": "what was done about it",
    ], arguments: .flag("--all", help: "also what was taken in after all, or discarded")
  ) { session, all in
    let desk = try session.reading()
    let (items, notices) = try session.rows(usually: 1000) { limit in
      try desk.quarantine(all: all, limit: limit)
    }
    return .table(
      Table(
        columns: [
          Column("Item", key: "id"), Column("File", key: "file"), Column("Line", key: "line", alignment: .right),
          Column("Byte", key: "byte", alignment: .right), Column("Code", key: "code"),
          Column("Reason", key: "reason", mayShrink: true), Column("Size", key: "size", alignment: .right),
          Column("At", key: "at"), Column("State", key: "state"),
        ],
        rows: items.map { item in
          [
            .escaping(item.id.description), .escaping(item.file), .integer(item.line), .integer(item.byteOffset),
            .escaping(item.reasonCode), .escaping(item.reason), .integer(item.originalSize),
            MessageRecord.time(item.at, desk.zone), .escaping(item.state.rawValue),
          ]
        }, whenEmpty: "Nothing is in quarantine."), schema: "replydesk.quarantine/1", notices: notices)
  }

  private static let view = Command<DeskSession>(
    "intake quarantine view", "Show a quarantined record, masked; that it is read is recorded",
    discussion:
      "It is as open as a message of no team: to caseworkers and team leaders, where it names no special client record that they may not see and nobody whom they know privately.",
    fields: [
      "id": "number", "state": "what was done about it", "discarded": "why it was discarded", "reason": "the reason",
      "size": "bytes that came", "text": "the bytes, masked",
    ],
    arguments: .operand("QUA", as: QuarantineID.self, help: "the record")
  ) { session, id in
    let record = try session.reading().quarantinedRecord(id)
    let item = record.item
    return .record(
      Record(
        [
          Record.Item("Item", key: "id", .escaping(item.id.description)),
          Record.Item("State", key: "state", .escaping(item.state.rawValue)),
          Record.Item("Discarded", key: "discarded", Cell(record.discardReason)),
          Record.Item("Reason", key: "reason", .escaping("\(item.reasonCode): \(item.reason)")),
          Record.Item("Size", key: "size", .integer(item.originalSize)),
        ], sections: [Record.Section("Bytes as they came, the first 4096", key: "text", .text(record.text.lines))]),
      schema: "replydesk.quarantined/1")
  }

  private static let retry = Command<DeskSession>(
    "intake quarantine retry", "Try to take a quarantined record in again, also one that was discarded",
    arguments: .operand("QUA", as: QuarantineID.self, help: "the record")
  ) { session, id in
    let isTaken = try session.working().retryQuarantined(id)
    return .nothing(
      exit: isTaken ? .done : .conflict,
      notices: [
        isTaken
          ? "\(escaping: id.description) is taken in."
          : "\(escaping: id.description) stays: another message has its identifier."
      ])
  }

  private static let discard = Command<DeskSession>(
    "intake quarantine discard", "Take a record out of the list, as a team leader and with the reason",
    honours: .requiredReason,
    discussion: """
      Its bytes and the reason are kept, every other team leader is told, and `intake quarantine retry` can still take it \
      in: it may be a client's message.
      """,
    arguments: .operand("QUA", as: QuarantineID.self, help: "the record")
  ) { session, id in
    try session.working().discardQuarantined(id, reason: session.options.reason ?? "")
    return .nothing(notices: ["\(escaping: id.description) is discarded."])
  }
}
