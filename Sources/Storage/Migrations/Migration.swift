internal import Casework

/// One step of the schema, applied once, in one transaction with its own mark.
struct Migration {
  let number: Int64
  let sql: StaticString

  static let all = [
    M001.migration, M002.migration, M003.migration, M004.migration, M005.migration, M006.migration, M007.migration,
    M008.migration, M009.migration, M010.migration, M011.migration, M012.migration,
  ]

  /// Applies what the file lacks; refuses a file that a later program made.
  static func bringUpToDate(_ connection: Connection) throws(StorageError) {
    guard try version(connection) != Int64(all.count) else { return }
    for migration in all { try migration.apply(to: connection) }
  }

  private func apply(to connection: Connection) throws(StorageError) {
    try connection.execute("BEGIN IMMEDIATE")
    do throws(StorageError) {
      let version = try Self.version(connection)
      guard version <= Int64(Self.all.count) else {
        throw StorageError(
          .newerSchema, "The store has schema \(version), this program knows \(Self.all.count)")
      }
      if version == number - 1 {
        try connection.execute(sql)
        try connection.run("INSERT INTO migration (number) VALUES ($1)", .integer(number))
      }
      try connection.execute("COMMIT")
    } catch {
      if connection.isInTransaction { try connection.execute("ROLLBACK") }
      throw error
    }
  }

  /// The number of the last step applied; 0 for an empty file.
  static func version(_ connection: Connection) throws(StorageError) -> Int64 {
    let hasTable = try connection.first("SELECT 1 FROM sqlite_schema WHERE name='migration'") {
      _ throws(StorageError) in
      true
    }
    guard hasTable == true else { return 0 }
    return try connection.first("SELECT coalesce(max(number), 0) FROM migration") { row throws(StorageError) in
      try row.integer(0)
    } ?? 0
  }
}
