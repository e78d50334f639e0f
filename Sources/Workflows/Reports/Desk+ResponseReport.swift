public import Casework
public import Filtering
public import Reporting
internal import SafeText
internal import Storage

/// What a report is asked for.
public struct ReportRequest: Hashable, Sendable {
  /// The first day; nil for thirty days before the last.
  public var from: CivilDate?
  /// The last day; nil for today.
  public var until: CivilDate?
  /// Only this team's; nil for all.
  public var team: String?
  /// Only what these words ask for; nil for everything. Its order counts for nothing.
  public var filter: Filter?

  /// The last thirty days of all teams.
  public init(from: CivilDate? = nil, until: CivilDate? = nil, team: String? = nil, filter: Filter? = nil) {
    (self.from, self.until, self.team, self.filter) = (from, until, team, filter)
  }
}

extension Desk {
  /// The report on the response target for messages received from one day to another, both included (SLA-5).
  public func responseReport(_ request: ReportRequest) throws -> ReportDocument {
    let days = try days(of: request)
    let before = try days.before(in: zone)
    let report = try store.read { session in
      let scope = try scope(of: request, in: session)
      var tallies = ResponseTallies(firstDay: days.first, days: days.count)
      try scope.eachResponse(of: days) { tallies.add($0, at: scope.now) }
      var previous = ResponseTally()
      try scope.eachResponse(of: before) { previous.add($0, at: scope.now) }
      return ResponseReport(
        tallies: tallies, previous: previous, open: try scope.openWork(), refusals: try scope.refusals(of: days),
        lateArrivals: try scope.lateArrivals(of: days), inQuarantine: Int(try session.quarantineWaiting().count),
        away: try away(at: scope.now, in: session),
        isFiltered: request.filter != nil)
    }
    var document = document(.sla, "Answered in time", request, days, sections: report.sections)
    document.comparedWith = ReportPeriod(from: before.start, until: before.end)
    return document
  }

  /// The messages behind a figure of the report on the response target, the earliest received first.
  public func activities(behind selection: ResponseSelection, of request: ReportRequest) throws -> [ActivityID] {
    let days = try days(of: request)
    var found: [(at: Instant, id: ActivityID)] = []
    try store.read { session in
      let scope = try scope(of: request, in: session)
      try scope.eachResponse(of: days) { sample in
        if selection.holds(sample, daysFrom: days.first, at: scope.now) {
          found.append((sample.receivedAt, sample.activity))
        }
      }
    }
    return found.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map(\.id)
  }

  /// Keeps the figures of every day that ended more than seven days ago, so that they do not move.
  public func closeReports() throws {
    guard let day = today.adding(days: -7) else { return }
    let moment = zone.midnight(day)
    guard try store.read({ session in try session.reportsClosedUntil() }) < moment else { return }
    try store.write(by: .rules, at: now) { session in _ = try session.closeReports(until: moment) }
  }

  func days(of request: ReportRequest) throws -> ReportDays {
    try ReportDays(from: request.from, until: request.until, today: today, zone: zone)
  }

  func document(
    _ kind: ReportKind, _ title: SafeText, _ request: ReportRequest, _ days: ReportDays, sections: [ReportSection]
  ) -> ReportDocument {
    var command: SafeText = "replydesk report \(escaping: kind.rawValue)"
    if kind != .overdue {
      command += " --from \(escaping: days.first.description) --to \(escaping: days.last.description)"
    }
    if let team = request.team { command += " --team \(escaping: Self.quoted(team))" }
    if let filter = request.filter { command += " --filter \(escaping: Self.quoted(filter.description))" }
    return ReportDocument(
      kind: kind, title: title, team: request.team.map { SafeText(escaping: $0) },
      filter: request.filter.map { SafeText(escaping: $0.description) },
      period: ReportPeriod(from: days.start, until: days.end), madeAt: now, command: command, sections: sections)
  }

  /// One word of a shell's command line.
  private static func quoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0.isLetterOrDigit || "-_.:".utf8.contains($0) }
    return isPlain
      ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  func away(at now: Instant, in session: ReadSession) throws -> [String: CivilDate?] {
    try session.absences(at: now).reduce(into: [:]) { away, absence in
      away.updateValue(absence.until.map { zone.wallTime(at: $0).date }, forKey: absence.account.name)
    }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
