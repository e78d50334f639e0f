public import Casework
public import Filtering
internal import JSON

extension ReadSession {
  /// The activity of a number; nil where there is none.
  public func activity(_ id: ActivityID) throws -> Activity? {
    try connection.first(
      """
      SELECT * FROM activity_row WHERE id=$1
      """,
      .integer(id.number), read: Self.activity)
  }

  /// The activities that meet the conditions of a query, in its order; its residual terms are left to the caller.
  public func activities(_ query: FilterQuery, limit: Int) throws -> [Activity] {
    var sql = ActivityQuery(query).sql
    sql.add(" LIMIT ", .integer(limit))
    return try connection.query(sql, read: Self.activity)
  }

  /// Hands on one activity after the other that meets the conditions of a query, in its order, until the body has had
  /// enough.
  public func eachActivity(_ query: FilterQuery, _ body: (Activity) throws -> Bool) throws {
    try connection.walk(ActivityQuery(query).sql) { row in try body(Self.activity(row)) }
  }

  /// How many activities meet the conditions of a query.
  public func count(_ query: FilterQuery) throws -> Int {
    try connection.query(ActivityQuery(counting: query).sql) { row throws(StorageError) in Int(try row.integer(0)) }
      .first ?? 0
  }

  /// Counts of the open queue at a moment; what has its clock stopped is in no hurry and never late.
  ///
  /// - Parameters:
  ///   - countsRestricted: whether special client records are counted.
  ///   - conflicts: what is not counted, because the owner has nothing to do with it.
  public func queueCounts(
    at now: Instant, owner: Account, countsRestricted: Bool, besides conflicts: ConflictReach? = nil
  ) throws -> QueueCounts {
    var counts = try queueCounts(at: now, owner: owner)
    if !countsRestricted { counts = try counts.less(restrictedCounts(at: now, owner: owner)) }
    guard let conflicts, !conflicts.isEmpty else { return counts }
    return try counts.less(
      conflictCounts(of: conflicts, at: now, owner: owner, countsRestricted: countsRestricted))
  }

  /// The same counts of what declared conflicts reach; without special client records unless these are counted.
  private func conflictCounts(
    of conflicts: ConflictReach, at now: Instant, owner: Account, countsRestricted: Bool
  ) throws -> QueueCounts {
    try connection.first(
      """
      SELECT count(*), coalesce(sum(runs AND due_at BETWEEN $1 AND $1 + 43200000), 0),
        coalesce(sum(runs AND due_at BETWEEN $1 AND $1 + 14400000), 0), coalesce(sum(runs AND due_at < $1), 0),
        coalesce(sum(safeguarding > 0), 0), coalesce(sum(owner IS $2), 0)
      FROM (
        SELECT a.due_at, a.safeguarding, a.owner,
          NOT EXISTS (SELECT 1 FROM pause p WHERE p.activity_id=a.id AND p.ended_at IS NULL) AS runs
        FROM activity a LEFT JOIN client c ON c.scin=a.scin WHERE a.status='open'
          AND (instr($3, ' ' || a.scin || ' ') > 0 OR instr($3, ' ' || a.case_number || ' ') > 0)
          AND ($4 = 1 OR coalesce(c.special_record, 0) = 0))
      """,
      .integer(now.milliseconds), .text(owner.name), .text(conflicts.words), .flag(countsRestricted)
    ) { row throws(StorageError) in try QueueCounts(row) } ?? QueueCounts()
  }

  /// The same counts of special client records alone, which are few.
  private func restrictedCounts(at now: Instant, owner: Account) throws -> QueueCounts {
    try connection.first(
      """
      SELECT count(*), coalesce(sum(runs AND due_at BETWEEN $1 AND $1 + 43200000), 0),
        coalesce(sum(runs AND due_at BETWEEN $1 AND $1 + 14400000), 0), coalesce(sum(runs AND due_at < $1), 0),
        coalesce(sum(safeguarding > 0), 0), coalesce(sum(owner IS $2), 0)
      FROM (
        SELECT a.due_at, a.safeguarding, a.owner,
          NOT EXISTS (SELECT 1 FROM pause p WHERE p.activity_id=a.id AND p.ended_at IS NULL) AS runs
        FROM client c CROSS JOIN activity a ON a.scin=c.scin WHERE c.special_record=1 AND a.status='open')
      """,
      .integer(now.milliseconds), .text(owner.name)
    ) { row throws(StorageError) in try QueueCounts(row) } ?? QueueCounts()
  }

