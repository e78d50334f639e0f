internal import Casework
internal import Storage
internal import CommandLineKit
internal import Filtering
internal import JSON
internal import Reporting
internal import SafeText
internal import Workflows

/// The queue.
enum QueueCommands {
  static let all = [list, next, views]

  private static let list = Command<DeskSession>(
    "queue list", "List open work, most urgent first", honours: .limit,
    discussion:
      "Safeguarding comes first, then the least time left. Names are shown as an initial and stars. Words of a filter all have to hold, a minus before one turns it round, commas mean or: replydesk help filters lists them. A terminal gets 50 rows unless --limit says otherwise, a pipe or a file all of them.",
    examples: [
      Example("queue list --mine", "your own work"),
      Example("queue list --filter 'left:<4h email:yes -owner:any'", "what is urgent, free and may go by email"),
      Example("queue list --unlinked --json=id,left", "for a script"),
    ],
    fields: QueueTable.fields,
    arguments: .option("--filter", as: String.self, help: "only what these words ask for"),
    .option("--view", as: ViewNumber.self, help: "a saved view, by its number"),
    .flag("--mine", help: "only what you own"), .flag("--unowned", help: "only what nobody owns"),
    .flag("--unlinked", help: "only what is linked to no case"),
    .option("--owner", as: Account.self, help: "only what this person owns"),
    .option("--team", as: String.self, help: "only this team's work")
  ) { session, text, view, isMine, isUnowned, isUnlinked, owner, team in
    let desk = try session.reading()
    var filter = try FilterText.read(text)
    if let view { filter = try FilterText.view(view.number, in: session).filter.and(filter) }
    if isMine { filter.terms.append(Filter.Term(.state([.mine]))) }
    if isUnowned { filter.terms.append(Filter.Term(.state([.unowned]))) }
    if isUnlinked { filter.terms.append(Filter.Term(.state([.unlinked]))) }
    if let owner { filter.terms.append(Filter.Term(.owner([.account(owner)]))) }
    if let team { filter.terms.append(Filter.Term(.team([.named(team)]))) }
    if text == nil, view == nil, !filter.terms.isEmpty { filter.terms.append(Filter.Term(.state([.open]))) }
    // A program gets every row; a person gets what a screen holds, and how many more there are.
    let isForPeople = session.isForPeople
    let lines = try desk.queue(filter, limit: session.options.limit ?? (isForPeople ? shownRows : .max))
    let table = QueueTable.table(of: lines, me: desk.account, zone: desk.zone, isForPeople: isForPeople)
    var notices: [SafeText] = []
    if isForPeople, session.options.limit == nil, lines.count == shownRows {
      let more = try desk.count(filter) - shownRows
      if more > 0 { notices.append("\(more) more: add --limit N to see them.") }
    }
    if session.options.terminal.isTerminal {
      notices.append(QueueTable.summary(try desk.queueCounts()))
      let told = try desk.notices().count
      if told > 0 { notices.append("You have \(told) new notices. Read them with: replydesk notice list") }
    }
    return .table(table, schema: "replydesk.queue/1", notices: notices)
  }

  /// The most rows that a terminal gets unasked.
  private static let shownRows = 50

  private static let views = Command<DeskSession>(
    "queue views", "List the saved views, with how many activities each holds",
    discussion: "They are written in the configuration: [view.1], name = Mine, filter = is:open owner:me.",
    fields: ["number": "its number", "name": "its name", "filter": "what it asks for", "count": "how many there are"]
  ) { session in
    let desk = try session.reading()
    let views = try FilterText.views(in: session)
    return .table(
      Table(
        columns: [
          Column("View", key: "number", alignment: .right), Column("Name", key: "name"),
          Column("Filter", key: "filter", mayShrink: true), Column("Count", key: "count", alignment: .right),
        ],
        rows: try views.map { view in
          [
            .integer(view.number), .escaping(view.name), .escaping(view.filter.description),
            .integer(try desk.count(view.filter)),
          ]
        }, whenEmpty: "There are no saved views."), schema: "replydesk.view/1")
  }

  private static let next = Command<DeskSession>(
    "queue next", "Take the most urgent message that nobody owns",
    discussion: "Two people who ask at the same moment never get the same message.",
    fields: QueueTable.fields, arguments: .flag("--quiet-if-none", help: "say nothing where there is none")
  ) { session, isQuiet in
    let desk = try session.working()
    guard let activity = try desk.claimNext() else {
      return .nothing(schema: "replydesk.queue/1", notices: isQuiet ? [] : ["Nothing waits for you."])
    }
    let table = QueueTable.table(
      of: [try desk.line(of: activity)], me: desk.account, zone: desk.zone, isForPeople: session.isForPeople)
    return .table(
      table, schema: "replydesk.queue/1",
      notices: [
        "\(escaping: activity.id.description) is yours. Read it with: replydesk message view \(escaping: activity.id.description)"
      ])
  }
}

