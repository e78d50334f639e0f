public import Casework
internal import Cryptography
internal import JSON

/// That somebody knows a client, or the people of a case, privately, and so has nothing to do with them (T2).
public struct Conflict: Hashable, Sendable {
  /// What somebody knows privately.
  public enum Matter: Hashable, Sendable {
    case client(CustomerReference)
    case caseNumber(CaseNumber)
  }

  /// Its number in the store.
  public let id: ConflictID
  /// Who knows them.
  public let account: Account
  /// Whom or what.
  public let matter: Matter
  /// When it was declared.
  public let at: Instant
  /// Who declared it.
  public let author: Account
}

/// Everything that somebody's declared conflicts reach: clients and cases.
public struct ConflictReach: Sendable {
  private let clients: Set<CustomerReference>
  private let cases: Set<CaseNumber>

  fileprivate init(_ rows: [(client: CustomerReference?, caseNumber: CaseNumber?)]) {
    (clients, cases) = (Set(rows.compactMap(\.client)), Set(rows.compactMap(\.caseNumber)))
  }

  /// Whether it reaches nothing at all.
  public var isEmpty: Bool { clients.isEmpty && cases.isEmpty }
  /// Whether it reaches a client.
  public func holds(_ client: CustomerReference) -> Bool { clients.contains(client) }
  /// Whether it reaches a case.
  public func holds(_ number: CaseNumber) -> Bool { cases.contains(number) }
  /// Whether it reaches an activity, by its client or its case.
  public func holds(_ activity: Activity) -> Bool {
    activity.scin.map(holds) ?? false || activity.caseNumber.map(holds) ?? false
  }
}

extension ReadSession {
  /// What somebody's declared conflicts reach.
  public func conflictReach(of account: Account) throws -> ConflictReach {
    ConflictReach(
      try connection.query("SELECT scin, case_number FROM conflict_reach WHERE account=$1", .text(account.name)) {
        row throws(StorageError) in
        (
          client: row.isNull(0) ? nil : try row.value(0, row.text, CustomerReference.init),
          caseNumber: row.isNull(1) ? nil : try row.value(1, row.text, CaseNumber.init)
        )
      })
  }

  /// The conflicts that stand, by account and time.
  public func conflicts() throws -> [Conflict] {
    try connection.query(
      "SELECT id, account, scin, case_number, at, author FROM conflict_standing ORDER BY account, id"
    ) { row throws(StorageError) in
      let matter: Conflict.Matter =
        row.isNull(2)
        ? .caseNumber(try row.value(3, row.text, CaseNumber.init))
        : .client(try row.value(2, row.text, CustomerReference.init))
      return Conflict(
        id: ConflictID(number: try row.integer(0)), account: try row.value(1, row.text, Account.init), matter: matter,
        at: Instant(milliseconds: try row.integer(4)), author: try row.value(5, row.text, Account.init))
    }
  }

  /// The reasons that were given, at the time of an entry, for reading outside one's own queue or for ending a conflict; nil
  /// for entries that are about neither.
  func accessReasons(of entry: HistoryEntry) throws -> [ClientText]? {
    let (at, author): (SQLValue, SQLValue) = (.integer(entry.at.milliseconds), .text(entry.author))
    var sql = ComposedSQL("SELECT reason FROM ")
    switch entry.kind {
    case "record.read": sql.add("record_read WHERE reason IS NOT NULL AND account=", author)
    case "conflict.withdrawn": sql.add("conflict_end WHERE author=", author)
    default: return nil
    }
    sql.add(" AND at=", at)
    return try connection.query(sql) { row throws(StorageError) in ClientText(try row.text(0)) }
  }

  /// Open activities of an owner that a declared conflict of theirs reaches, most urgent first.
  public func openConflictingActivities(of owner: Account) throws -> [ActivityID] {
    try connection.query(
      """
      SELECT a.id FROM activity a WHERE a.status='open' AND a.owner=$1 AND EXISTS (
        SELECT 1 FROM conflict_reach k WHERE k.account=$1 AND (k.scin=a.scin OR k.case_number=a.case_number))
      ORDER BY a.safeguarding DESC, a.due_at, a.id
      """,
      .text(owner.name)
    ) { row throws(StorageError) in ActivityID(number: try row.integer(0)) }
  }
}

extension WriteSession {
  /// Declares that somebody knows a client or the people of a case privately; nil where that is declared already.
  public func declareConflict(of account: Account, with matter: Conflict.Matter) throws -> ConflictID? {
    guard try !conflicts().contains(where: { $0.account == account && $0.matter == matter }) else { return nil }
    let number = try connection.first(
      "INSERT INTO conflict (account, scin, case_number, at, author) VALUES ($1, $2, $3, $4, $5) RETURNING id",
      .text(account.name), .optional(matter.client?.digits), .optional(matter.caseNumber?.text),
      .integer(now.milliseconds), .text(author.account.name)
    ) { row throws(StorageError) in try row.integer(0) }
    guard let id = number.map(ConflictID.init(number:)) else {
      throw StorageError(.other, "The conflict could not be kept")
    }
    try append(
      "conflict.declared", scin: matter.client?.digits, caseNumber: matter.caseNumber?.text,
      .object(["conflict": .string(id.description), "account": .string(account.name)]))
    return id
  }

  /// Ends a conflict that stands.
  ///
  /// - Parameter reason: masked, with no personal data in it.
  public func withdraw(_ conflict: Conflict, reason: ClientText) throws {
    try connection.run(
      "INSERT INTO conflict_end (conflict_id, at, author, reason) VALUES ($1, $2, $3, $4)",
      .integer(conflict.id.number), .integer(now.milliseconds), .text(author.account.name), .text(reason.unmasked))
    try append(
      "conflict.withdrawn",
      .object([
        "conflict": .string(conflict.id.description), "account": .string(conflict.account.name),
        "reason_digest": .string(SHA256.hash(reason.unmasked).description),
      ]))
  }
}

extension Conflict.Matter {
  fileprivate var client: CustomerReference? { if case .client(let scin) = self { scin } else { nil } }
  fileprivate var caseNumber: CaseNumber? { if case .caseNumber(let number) = self { number } else { nil } }
}