  private func queueCounts(at now: Instant, owner: Account) throws -> QueueCounts {
    let counts = try connection.first(
      """
      SELECT (SELECT count(*) FROM activity INDEXED BY activity_open WHERE status='open'),
        (SELECT count(*) FROM activity INDEXED BY activity_open
          WHERE status='open' AND safeguarding IN (0, 1, 2) AND due_at BETWEEN $1 AND $1 + 43200000),
        (SELECT count(*) FROM activity INDEXED BY activity_open
          WHERE status='open' AND safeguarding IN (0, 1, 2) AND due_at BETWEEN $1 AND $1 + 14400000),
        (SELECT count(*) FROM activity INDEXED BY activity_open
          WHERE status='open' AND safeguarding IN (0, 1, 2) AND due_at < $1),
        (SELECT count(*) FROM activity INDEXED BY activity_open WHERE status='open' AND safeguarding > 0),
        (SELECT count(*) FROM activity WHERE status='open' AND owner=$2)
      """,
      .integer(now.milliseconds), .text(owner.name)
    ) { row throws(StorageError) in try QueueCounts(row) }
    let standing = try connection.first(
      """
      SELECT coalesce(sum(due_at BETWEEN $1 AND $1 + 43200000), 0), coalesce(sum(due_at BETWEEN $1 AND $1 + 14400000), 0),
        coalesce(sum(due_at < $1), 0)
      FROM pause p JOIN activity a ON a.id=p.activity_id WHERE p.ended_at IS NULL AND a.status='open'
      """,
      .integer(now.milliseconds)
    ) { row throws(StorageError) in (twelve: try row.integer(0), four: try row.integer(1), late: try row.integer(2)) }
    guard let counts, let standing else { throw StorageError(.other, "The queue could not be counted") }
    return counts.less(
      QueueCounts(dueInTwelveHours: standing.twelve, dueInFourHours: standing.four, late: standing.late))
  }

  /// The message that an activity came from; nil where there is no such activity.
  public func message(of id: ActivityID) throws -> InboundMessage? {
    try connection.first(
      """
      SELECT m.id, m.received_at, m.scin, m.case_number, m.role, m.subject, m.source, m.children, m.language, m.body,
        m.unknown_members
      FROM activity a JOIN message m ON m.id=a.message_id WHERE a.id=$1
      """,
      .integer(id.number)
    ) { row throws(StorageError) in
      InboundMessage(
        id: try row.text(0), receivedAt: Instant(milliseconds: try row.integer(1)), scin: ClientText(try row.text(2)),
        caseNumber: try clientText(row, 3), role: try row.choice(4), subject: ClientText(try row.text(5)),
        source: try row.choice(6),
        children: try row.value(7, row.text) { text in
          (try? JSONReader.read(text))?.array?.map { ClientText($0.string ?? "") }
        },
        language: try row.optionalText(8).flatMap(Language.init(rawValue:)), body: ClientText(try row.text(9)),
        unknownMembers: try row.optionalText(10))
    }
  }

  /// The duty to answer an activity; nil where there is no such activity.
  public func obligation(of id: ActivityID) throws -> Obligation? {
    try connection.first(
      "SELECT started_at, due_at, calendar, met_at, breached_at FROM obligation WHERE activity_id=$1",
      .integer(id.number)
    ) { row throws(StorageError) in
      Obligation(
        startedAt: Instant(milliseconds: try row.integer(0)), dueAt: Instant(milliseconds: try row.integer(1)),
        calendar: try row.text(2), metAt: try row.optionalInteger(3).map(Instant.init(milliseconds:)),
        breachedAt: try row.optionalInteger(4).map(Instant.init(milliseconds:)))
    }
  }

  static func activity(_ row: Row) throws(StorageError) -> Activity {
    let corrected: SubjectCorrection? =
      row.isNull(10)
      ? nil
      : SubjectCorrection(
        subject: try row.choice(10), by: try row.value(11, row.text, Account.init),
        at: Instant(milliseconds: try row.integer(12)))
    let scin: CustomerReference? = row.isNull(2) ? nil : try row.value(2, row.text, CustomerReference.init)
    let caseNumber: CaseNumber? = row.isNull(3) ? nil : try row.value(3, row.text, CaseNumber.init)
    let owner: Account? = row.isNull(15) ? nil : try row.value(15, row.text, Account.init)
    return Activity(
      id: ActivityID(number: try row.integer(0)), messageID: try row.text(1), scin: scin, caseNumber: caseNumber,
      role: try row.choice(4), declaredSubject: ClientText(try row.text(5)),
      classified: Classification(
        subject: try row.choice(6), confidence: Int(try row.integer(7)), isUnsure: try row.flag(8),
        model: try row.text(9), runnerUp: row.isNull(21) ? nil : try row.choice(21),
        runnerUpConfidence: Int(try row.integer(22)), intent: try row.optionalText(23),
        language: row.isNull(24) ? nil : try row.choice(24)),
      correction: corrected, flags: Flags(rawValue: try row.integer(13)),
      possibleFlags: Flags(rawValue: try row.integer(20)), status: try row.choice(14), owner: owner,
      team: try row.text(16), receivedAt: Instant(milliseconds: try row.integer(17)),
      dueAt: Instant(milliseconds: try row.integer(18)),
      answeredAt: try row.optionalInteger(19).map(Instant.init(milliseconds:)))
  }
}

extension ReadSession {
  /// The activity that a message of the site became; nil where there is none.
  public func activity(ofMessage id: String) throws -> ActivityID? {
    try connection.first("SELECT id FROM activity WHERE message_id=$1", .text(id)) { row throws(StorageError) in
      ActivityID(number: try row.integer(0))
    }
  }
}

extension ReadSession {
  /// The open activity of a client, other than this one, that bears a safeguarding flag or may bear one: the gravest, and of
  /// several the oldest; nil for none.
  public func danger(of client: CustomerReference, besides id: ActivityID) throws -> ActivityID? {
    try connection.first(
      """
      SELECT id FROM activity INDEXED BY activity_by_client
        WHERE scin=$1 AND id<>$2 AND status='open' AND safeguarding > 0 ORDER BY safeguarding DESC, id LIMIT 1
      """,
      .text(client.digits), .integer(id.number)
    ) { row throws(StorageError) in ActivityID(number: try row.integer(0)) }
  }
}
