internal import Casework
internal import Filtering

/// The SQL of a filter's query: pieces that stand here, and values that are bound.
struct ActivityQuery {
  /// From the first column on to the order, without a limit.
  let sql: ComposedSQL

  /// How many there are.
  init(counting query: FilterQuery) {
    var query = query
    query.order = []
    self.init(query, selecting: "SELECT count(*) FROM activity a")
  }

  init(_ query: FilterQuery, selecting head: StaticString = "SELECT a.* FROM activity_row a") {
    var sql = ComposedSQL(head)
    sql.add(Self.joins(of: query))
    for (index, condition) in query.conditions.enumerated() {
      sql.add(index == 0 ? " WHERE " : " AND ")
      Self.add(condition, of: .activity, to: &sql)
    }
    for (index, order) in query.order.enumerated() {
      sql.add(index == 0 ? " ORDER BY " : ", ")
      Self.add(order, to: &sql)
    }
    self.sql = sql
  }

  /// Where the columns of a condition are read.
  enum Source {
    /// The activity `a` as it is.
    case activity
    /// Team, owner, subject and times of `f`, as they were when its day was closed; all else of the activity `a`.
    case closedDay
  }

  /// The tables beside `activity a` that the conditions and the order of a query ask for.
  static func joins(of query: FilterQuery) -> ComposedSQL {
    var sql = ComposedSQL("")
    let columns = query.conditions.reduce(into: Set(query.order.map(\.column))) { $0.formUnion($1.columns) }
    let hidesRestricted = query.order.contains(where: \.hidesRestricted)
    if hidesRestricted || !columns.isDisjoint(with: [.preference, .language, .nation, .restricted]) {
      sql.add(" LEFT JOIN client c ON c.scin = a.scin")
    }
    if columns.contains(.source) { sql.add(" JOIN message m ON m.id = a.message_id") }
    return sql
  }

  /// The conditions of a query, each with `AND` before it.
  static func conditions(of query: FilterQuery, from source: Source) -> ComposedSQL {
    var sql = ComposedSQL("")
    for condition in query.conditions {
      sql.add(" AND ")
      add(condition, of: source, to: &sql)
    }
    return sql
  }

  private static func add(_ order: FilterQuery.Order, to sql: inout ComposedSQL) {
    if order.hidesRestricted {
      sql.add("CASE WHEN coalesce(c.special_record, 0) = 0 THEN ")
      sql.add(expression(of: order.column, from: .activity))
      sql.add(" END")
    } else {
      sql.add(expression(of: order.column, from: .activity))
    }
    if order.isDescending { sql.add(" DESC") }
    if order.hidesRestricted || order.column == .owner { sql.add(" NULLS LAST") }
  }

  private static func add(_ condition: Condition, of source: Source, to sql: inout ComposedSQL) {
    switch condition {
    case .all(let conditions): add(conditions, joined: " AND ", whenEmpty: "1", of: source, to: &sql)
    case .any(let conditions): add(conditions, joined: " OR ", whenEmpty: "0", of: source, to: &sql)
    // A partial index is used only where its own words stand in the query.
    case .compare(.status, .isExactly("open")): sql.add("a.status = 'open'")
    // The last three digits of references have an index of their own.
    case .compare(.scin, .endsWith(let text)) where text.utf8.count == 3: sql.add("substr(a.scin, -3) = ", .text(text))
    case .compare(.scin, .doesNotEndWith(let text)) where text.utf8.count == 3:
      sql.add("substr(a.scin, -3) <> ", .text(text))
    case .compare(let column, let comparison):
      sql.add(expression(of: column, from: source))
      add(comparison, on: column, to: &sql)
    }
  }

  private static func add(
    _ conditions: [Condition], joined separator: StaticString, whenEmpty: StaticString, of source: Source,
    to sql: inout ComposedSQL
  ) {
    sql.add("(")
    if conditions.isEmpty { sql.add(whenEmpty) }
    for (index, condition) in conditions.enumerated() {
      if index > 0 { sql.add(separator) }
      add(condition, of: source, to: &sql)
    }
    sql.add(")")
  }

