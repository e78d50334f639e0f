import Glibc
import JSON
import OperatingSystem
import Testing

/// Kill -9 at points spread over every call that leaves a mark: nothing is lost, nothing is sent twice.
@Suite(.serialized) struct KillSweepTests {
  @Test func intakeLosesNothingAndTakesNothingTwice() throws {
    let content = Self.content
    let calls = try Self.undisturbed.get().calls
    try #require(calls > 20, "the shim sees the calls")
    for point in Preloaded.spread(over: calls) {
      let desk = try DeskFolder(isOwned: false)
      try desk.drop("a.jsonl", content)
      _ = try desk.run("intake", "run", environment: try killing(at: point))
      #expect(try desk.run("intake", "run").status == 0, "point \(point)")
      let kept = try desk.counts(
        "message WHERE id LIKE 'kill-%'", "quarantine", "activity")
      #expect(kept == [18, 2, 18], "point \(point)")
      #expect(try FolderLister.files(under: desk.spool, suffix: "a.jsonl").isEmpty, "point \(point)")
      if point % 4 == 0 { #expect(try desk.run("audit", "verify").status == 0, "point \(point)") }
    }
  }

  @Test func sendingSendsNothingTwiceAndForgetsNothing() throws {
    let prepared = try DeskFolder()
    try prepared.takeInExamples()
    for message in ["ss-2026-000101", "ss-2026-000103"] { try prepared.approveReply(to: message) }
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
    // Between the mark of a mail and the receipt of its answer there are six calls, which a few points may all miss.
    let finer = Preloaded.spread(over: calls, points: calls / 5).reversed()
    let isThereDoubt = try doubts > 0 || finer.contains { try Self.attempt(prepared, killing: $0).inDoubt > 0 }
    #expect(isThereDoubt, "some point falls between the last bytes and the server's answer")
  }

  /// Every call on a file fails once, or once and from then on, in every way that a disk has: the run says so and ends, and
  /// the next one has everything.
  @Test(arguments: Preloaded.Fault.all) func aFaultOfTheDiskLosesNothingOfTheIntake(_ fault: Preloaded.Fault) throws {
    let whole = try Self.undisturbed.get()
    try #require(whole.faults > 20, "the shim sees the calls")
    for point in Preloaded.spread(over: whole.faults, points: Preloaded.faultPoints) {
      let desk = try DeskFolder(isOwned: false)
      try desk.drop("a.jsonl", Self.content)
      let run = try desk.run("intake", "run", environment: try fault.variables(at: point))
      #expect([0, 1, 3, 9, 75].contains(run.status), "\(fault) at call \(point): ended with \(run.status)")
      #expect(run.status == 0 || !run.errors.isEmpty, "\(fault) at call \(point): said nothing")
      _ = try desk.run("intake", "run")
      let kept = try desk.counts("message WHERE id LIKE 'kill-%'", "quarantine", "activity")
      #expect(kept == [18, 2, 18], "\(fault) at call \(point)")
      if point % 4 == 0 { #expect(try desk.run("audit", "verify").status == 0, "\(fault) at call \(point)") }
    }
  }

  private static let content: String = {
    let lines = (0..<20).map { number in
      number % 10 == 9
        ? "{\"message_id\":\"torn-\(number)\","
        : """
        {"message_id":"kill-\(number)","received_at":"2026-11-20T10:00:00Z","scin":"12100000000\(number % 10)",\
        "role":"receiving_parent","subject":"missing payments","source":"send_message","children":[],"body":"Number \(number)"}
        """
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  private struct Result {
    var calls = 0
    var accepted: [String] = []
    var sent = 0
    var inDoubt = 0
    var isSound = false
  }

  /// A copy of the prepared store sends to a server of its own: killed at a point, then again undisturbed.
  private static func attempt(_ prepared: DeskFolder, killing point: Int?) throws -> Result {
    let desk = try prepared.copyOfStore()
    let peer = try ScriptedPeer("ok", in: desk.path)
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
    result.accepted = try peer.acceptedIDs()
    let states = try desk.counts("outbox WHERE state='sent'", "outbox WHERE state='in_doubt'")
    (result.sent, result.inDoubt) = (states[0], states[1])
    result.isSound = try (point ?? 0) % 4 != 0 || desk.run("audit", "verify").status == 0
    return result
  }

  private func killing(at point: Int) throws -> [String: String] {
    ["LD_PRELOAD": try Preloaded.library(), "KILLAT": String(point)]
  }

  /// What a run of the intake does that nothing disturbs.
  private static let undisturbed = Swift.Result {
    let desk = try DeskFolder(isOwned: false)
    try desk.drop("a.jsonl", content)
    let counted = desk.path + "/calls"
    let variables = ["LD_PRELOAD": try Preloaded.library(), "KILLAT_COUNT": counted]
    try #require(try desk.run("intake", "run", environment: variables).status == 0)
    return try Preloaded.counts(in: counted)
  }
}

extension DeskFolder {
  /// How many rows there are of each of these, named as they follow FROM.
  func counts(_ rows: String...) throws -> [Int] {
    let sql = rows.map { "SELECT count(*) FROM \($0);" }.joined()
    return try ChildOutput.of("/usr/bin/sqlite3", [database, sql]).split(separator: "\n").map { Int($0) ?? -1 }
  }
}
