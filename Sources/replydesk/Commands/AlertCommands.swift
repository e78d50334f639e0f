internal import Casework
internal import CommandLineKit
internal import JSON
internal import OperatingSystem
internal import Outbox
internal import SafeText
internal import Storage
internal import Workflows

/// What staff are told by email, and when.
enum AlertCommands {
  static let all = [due, send, check, history]

  private static let mailFields: KeyValuePairs<String, SafeText> = [
    "to": "whom it goes to", "subject": "its subject line", "activities": "activity numbers",
  ]

  private static let due = Command<DeskSession>(
    "alerts due", "List the alerts that would go out now; changes nothing", fields: mailFields
  ) { session in
    let desk = try session.reading()
    let summary = try desk.alertsDue()
    return .table(table(of: summary), schema: "replydesk.alerts.due/1", notices: [next(summary, desk)])
  }

  private static let send = Command<DeskSession>(
    "alerts send", "Tell everybody what they have to be told now, once each; for a timer",
    honours: .dryRun,
    discussion:
      "Warnings come 12 and 4 hours before the target, at it, and every 24 hours after it, to the owner and the team's leaders, in their working hours. The mails go into the outbox; the sender sends them. A run that follows an outage tells each person everything in one mail.",
    examples: [
      Example("alerts send -q", "every five minutes, from the timer or cron"),
      Example("alerts send --dry-run", "what would be told"),
    ],
    fields: mailFields
  ) { session in
    if session.options.isDryRun {
      let desk = try session.reading()
      let summary = try desk.alertsDue()
      return .table(
        table(of: summary), schema: "replydesk.alerts.due/1", notices: ["Nothing was changed.", next(summary, desk)])
    }
    let desk = try session.working()
    let machine = MachineTime(uptime: SystemClock.sinceStart(), boot: SystemIdentity.bootID ?? "unknown")
    let summary = try desk.runAlerts(machine)
    if let doubt = summary.doubt {
      return .nothing(
        schema: "replydesk.alerts.sent/1", exit: .tryLater,
        notices: [
          "Nobody was told anything, because \(escaping: doubt). The next run will, if the clock goes on from there."
        ])
    }
    return .table(table(of: summary), schema: "replydesk.alerts.sent/1", notices: [next(summary, desk)])
  }

  private static let check = Command<DeskSession>(
    "alerts check", "Say whether the alerts run; ends with 9 where they do not",
    discussion:
      "A canary: run it by itself, from another timer than the alerts, so that somebody hears when they have stopped.",
    fields: ["ok": "whether they run", "finding": "what was found"]
  ) { session in
    let health = try session.reading().alertHealth()
    return .record(
      Record([
        Record.Item("Alerts", key: "ok", Cell(health.isFine ? "ok" : "FAULT", json: .bool(health.isFine))),
        Record.Item("Finding", key: "finding", .escaping(health.finding)),
      ]), schema: "replydesk.alerts.check/1", exit: health.isFine ? .done : .faults)
  }

  private static let history = Command<DeskSession>(
    "alerts history", "List mails to staff, newest first, and how far each got", honours: .limit,
    discussion:
      "An alert holds the numbers of activities and nothing about a client. Without --limit it gives 50, and says so where there are more.",
    fields: [
      "id": "alert number", "at": "when it was made", "kind": "what it is about", "activities": "activity numbers",
      "to": "whom it goes to", "state": "how far it got",
    ],
    arguments: .optionalOperand("ACT", as: ActivityID.self, help: "only alerts about this activity")
  ) { session, activity in
    let desk = try session.reading()
    let (alerts, notices) = try session.rows(usually: 50) { try desk.alerts(about: activity, limit: $0) }
    return .table(
      Table(
        columns: [
          Column("Alert", key: "id"), Column("Made", key: "at"), Column("About", key: "kind"),
          Column("Activities", key: "activities", mayShrink: true), Column("To", key: "to"),
          Column("State", key: "state"),
        ],
        rows: alerts.map { alert in
          [
            .escaping(alert.id.description), MessageRecord.time(alert.at, desk.zone), .escaping(alert.kind.rawValue),
            activities(alert.items.map(\.activity)), .escaping(alert.account?.name ?? "duty contact"),
            .escaping(alert.state.rawValue),
          ]
        }, whenEmpty: "No alert was made."), schema: "replydesk.alert/2", notices: notices)
  }

  private static func table(of summary: AlertRunSummary) -> Table {
    Table(
      columns: [
        Column("To", key: "to"), Column("Subject", key: "subject", mayShrink: true),
        Column("Activities", key: "activities", mayShrink: true),
      ],
      rows: summary.mails.map { mail in
        [.escaping(mail.account.name), .escaping(mail.subject), activities(mail.activities)]
      }, whenEmpty: "Nobody has to be told anything now.")
  }

  private static func next(_ summary: AlertRunSummary, _ desk: Desk) -> SafeText {
    summary.nextAt.map { "Next one due \(MessageRecord.time($0, desk.zone).text)." } ?? "None is due later."
  }

  private static func activities(_ ids: [ActivityID]) -> Cell {
    let names = ids.map(\.description)
    return Cell(
      names.count <= 3 ? SafeText(escaping: names.joined(separator: " ")) : "\(names.count) activities",
      json: .array(names.map { .string($0) }))
  }
}
