internal import CSQLite
internal import Casework
internal import Glibc

/// One connection to the database file, used by one thread at a time.
final class Connection {
  private let raw: OpaquePointer
  private let path: String
  private let busy: BusyWait
  private var statements: [UnsafeRawPointer: Statement] = [:]
  /// Whether a change is under way, and whether a statement of it failed, so that it must not be committed.
  private var (isWriting, hasFailed) = (false, false)

  /// Opens an existing file; `immutable` connections may not write.
  init(path: String, isReadOnly: Bool, busyLimit: Interval) throws(StorageError) {
    var opened: OpaquePointer?
    let mode = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let flags = mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE
    let result = sqlite3_open_v2(path, &opened, flags, nil)
    guard result == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw StorageError(
        .cannotOpen, result: result, "The database \(path) cannot be opened: \(String(cString: sqlite3_errstr(result)))"
      )
    }
    raw = opened
    self.path = path
    busy = BusyWait(limit: busyLimit)
    // The connection owns the wait and is closed before it goes, so the pointer outlives every call.
    sqlite3_busy_handler(
      raw,
      { context, attempt in
        guard let context else { return 0 }
        return Unmanaged<BusyWait>.fromOpaque(context).takeUnretainedValue().wait(attempt: attempt) ? 1 : 0
      }, Unmanaged.passUnretained(busy).toOpaque())
    for option in [SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY, SQLITE_DBCONFIG_ENABLE_TRIGGER] {
      try set(option, on: true)
    }
    for option in [SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL] {
      try set(option, on: false)
    }
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0)
    // Without recursive triggers REPLACE deletes rows past the triggers that forbid it.
    try execute(
      """
      PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA synchronous=FULL;
      PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA recursive_triggers=ON;
      """)
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(raw)
  }

  /// Runs statements that give no rows.
  func execute(_ sql: StaticString) throws(StorageError) {
    let result = sqlite3_exec(raw, sql.cString, nil, nil, nil)
    guard result == SQLITE_OK else { throw error(result) }
  }

  private func set(_ option: Int32, on: Bool) throws(StorageError) {
    let result = csqlite_set_switch(raw, option, on ? 1 : 0)
    guard result == SQLITE_OK else { throw error(result) }
  }

  /// Runs one statement and gives the number of rows that it changed.
  @discardableResult
  func run(_ sql: StaticString, _ values: SQLValue...) throws(StorageError) -> Int {
    _ = try rows(sql, values, limit: 0) { _ throws(StorageError) in }
    return Int(sqlite3_changes64(raw))
  }

  /// Runs a composed statement and gives the number of rows that it changed.
  @discardableResult
  func run(_ sql: ComposedSQL) throws(StorageError) -> Int {
    try forEach(sql) { _ throws(StorageError) in }
    return Int(sqlite3_changes64(raw))
  }

  /// Every row of a statement, read by `read`.
  func query<Value>(
    _ sql: StaticString, _ values: SQLValue..., read: (Row) throws(StorageError) -> Value
  ) throws(StorageError) -> [Value] {
    try rows(sql, values, limit: .max, read: read)
  }

  /// The first row of a statement; nil where it has none.
  func first<Value>(
    _ sql: StaticString, _ values: SQLValue..., read: (Row) throws(StorageError) -> Value
  ) throws(StorageError) -> Value? {
    try rows(sql, values, limit: 1, read: read).first
  }

  /// Every row of a composed statement.
  func query<Value>(
    _ sql: ComposedSQL, read: (Row) throws(StorageError) -> Value
  ) throws(StorageError) -> [Value] {
    var found: [Value] = []
    try forEach(sql) { row throws(StorageError) in found.append(try read(row)) }
    return found
  }

  /// Hands every row of a composed statement on, without keeping any.
  func forEach(_ sql: ComposedSQL, _ body: (Row) throws(StorageError) -> Void) throws(StorageError) {
    try step(try prepare(sql), sql.values, body)
  }

  /// Hands one row after the other of a composed statement on, until the body has had enough.
  ///
  /// The body may run other statements that read.
  func walk(_ sql: ComposedSQL, _ body: (Row) throws -> Bool) throws {
    let statement = try prepare(sql)
    defer { sqlite3_reset(statement.raw) }
    let bound = statement.bind(sql.values)
    guard bound == SQLITE_OK else { throw error(bound) }
    while true {
      let result = sqlite3_step(statement.raw)
      if result == SQLITE_DONE { return }
      guard result == SQLITE_ROW else { throw error(result) }
      guard try body(Row(raw: statement.raw)) else { return }
    }
  }

  /// Runs what only reads until something urgent comes; nil where that cut it short.
  ///
  /// - Parameter isUrgent: asked every few thousand steps of a statement, so a fraction of a millisecond apart.
  func reading<Result, Failure: Error>(
    unless isUrgent: @escaping () -> Bool, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    let interruption = Interruption(isUrgent)
    sqlite3_progress_handler(
      raw, 4000,
      { context in
        guard let context else { return 0 }
        return Unmanaged<Interruption>.fromOpaque(context).takeUnretainedValue().begins ? 1 : 0
      }, Unmanaged.passUnretained(interruption).toOpaque())
    defer { sqlite3_progress_handler(raw, 0, nil, nil) }
    do throws(Failure) {
      let result = try body()
      return interruption.hasBegun ? nil : result
    } catch {
      if interruption.hasBegun { return nil }
      throw error
    }
  }

  private func prepare(_ sql: ComposedSQL) throws(StorageError) -> Statement {
    let text = Array(sql.text.utf8CString)
    var prepared: OpaquePointer?
    let result = sqlite3_prepare_v3(raw, text, Int32(text.count), 0, &prepared, nil)
    guard result == SQLITE_OK, let prepared else { throw error(result) }
    return Statement(prepared)
  }

  private func rows<Value>(
    _ sql: StaticString, _ values: [SQLValue], limit: Int, read: (Row) throws(StorageError) -> Value
  ) throws(StorageError) -> [Value] {
    let statement = try prepare(sql)
    var found: [Value] = []
    try step(statement, values) { row throws(StorageError) in
      if found.count < limit { found.append(try read(row)) }
    }
    return found
  }

  /// Runs a statement to its end, because one that changes rows counts only then.
  ///
  /// It is always reset before this returns, so that no read transaction outlives its use.
  private func step(
    _ statement: Statement, _ values: [SQLValue], _ body: (Row) throws(StorageError) -> Void
  ) throws(StorageError) {
    // SQLite may have rolled back by itself, and what came after would be committed piece by piece.
    if isWriting && !isInTransaction { throw Self.givenUp }
    defer {
      sqlite3_reset(statement.raw)
      sqlite3_clear_bindings(statement.raw)
    }
    let bound = statement.bind(values)
    guard bound == SQLITE_OK else { throw error(bound) }
    while true {
      let result = sqlite3_step(statement.raw)
      if result == SQLITE_DONE { return }
      guard result == SQLITE_ROW else { throw error(result) }
      try body(Row(raw: statement.raw))
    }
  }

  private func prepare(_ sql: StaticString) throws(StorageError) -> Statement {
    let key = UnsafeRawPointer(sql.utf8Start)
    if let statement = statements[key] { return statement }
    var prepared: OpaquePointer?
    let result = sqlite3_prepare_v3(
      raw, sql.cString, Int32(sql.utf8CodeUnitCount), UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard result == SQLITE_OK, let prepared else { throw error(result) }
    let statement = Statement(prepared)
    statements[key] = statement
    return statement
  }

  private func error(_ result: Int32) -> StorageError {
    if isWriting { hasFailed = true }
    // The message of SQLite names tables and columns, never values.
    var text = sqlite3_errmsg(raw).map { String(cString: $0) } ?? ""
    let refusal = sqlite3_system_errno(raw)
    let isLimited = result & 0xFF == SQLITE_IOERR && Self.limits.contains(refusal)
    if isLimited { text = String(cString: strerror(refusal)) }
    let code: StorageError.Code =
      switch result & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_FULL: .full
      case SQLITE_CONSTRAINT: .constraint
      case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged
      case SQLITE_IOERR: isLimited ? .full : .inputOutput
      case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .cannotOpen
      default: .other
      }
    let what =
      switch code {
      case .busy: "The database \(path) is in use by another process"
      case .full: "The database \(path) may not grow"
      case .damaged: "The database \(path) is damaged"
      case .inputOutput: "The disk failed under the database \(path)"
      case .cannotOpen: "The database \(path) cannot be read or written"
      default: "The database \(path) refused a statement"
      }
    return StorageError(code, result: result, "\(what): \(text)")
  }

  /// What the operating system says where there is room on the disk but not for this file.
  private static let limits = [ENOSPC, EDQUOT, EFBIG]

  /// Whether a transaction is under way.
  var isInTransaction: Bool { sqlite3_get_autocommit(raw) == 0 }

  /// Runs a change in one transaction that holds the right to write from its start.
  func writing<Result>(_ body: () throws -> Result) throws -> Result {
    try run("BEGIN IMMEDIATE")
    (isWriting, hasFailed) = (true, false)
    do {
      let result = try body()
      // An error that the caller swallowed may have left a state without its history.
      if hasFailed { throw Self.givenUp }
      try run("COMMIT")
      isWriting = false
      return result
    } catch {
      isWriting = false
      // SQLite rolls back by itself after some errors; a second time would be another error.
      if isInTransaction { _ = try? run("ROLLBACK") }
      throw error
    }
  }

  private static var givenUp: StorageError {
    StorageError(.other, "A change was given up after a statement of it failed")
  }
}

extension StaticString {
  fileprivate var cString: UnsafePointer<CChar> {
    UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
