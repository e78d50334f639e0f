import Casework
import DeskFixtures
import Filtering
import Intruder
import Reporting
import SafeText
import Testing
import Workflows

/// Reports on what a filter asks for: the same words, the same messages as in the queue (SLA-5).
@Suite struct FilteredReportTests {
  private let fixture: TestDesk
  private let intruder: Intruder

  init() throws {
    fixture = try TestDesk()
    intruder = Intruder(file: fixture.path + "/store/replydesk.sqlite")
    try RandomActivities.fill(intruder, count: 10_000, until: fixture.clock.time.milliseconds)
  }

  /// A team, a filter, and the same in SQL.
  static let scopes: [(team: String?, filter: String?, sql: String)] = [
    ("team-2", nil, "a.team = 'team-2'"),
    (
      nil, "subject:complaint,calc",
      "coalesce(a.corrected_subject, a.classified_subject) IN ('complaint', 'calculation')"
    ),
    ("team-1", "owner:owner-3", "a.team = 'team-1' AND a.owner = 'owner-3'"),
    (nil, "-owner:any is:answered", "a.owner IS NULL AND a.status = 'answered'"),
    (
      nil, "team:team-4 -subject:feedback",
      "a.team = 'team-4' AND coalesce(a.corrected_subject, a.classified_subject) <> 'feedback'"
    ),
  ]

  private func request(_ scope: (team: String?, filter: String?, sql: String)) throws -> ReportRequest {
    ReportRequest(team: scope.team, filter: try scope.filter.map { try Filter($0) })
  }

  private func summary(_ report: ReportDocument) throws -> [Int] {
    let section = try #require(report.sections.first { $0.key == "summary" })
    guard case .headlines(let lines) = section.content else { return [] }
    return lines.prefix(3).flatMap { line -> [Int] in
      switch line.figure.value {
      case .count(let count): [count]
      case .share(let share): [share.part, share.whole]
      default: []
      }
    }
  }

  /// Received, answered, and in target of those of which that is known, of the last thirty days.
  private func reckoned(_ condition: String) throws -> [Int] {
    let end = 20_778 * Int64(86_400_000)
    let row = try #require(
      try intruder.rows(
        """
        SELECT count(*), count(iif(o.met_at <= a.received_at + 604800000, 1, NULL)),
          count(iif(o.met_at <= a.received_at + 604800000 AND o.met_at <= o.due_at, 1, NULL)),
          count(
            iif(
              iif(
                o.met_at <= a.received_at + 604800000, o.met_at > o.due_at,
                o.due_at < \(fixture.clock.time.milliseconds) AND a.id NOT IN (SELECT activity_id FROM pause)),
              1, NULL))
        FROM activity a JOIN obligation o ON o.activity_id = a.id
        WHERE a.received_at >= \(end - 30 * 86_400_000) AND a.received_at < \(end) AND \(condition)
        """
      ).first
    ).map { $0.flatMap(Int.init) ?? -1 }
    return [row[0], row[1], row[2], row[2] + row[3]]
  }

  @Test(arguments: scopes.indices)
  func itsFiguresAreThoseOfPlainSQLBeforeAndAfterDaysAreClosed(_ index: Int) throws {
    let request = try request(Self.scopes[index])
    let expected = try reckoned(Self.scopes[index].sql)
    #expect(expected[0] > 50)
    #expect(try summary(fixture.desk.responseReport(request)) == expected)
    try fixture.desk.closeReports()
    #expect(try summary(fixture.desk.responseReport(request)) == expected)
  }

  @Test(arguments: scopes.indices)
  func everyFigureLeadsToExactlyItsMessages(_ index: Int) throws {
    try fixture.desk.closeReports()
    let request = try request(Self.scopes[index])
    var (lists, filters) = (0, 0)
    for report in [try fixture.desk.responseReport(request), try fixture.desk.overdueReport(request)] {
      for figure in report.sections.flatMap(\.figures) {
        switch (figure.drill, figure.value) {
        case (.list(let words)?, .count(let count)):
          let selection = try #require(ResponseSelection(words.description))
          #expect(try fixture.desk.activities(behind: selection, of: request).count == count, "\(words)")
          lists += 1
        case (.filter(let words)?, .count(let count)):
          #expect(try fixture.desk.count(Filter(words.description)) == count, "\(words)")
          filters += 1
        default: break
        }
      }
    }
    #expect(lists > 10 && filters > 15)
  }

  @Test func closedDaysAreChosenByWhatWasKeptOfThem() throws {
    try fixture.desk.closeReports()
    let request = ReportRequest(
      until: CivilDate(iso8601: "2026-11-12"), filter: try Filter("owner:owner-1 team:team-3 subject:calc"))
    let before = try summary(fixture.desk.responseReport(request))
    try #require(before[0] > 5)
    try intruder.run("UPDATE activity SET owner = 'owner-9', team = 'team-9', corrected_subject = 'complaint'")
    #expect(try summary(fixture.desk.responseReport(request)) == before)
    let ids = try fixture.desk.activities(behind: ResponseSelection(.all, .received), of: request)
    #expect(ids.count == before[0])
  }

  @Test func aWordThatNoColumnAnswersIsAskedOfEachMessage() throws {
    let day = CivilDate(iso8601: "2026-11-19")
    func received(_ filter: String) throws -> Int {
      try summary(fixture.desk.responseReport(ReportRequest(from: day, until: day, filter: try Filter(filter))))[0]
    }
    // None of the messages is linked to a client, so no rule allows an email.
    #expect(try received("email:no") == received("-email:yes"))
    #expect(try received("email:no") > 50)
    #expect(try received("email:yes") == 0)
  }

  @Test func aMessageThatChangedHandsAfterItsDayWasClosedDidNotArriveLate() throws {
    try fixture.desk.closeReports()
    try intruder.run("UPDATE activity SET team = 'team-0' WHERE team = 'team-1'")
    let request = ReportRequest(until: CivilDate(iso8601: "2026-11-10"), team: "team-0")
    let notes = try #require(try fixture.desk.responseReport(request).sections.first { $0.key == "notes" })
    guard case .notes(let lines) = notes.content else { return }
    #expect(!lines.contains { $0.description.contains("came in later") })
  }

  @Test func aReportSaysWhatItWasFilteredBy() throws {
    let report = try fixture.desk.responseReport(ReportRequest(team: "team-2", filter: try Filter("flag:sg is:open")))
    #expect(report.filter == "flag:sg is:open")
    #expect(report.command.description.hasSuffix("--team team-2 --filter 'flag:sg is:open'"))
    #expect(
      report.lines(columns: 100, in: fixture.desk.zone).first?.description.contains("only flag:sg is:open") == true)
    let notes = try #require(report.sections.first { $0.key == "notes" })
    #expect("\(notes)".contains("A filter chose the messages"))
  }

  @Test func aTeamThatNobodyKnowsIsRefused() throws {
    #expect(refusal { try fixture.desk.responseReport(ReportRequest(team: "team-9")) } == "report.team")
  }

  @Test func aWholeReferenceIsRefused() throws {
    let request = ReportRequest(filter: try Filter("client:121000000001"))
    #expect(refusal { try fixture.desk.responseReport(request) } == "report.reference")
    #expect(refusal { try fixture.desk.overdueReport(request) } == "report.reference")
  }
}
