internal import Casework
internal import CommandLineKit
internal import Filtering
internal import JSON
internal import Reporting
internal import SafeText
internal import Storage
internal import Workflows

/// Figures for team leaders.
enum ReportCommands {
  static let all = [sla, overdue, refused, workload, feedback, AccessReportCommand.command, personalData]

  private static let sla = response(
    "report sla", "Report on the response target for messages received in a period",
    discussion:
      "Every figure leads to the activities behind it: the JSON names the words for --list, or the filter of queue list. \(filtering)",
    examples: [
      Example("report sla --from 2026-11-01 --team hastings-b", "one team's month so far"),
      Example("report sla --filter 'flag:sg language:cy'", "only messages that these words ask for"),
      Example("report sla --list day:2026-11-03.missed", "what stands behind a figure"),
      Example("report sla --html > report.html", "a page with charts, to print or to send on"),
      Example("report sla --team hastings-b --email-to leader", "for a timer: to the team's leaders, once a day"),
    ]
  ) { try $0.responseReport($1) }
  private static let workload = response(
    "report workload", "Report on who has how much in hands, and what they answered", discussion: filtering
  ) { try $0.workloadReport($1) }
  private static let overdue = Command<DeskSession>(
    "report overdue", "Report on what is late now, oldest first, and what was told of it",
    arguments: .option("--team", as: String.self, help: "only this team"),
    .option("--filter", as: String.self, help: "only what these words ask for, as in queue list"),
    .flag("--html", help: "a page with charts"),
    .option("--email-to", as: Receiver.self, help: "send it: leader, or an account")
  ) { session, team, filter, isPage, receiver in
    let request = try request(nil, nil, team, filter)
    return try answer(session.reading().overdueReport(request), session, isPage: isPage, receiver: receiver)
  }
  private static let refused = report(
    "report refused", "Report on messages to which an answer by email was refused, by rule"
  ) { try $0.refusedReport($1) }
  private static let feedback = report(
    "report feedback", "Report on feedback and problems with the site, by theme and day"
  ) { try $0.feedbackReport($1) }

  private static let filtering: SafeText =
    "The figures of days that ended a week ago or more are kept and do not move. With --filter, kept messages are chosen by the team, owner, subject and due time that were kept, and by the record as it is now for every other word."

  /// A report whose figures lead to lists.
  private static func response(
    _ name: String, _ abstract: SafeText, discussion: SafeText, examples: [Example] = [],
    _ make: @escaping @Sendable (Desk, ReportRequest) throws -> ReportDocument
  ) -> Command<DeskSession> {
    Command<DeskSession>(
      name, abstract, discussion: discussion, examples: examples, fields: ["id": "activity number, with --list"],
      arguments: .option("--from", as: Day.self, help: "the first day; thirty days before the last unless given"),
      .option("--to", as: Day.self, help: "the last day; today unless given"),
      .option("--team", as: String.self, help: "only this team"),
      .option("--filter", as: String.self, help: "only what these words ask for, as in queue list"),
      .option("--list", as: Selection.self, help: "list the activities behind a figure, such as missed"),
      .flag("--html", help: "a page with charts"),
      .option("--email-to", as: Receiver.self, help: "send it: leader, or an account")
    ) { session, from, until, team, filter, selection, isPage, receiver in
      let request = try request(from, until, team, filter)
      let desk = try session.reading()
      if let selection {
        let ids = try desk.activities(behind: selection.selection, of: request)
        return .table(
          Table(
            columns: [Column("Activity", key: "id")], rows: ids.map { [.escaping($0.description)] },
            whenEmpty: "No activity."), schema: "replydesk.report.list/1")
      }
      try desk.closeReports()
      return try answer(make(desk, request), session, isPage: isPage, receiver: receiver)
    }
  }

  private static func report(
    _ name: String, _ abstract: SafeText,
    _ make: @escaping @Sendable (Desk, ReportRequest) throws -> ReportDocument
  ) -> Command<DeskSession> {
    Command<DeskSession>(
      name, abstract,
      arguments: .option("--from", as: Day.self, help: "the first day; thirty days before the last unless given"),
      .option("--to", as: Day.self, help: "the last day; today unless given"),
      .option("--team", as: String.self, help: "only this team"),
      .option("--filter", as: String.self, help: "only what these words ask for, as in queue list"),
      .flag("--html", help: "a page with charts"),
      .option("--email-to", as: Receiver.self, help: "send it: leader, or an account")
    ) { session, from, until, team, filter, isPage, receiver in
      try answer(
        make(session.reading(), request(from, until, team, filter)), session, isPage: isPage, receiver: receiver)
    }
  }

