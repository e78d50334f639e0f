internal import CSQLite
public import Casework

/// The embedded store: one SQLite file behind typed calls. One value serves one thread.
public final class Store {
  /// The folder that holds it.
  public let folder: String
  /// The path of the database in it.
  public var file: String { "\(folder)/\(StoreFile.name)" }
  let connection: Connection
  /// The mark in a file's header by which a store is known: `RPLD`.
  private static let applicationID: Int64 = 0x5250_4C44

  /// Opens the store in a folder, makes it where there is none, and brings its schema up to date.
  ///
  /// A call that finds another process at work waits up to `busyLimit` and then throws `busy`.
  /// - Throws: `oldLibrary`, `unsafePermissions`, `notAStore`, `lost`, `newerSchema`, `cannotOpen`, `busy`.
  public init(
    folder: String, busyLimit: Interval = .seconds(10), library: SQLiteLibrary = .linked
  ) throws(StorageError) {
    try library.check()
    self.folder = folder
    let file = try StoreFile(folder: folder)
    connection = try Connection(path: file.path, isReadOnly: false, busyLimit: busyLimit)
    try identify(file)
    if library.canUseWriteAheadLog {
      _ = try connection.first("PRAGMA journal_mode=WAL") { _ throws(StorageError) in }
    } else {
      _ = try connection.first("PRAGMA journal_mode=TRUNCATE") { _ throws(StorageError) in }
    }
    try Migration.bringUpToDate(connection)
    file.leaveMark()
  }

  private func identify(_ file: StoreFile) throws(StorageError) {
    let mark = try connection.first("PRAGMA application_id") { row throws(StorageError) in try row.integer(0) }
    if mark == Self.applicationID {
      if try Migration.version(connection) == 0 { try file.requireNew() }
      return
    }
    let tables = try connection.first("SELECT count(*) FROM sqlite_schema") { row throws(StorageError) in
      try row.integer(0)
    }
    guard mark == 0, tables == 0 else {
      throw StorageError(.notAStore, "The file in \(folder) is the database of another program")
    }
    try file.requireNew()
    try connection.execute("PRAGMA application_id=1380994116")
  }

  /// Reads from one consistent state of the store; inside another call it reads the state of that one.
  public func read<Result>(_ body: (ReadSession) throws -> Result) throws -> Result {
    if connection.isInTransaction { return try body(ReadSession(connection)) }
    try connection.run("BEGIN")
    defer { finishReading() }
    return try body(ReadSession(connection))
  }

  /// Reads what one statement tells, without a transaction around it.
  public func readOnce<Result>(_ body: (ReadSession) throws -> Result) rethrows -> Result {
    try body(ReadSession(connection))
  }

  /// Does what only reads until something urgent comes; nil where that cut it short.
  ///
  /// - Parameter isUrgent: asked a fraction of a millisecond apart while a statement runs.
  public func reading<Result, Failure: Error>(
    unless isUrgent: @escaping () -> Bool, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    try connection.reading(unless: isUrgent, body)
  }

  private func finishReading() {
    // A read transaction has nothing to lose; where even its end fails, the next BEGIN says why.
    do { try connection.run("COMMIT") } catch { _ = try? connection.run("ROLLBACK") }
  }

  /// Changes the store in one transaction, under an author and a time; all of it is on the disk when this returns.
  ///
  /// A throw leaves the store as it was.
  public func write<Result>(
    by author: Author, at now: Instant, _ body: (WriteSession) throws -> Result
  ) throws -> Result {
    try connection.writing {
      let session = WriteSession(connection, author: author, now: now)
      let result = try body(session)
      try session.finish()
      return result
    }
  }
}
