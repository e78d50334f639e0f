import Glibc
import Testing

@testable import Storage

@Suite struct SQLiteLibraryTests {
  @Test(arguments: [
    (3_036_000, false), (3_036_999, false), (3_037_000, true), (3_040_001, true), (3_051_003, true), (4_000_000, true),
    (0, false), (-1, false),
  ])
  func onlyWhatIsOldIsRefused(number: Int, isUsable: Bool) {
    let error: StorageError? = {
      do throws(StorageError) { try SQLiteLibrary(number: number).check() } catch { return error }
      return nil
    }()
    #expect(error?.code == (isUsable ? nil : .oldLibrary))
  }

  @Test func theMessageNamesBothVersions() {
    let error = #expect(throws: StorageError.self) { try SQLiteLibrary(number: 3_036_000).check() }
    #expect(error?.message.contains("3.36.0") == true && error?.message.contains("3.37.0") == true)
  }

  @Test(arguments: [
    (3_007_000, "truncate"), (3_040_001, "truncate"), (3_051_002, "truncate"), (3_051_003, "wal"), (3_051_004, "wal"),
    (3_052_000, "truncate"), (3_052_001, "wal"), (3_053_000, "wal"),
  ])
  func aWriteAheadLogIsUsedOnlyWhereItIsSafe(number: Int, mode: String) {
    #expect(SQLiteLibrary(number: number).journalMode == mode)
  }

  @Test func theLinkedOneIsUsable() throws {
    try SQLiteLibrary.linked.check()
    #expect(SQLiteLibrary.linked.number > 3_000_000)
  }

  @Test func anOldOneOpensNothing() throws {
    let scratch = try Scratch()
    let folder = scratch.folder + "/inner"
    let error = #expect(throws: StorageError.self) {
      _ = try Store(folder: folder, library: SQLiteLibrary(number: 3_036_000))
    }
    #expect(error?.code == .oldLibrary)
    #expect(access(folder, F_OK) != 0, "no folder was made")
  }

  @Test(arguments: [(3_051_002, "truncate"), (3_051_003, "wal")])
  func theStoreUsesTheJournalThatTheVersionAllows(number: Int, mode: String) throws {
    let scratch = try Scratch()
    let store = try Store(folder: scratch.folder, library: SQLiteLibrary(number: number))
    let used = try store.connection.first("PRAGMA journal_mode") { row throws(StorageError) in try row.text(0) }
    #expect(used == mode)
  }
}
