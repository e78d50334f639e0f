public import Casework
public import Filtering
internal import JSON

/// What a report needs of one message.
public struct ResponseFact: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// When the clock started.
  public let receivedAt: Instant
  /// The team.
  public let team: String
  /// The owner.
  public let owner: String?
  /// The subject that counted.
  public let subject: Subject
  /// How it was answered; nil where it was not, within seven days.
  public let channel: String?
  /// When it was due.
  public let dueAt: Instant
  /// When it was answered; nil where it was not, within seven days.
  public let metAt: Instant?
}

/// An open activity as a report counts it.
public struct OpenFact: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// When it is due.
  public let dueAt: Instant
  /// Who owns it.
  public let owner: String?
}

/// What counts in reports, and from when it no longer moves.
public enum ReportClosing {
  /// An answer counts for seven days after the message; after that the message's figures are kept as they are.
  public static let length = Interval.hours(7 * 24)
}

extension ReadSession {
  /// The first moment of which messages are still reported as they stand; the figures of earlier ones do not move.
  public func reportsClosedUntil() throws -> Instant {
    Instant(
      milliseconds: try connection.first("SELECT until FROM report_closed") { row throws(StorageError) in
        try row.integer(0)
      } ?? 0)
  }

  /// Hands on every message received in a period, of a team or of all, that meets the conditions of a query, in no order.
  ///
  /// Messages of closed days come as they stood when their day was closed; conditions on team, owner, subject and times
  /// are put to what was kept of them, all others to the record as it is. Residual terms are left to the caller.
  public func eachResponse(
    from: Instant, until: Instant, team: String?, matching query: FilterQuery? = nil,
    _ body: (ResponseFact) throws -> Void
  ) throws {
    let closed = try reportsClosedUntil()
    var sql = ComposedSQL(
      """
      SELECT f.activity_id, f.received_at, f.team, f.owner, f.subject, f.channel, f.due_at, f.met_at FROM report_fact f
      """)
    if let query {
      sql.add(" JOIN activity a ON a.id=f.activity_id")
      sql.add(ActivityQuery.joins(of: query))
    }
    sql.add(" WHERE f.received_at >= ", .integer(from.milliseconds))
    sql.add(" AND f.received_at < ", .integer(until.milliseconds))
    if let team { sql.add(" AND f.team=", .text(team)) }
    if let query { sql.add(ActivityQuery.conditions(of: query, from: .closedDay)) }
    sql.add(" UNION ALL ")
    sql.add(Self.live)
    if let query { sql.add(ActivityQuery.joins(of: query)) }
    sql.add(" WHERE a.received_at >= ", .integer(max(from, closed).milliseconds))
    sql.add(" AND a.received_at < ", .integer(until.milliseconds))
    if let team { sql.add(" AND a.team=", .text(team)) }
    if let query { sql.add(ActivityQuery.conditions(of: query, from: .activity)) }
    try connection.walk(sql) { row in
      try body(
        ResponseFact(
          activity: ActivityID(number: try row.integer(0)), receivedAt: Instant(milliseconds: try row.integer(1)),
          team: try row.text(2), owner: try row.optionalText(3), subject: try row.choice(4),
          channel: try row.optionalText(5), dueAt: Instant(milliseconds: try row.integer(6)),
          metAt: try row.optionalInteger(7).map(Instant.init(milliseconds:))))
      return true
    }
  }

  /// The messages of closed days that came in after their day was closed, so that no figure holds them.
  public func lateArrivals(
    from: Instant, until: Instant, team: String?, matching query: FilterQuery? = nil
  ) throws -> [ActivityID] {
    let until = min(until, try reportsClosedUntil())
    // Nearly always there is none, and counting two indexes tells so without looking each message up.
    let missing = try connection.first(
      """
      SELECT (SELECT count(*) FROM activity WHERE received_at >= $1 AND received_at < $2)
        - (SELECT count(*) FROM report_fact WHERE received_at >= $1 AND received_at < $2)
      """,
      .integer(from.milliseconds), .integer(until.milliseconds)
    ) { row throws(StorageError) in try row.integer(0) }
    guard missing != 0 else { return [] }
    var sql = ComposedSQL("SELECT a.id FROM activity a")
    if let query { sql.add(ActivityQuery.joins(of: query)) }
    sql.add(" WHERE a.received_at >= ", .integer(from.milliseconds))
    sql.add(" AND a.received_at < ", .integer(until.milliseconds))
    sql.add(" AND NOT EXISTS (SELECT 1 FROM report_fact f WHERE f.activity_id=a.id)")
    if let team { sql.add(" AND a.team=", .text(team)) }
    if let query { sql.add(ActivityQuery.conditions(of: query, from: .activity)) }
    return try connection.query(sql) { row throws(StorageError) in ActivityID(number: try row.integer(0)) }
  }

