internal import Casework
internal import CommandLineKit
internal import JSON
internal import Outbox
internal import Reporting
internal import SafeText
internal import Storage
internal import Workflows

/// What was decided about a message, each with its reason.
enum WhyRecord {
  static func record(
    of view: MessageView, outbox: [OutboxRow], due explanation: DueExplanation, held: HeldTime, zone: LocalZone
  ) -> Record {
    let activity = view.line.activity
    var items = [
      Record.Item("Activity", key: "id", .escaping(activity.id.description)),
      Record.Item("Due", key: "due", due(view, zone)),
      Record.Item("Subject", key: "subject", subject(activity, zone)),
      Record.Item(
        "Flags", key: "flags",
        Cell(
          SafeText(
            escaping: activity.flags.all.isEmpty ? "none" : activity.flags.all.map(\.name).joined(separator: ", ")),
          json: .array(activity.flags.all.map { .string($0.name) }))),
    ]
    var sections: [Record.Section] = []
    if let decision = view.line.decision {
      items.append(Record.Item("Email", key: "email", .yesNo(decision.isAllowed && activity.status == .open)))
      items.append(
        Record.Item(
          "Do this", key: "route",
          Cell(SafeText(escaping: decision.instruction), json: .string(decision.route.rawValue))))
      sections.append(Record.Section("Rules", key: "checks", .table(MessageRecord.checks(decision.checks))))
    }
    sections.append(Record.Section("How the due time came about", key: "steps", .table(steps(explanation, zone))))
    sections.append(Record.Section("Who had it in hands", key: "held", .table(holders(held))))
    sections.append(
      Record.Section("Replies on their way", key: "outbox", .table(OutboxTable.table(of: outbox, zone: zone))))
    return Record(items, sections: sections)
  }

  private static func due(_ view: MessageView, _ zone: LocalZone) -> Cell {
    let obligation = view.obligation
    let started = MessageRecord.time(obligation.startedAt, zone).text
    let due = MessageRecord.time(obligation.dueAt, zone).text
    var text: SafeText =
      "received \(started), due \(due) by the calendar \(escaping: obligation.calendar), "
      + "never moved by a change of subject, owner or case (SLA-1, SLA-6)"
    if let answer = view.answer { text += "; answered \(MessageRecord.answer(answer, zone).text)" }
    if let breached = obligation.breachedAt { text += "; seen to be late \(MessageRecord.time(breached, zone).text)" }
    return Cell(text, json: .string(obligation.dueAt.rfc3339(in: zone)))
  }

  private static func steps(_ explanation: DueExplanation, _ zone: LocalZone) -> Table {
    // Nights are steps without a sentence of their own, so the sentences stand for people and the steps for programs.
    guard !explanation.steps.isEmpty else {
      return Table(
        columns: [Column("Step", key: "step")], rows: explanation.lines.map { [.escaping($0)] }, whenEmpty: "None.")
    }
    return Table(
      columns: [
        Column("Step", key: "step"), Column("From", key: "from"), Column("Until", key: "until"),
        Column("Counted", key: "counted", alignment: .right),
      ],
      rows: explanation.steps.map { step in
        [
          .escaping(step.kind), MessageRecord.time(step.from, zone), MessageRecord.time(step.until, zone),
          duration(step.counted),
        ]
      })
  }

  private static func holders(_ held: HeldTime) -> Table {
    Table(
      columns: [Column("Who", key: "who"), Column("How long", key: "time", alignment: .right)],
      rows: held.totals.map { holder, time in
        let name: SafeText =
          switch holder {
          case .unassigned: "(nobody)"
          case .person(let account): SafeText(escaping: account.name)
          case .referral: "another team"
          case .outbox: "the outbox"
          }
        return [Cell(name), duration(time)]
      }, whenEmpty: "No time has gone by.")
  }

  private static func duration(_ interval: Interval) -> Cell {
    let minutes = interval.milliseconds / 60_000
    let text: SafeText = minutes >= 60 ? "\(minutes / 60)h \(minutes % 60)m" : "\(minutes)m"
    return Cell(text, json: .integer(interval.milliseconds / 1000))
  }

  private static func subject(_ activity: Activity, _ zone: LocalZone) -> Cell {
    guard let correction = activity.correction else {
      return Cell(
        "\(escaping: activity.subject.title), as \(escaping: activity.classified.model) classified it",
        json: .string(activity.subject.rawValue))
    }
    return Cell(
      "\(escaping: activity.subject.title), corrected by \(escaping: correction.by.name) \(MessageRecord.time(correction.at, zone).text)",
      json: .string(activity.subject.rawValue))
  }
}

/// Rows of the outbox as a table, without addresses.
enum OutboxTable {
  static let fields: KeyValuePairs<String, SafeText> = [
    "row": "outbox number", "activity": "activity number", "state": "where it stands",
    "phase": "how far the last attempt got",
    "attempts": "attempts so far", "due": "when it goes", "to": "the address, masked", "code": "the server's code",
    "detail": "why it waits", "message_id": "its identity in the mail server's log",
  ]

  /// For programs each row has its Message-ID too, to be looked for in a mail server's log.
  static func table(of rows: [OutboxRow], zone: LocalZone, isForPeople: Bool = true) -> Table {
    let messageID = isForPeople ? [] : [Column("Message-ID", key: "message_id")]
    return Table(
      columns: [
        Column("Row", key: "row"), Column("Activity", key: "activity"), Column("State", key: "state"),
        Column("Phase", key: "phase"), Column("Attempts", key: "attempts", alignment: .right),
        Column("Goes", key: "due"), Column("To", key: "to"), Column("Code", key: "code"),
        Column("Detail", key: "detail", mayShrink: true),
      ] + messageID,
      rows: rows.map { row in
        [
          .escaping(row.id.description), .escaping(row.activity?.description ?? ""),
          .escaping(row.entry.state.rawValue),
          .escaping(row.entry.phase.rawValue), .integer(row.entry.attempts), goes(row, zone),
          .escaping(row.recipient.description),
          row.smtpCode.map { .integer($0) } ?? .empty, .escaping(row.detail ?? waits(row)),
        ] + (isForPeople ? [] : [.escaping(row.messageID)])
      }, whenEmpty: "None.")
  }

  /// A row that is held goes when somebody says so, and not at its time.
  private static func goes(_ row: OutboxRow, _ zone: LocalZone) -> Cell {
    guard row.entry.state != .held else { return .empty }
    return row.entry.nextAttemptAt.map { MessageRecord.time($0, zone) } ?? .empty
  }

  private static func waits(_ row: OutboxRow) -> String {
    switch row.entry.state {
    case .queued where row.entry.attempts == 0: "on hold, can be taken back"
    case .held where row.entry.holdReason == .person: "held until somebody lets it go, can be taken back"
    case .held: row.entry.holdReason?.rawValue ?? ""
    default: ""
    }
  }
}
