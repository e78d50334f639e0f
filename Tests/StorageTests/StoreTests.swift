import Casework
import Glibc
import Testing

@testable import Storage

@Suite struct StoreTests {
  @Test func fileAndFolderAreForTheOwnerOnly() throws {
    let scratch = try Scratch()
    var facts = stat()
    #expect(lstat(scratch.file, &facts) == 0)
    #expect(facts.st_mode & 0o7777 == 0o600)
    #expect(lstat(scratch.folder, &facts) == 0)
    #expect(facts.st_mode & 0o7777 == 0o700)
  }

  @Test(arguments: [("file", 0o640), ("file", 0o604), ("folder", 0o750), ("folder", 0o701)])
  func looserModesAreRefused(what: String, mode: Int) throws {
    let scratch = try Scratch()
    try #require(chmod(what == "file" ? scratch.file : scratch.folder, mode_t(mode)) == 0)
    let error = #expect(throws: StorageError.self) { _ = try Store(folder: scratch.folder) }
    #expect(error?.code == .unsafePermissions)
    #expect(error?.description.contains("0600") == true)
  }

  @Test func aLinkInPlaceOfTheFileIsRefused() throws {
    let (scratch, other) = (try Scratch(), try Scratch())
    try #require(unlink(scratch.file) == 0)
    try #require(symlink(other.file, scratch.file) == 0)
    let error = #expect(throws: StorageError.self) { _ = try Store(folder: scratch.folder) }
    #expect(error?.code == .notAStore)
  }

  @Test func aDatabaseOfSomethingElseIsLeftAlone() throws {
    let scratch = try Scratch()
    try #require(unlink(scratch.file) == 0)
    try scratch.raw("CREATE TABLE other (x); INSERT INTO other VALUES (7)")
    try #require(chmod(scratch.file, 0o600) == 0)
    let error = #expect(throws: StorageError.self) { _ = try Store(folder: scratch.folder) }
    #expect(error?.code == .notAStore)
    #expect(try scratch.number("SELECT count(*) FROM sqlite_schema") == 1)
  }

  @Test func aNewerSchemaIsRefused() throws {
    let scratch = try Scratch()
    try #require(try scratch.raw("INSERT INTO migration VALUES (99)") == nil)
    let error = #expect(throws: StorageError.self) { _ = try Store(folder: scratch.folder) }
    #expect(error?.code == .newerSchema)
  }

  @Test func openingAgainChangesNothing() throws {
    let scratch = try Scratch()
    try scratch.store.takeIn(1)
    let before = try scratch.number("SELECT count(*) FROM sqlite_schema")
    _ = try Store(folder: scratch.folder)
    #expect(try scratch.number("SELECT count(*) FROM sqlite_schema") == before)
    #expect(try scratch.number("SELECT count(*) FROM activity") == 1)
  }

  @Test func aThrowLeavesTheStoreAsItWas() throws {
    let scratch = try Scratch()
    #expect(throws: Unexpected.self) {
      try scratch.store.write(by: author(), at: start) { session in
        _ = try session.store(new("gone"))
        throw Unexpected()
      }
    }
    #expect(try scratch.number("SELECT (SELECT count(*) FROM message) + (SELECT count(*) FROM history)") == 0)
    try scratch.store.takeIn(1)
    #expect(try scratch.number("SELECT seq FROM history_head") == 1)
  }

  @Test func aSwallowedErrorStillGivesTheChangeUp() throws {
    let scratch = try Scratch()
    let id = try scratch.store.takeIn(1)[0]
    #expect(throws: StorageError.self) {
      try scratch.store.write(by: author(), at: start) { session in
        try session.addNote(ClientText("rings on Monday"), to: id)
        // No such activity: the foreign key refuses the row, and the caller looks away.
        try? session.addNote(ClientText("lost"), to: ActivityID(number: 1))
      }
    }
    #expect(try scratch.number("SELECT count(*) FROM note") == 0)
  }

  @Test func aHeldStoreIsBusyAfterTheLimit() throws {
    let scratch = try Scratch()
    let impatient = try Store(folder: scratch.folder, busyLimit: Interval(milliseconds: 60))
    try scratch.store.write(by: author(), at: start) { _ in
      let error = #expect(throws: StorageError.self) { try impatient.write(by: author(), at: start) { _ in } }
      #expect(error?.code == .busy)
      #expect(error?.description.contains("Try again") == true)
    }
    try impatient.write(by: author(), at: start) { _ in }
  }

  @Test func aFullStoreSaysSoAndKeepsWhatItHad() throws {
    let scratch = try Scratch()
    try scratch.store.takeIn(1)
    // The limit cannot be less than what is there, so the file may not grow at all.
    try scratch.store.connection.execute("PRAGMA max_page_count=1")
    let error = #expect(throws: StorageError.self) {
      try scratch.store.write(by: author(), at: start) { session in
        for number in 0..<400 {
          _ = try session.store(new("full-\(number)", body: String(repeating: "x", count: 4000)))
        }
      }
    }
    #expect(error?.code == .full)
    #expect(try scratch.number("SELECT count(*) FROM message") == 1)
    #expect(try scratch.store.read { session in try session.verifyHistory() }.isSound)
  }

  @Test func errorsNeverHoldWhatWasToBeStored() throws {
    let scratch = try Scratch()
    let secret = "Violet-Umbrella"
    var record = new("m-1")
    record.message.id = secret
    try scratch.store.write(by: author(), at: start) { session in _ = try session.store(record) }
    let message = try #require(
      try scratch.raw("INSERT INTO message SELECT * FROM message"))
    #expect(!message.contains(secret))
  }
}
