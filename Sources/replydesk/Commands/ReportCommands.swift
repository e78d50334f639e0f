internal import Casework
internal import CommandLineKit
internal import JSON
internal import Reporting
internal import SafeText
internal import Storage
internal import Workflows

/// Figures for team leaders.
enum ReportCommands {
  static let all = [sla, personalData]

  private static let sla = Command<DeskSession>(
    "report sla", "Report on the response target for messages received in a period",
    discussion: "In JSON every figure leads to the numbers of its activities.",
    examples: [Example("report sla --from 2026-11-01 --team hastings-b", "one team's month so far")],
    fields: ["report": "every figure"],
    arguments: .option("--from", as: Day.self, help: "the first day; thirty days before the last unless given"),
    .option("--to", as: Day.self, help: "the last day; today unless given"),
    .option("--team", as: String.self, help: "only this team")
  ) { session, from, until, team in
    let desk = try session.reading()
    let report = try desk.responseReport(from: from?.date, until: until?.date, team: team)
    guard session.options.style.isJSON else { return .text(report.lines(in: desk.zone)) }
    let cell = Cell("", json: .object(report.json(in: desk.zone)))
    return .record(Record([Record.Item("Report", key: "report", cell)]), schema: "replydesk.report.sla/1")
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
}
