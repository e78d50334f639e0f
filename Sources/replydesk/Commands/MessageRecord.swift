internal import Reporting
internal import Casework
internal import CommandLineKit
internal import JSON
internal import PersonalData
internal import SafeText
internal import Storage
internal import Workflows

/// A message as a record: who and how urgent first, then the rules, then the text.
enum MessageRecord {
  static func record(of view: MessageView, zone: LocalZone) -> Record {
    let (line, activity) = (view.line, view.line.activity)
    let flags = activity.flags.all.map(\.name)
    var items = [
      Record.Item("Activity", key: "id", .escaping(activity.id.description)),
      Record.Item("Status", key: "status", .escaping(activity.status.rawValue)),
    ]
    if let answer = view.answer { items.append(Record.Item("Answered", key: "answered", self.answer(answer, zone))) }
    items += [
      Record.Item(
        "Left", key: "left",
        Cell(
          activity.status != .open
            ? "\(line.left.words), when it was \(escaping: activity.status.rawValue)"
            : line.pausedAt == nil ? line.left.words : "\(line.left.words), paused",
          json: .integer(line.left.interval.milliseconds / 1000),
          emphasis: line.left.isLate ? .alert : .none)),
      Record.Item("Client", key: "client", Cell(client(view))),
      Record.Item(
        "Role", key: "role", Cell(SafeText(escaping: activity.role.title), json: .string(activity.role.rawValue))),
      Record.Item("Reference", key: "reference", .escaping(line.lastThree.map { "*********\($0)" } ?? "")),
      Record.Item("Case", key: "case", .escaping(activity.caseNumber?.text ?? "not linked")),
      Record.Item(
        "Subject", key: "subject",
        Cell(SafeText(escaping: activity.subject.title), json: .string(activity.subject.rawValue))),
      Record.Item("Picked on site", key: "declared", Cell(view.declaredSubject)),
      Record.Item("Classified", key: "classified", classified(activity)),
      Record.Item(
        "Flags", key: "flags",
        Cell(
          SafeText(escaping: flags.isEmpty ? "none" : flags.joined(separator: ", ")),
          json: .array(flags.map { .string($0) }), emphasis: activity.flags.hasSafeguarding ? .alert : .none)),
      Record.Item(
        "Possible", key: "possible_flags",
        Cell(
          SafeText(escaping: activity.possibleFlags.all.map(\.name).joined(separator: ", ")),
          json: .array(activity.possibleFlags.all.map { .string($0.name) }),
          emphasis: activity.possibleFlags.hasSafeguarding ? .alert : .none)),
      Record.Item("Owner", key: "owner", .escaping(activity.owner?.name ?? "nobody")),
      Record.Item("Received", key: "received", time(activity.receivedAt, zone)),
      Record.Item("Due", key: "due", time(activity.dueAt, zone)),
    ]
    var sections: [Record.Section] = []
    if activity.status != .open {
      items.append(
        Record.Item("Email", key: "email", Cell("\(escaping: activity.status.rawValue) already", json: .bool(false))))
    } else if let decision = line.decision {
      items.append(
        Record.Item(
          "Email", key: "email",
          Cell(
            decision.isAllowed
              ? "allowed"
              : "NOT ALLOWED, \(decision.refusals.count) \(decision.refusals.count == 1 ? "reason" : "reasons")",
            json: .bool(decision.isAllowed), emphasis: decision.isAllowed ? .none : .alert)))
      items.append(
        Record.Item(
          "Do this", key: "route",
          Cell(SafeText(escaping: view.instruction(in: zone) ?? ""), json: .string(decision.route.rawValue))))
      let shown = decision.isAllowed ? [] : decision.refusals
      if !shown.isEmpty { sections.append(Record.Section("Why not by email", key: "checks", .table(checks(shown)))) }
    }
    if !view.proposals.isEmpty { sections.append(Record.Section("Proposed", key: "proposed", .text(view.proposals))) }
    sections.append(Record.Section("Message", key: "text", .text(view.body.text.lines)))
    if !view.notes.isEmpty {
      let lines = view.notes.map { note -> SafeText in
        "\(time(note.at, zone).text) \(escaping: note.author): \(note.text)"
      }
      sections.append(Record.Section("Notes, never sent to the client", key: "notes", .text(lines)))
    }
    return Record(items, sections: sections)
  }

  /// Every check of a decision as a table.
  static func checks(_ checks: [EmailDecision.Check]) -> Table {
    Table(
      columns: [Column("", key: "passes"), Column("Rule", key: "rule"), Column("Finding", key: "finding")],
      rows: checks.map { check in
        [
          verdict(check.verdict), .escaping(check.rule.rawValue), .escaping(check.finding),
        ]
      })
  }

  /// When, how and by whom a message was answered.
  static func answer(_ answer: GivenAnswer, _ zone: LocalZone) -> Cell {
    Cell(
      "\(time(answer.at, zone).text) by \(escaping: answer.channel.title), \(escaping: answer.by)",
      json: .object([
        "at": .string(answer.at.rfc3339(in: zone)), "channel": .string(answer.channel.rawValue),
        "by": .string(answer.by),
      ]))
  }

  private static func verdict(_ verdict: EmailDecision.Verdict) -> Cell {
    switch verdict {
    case .passes: Cell("pass", json: true)
    case .fails: Cell("FAIL", json: false, emphasis: .alert)
    case .notKnownYet: Cell("not known yet", json: .null)
    }
  }

  static func time(_ instant: Instant, _ zone: LocalZone) -> Cell {
    let text = instant.rfc3339(in: zone)
    let wall = zone.wallTime(at: instant)
    let minute = wall.minute < 10 ? "0\(wall.minute)" : "\(wall.minute)"
    let hour = wall.hour < 10 ? "0\(wall.hour)" : "\(wall.hour)"
    return Cell(SafeText(escaping: "\(wall.date) \(hour):\(minute)"), json: .string(text))
  }

  private static func client(_ view: MessageView) -> SafeText {
    guard let client = view.client else { return view.line.name }
    let registered: SafeText = client.isRegistered ? "registered" : "NOT registered"
    return
      "\(view.line.name), \(registered), prefers \(escaping: client.preference.title), \(escaping: client.language.title), \(escaping: client.nation.title)"
  }

  private static func classified(_ activity: Activity) -> Cell {
    let confidence = activity.classified.confidence
    let unsure: SafeText = activity.classified.isUnsure ? ", UNSURE" : ""
    return Cell(
      "\(escaping: activity.classified.subject.title) (\(confidence / 10)%\(unsure), \(escaping: activity.classified.model))",
      json: .object([
        "subject": .string(activity.classified.subject.rawValue), "confidence": .number(Double(confidence) / 1000),
        "unsure": .bool(activity.classified.isUnsure), "model": .string(activity.classified.model),
      ]))
  }
}
