public import Casework
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

  /// The last thirty days of all teams.
  public init(from: CivilDate? = nil, until: CivilDate? = nil, team: String? = nil) {
    (self.from, self.until, self.team) = (from, until, team)
  }
}

extension Desk {
  /// The report on the response target for messages received from one day to another, both included (SLA-5).
  public func responseReport(_ request: ReportRequest) throws -> ReportDocument {
    let days = try days(of: request)
    let before = try days.before(in: zone)
    let now = now
    let report = try store.read { session in
      var tallies = ResponseTallies(firstDay: days.first, days: days.count)
      try each(of: days, team: request.team, in: session) { tallies.add($0) }
      var previous = ResponseTally()
      try each(of: before, team: request.team, in: session) { previous.add($0) }
      return ResponseReport(
        tallies: tallies, previous: previous, open: try openWork(of: request.team, at: now, in: session),
        refusals: try refusals(of: days, team: request.team, in: session),
        lateArrivals: Int(try session.lateArrivals(from: days.start, until: days.end, team: request.team)),
        away: try away(at: now, in: session))
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
      try each(of: days, team: request.team, in: session) { sample in
        if selection.holds(sample, daysFrom: days.first) { found.append((sample.receivedAt, sample.activity)) }
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
    var command: SafeText =
      "replydesk report \(escaping: kind.rawValue) --from \(escaping: days.first.description) --to \(escaping: days.last.description)"
    if let team = request.team { command += " --team \(escaping: team)" }
    return ReportDocument(
      kind: kind, title: title, team: request.team.map { SafeText(escaping: $0) },
      period: ReportPeriod(from: days.start, until: days.end), madeAt: now, command: command, sections: sections)
  }

  func openWork(of team: String?, at now: Instant, in session: ReadSession) throws -> OpenWork {
    OpenWork(
      try session.openFacts(team: team).map { OpenWork.Item(activity: $0.activity, dueAt: $0.dueAt, owner: $0.owner) },
      at: now)
  }

  func refusals(
    of days: ReportDays, team: String?, in session: ReadSession
  ) throws -> [(rule: String, activities: [ActivityID])] {
    let rows = try session.refusals(from: days.start, until: days.end, team: team)
    return Dictionary(grouping: rows, by: \.rule).map { ($0.key, $0.value.map(\.activity)) }
      .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
  }

  func away(at now: Instant, in session: ReadSession) throws -> [String: CivilDate?] {
    try session.absences(at: now).reduce(into: [:]) { away, absence in
      away.updateValue(absence.until.map { zone.wallTime(at: $0).date }, forKey: absence.account.name)
    }
  }

  private func each(
    of days: ReportDays, team: String?, in session: ReadSession, _ body: (ResponseSample) -> Void
  ) throws {
    try session.eachResponse(from: days.start, until: days.end, team: team) { fact throws(StorageError) in
      body(
        ResponseSample(
          activity: fact.activity, day: days.index(of: fact.receivedAt), receivedAt: fact.receivedAt,
          dueAt: fact.dueAt, answeredAt: fact.metAt, channel: fact.channel, team: fact.team, owner: fact.owner,
          subject: fact.subject))
    }
  }
}