/// The queue as a table.
enum QueueTable {
  static let fields: KeyValuePairs<String, SafeText> = [
    "id": "activity number", "left": "time left, or how late", "due": "when an answer is due",
    "client": "initial and stars",
    "reference": "last three digits", "role": "what the sender is", "subject": "the subject that counts",
    "flags": "flags that stand", "possible_flags": "flags that a person must confirm or clear",
    "preference": "how the client asked to be contacted",
    "email": "whether an email may answer it", "owner": "who owns it",
  ]

  /// For programs each row has its possible flags too; people read them among the flags, with a question mark.
  static func table(of lines: [QueueLine], me: Account, zone: LocalZone, isForPeople: Bool) -> Table {
    let possible = isForPeople ? [] : [Column("Possible", key: "possible_flags")]
    return Table(
      columns: [
        Column("Activity", key: "id"), Column("Left", key: "left", alignment: .right), Column("Due", key: "due"),
        Column("Client", key: "client", mayShrink: true), Column("Ref", key: "reference"), Column("Role", key: "role"),
        Column("Subject", key: "subject", mayShrink: true), Column("Flags", key: "flags"),
        Column("Prefers", key: "preference"), Column("Email", key: "email"), Column("Owner", key: "owner"),
      ] + possible,
      rows: lines.map { row($0, me: me, zone: zone) + (isForPeople ? [] : [possibleFlags($0.activity)]) },
      whenEmpty: "Nothing is open here.")
  }

  static func summary(_ counts: QueueCounts) -> SafeText {
    "Open \(counts.open) | due in 12h \(counts.dueInTwelveHours) | due in 4h \(counts.dueInFourHours) | LATE \(counts.late) | SAFEGUARDING \(counts.safeguarding) | mine \(counts.mine)"
  }

  private static func possibleFlags(_ activity: Activity) -> Cell {
    let names = activity.possibleFlags.all.map(\.name)
    return Cell(SafeText(escaping: names.joined(separator: " ")), json: .array(names.map { .string($0) }))
  }

  private static func row(_ line: QueueLine, me: Account, zone: LocalZone) -> [Cell] {
    let activity = line.activity
    let due = activity.dueAt.rfc3339(in: zone)
    let flags = activity.flags.all
    return [
      .escaping(activity.id.description),
      Cell(
        "\(activity.barringFlags.hasSafeguarding ? "! " : "" as SafeText)\(line.pausedAt == nil ? "" : "PAUSED " as SafeText)\(line.left.text)",
        json: .integer(line.left.interval.milliseconds / 1000), emphasis: line.left.isLate ? .alert : .none),
      Cell(SafeText(escaping: String(due.prefix(16))), json: .string(due)),
      Cell(line.name),
      Cell(line.lastThree.map { ".." + SafeText(escaping: $0) } ?? "", json: .optional(line.lastThree)),
      Cell(SafeText(escaping: activity.role.abbreviation), json: .string(activity.role.rawValue)),
      Cell(
        line.isRestricted ? "SCRT only" : SafeText(escaping: activity.subject.title),
        json: line.isRestricted ? .null : .string(activity.subject.rawValue)),
      Cell(
        SafeText(escaping: marks(of: activity).joined(separator: " ")),
        json: .array(flags.map { .string($0.name) })),
      .escaping(line.preference?.title ?? ""),
      Cell(
        line.decision.map { $0.isAllowed ? "yes" : "NO" } ?? "",
        json: line.decision.map { .bool($0.isAllowed) } ?? .null),
      Cell(
        activity.owner.map { $0 == me ? "me" : SafeText(escaping: $0.name) } ?? "-",
        json: .optional(activity.owner?.name)),
    ]
  }

  /// Flags that stand, flags that may be meant with a question mark, and what is missing; each mark once.
  static func marks(of activity: Activity) -> [String] {
    let certain = activity.flags.all.map(\.mark)
    let possible = activity.possibleFlags.all.map(\.mark).filter { !certain.contains($0) }.map { "\($0)?" }
    var seen: Set<String> = []
    return (certain + possible + (activity.isUnlinked ? ["LINK?"] : [])).filter { seen.insert($0).inserted }
  }
}