  private static func request(_ from: Day?, _ until: Day?, _ team: String?, _ text: String?) throws -> ReportRequest {
    let filter = try FilterText.read(text)
    guard filter.sort == nil else {
      throw Failure(
        "filter", .usage, "A report has an order of its own.",
        now: "Leave out sort:\(escaping: filter.sort?.description ?? "").")
    }
    return ReportRequest(
      from: from?.date, until: until?.date, team: team, filter: filter.terms.isEmpty ? nil : filter)
  }

  static func answer(
    _ report: ReportDocument, _ session: DeskSession, isPage: Bool, receiver: Receiver?
  ) throws -> Answer {
    let desk = try session.reading()
    if let receiver { return try send([report], to: receiver, session) }
    if isPage { return .filtered(report.page(in: desk.zone)) }
    let style = session.options.style
    switch style.format {
    case .json, .jsonLines: return .filtered(Array("\(JSONValue.object(report.json(in: desk.zone)).text)\n".utf8))
    case .csv: return .filtered(report.csv(in: desk.zone))
    case .tabs: return .filtered(report.tabSeparated(in: desk.zone))
    case .people:
      return .text(
        style.isPlain
          ? report.sentences(columns: style.columns, in: desk.zone)
          : report.lines(columns: max(40, min(style.columns ?? 100, 120)), in: desk.zone))
    }
  }

  /// Sends reports, each to whom it is for; one that nobody has an address for does not keep the others back.
  static func send(_ reports: [ReportDocument], to receiver: Receiver, _ session: DeskSession) throws -> Answer {
    var (sent, isAddressed, unaddressed): (Int, Bool, DeskError?) = (0, false, nil)
    for report in reports {
      do {
        sent += try send(report, to: receiver, session)
        isAddressed = true
      } catch let error as DeskError where error.code == "report.no-address" {
        unaddressed = error
      }
    }
    if let unaddressed, !isAddressed { throw unaddressed }
    return .nothing(
      notices: [
        sent == 0
          ? "Everybody had this report today already."
          : "Put into the outbox for \(sent) \(sent == 1 ? "person" : "people")."
      ])
  }

  /// Sends a report; gives to how many.
  private static func send(_ report: ReportDocument, to receiver: Receiver, _ session: DeskSession) throws -> Int {
    let desk = try session.working()
    let lines = report.lines(columns: 76, in: desk.zone).map(\.description)
    // Each report goes to a person once a day; what tells it from another is in its subject.
    let about = [report.title, report.team, report.filter.map { "only \($0)" }].compactMap { $0?.description }
    let text = MailText(
      subject: "ReplyDesk: \(about.joined(separator: ", ")), to \(desk.today)",
      body: (lines + ["", "This email was sent by a program. Please do not answer it.", ""]).joined(separator: "\n"))
    return try desk.mail(text, about: report.team?.description, to: receiver.receiver).count
  }

  private static let personalData = Command<DeskSession>(
    "report personal-data", "Report what was masked, destroyed, refused and revealed, by day and kind",
    discussion: "Counts only: no value is in it, nor anywhere that it could be read from.",
    fields: [
      "day": "the day", "event": "masked, destroyed, refused or revealed", "kind": "what it was", "count": "how often",
    ],
    arguments: .option("--from", as: Day.self, help: "the first day; thirty days before the last unless given"),
    .option("--to", as: Day.self, help: "the last day; today unless given")
  ) { session, from, until in
    let days = try session.reading().personalDataReport(from: from?.date, until: until?.date)
    return .table(
      Table(
        columns: [
          Column("Day", key: "day"), Column("What happened", key: "event"), Column("Kind", key: "kind"),
          Column("Count", key: "count", alignment: .right),
        ],
        rows: days.map { row in
          [
            .escaping(row.day.description), .escaping(row.event.rawValue), .escaping(row.kind), .integer(row.count),
          ]
        }, whenEmpty: "Nothing in these days."), schema: "replydesk.report.personal-data/1")
  }

  /// Which activities behind a figure, in the words of the report's JSON.
  struct Selection: ArgumentValue {
    let selection: ResponseSelection
    init?(argument: String) {
      guard let selection = ResponseSelection(argument) else { return nil }
      self.selection = selection
    }
    static var placeholder: String { "FIGURE" }
    static var expectation: SafeText {
      "received, answered, in-target, missed or unanswered, alone or of a group such as team:hastings-b.missed"
    }
  }

  /// Who gets a report.
  struct Receiver: ArgumentValue {
    let receiver: ReportReceiver
    init?(argument: String) {
      if argument == "leader" {
        receiver = .leaders
      } else if let account = Account(argument) {
        receiver = .person(account)
      } else {
        return nil
      }
    }
    static var placeholder: String { "WHO" }
    static var expectation: SafeText { "leader, or an account" }
  }
}
