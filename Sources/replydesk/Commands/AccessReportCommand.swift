internal import Casework
internal import CommandLineKit
internal import Reporting
internal import SafeText
internal import Workflows

/// Whose reading of the record is unusual.
enum AccessReportCommand {
  static let command = Command<DeskSession>(
    "report access", "Report on who opened what, and whose reading is unusual",
    discussion: """
      For team leaders and administrators. A leader sees the people of their own team, an administrator everybody; no message is shown. Unusual is: one client on \
      several days without work, many clients outside the own queue, reasons that say nothing, reading outside working hours, \
      a client whom many open, and far more clients than colleagues open. Each row says why it is there. With --email-to \
      leader every team's leaders get that of their own team.
      """,
    examples: [
      Example("report access", "the last thirty days"),
      Example("report access --from 2026-11-01 --json", "for another program"),
      Example("report access --email-to leader", "for a timer, once a week: to the leaders of each team"),
    ],
    arguments: .option("--from", as: Day.self, help: "the first day; thirty days before the last unless given"),
    .option("--to", as: Day.self, help: "the last day; today unless given"),
    .option("--team", as: String.self, help: "only people of this team"),
    .flag("--html", help: "a page, to print or to send on"),
    .option("--email-to", as: ReportCommands.Receiver.self, help: "send it: leader, or an account")
  ) { session, from, until, team, isPage, receiver in
    let desk = try session.reading()
    func request(_ team: String?) -> ReportRequest { ReportRequest(from: from?.date, until: until?.date, team: team) }
    switch receiver?.receiver {
    case nil:
      let report = try desk.accessReport(request(team), for: desk.account)
      return try ReportCommands.answer(report, session, isPage: isPage, receiver: nil)
    case .person(let account):
      let report = try desk.accessReport(request(team), for: account)
      return try ReportCommands.answer(report, session, isPage: false, receiver: receiver)
    case .leaders:
      let teams: [String?] = try team.map { [$0] } ?? desk.staffTeams()
      let reports = try (teams.isEmpty ? [nil] : teams).map { try desk.accessReport(request($0), for: nil) }
      return try receiver.map { try ReportCommands.send(reports, to: $0, session) } ?? .nothing(notices: [])
    }
  }
}
