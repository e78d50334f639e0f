internal import CSQLite

/// A version of SQLite, and what it can be trusted with.
public struct SQLiteLibrary: Hashable, Sendable, CustomStringConvertible {
  /// As SQLite counts: a million times major, a thousand times minor, and patch.
  public let number: Int

  /// A version by its number.
  public init(number: Int) { self.number = number }

  /// The one in use.
  public static var linked: SQLiteLibrary { SQLiteLibrary(number: Int(sqlite3_libversion_number())) }

  /// 3.37.0, the first that keeps the types of columns, which the store relies upon.
  static let oldest = SQLiteLibrary(number: 3_037_000)

  /// Whether it may use a write-ahead log: before 3.51.3 it can be corrupted when two connections write at once, and 3.52.0 was
  /// withdrawn.
  var canUseWriteAheadLog: Bool { number >= 3_051_003 && number != 3_052_000 }

  /// How the store keeps a transaction whole: `wal`, or `truncate` for the rollback journal.
  public var journalMode: String { canUseWriteAheadLog ? "wal" : "truncate" }

  /// Such as `3.40.1`.
  public var description: String { "\(number / 1_000_000).\(number / 1000 % 1000).\(number % 1000)" }

  /// - Throws: `oldLibrary` where it is older than 3.37.0.
  public func check() throws(StorageError) {
    guard number >= Self.oldest.number else {
      throw StorageError(.oldLibrary, "The linked SQLite \(self) is older than \(Self.oldest)")
    }
  }
}
