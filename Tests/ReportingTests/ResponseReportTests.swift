import Casework
import JSON
import Reporting
import SafeText
import Testing

@Suite struct ResponseReportTests {
  static let now = Instant(milliseconds: 1_763_000_000_000)

  /// A message received that many hours ago, answered after so many, or open.
  static func sample(
    _ number: Int64, receivedHoursAgo: Int64, answeredAfter: Int64? = nil, team: String = "hastings-b",
    subject: Subject = .missingPayment, owner: String? = nil
  ) -> ResponseSample {
    let received = now - .hours(receivedHoursAgo)
    return ResponseSample(
      activity: ActivityID(number: number), receivedAt: received, dueAt: received + .hours(48),
      answeredAt: answeredAfter.map { received + .hours($0) }, channel: answeredAfter == nil ? nil : "email",
      isOpen: answeredAfter == nil, team: team, owner: owner.flatMap(Account.init), subject: subject)
  }

  static let samples = [
    sample(1, receivedHoursAgo: 90, answeredAfter: 10, owner: "a.reid"),
    sample(2, receivedHoursAgo: 90, answeredAfter: 48, owner: "a.reid"),
    sample(3, receivedHoursAgo: 90, answeredAfter: 49, team: "belfast-a"),
    sample(4, receivedHoursAgo: 53),
    sample(5, receivedHoursAgo: 45, subject: .calculation),
    sample(6, receivedHoursAgo: 300),
  ]

  @Test func theTargetItselfIsStillInTarget() {
    let figures = ResponseFigures(Self.samples, at: Self.now)
    #expect(figures.received == 6)
    #expect(figures.answered == 3)
    #expect(figures.inTarget == 2)
    #expect(figures.shareInTarget == 667)
    #expect(figures.open == 3)
    #expect(figures.late == 2)
  }

  static let ranks: [(hours: [Int64], median: Int64, ninetieth: Int64)] = [
    ([10], 10, 10),
    ([1, 2], 1, 2),
    (Array(1...10), 5, 9),
    (Array(1...100), 50, 90),
    ([5, 1, 9], 5, 9),
  ]

  @Test(arguments: ranks)
  func percentilesAreNearestRank(_ row: (hours: [Int64], median: Int64, ninetieth: Int64)) {
    let figures = ResponseFigures(
      row.hours.map { Self.sample($0, receivedHoursAgo: 200, answeredAfter: $0) }, at: Self.now)
    #expect(figures.median == .hours(row.median))
    #expect(figures.ninetieth == .hours(row.ninetieth))
  }

  @Test func nothingAnsweredHasNoShareAndNoPercentiles() {
    let figures = ResponseFigures([], at: Self.now)
    #expect(figures.shareInTarget == nil)
    #expect(figures.median == nil)
  }

  @Test func everyOpenMessageFallsIntoOneBucketAndLeadsToItsNumber() {
    let report = ResponseReport(Self.samples, from: Self.now - .hours(400), until: Self.now, at: Self.now)
    #expect(report.open.map(\.count) == [2, 1, 0, 0, 0, 0])
    #expect(report.open[0].activities == [ActivityID(number: 4), ActivityID(number: 6)])
    #expect(report.late.map(\.count) == [1, 0, 0, 1])
  }

  @Test func breakdownsNameTeamsOwnersAndSubjects() {
    let report = ResponseReport(Self.samples, from: Self.now - .hours(400), until: Self.now, at: Self.now)
    let names = Dictionary(uniqueKeysWithValues: report.breakdowns.map { ($0.name, $0.rows.map(\.name)) })
    #expect(names["team"] == ["hastings-b", "belfast-a"])
    #expect(names["caseworker"] == ["(no owner)", "a.reid"])
    #expect(names["channel"] == ["email"])
  }

  @Test func textSaysTheNumberBeforeItsBar() {
    let report = ResponseReport(Self.samples, from: Self.now - .hours(400), until: Self.now, at: Self.now)
    let lines = report.lines(in: .gmt).map(\.description)
    #expect(lines.contains { $0.hasPrefix("  late") && $0.hasSuffix("2 ##") })
    #expect(lines[1].contains("In target 2 (66.7%)"))
  }

  @Test func jsonHasTheSameFigures() {
    let report = ResponseReport(Self.samples, from: Self.now - .hours(400), until: Self.now, at: Self.now)
    let object = report.json(in: .gmt)
    #expect(object["received"] == 6)
    #expect(object["in_target_percent"] == .number(66.7))
    #expect(object["by_team"]?.array?.count == 2)
  }
}
