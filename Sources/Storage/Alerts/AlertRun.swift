public import Casework

/// One run of the scheduler's alerts.
public struct AlertRun: Hashable, Sendable {
  /// When it ran, by the wall clock.
  public let at: Instant
  /// How long the machine had been up.
  public let uptime: Interval
  /// Which start of the machine that counts from.
  public let boot: String
  /// How many mails it made.
  public let made: Int64
  /// What it made of the clock, a stable word.
  public let verdict: String

  /// A run with the given facts.
  public init(at: Instant, uptime: Interval, boot: String, made: Int64, verdict: String) {
    (self.at, self.uptime, self.boot, self.made, self.verdict) = (at, uptime, boot, made, verdict)
  }
}

/// An unanswered activity of which somebody has to be told.
public struct AlertCandidate: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// Its duty.
  public let obligation: Obligation
  /// Who owns it.
  public let owner: Account?
  /// Its team.
  public let team: String
  /// When somebody has to be told next.
  public let nextAt: Instant
  /// Whether it bears a safeguarding flag.
  public let isSafeguarding: Bool
  /// Whether it is about a special client record.
  public let isRestricted: Bool
}

extension ReadSession {
  /// The last run of the alerts; nil before the first.
  public func lastAlertRun() throws -> AlertRun? {
    try connection.first("SELECT at, uptime, boot, made, verdict FROM alert_run ORDER BY id DESC LIMIT 1") {
      row throws(StorageError) in
      AlertRun(
        at: Instant(milliseconds: try row.integer(0)), uptime: Interval(milliseconds: try row.integer(1)),
        boot: try row.text(2), made: try row.integer(3), verdict: try row.text(4))
    }
  }

  /// When the alerts last ran and told whatever was due; nil where they never did.
  public func lastTrustedAlertRun() throws -> Instant? {
    try connection.first("SELECT at FROM alert_run WHERE verdict='trusted' ORDER BY id DESC LIMIT 1") {
      row throws(StorageError) in Instant(milliseconds: try row.integer(0))
    }
  }

  /// How many unanswered activities are due by a moment, by their team and owner.
  public func unanswered(dueBy moment: Instant) throws -> [(team: String, owner: Account?, count: Int64)] {
    try connection.query(
      """
      SELECT team, owner, count(*) FROM activity INDEXED BY activity_open WHERE status='open' AND due_at <= $1
      GROUP BY team, owner
      """,
      .integer(moment.milliseconds)
    ) { row throws(StorageError) in
      (try row.text(0), row.isNull(1) ? nil : try row.value(1, row.text, Account.init), try row.integer(2))
    }
  }

  /// Open activities that may tell of danger to somebody (SG-1, SG-2).
  ///
  /// - Parameter isUntold: only those of which nobody was told.
  public func openSafeguarding(isUntold: Bool = false) throws -> [ActivityID] {
    try connection.query(
      """
      SELECT id FROM activity INDEXED BY activity_open WHERE status='open' AND safeguarding > 0
        AND ($1=0 OR NOT EXISTS (SELECT 1 FROM notice n WHERE n.activity_id=activity.id AND n.kind='safeguarding'))
      """, .flag(isUntold)
    ) { row throws(StorageError) in ActivityID(number: try row.integer(0)) }
  }

  /// Since when somebody owns an activity; nil where it never changed hands.
  public func ownerSince(_ id: ActivityID) throws -> Instant? {
    try connection.first(
      "SELECT at FROM history WHERE activity_id=$1 AND kind='owner.set' ORDER BY seq DESC LIMIT 1", .integer(id.number)
    ) { row throws(StorageError) in Instant(milliseconds: try row.integer(0)) }
  }

  /// Unanswered activities of which somebody has to be told by a moment, the longest due first.
  public func alertCandidates(until moment: Instant, limit: Int = 10_000) throws -> [AlertCandidate] {
    try connection.query(
      """
      SELECT o.activity_id, o.started_at, o.due_at, o.calendar, o.breached_at, a.owner, a.team, o.next_alert_at, a.safeguarding,
        EXISTS (SELECT 1 FROM client c WHERE c.scin=a.scin AND c.special_record=1)
      FROM obligation o INDEXED BY obligation_alerts JOIN activity a ON a.id=o.activity_id
      WHERE o.met_at IS NULL AND o.next_alert_at IS NOT NULL AND o.next_alert_at <= $1 AND a.status='open'
      ORDER BY o.next_alert_at LIMIT $2
      """,
      .integer(moment.milliseconds), .integer(limit)
    ) { row throws(StorageError) in
      AlertCandidate(
        activity: ActivityID(number: try row.integer(0)),
        obligation: Obligation(
          startedAt: Instant(milliseconds: try row.integer(1)), dueAt: Instant(milliseconds: try row.integer(2)),
          calendar: try row.text(3), metAt: nil,
          breachedAt: try row.optionalInteger(4).map(Instant.init(milliseconds:))),
        owner: row.isNull(5) ? nil : try row.value(5, row.text, Account.init), team: try row.text(6),
        nextAt: Instant(milliseconds: try row.integer(7)), isSafeguarding: try row.integer(8) > 0,
        isRestricted: try row.flag(9))
    }
  }

  /// How many activities should have led to an alert before a moment and did not, and the earliest of them.
  public func missedAlerts(before moment: Instant) throws -> (count: Int64, earliest: Instant?) {
    try connection.first(
      """
      SELECT count(*), min(next_alert_at) FROM obligation
      WHERE met_at IS NULL AND next_alert_at IS NOT NULL AND next_alert_at < $1
      """,
      .integer(moment.milliseconds)
    ) { row throws(StorageError) in
      (try row.integer(0), try row.optionalInteger(1).map(Instant.init(milliseconds:)))
    } ?? (0, nil)
  }

  /// When the next alert of all falls due after a moment; nil where none does.
  public func nextAlertTime(after moment: Instant) throws -> Instant? {
    try connection.first(
      "SELECT min(next_alert_at) FROM obligation WHERE met_at IS NULL AND next_alert_at IS NOT NULL AND next_alert_at > $1",
      .integer(moment.milliseconds)
    ) { row throws(StorageError) in try row.optionalInteger(0).map(Instant.init(milliseconds:)) } ?? nil
  }
}

extension WriteSession {
  /// Writes down that the alerts ran; runs older than thirty days are forgotten.
  public func note(_ run: AlertRun) throws {
    try connection.run(
      "INSERT INTO alert_run (at, uptime, boot, made, verdict) VALUES ($1, $2, $3, $4, $5)",
      .integer(run.at.milliseconds), .integer(run.uptime.milliseconds), .text(run.boot), .integer(run.made),
      .text(run.verdict))
    try connection.run(
      "DELETE FROM alert_run WHERE id <= (SELECT max(id) - 9000 FROM alert_run)")
  }
}
