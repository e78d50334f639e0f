import Casework
import Cryptography
import Storage
import Testing

@Suite struct IntakeTests {
  @Test func aMessageComesBackAsItCameIn() throws {
    let scratch = try Scratch()
    var record = new("ss-1", body: "line one\r\nline \u{0} two \u{1F6D1}")
    record.message.caseNumber = ClientText("")
    record.message.language = nil
    record.message.children = [ClientText("Zoë"), ClientText("\"quoted\"")]
    record.message.unknownMembers = #"{"channel":"app"}"#
    let result = try scratch.store.write(by: author("intake"), at: start) { session in try session.store(record) }
    #expect(result == .stored(ActivityID(number: 20001)))
    let found = try scratch.store.read { session in
      (
        try session.message(of: ActivityID(number: 20001)), try session.obligation(of: ActivityID(number: 20001)),
        try session.activity(ofMessage: "ss-1")
      )
    }
    #expect(found.0 == record.message)
    #expect(found.1 == record.obligation)
    #expect(found.2 == ActivityID(number: 20001))
  }

  @Test func theSameMessageTwiceIsOneActivity() throws {
    let scratch = try Scratch()
    let results = try scratch.store.write(by: author("intake"), at: start) { session in
      [
        try session.store(new("ss-1")), try session.store(new("ss-1")), try session.store(new("ss-1", body: "other")),
      ]
    }
    let id = ActivityID(number: 20001)
    #expect(results == [.stored(id), .duplicate(id), .conflictingContent(id)])
    #expect(try scratch.number("SELECT (SELECT count(*) FROM message) * 10 + (SELECT count(*) FROM history)") == 11)
  }

  @Test func whatIsQuarantinedStaysWholeAndIsKeptOnce() throws {
    let scratch = try Scratch()
    let bytes: [UInt8] = [0xFF, 0x00, 0x0A, 0x7B]
    let record = QuarantineRecord(
      identity: SHA256.hash(bytes), file: "a.jsonl", line: 3, byteOffset: 120, reasonCode: "not-utf8",
      reason: "The line is not UTF-8.", original: bytes, originalSize: 9000)
    try scratch.store.write(by: author("intake"), at: start) { session in
      try session.quarantine(record)
      try session.quarantine(record)
    }
    let item = try #require(try scratch.store.read { session in try session.quarantine(limit: 10) }.first)
    #expect(item.original == bytes)
    #expect((item.line, item.byteOffset, item.originalSize) == (3, 120, 9000))
    #expect(!item.isWhole)
    let reason = ClientText("a test of the site")
    let isDone = try (0..<2).map { _ in
      try scratch.store.write(by: author(), at: start) { try $0.discardQuarantined(item.id, reason: reason) }
    }
    #expect(isDone == [true, false])
    #expect(try scratch.store.read { session in try session.quarantine(limit: 10) }.isEmpty)
    #expect(try scratch.store.read { session in try session.quarantineItem(item.id) }?.state == .discarded)
    for sql in ["UPDATE quarantine SET original = x''", "DELETE FROM quarantine"] {
      #expect(try scratch.raw(sql)?.contains("never") == true)
    }
  }
}
