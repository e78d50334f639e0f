import Glibc
import JSON
import OperatingSystem
import Testing

/// Kill -9 at points spread over every call that leaves a mark: nothing is lost, nothing is sent twice.
@Suite(.serialized) struct KillSweepTests {
  @Test func intakeLosesNothingAndTakesNothingTwice() throws {
    let lines = (0..<40).map { number in
      number % 10 == 9
        ? "{\"message_id\":\"torn-\(number)\","
        : """
        {"message_id":"kill-\(number)","received_at":"2026-11-20T10:00:00Z","scin":"12100000000\(number % 10)",\
        "role":"receiving_parent","subject":"missing payments","source":"send_message","children":[],"body":"Number \(number)"}
        """
    }
    let content = lines.joined(separator: "\n") + "\n"
    let calls = try countCalls { desk in
      try desk.drop("a.jsonl", content)
      return ["intake", "run"]
    }
    try #require(calls > 20, "the shim sees the calls")
    for point in Preloaded.spread(over: calls) {
      let desk = try DeskFolder()
      try desk.drop("a.jsonl", content)
      _ = try desk.run("intake", "run", environment: try killing(at: point))
      #expect(try desk.run("intake", "run").status == 0, "point \(point)")
      let stored = try desk.count("SELECT count(*) FROM message WHERE id LIKE 'kill-%'")
      let quarantined = try desk.count("SELECT count(*) FROM quarantine")
      #expect(stored == 36 && quarantined == 4, "point \(point)")
      #expect(try desk.count("SELECT count(*) FROM activity") == 36, "point \(point)")
      #expect(try FolderLister.files(under: desk.spool, suffix: "a.jsonl").isEmpty, "point \(point)")
      #expect(try desk.run("audit", "verify").status == 0, "point \(point)")
    }
  }

  @Test func sendingSendsNothingTwiceAndForgetsNothing() throws {
    let prepared = try DeskFolder()
    try prepared.takeInExamples()
    for message in ["ss-2026-000101", "ss-2026-000103"] {
      let id = try prepared.activity(of: message)
      try prepared.draftMissingPayment(id)
      try #require(try prepared.run("reply", "preview", id).status == 0)
      try #require(try prepared.run("reply", "send", id, "--hold", "0s").status == 0)
    }
    let calls = try Self.attempt(prepared, killing: nil).calls
    try #require(calls > 20, "the shim sees the calls")
    var doubts = 0
    for point in Preloaded.spread(over: calls) {
      let result = try Self.attempt(prepared, killing: point)
      #expect(Set(result.accepted).count == result.accepted.count, "a copy at point \(point)")
      #expect(result.sent + result.inDoubt == 2, "a row forgotten at point \(point)")
      #expect(result.accepted.count >= result.sent, "said to be sent and was not, at point \(point)")
      #expect(result.isSound, "point \(point)")
      doubts += result.inDoubt
    }
    #expect(doubts > 0, "some point falls between the last bytes and the server's answer")
  }

  private struct Result {
    var calls = 0
    var accepted: [String] = []
    var sent = 0
    var inDoubt = 0
    var isSound = false
  }

  /// A copy of the prepared store sends to a server of its own: killed at a point, then again undisturbed.
  private static func attempt(_ prepared: DeskFolder, killing point: Int?) throws -> Result {
    let desk = try DeskFolder()
    _ = try ChildOutput.of("/bin/cp", ["-r", prepared.path + "/store", desk.path + "/store"])
    let peer = try MailPeer(in: desk.path + "/peer")
    try desk.writeConfiguration(mail: "transport = smtp://127.0.0.1:\(peer.port)\ntls = none-on-loopback")
    var result = Result()
    let counted = desk.path + "/calls"
    var environment = ["LD_PRELOAD": try Preloaded.library(), "KILLAT_COUNT": counted]
    environment["KILLAT"] = point.map(String.init)
    _ = try desk.run([], program: "replydesk-mail", environment: environment)
    if point == nil {
      result.calls = try Preloaded.counts(in: counted).calls
    } else {
      _ = try desk.run([], program: "replydesk-mail")
    }
    result.accepted = try peer.messageIDs()
    result.sent = try desk.count("SELECT count(*) FROM outbox WHERE state='sent'")
    result.inDoubt = try desk.count("SELECT count(*) FROM outbox WHERE state='in_doubt'")
    result.isSound = try desk.run("audit", "verify").status == 0
    return result
  }

  private func killing(at point: Int) throws -> [String: String] {
    ["LD_PRELOAD": try Preloaded.library(), "KILLAT": String(point)]
  }

  /// How many calls an undisturbed run makes.
  private func countCalls(_ prepare: (DeskFolder) throws -> [String]) throws -> Int {
    let desk = try DeskFolder()
    let words = try prepare(desk)
    let counted = desk.path + "/calls"
    let run = try desk.run(words, environment: ["LD_PRELOAD": try Preloaded.library(), "KILLAT_COUNT": counted])
    try #require(run.status == 0)
    return try Preloaded.counts(in: counted).calls
  }
}

extension DeskFolder {
  /// What a counting query on the store's file gives.
  func count(_ sql: String) throws -> Int {
    let text = try ChildOutput.of("/usr/bin/sqlite3", [database, sql])
    return Int(text.filter(\.isNumber)) ?? -1
  }
}
