import Casework
import DeskFixtures
import Filtering
import Intruder
import Reporting
import SafeText
import Testing
import Workflows

/// The figures of the report on the response target, reckoned once more by plain SQL (SLA-5).
@Suite struct ReportFigureTests {
  private let fixture: TestDesk
  private let intruder: Intruder

  init() throws {
    fixture = try TestDesk()
    intruder = Intruder(file: fixture.path + "/store/replydesk.sqlite")
    try RandomActivities.fill(intruder, count: 50_000, until: fixture.clock.time.milliseconds)
  }

  private static let day: Int64 = 86_400_000
  /// Midnight after the last day.
  private static let end: Int64 = 20_778 * day

  /// A section's rows by name, each figure as a plain number.
  private func rows(_ key: SafeText, of report: ReportDocument) throws -> [String: [Int64?]] {
    let section = try #require(report.sections.first { $0.key == key })
    let rows: [(String, [Figure])] =
      switch section.content {
      case .headlines(let lines):
        lines.map { ($0.key.description, [$0.figure] + ($0.previous.map { [Figure($0)] } ?? [])) }
      case .bars(let table): table.rows.map { ($0.label.description, [$0.figure]) }
      case .table(let table): table.rows.map { row in (Self.text(row[0]), row.dropFirst().filter(Self.isNumber)) }
      case .series(let series): series.points.map { ($0.day.description, [$0.figure]) }
      case .notes: []
      }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0, $1.flatMap(Self.numbers)) })
  }

  private static func text(_ figure: Figure) -> String {
    if case .text(let text) = figure.value { text.description } else { "" }
  }

  private static func isNumber(_ figure: Figure) -> Bool {
    if case .text = figure.value { false } else { true }
  }

  private static func numbers(_ figure: Figure) -> [Int64?] {
    switch figure.value {
    case .count(let count): [Int64(count)]
    case .share(let share): [Int64(share.part), Int64(share.whole)]
    case .duration(let interval): [interval.milliseconds]
    case .time(let time): [time.milliseconds]
    case .absent, .text: [nil]
    }
  }

  /// Received, answered, in target, median, ninetieth and missed by an expression, for so many days that end so many days ago.
  private func reckoned(by group: String, days: Int64 = 30, ending ago: Int64 = 0) throws -> [String: [Int64?]] {
    let until = Self.end - ago * Self.day
    let rows = try intruder.rows(
      """
      WITH sample AS (
        SELECT a.team, a.owner, coalesce(a.corrected_subject, a.classified_subject) AS subject,
          a.id IN (SELECT activity_id FROM pause) AS paused, date(a.received_at / 1000, 'unixepoch') AS day, o.due_at AS due, a.received_at AS received,
          iif(o.met_at <= a.received_at + 604800000, o.met_at, NULL) AS met,
          iif(o.met_at <= a.received_at + 604800000, o.met_by, NULL) AS channel
        FROM activity a, obligation o
        WHERE o.activity_id = a.id AND a.received_at >= \(until - days * Self.day) AND a.received_at < \(until)),
      ranked AS (
        SELECT \(group) AS name, met <= due AS kept, met - received AS took,
          coalesce(met > due, due < \(fixture.clock.time.milliseconds) AND NOT paused) AS missed,
          count(met) OVER (PARTITION BY \(group)) AS answered,
          count(met) OVER (PARTITION BY \(group) ORDER BY met - received NULLS LAST) AS upto
        FROM sample)
      SELECT coalesce(name, '(no owner)'), count(*), count(took), coalesce(sum(kept), 0),
        min(iif(upto * 100 >= answered * 50, took, NULL)), min(iif(upto * 100 >= answered * 90, took, NULL)), sum(missed)
      FROM ranked GROUP BY name
      """)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] ?? "", $0.dropFirst().map { $0.flatMap(Int64.init) }) })
  }

  private static let isRunning = "id NOT IN (SELECT activity_id FROM pause)"

  /// How many are open and their clock runs, with so many hours left, the first of them included and the last not.
  private func open(_ hours: Range<Int64>, and condition: String = "1") throws -> [Int64?] {
    let running = "\(Self.isRunning) AND \(condition)"
    return try count("due_at - \(fixture.clock.time.milliseconds)", in: hours, and: running)
  }

  /// How many are open and so many hours late, the first of them included and the last not.
  private func late(_ hours: Range<Int64> = 0..<9999, and condition: String = "1") throws -> [Int64?] {
    let late = "\(fixture.clock.time.milliseconds) - due_at"
    return try count(late, in: hours, and: "\(late) > 0 AND \(Self.isRunning) AND \(condition)")
  }

  private func count(_ length: String, in hours: Range<Int64>, and condition: String) throws -> [Int64?] {
    [
      try intruder.number(
        """
        SELECT count(*) FROM activity WHERE status = 'open' AND \(length) >= \(hours.lowerBound) * 3600000
          AND \(length) < \(hours.upperBound) * 3600000 AND \(condition)
        """)
    ]
  }

  private static func inTable(_ figures: [Int64?]) -> [Int64?] {
    let share = inTarget(figures)
    return Array(figures[0...1]) + share + Array(figures[3...4])
  }

  /// In target, and all of which it is known whether they were.
  private static func inTarget(_ figures: [Int64?]) -> [Int64?] {
    let decided = (figures[2] ?? 0) + (figures[5] ?? 0)
    return decided == 0 ? [nil] : [figures[2], decided]
  }

  private func expectEveryGroup(of report: ReportDocument) throws {
    for (key, group) in [("teams", "team"), ("channels", "channel")] {
      let expected = try reckoned(by: group).filter { $0.key != "(no owner)" }.mapValues(Self.inTable)
      #expect(try rows(SafeText(escaping: key), of: report) == expected)
    }
    let titles = Dictionary(uniqueKeysWithValues: Subject.allCases.map { ($0.rawValue, $0.title) })
    let subjects = try reckoned(by: "subject").map { (titles[$0.key] ?? $0.key, Self.inTable($0.value)) }
    #expect(try rows("subjects", of: report) == Dictionary(uniqueKeysWithValues: subjects))
    let owners = try reckoned(by: "owner").mapValues(Self.inTable)
    #expect(try rows("caseworkers", of: report).mapValues { Array($0.dropFirst(3).prefix(6)) } == owners)
    let days = try reckoned(by: "day").mapValues(Self.inTarget)
    #expect(try rows("days", of: report) == days)
    #expect(days.count == 30)
  }

  @Test func everyFigureOnAnswersIsThatOfPlainSQLBeforeAndAfterDaysAreClosed() throws {
    let all = try #require(try reckoned(by: "'all'")["all"])
    let before = try #require(try reckoned(by: "'all'", ending: 30)["all"])
    for _ in 0..<2 {
      let report = try fixture.desk.responseReport(ReportRequest())
      let summary = try rows("summary", of: report)
      #expect(summary["received"] == [all[0], before[0]])
      #expect(summary["answered"] == [all[1], before[1]])
      #expect(summary["in_target"] == Self.inTarget(all) + Self.inTarget(before))
      #expect(summary["missed"] == [all[5], before[5]])
      #expect(summary["median"] == [all[3], before[3]])
      #expect(summary["ninetieth"] == [all[4], before[4]])
      try expectEveryGroup(of: report)
      #expect(try rows("time_to_answer", of: report).values.reduce(0) { $0 + ($1[0] ?? 0) } == all[1])
      try fixture.desk.closeReports()
    }
    #expect(try intruder.number("SELECT count(*) FROM report_fact") ?? 0 > 40_000)
  }

  @Test func everyFigureOnOpenWorkIsThatOfPlainSQLAndOfTheFilterThatItLeadsTo() throws {
    let report = try fixture.desk.responseReport(ReportRequest())
    #expect(
      try rows("open", of: report) == [
        "late": late(), "0 to 4h": open(0..<4), "4 to 12h": open(4..<12), "12 to 24h": open(12..<24),
        "24 to 48h": open(24..<48), "over 48h": open(48..<9999),
        "clock stands": count("0", in: 0..<1, and: "NOT \(Self.isRunning)"),
      ])
    #expect(try fixture.desk.count(Filter("is:paused")) > 100)
    #expect(
      try rows("late", of: report) == [
        "over 7 days": late(168..<9999), "2 to 7 days": late(48..<168), "1 to 2 days": late(24..<48),
        "up to 1 day": late(0..<24), "of these, no owner": late(and: "owner IS NULL"),
      ])
    let loads = try rows("caseworkers", of: report)
    for (name, figures) in loads {
      let owner = name == "(no owner)" ? "owner IS NULL" : "owner = '\(name)'"
      let all = try count("0", in: 0..<1, and: owner)
      #expect(Array(figures.prefix(3)) == (try all + late(and: owner) + open(0..<4, and: owner)))
    }
    var filters = 0
    for figure in report.sections.flatMap(\.figures) {
      guard case .filter(let filter) = figure.drill, case .count(let count) = figure.value else { continue }
      #expect(try fixture.desk.count(Filter(filter.description)) == count, "\(filter)")
      filters += 1
    }
    #expect(filters == 7 + 5 + 3 * loads.count)
  }

  @Test func everyFigureLeadsToAsManyMessages() throws {
    // Three days around the border between closed days and those that still move.
    try fixture.desk.closeReports()
    let request = ReportRequest(from: CivilDate(iso8601: "2026-11-12"), until: CivilDate(iso8601: "2026-11-14"))
    var lists = 0
    for figure in try fixture.desk.responseReport(request).sections.flatMap(\.figures) {
      guard case .list(let words) = figure.drill else { continue }
      let selection = try #require(ResponseSelection(words.description))
      let ids = try fixture.desk.activities(behind: selection, of: request)
      #expect(Int64(ids.count) == Self.numbers(figure)[0], "\(words)")
      #expect(Set(ids).count == ids.count)
      lists += 1
    }
    #expect(lists == 5 + 3 + 3 * (5 + 6 + 8 + 4))
  }

  @Test func whatHappensToMessagesOfClosedDaysMovesNoFigure() throws {
    try fixture.desk.closeReports()
    let request = ReportRequest(until: CivilDate(iso8601: "2026-11-12"))
    let kept = try figures(of: request)
    try intruder.run(
      """
      UPDATE activity SET owner = 'owner-' || (id % 5), team = 'team-' || (id % 3), corrected_subject = 'complaint'
        WHERE received_at < \(Self.end - 8 * Self.day);
      UPDATE obligation SET met_at = started_at + 1000, met_by = 'call' WHERE started_at < \(Self.end - 8 * Self.day);
      """)
    #expect(try figures(of: request) == kept)
    fixture.clock.advance(.hours(24))
    try fixture.desk.closeReports()
    #expect(try figures(of: request) == kept)
  }

  /// All figures of a report but those of what is open now.
  private func figures(of request: ReportRequest) throws -> [String: [String: [Int64?]]] {
    let report = try fixture.desk.responseReport(request)
    var figures = try ["summary", "days", "time_to_answer", "teams", "subjects", "channels"].reduce(into: [:]) {
      $0[$1] = try rows(SafeText(escaping: $1), of: report)
    }
    figures["caseworkers"] = try rows("caseworkers", of: report).mapValues { Array($0.dropFirst(3)) }
    return figures
  }
}
