internal import Casework
internal import Cryptography
internal import Outbox
internal import Storage
internal import CommandLineKit
internal import JSON
internal import SafeText
internal import Settings
internal import Wording
internal import Workflows

/// Emails in approved words.
enum ReplyCommands {
  static let all = [
    start, lines, PasteCommand.paste, fields, option, check, preview, send, hold, release, pending, cancel, discard,
    view,
  ]

  private static let start = Command<DeskSession>(
    "reply start", "Begin an email in approved words",
    discussion: "Not while another reply to the message waits, is on its way or is in doubt: take that one back first.",
    examples: [Example("reply start ACT-20013", "a draft on the template that fits")], fields: ReplyRecord.fields,
    arguments: .option(
      "--template", as: WordingID.self, placeholder: "TEMPLATE", help: "the template, where several fit"),
    .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, template, id in
    let desk = try session.working()
    _ = try desk.startReply(to: id, template: template)
    return try ReplyRecord.answer(desk, desk.replyContext(of: id))
  }

  private static let lines = Command<DeskSession>(
    "reply lines", "Put lines to take into an editable paragraph, in order",
    discussion:
      "They replace the lines that are there; a line that stays keeps its values. No line at all empties the paragraph.",
    examples: [Example("reply lines ACT-20009 answer missing-payment-clearing", "one line")],
    fields: ReplyRecord.fields,
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity"),
    .operand("PARAGRAPH", as: WordingName.self, help: "the editable paragraph"),
    .operands("LINE", as: WordingID.self, help: "lines to take")
  ) { session, id, paragraph, ids in
    let desk = try session.working()
    return try ReplyRecord.answer(desk, desk.setLines(of: paragraph, in: id, to: ids))
  }

  private static let fields = Command<DeskSession>(
    "reply fields", "Fill the fields of lines with values of their types",
    discussion:
      "Dates as 7/11/2026, 7 nov or +14d; money as 126 or 126.90; frequency 1 to 4; days as a number. Nothing else goes in.",
    examples: [Example("reply fields ACT-20009 collected='7 nov' wait=5", "two values")], fields: ReplyRecord.fields,
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity"),
    .operands(
      "FIELD=VALUE", as: FieldAssignment.self, atLeast: 1,
      help: "values; LINE.FIELD=VALUE where several lines have the field")
  ) { session, id, assignments in
    let desk = try session.working()
    return try ReplyRecord.answer(desk, desk.setFields(assignments, in: id))
  }

  private static let option = Command<DeskSession>(
    "reply option", "Keep an optional paragraph or leave it out", fields: ReplyRecord.fields,
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity"),
    .operand("PARAGRAPH", as: WordingName.self, help: "the optional paragraph"),
    .operand("keep|leave", as: Keeping.self, help: "what to do with it")
  ) { session, id, paragraph, keeping in
    let desk = try session.working()
    return try ReplyRecord.answer(desk, desk.setOption(paragraph, in: id, isKept: keeping == .keep))
  }

  private static let check = Command<DeskSession>(
    "reply check", "Show a draft and what is still to be fixed", honours: .reason,
    discussion: "Ends with 9 where something is to be fixed. \(MessageCommands.reading)",
    examples: [Example("reply check ACT-20009", "what is still to be fixed")], fields: ReplyRecord.fields,
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let desk = try session.reading()
    try desk.beginReading(id, as: .reply, because: session.options.reason)
    let context = try desk.replyContext(of: id)
    var answer = try ReplyRecord.answer(desk, context)
    answer.exit = context.faults.isEmpty ? .done : .faults
    return answer
  }

  private static let preview = Command<DeskSession>(
    "reply preview", "Show the email exactly as it will be sent",
    examples: [Example("reply preview ACT-20009", "before it is sent")],
    fields: [
      "from": "the sender", "to": "the address, masked", "subject": "the subject line", "made_of": "template and lines",
      "digest": "hash of the text", "body": "the text",
    ],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let desk = try session.working()
    return .record(
      ReplyRecord.preview(try desk.previewReply(to: id)), schema: "replydesk.preview/1",
      notices: ["Not sent yet. Send it with: replydesk reply send \(escaping: id.description)"])
  }

