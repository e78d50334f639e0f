internal import Casework
internal import CommandLineKit
internal import JSON
internal import Reporting
internal import SafeText
internal import Workflows

/// Figures for team leaders.
enum ReportCommands {
  static let all = [sla]

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
}
