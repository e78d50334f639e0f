internal import CSQLite

/// Somebody with the store's file in their hands: SQL on it without any of the program's care.
public struct Intruder {
  /// SQLite's word on why it did not do it.
  public struct Refused: Error, CustomStringConvertible {
    /// What SQLite said.
    public let description: String
  }

  /// The database.
  public let file: String

  /// Whoever opens this file.
  public init(file: String) { self.file = file }

  /// Runs SQL as it stands; throws what SQLite says against it.
  public func run(_ sql: String) throws {
    try withConnection { handle in
      guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw Self.refusal(handle) }
    }
  }

  /// Runs SQL after taking away every trigger, as somebody would who owns the file.
  public func runWithoutTriggers(_ sql: String) throws {
    var triggers: [String] = []
    try query("SELECT name FROM sqlite_schema WHERE type = 'trigger'") { statement in
      if let name = sqlite3_column_text(statement, 0) { triggers.append(String(cString: name)) }
    }
    for trigger in triggers { try run("DROP TRIGGER \(trigger)") }
    try run(sql)
  }

  /// The first column of the first row of a query, as a number; nil where there is no row.
  public func number(_ sql: String) throws -> Int64? {
    var number: Int64?
    try query(sql) { statement in number = number ?? sqlite3_column_int64(statement, 0) }
    return number
  }

  /// Every row of a query, each column as text; nil where it is null.
  public func rows(_ sql: String) throws -> [[String?]] {
    var rows: [[String?]] = []
    try query(sql) { statement in
      rows.append(
        (0..<sqlite3_column_count(statement)).map { column in
          sqlite3_column_text(statement, column).map { String(cString: $0) }
        })
    }
    return rows
  }

  private func query(_ sql: String, _ row: (OpaquePointer?) -> Void) throws {
    try withConnection { handle in
      var statement: OpaquePointer?
      guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw Self.refusal(handle) }
      defer { sqlite3_finalize(statement) }
      while sqlite3_step(statement) == SQLITE_ROW { row(statement) }
    }
  }

  private func withConnection(_ work: (OpaquePointer?) throws -> Void) throws {
    var handle: OpaquePointer?
    defer { sqlite3_close(handle) }
    guard sqlite3_open(file, &handle) == SQLITE_OK else { throw Self.refusal(handle) }
    sqlite3_busy_timeout(handle, 2000)
    try work(handle)
  }

  private static func refusal(_ handle: OpaquePointer?) -> Refused {
    Refused(description: String(cString: sqlite3_errmsg(handle)))
  }
}