  private static let send = Command<DeskSession>(
    "reply send", "Approve the previewed email; for a moment it can still be taken back",
    discussion: "The clock stops when the mail server accepts it, not now.",
    examples: [Example("reply send ACT-20009 --hold 60s", "with a minute to take it back")],
    fields: [
      "row": "outbox number", "activity": "activity number", "goes": "when it goes", "to": "the address, masked",
    ],
    arguments: .option("--hold", as: Hold.self, help: "how long it can be taken back, such as 20s, or until-told"),
    .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, hold, id in
    let desk = try session.working()
    let isHeld = hold.map { $0.interval == nil } ?? false
    let pending = try desk.sendReply(to: id, hold: hold?.interval, isHeldUntilTold: isHeld)
    let seconds = pending.goesAt.map { max(0, ($0 - desk.now).milliseconds + 999) / 1000 }
    let held: SafeText = seconds.map { "Held for \($0) seconds." } ?? untilTold(id)
    return .record(
      Record([
        Record.Item("Row", key: "row", .escaping(pending.outbox.description)),
        Record.Item("Activity", key: "activity", .escaping(pending.activity.description)),
        Record.Item("Goes", key: "goes", pending.goesAt.map { MessageRecord.time($0, desk.zone) } ?? .empty),
        Record.Item("To", key: "to", .escaping(pending.recipient.description)),
      ]), schema: "replydesk.pending/1",
      notices: ["\(held) Take it back with: replydesk reply cancel \(escaping: id.description)"])
  }

  private static let hold = Command<DeskSession>(
    "reply hold", "Hold a reply that waits to go until you let it go",
    discussion: "The clock runs on: one that is held past the target counts as late.", fields: OutboxTable.fields,
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let desk = try session.working()
    return .table(
      OutboxTable.table(of: [try desk.holdReply(to: id)], zone: desk.zone), schema: "replydesk.outbox/1",
      notices: [untilTold(id)])
  }

  private static let release = Command<DeskSession>(
    "reply release", "Let a reply go that is held until you say",
    discussion:
      "For the usual time it can still be taken back; with --now one goes whose time for that is not over. Ends with 6, and changes nothing, where the sender would refuse it: wording withdrawn, a day passed, the record changed.",
    fields: OutboxTable.fields,
    arguments: .flag("--now", help: "at once, instead of when its time is over; then nothing takes it back"),
    .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, isNow, id in
    let desk = try session.working()
    let row = isNow ? try desk.sendReplyNow(to: id) : try desk.letReplyGo(to: id)
    guard !isNow else { return .table(OutboxTable.table(of: [row], zone: desk.zone), schema: "replydesk.outbox/1") }
    return .table(
      OutboxTable.table(of: [row], zone: desk.zone), schema: "replydesk.outbox/1",
      notices: ["Take it back with: replydesk reply cancel \(escaping: id.description)"])
  }

  private static func untilTold(_ id: ActivityID) -> SafeText {
    "Held until you let it go with: replydesk reply release \(escaping: id.description)."
  }

  private static let pending = Command<DeskSession>(
    "reply pending", "List replies that wait to go, or for a person",
    examples: [Example("reply pending", "what has not gone yet")], fields: OutboxTable.fields
  ) { session in
    let desk = try session.reading()
    return .table(OutboxTable.table(of: try desk.pendingReplies(), zone: desk.zone), schema: "replydesk.outbox/1")
  }

  private static let cancel = Command<DeskSession>(
    "reply cancel", "Take a reply back before it goes; it is a draft again",
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    try session.working().cancelReply(to: id)
    return .nothing(notices: [
      "Taken back. The reply to \(escaping: id.description) is a draft again; nothing was sent."
    ])
  }

  private static let discard = Command<DeskSession>(
    "reply discard", "Drop a draft; the message stays open",
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    try session.working().discardReply(to: id)
    return .nothing(notices: ["The draft for \(escaping: id.description) is dropped."])
  }

  private static let view = Command<DeskSession>(
    "reply view", "Show the approved replies to a message, byte for byte as they were",
    honours: .reason,
    discussion:
      "Rendered anew from the wording and values that the store keeps, and held against the hash of what was approved. \(MessageCommands.reading)",
    fields: [
      "replies": "one row a reply: outbox number, state, hash and what it is made of", "text": "the last one's text",
    ],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let kept = try session.reading().keptReplies(to: id, because: session.options.reason)
    let table = Table(
      columns: [
        Column("Row", key: "row"), Column("State", key: "state"), Column("Text hash", key: "digest", mayShrink: true),
        Column("Made of", key: "made_of", mayShrink: true),
      ],
      rows: kept.map { reply in
        [
          .escaping(reply.row.id.description), .escaping(reply.row.entry.state.rawValue),
          .escaping(reply.rendered.digest.description),
          .escaping(reply.rendered.provenance.map(\.reference.description).joined(separator: ", ")),
        ]
      }, whenEmpty: "No reply was approved.")
    let text = kept.last.map { SafeText(escapingLines: $0.rendered.body).lines } ?? []
    return .record(
      Record(
        [],
        sections: [
          Record.Section("Approved replies", key: "replies", .table(table)),
          Record.Section("Text of the last one", key: "text", .text(text)),
        ]), schema: "replydesk.kept-reply/1")
  }
}
