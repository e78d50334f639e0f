import Glibc
import Intruder
import Storage
import Testing

/// A store whose database is gone is not a new store.
@Suite struct LostStoreTests {
  /// How a database is lost.
  enum Loss: CaseIterable, Sendable { case removed, emptied, replaced }

  private func lose(_ scratch: Scratch, by loss: Loss) throws {
    switch loss {
    case .removed: try #require(unlink(scratch.file) == 0)
    case .emptied: try #require(truncate(scratch.file, 0) == 0)
    case .replaced:
      try #require(unlink(scratch.file) == 0)
      try Intruder(file: scratch.file).run("VACUUM")
      try #require(chmod(scratch.file, 0o600) == 0)
    }
  }

  @Test(arguments: Loss.allCases, ["replydesk.store", "receipts.journal"])
  func aLostDatabaseIsAnErrorAndStaysLost(loss: Loss, trace: String) throws {
    let scratch = try Scratch()
    try scratch.store.takeIn(1)
    if trace == "receipts.journal" {
      close(open("\(scratch.folder)/\(trace)", O_CREAT | O_WRONLY, 0o600))
      unlink("\(scratch.folder)/replydesk.store")
    }
    defer { unlink("\(scratch.folder)/receipts.journal") }
    try lose(scratch, by: loss)
    for _ in 0..<2 {
      let error = #expect(throws: StorageError.self) { _ = try Store(folder: scratch.folder) }
      #expect(error?.code == .lost && error?.message.contains(trace) == true)
      #expect(error?.advice.contains("back-up") == true)
    }
    #expect((access(scratch.file, F_OK) == 0) == (loss != .removed), "nothing is put in its place")
  }

  @Test func aBackUpThatIsPutBackOpens() throws {
    let scratch = try Scratch()
    try scratch.store.takeIn(2)
    try #require(rename(scratch.file, scratch.file + ".back-up") == 0)
    #expect(throws: StorageError.self) { _ = try Store(folder: scratch.folder) }
    try #require(rename(scratch.file + ".back-up", scratch.file) == 0)
    _ = try Store(folder: scratch.folder)
    #expect(try scratch.number("SELECT count(*) FROM activity") == 2)
  }

  @Test func aStoreThatWasNeverFinishedIsMadeAnew() throws {
    let scratch = try Scratch()
    unlink("\(scratch.folder)/replydesk.store")
    try lose(scratch, by: .emptied)
    try Store(folder: scratch.folder).takeIn(1)
    #expect(try scratch.number("SELECT count(*) FROM activity") == 1)
  }

  @Test func aStoreOfAnOlderProgramGetsTheMark() throws {
    let scratch = try Scratch()
    unlink("\(scratch.folder)/replydesk.store")
    _ = try Store(folder: scratch.folder)
    #expect(access("\(scratch.folder)/replydesk.store", F_OK) == 0)
  }
}