  /// Everything that is open, of a team or of all, that meets the conditions of a query, the longest due first.
  public func openFacts(team: String?, matching query: FilterQuery? = nil) throws -> [OpenFact] {
    var sql = ComposedSQL("SELECT a.id, a.due_at, a.owner FROM activity a INDEXED BY activity_open")
    if let query { sql.add(ActivityQuery.joins(of: query)) }
    sql.add(" WHERE a.status = 'open'")
    if let team { sql.add(" AND a.team=", .text(team)) }
    if let query { sql.add(ActivityQuery.conditions(of: query, from: .activity)) }
    sql.add(" ORDER BY a.due_at, a.id")
    return try connection.query(sql) { row throws(StorageError) in
      OpenFact(
        activity: ActivityID(number: try row.integer(0)), dueAt: Instant(milliseconds: try row.integer(1)),
        owner: try row.optionalText(2))
    }
  }

  /// The messages that an answer by email was refused for in a period, by rule, with their numbers.
  public func refusals(
    from: Instant, until: Instant, team: String?, matching query: FilterQuery? = nil
  ) throws -> [(rule: String, activity: ActivityID)] {
    var sql = ComposedSQL("SELECT r.rule, r.activity_id FROM refusal r JOIN activity a ON a.id=r.activity_id")
    if let query { sql.add(ActivityQuery.joins(of: query)) }
    sql.add(" WHERE r.at >= ", .integer(from.milliseconds))
    sql.add(" AND r.at < ", .integer(until.milliseconds))
    if let team { sql.add(" AND a.team=", .text(team)) }
    if let query { sql.add(ActivityQuery.conditions(of: query, from: .activity)) }
    sql.add(" ORDER BY r.rule, r.activity_id")
    return try connection.query(sql) { row throws(StorageError) in
      (try row.text(0), ActivityID(number: try row.integer(1)))
    }
  }

  /// Feedback and site problems received in a period: what each is about, and its number (SS-3).
  public func feedback(
    from: Instant, until: Instant, team: String?, matching query: FilterQuery? = nil
  ) throws -> [(theme: String, receivedAt: Instant, activity: ActivityID)] {
    var sql = ComposedSQL(
      """
      SELECT coalesce(a.intent, 'other'), a.received_at, a.id
      FROM activity a JOIN message g ON g.id=a.message_id
      """)
    if let query { sql.add(ActivityQuery.joins(of: query)) }
    sql.add(" WHERE a.received_at >= ", .integer(from.milliseconds))
    sql.add(" AND a.received_at < ", .integer(until.milliseconds))
    sql.add(" AND (g.source='feedback_link' OR coalesce(a.corrected_subject, a.classified_subject) IN (")
    sql.add(.text(Subject.feedback.rawValue))
    sql.add(", ", .text(Subject.siteProblem.rawValue))
    sql.add("))")
    if let team { sql.add(" AND a.team=", .text(team)) }
    if let query { sql.add(ActivityQuery.conditions(of: query, from: .activity)) }
    sql.add(" ORDER BY 1, a.id")
    return try connection.query(sql) { row throws(StorageError) in
      (try row.text(0), Instant(milliseconds: try row.integer(1)), ActivityID(number: try row.integer(2)))
    }
  }

  /// A message as it stands, with an answer only where it came within seven days.
  fileprivate static var live: ComposedSQL {
    var sql = ComposedSQL(
      """
      SELECT a.id, a.received_at, a.team, a.owner, coalesce(a.corrected_subject, a.classified_subject),
        CASE WHEN o.met_at - a.received_at <=
      """)
    sql.add(" ", .integer(ReportClosing.length.milliseconds))
    sql.add(" THEN o.met_by END, o.due_at, CASE WHEN o.met_at - a.received_at <= ")
    sql.add(.integer(ReportClosing.length.milliseconds))
    sql.add(" THEN o.met_at END FROM activity a JOIN obligation o ON o.activity_id=a.id")
    return sql
  }
}

extension WriteSession {
  /// Keeps the figures of every message received before a moment as they are; gives how many are kept from now on.
  ///
  /// - Parameter moment: at least seven days ago.
  @discardableResult
  public func closeReports(until moment: Instant) throws -> Int {
    let closed = try reportsClosedUntil()
    guard moment > closed, moment <= now - ReportClosing.length else { return 0 }
    var sql = ComposedSQL("INSERT INTO report_fact ")
    sql.add(Self.live)
    sql.add(" WHERE a.received_at >= ", .integer(closed.milliseconds))
    sql.add(" AND a.received_at < ", .integer(moment.milliseconds))
    let count = try connection.run(sql)
    try connection.run("UPDATE report_closed SET until=$1", .integer(moment.milliseconds))
    try append("report.closed", .object(["until": .integer(moment.milliseconds), "messages": .integer(Int64(count))]))
    return count
  }

  /// Writes down, once a rule, that an answer by email was barred.
  public func recordRefusal(of id: ActivityID, by rules: [Rule]) throws {
    for rule in Set(rules.map(\.rawValue)).sorted() {
      try connection.run(
        "INSERT INTO refusal (activity_id, rule, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", .integer(id.number),
        .text(rule), .integer(now.milliseconds))
    }
  }
}
