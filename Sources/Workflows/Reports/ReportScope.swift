internal import Casework
internal import Filtering
internal import Reporting
internal import SafeText
internal import Storage

/// What a report is about, in one state of the store: the messages of a team, or those that a filter asks for.
struct ReportScope {
  /// The moment of the report.
  let now: Instant
  private let session: ReadSession
  private let team: String?
  private let query: FilterQuery?
  /// What `--filter` of the queue takes for everything in the scope; empty for everything there is.
  private let words: SafeText
  /// Whether an activity may be counted for whoever asks, and the terms hold of it that columns cannot answer.
  private let meetsResidual: (ActivityID) throws -> Bool

  init(
    _ request: ReportRequest, at now: Instant, from view: Viewpoint, hidesSome: Bool, in session: ReadSession,
    meetsResidual: @escaping (ActivityID, [Filter.Term]) throws -> Bool
  ) {
    (self.now, self.session, team) = (now, session, request.team)
    // Without a filter everything counts, but what whoever asks may not see (CH-3).
    let query = request.filter?.query(from: view) ?? (view.seesRestricted ? nil : .everything(from: view))
    self.query = query
    var terms = request.filter?.terms ?? []
    if let team { terms.insert(Filter.Term(.team([.named(team)])), at: 0) }
    words = SafeText(escaping: Filter(terms).description)
    let residual = query?.residual ?? []
    self.meetsResidual = { id in try residual.isEmpty && !hidesSome || meetsResidual(id, residual) }
  }

  /// Hands on every message received in some days.
  func eachResponse(of days: ReportDays, _ body: (ResponseSample) -> Void) throws {
    let standing = try session.standingClocks()
    try session.eachResponse(from: days.start, until: days.end, team: team, matching: query) { fact in
      guard try meetsResidual(fact.activity) else { return }
      body(
        ResponseSample(
          activity: fact.activity, day: days.index(of: fact.receivedAt), receivedAt: fact.receivedAt,
          clock: OpenClock(dueAt: fact.dueAt, pausedAt: standing[fact.activity]), answeredAt: fact.metAt,
          channel: fact.channel, team: fact.team, owner: fact.owner,
          subject: fact.subject))
    }
  }

  /// How many messages of closed days came in too late to be in any figure.
  func lateArrivals(of days: ReportDays) throws -> Int {
    try session.lateArrivals(from: days.start, until: days.end, team: team, matching: query).count(where: meetsResidual)
  }

  /// Everything that is open, the longest due first.
  func openItems() throws -> [OpenWork.Item] {
    let standing = try session.standingClocks()
    return try session.openFacts(team: team, matching: query).filter { try meetsResidual($0.activity) }.map { fact in
      OpenWork.Item(
        activity: fact.activity, clock: OpenClock(dueAt: fact.dueAt, pausedAt: standing[fact.activity]),
        owner: fact.owner)
    }
  }

  /// What is open, by hurry and by owner.
  func openWork() throws -> OpenWork { OpenWork(try openItems(), at: now, within: words) }

  /// The messages that an answer by email was refused for, by rule, the commonest first.
  func refusals(of days: ReportDays) throws -> [(rule: String, activities: [ActivityID])] {
    let rows = try session.refusals(from: days.start, until: days.end, team: team, matching: query)
      .filter { try meetsResidual($0.activity) }
    return Dictionary(grouping: rows, by: \.rule).map { ($0.key, $0.value.map(\.activity)) }
      .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
  }

  /// Feedback and problems with the site.
  func feedback(of days: ReportDays) throws -> [(theme: String, receivedAt: Instant, activity: ActivityID)] {
    try session.feedback(from: days.start, until: days.end, team: team, matching: query)
      .filter { try meetsResidual($0.activity) }
  }
}

extension Desk {
  /// What a report is about, as things are now.
  ///
  /// - Throws: `notFound` where there is no such team; `invalid` where the filter names a client by the whole reference: a report is kept and passed on.
  func scope(of request: ReportRequest, in session: ReadSession) throws -> ReportScope {
    if request.filter?.holdsReference == true {
      throw DeskError(
        .invalid, "report.reference", "A report is kept and passed on, so its filter cannot hold a client's reference.",
        advice: "Ask for the last three digits, as in client:..482.", rules: [.em7])
    }
    if let team = request.team, try !session.isTeam(team) {
      throw DeskError(
        .notFound, "report.team", "No case, person or message belongs to a team \(team).",
        advice: "There is: \(try session.teams().joined(separator: ", ")).")
    }
    let now = now
    let view = try viewpoint(at: now, in: session)
    let viewer = try viewer(in: session)
    return ReportScope(request, at: now, from: view, hidesSome: !viewer.conflicts.isEmpty, in: session) { id, terms in
      guard let activity = try session.activity(id), !viewer.conflicts.holds(activity) else { return false }
      if terms.isEmpty { return true }
      return try self.line(of: activity, at: now, for: viewer, pausedAt: nil, reasons: .decisive, in: session)
        .meets(terms, from: view)
    }
  }
}

extension Filter {
  /// Whether a word holds the whole reference of a client.
  fileprivate var holdsReference: Bool {
    terms.contains { term in
      guard case .client(let choices) = term.criterion else { return false }
      return choices.contains { if case .reference = $0 { true } else { false } }
    }
  }
}