  private static func add(_ comparison: Condition.Comparison, on column: Condition.Column, to sql: inout ComposedSQL) {
    switch comparison {
    case .isNull: sql.add(" IS NULL")
    case .isNotNull: sql.add(" IS NOT NULL")
    case .isExactly(let text): sql.add(" = ", .text(text))
    case .isNotExactly(let text): sql.add(" <> ", .text(text))
    case .isOneOf(let texts): add(texts.map(SQLValue.text), among: " IN (", on: column, to: &sql)
    case .isNoneOf(let texts): add(texts.map(SQLValue.text), among: " NOT IN (", on: column, to: &sql)
    case .isNumber(let numbers): add(numbers.map { SQLValue.integer($0) }, among: " IN (", on: column, to: &sql)
    case .isNotNumber(let numbers): add(numbers.map { SQLValue.integer($0) }, among: " NOT IN (", on: column, to: &sql)
    case .isAtLeast(let number): sql.add(" >= ", .integer(number))
    case .isBelow(let number): sql.add(" < ", .integer(number))
    case .hasAnyBit(let bits):
      sql.add(" & ", .integer(bits))
      sql.add(" <> 0")
    case .hasNoBit(let bits):
      sql.add(" & ", .integer(bits))
      sql.add(" = 0")
    case .endsWith(let text):
      sql.add(" LIKE '%' || ", .text(text))
    case .doesNotEndWith(let text):
      sql.add(" NOT LIKE '%' || ", .text(text))
    }
  }

  private static func add(
    _ values: [SQLValue], among piece: StaticString, on column: Condition.Column, to sql: inout ComposedSQL
  ) {
    if column == .owner || column == .team { sql.add(" COLLATE NOCASE") }
    sql.add(piece)
    for (index, value) in values.enumerated() {
      if index > 0 { sql.add(", ") }
      sql.add(value)
    }
    sql.add(")")
  }

  private static func expression(of column: Condition.Column, from source: Source) -> StaticString {
    switch (source, column) {
    case (.closedDay, .team): "f.team"
    case (.closedDay, .owner): "f.owner"
    case (.closedDay, .subject): "f.subject"
    case (.closedDay, .receivedAt): "f.received_at"
    case (.closedDay, .dueAt): "f.due_at"
    case (_, let column): expression(of: column)
    }
  }

  private static func expression(of column: Condition.Column) -> StaticString {
    switch column {
    case .id: "a.id"
    case .status: "a.status"
    case .owner: "a.owner"
    case .team: "a.team"
    case .receivedAt: "a.received_at"
    case .dueAt: "a.due_at"
    case .paused: "EXISTS (SELECT 1 FROM pause p WHERE p.activity_id = a.id AND p.ended_at IS NULL)"
    case .subject: "coalesce(a.corrected_subject, a.classified_subject)"
    case .unsure: "(a.unsure = 1 AND a.corrected_subject IS NULL)"
    case .flags: "(a.flags | a.possible_flags)"
    case .role: "a.role"
    case .caseNumber: "a.case_number"
    case .scin: "a.scin"
    case .source: "m.source"
    case .preference: "c.preference"
    case .language: "c.language"
    case .nation: "c.nation"
    case .draft: "EXISTS (SELECT 1 FROM reply r WHERE r.activity_id = a.id AND r.state = 'draft')"
    case .held: "EXISTS (SELECT 1 FROM outbox o WHERE o.activity_id = a.id AND o.state = 'held')"
    case .restricted: "coalesce(c.special_record, 0)"
    case .safeguarding: "a.safeguarding"
    }
  }
}

extension Condition {
  /// The columns that it asks for.
  fileprivate var columns: Set<Column> {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.reduce(into: []) { $0.formUnion($1.columns) }
    case .compare(let column, _): [column]
    }
  }
}
