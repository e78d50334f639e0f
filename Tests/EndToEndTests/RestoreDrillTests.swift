import Glibc
import JSON
import OperatingSystem
import Testing

/// Back-up, send, restore, start: what the documentation tells people to do, and what happens where they forget a step.
@Suite struct RestoreDrillTests {
  private static let all = DeliveryTrial.count

  @Test func whatWasSentAfterTheBackUpIsNotSentAgain() throws {
    let (desk, peer) = try Self.sentAfterBackUp()
    try Self.restore(desk)
    #expect(try desk.run("audit", "verify").status == 0)
    #expect(try desk.run("outbox", "restored").status != 0, "not without --yes")
    #expect(try desk.run("outbox", "restored", "--yes", "--json").json?.object?["rows"]?.integer == Int64(Self.all - 1))
    for _ in 0..<2 { _ = try desk.run([], program: "replydesk-mail") }
    #expect(try desk.states() == Self.afterwards)
    // The relay's log has all but the last, as a person sees who compares them.
    let rows = try desk.rows().dropFirst()
    for (row, activity) in rows.dropLast() {
      #expect(try desk.run("reply", "cancel", activity).status == 7, "it went out")
      #expect(try desk.run("outbox", "settle", row, "--as", "accepted", "--reason", "the log has it").status == 0)
    }
    let last = try #require(rows.last)
    #expect(
      try desk.run("outbox", "settle", last.row, "--as", "absent", "--reason", "not in the log").status == 0)
    #expect(try desk.run([], program: "replydesk-mail").status == 0)
    let accepted = try peer.acceptedIDs()
    #expect(accepted.count == Self.all + 1 && Set(accepted).count == Self.all, "the one that never went and no other")
  }

  /// Nobody says that the store was restored: the sender sees it by the journal that is missing, or newer.
  @Test(arguments: [false, true]) func aSenderThatIsStartedAtOnceHoldsEverything(_ keepsJournal: Bool) throws {
    let (desk, peer) = try Self.sentAfterBackUp()
    try Self.restore(desk, keepsJournal: keepsJournal)
    let started = try desk.run("--once", "--json", program: "replydesk-mail")
    #expect(started.errors.contains("event=store-restored") && started.errors.contains("rows=\(Self.all - 1)"))
    #expect(try desk.states() == Self.afterwards)
    #expect(try peer.acceptedIDs().count == Self.all)
    #expect(try desk.run("audit", "verify").status == 0)
  }

  /// The whole folder of one moment, journal and all, tells of nothing that was sent since; but it is another file.
  @Test func aFolderThatWasPutBackAsAWholeHoldsEverything() throws {
    let (desk, peer) = try Self.sentAfterBackUp()
    let script = "cd \"$1\" && rm -rf store && cp -a store.backup store"
    _ = try ChildOutput.of("/bin/sh", ["-c", script, "sh", desk.path])
    let started = try desk.run("--once", "--json", program: "replydesk-mail")
    #expect(started.errors.contains("event=store-restored") && started.errors.contains("rows=\(Self.all - 1)"))
    #expect(try desk.states() == Self.afterwards)
    #expect(try peer.acceptedIDs().count == Self.all)
    for row in try desk.rows().dropFirst() { #expect(try desk.run("outbox", "release", row.row).status == 0) }
    #expect(try !desk.run([], program: "replydesk-mail").errors.contains("store-restored"), "once")
    #expect(try desk.run("audit", "verify").status == 0)
  }

  /// The back-up is taken while mails go out, at moments spread over the run; RESTORE_POINTS says how many.
  @Test func aBackUpTakenInTheMiddleSendsNothingTwice() throws {
    let points = ProcessEnvironment.all()["RESTORE_POINTS"].flatMap { Int($0) } ?? 2
    let ends = try Parallel.map(Array(0..<points), atOnce: 8) { point in
      let desk = try DeliveryTrial.prepared().copyOfStore()
      let peer = try ScriptedPeer("late-250", in: desk.path)
      try desk.writeConfiguration(mail: Self.mail(peer))
      let sender = try ChildProcess.start(
        DeskFolder.binary("replydesk-mail"), arguments: [], environment: desk.variables, input: .discard,
        output: .discard, error: .discard)
      usleep(useconds_t(100_000 + 1_900_000 * point / max(1, points - 1)))
      try Self.backUp(desk)
      _ = try sender.wait()
      try Self.restore(desk)
      let restored = try desk.run("outbox", "restored", "--yes").status
      _ = try desk.run([], program: "replydesk-mail")
      return (restored: restored, accepted: try peer.acceptedIDs(), states: try desk.states())
    }
    for (point, end) in ends.enumerated() {
      #expect(end.restored == 0)
      #expect(end.accepted.count == Self.all && Set(end.accepted).count == Self.all, "back-up \(point)")
      #expect(end.states.allSatisfy { ["sent", "held", "in_doubt"].contains($0) }, "\(end.states)")
    }
    guard points > 2 else { return }
    let states = ends.flatMap(\.states)
    let counts = ["sent", "held", "in_doubt"].map { state in "\(states.count { $0 == state }) \(state)" }
    let copies = ends.map { $0.accepted.count - Set($0.accepted).count }.reduce(0, +)
    print("\(points) back-ups put back: \(counts.joined(separator: ", ")); \(copies) twice")
  }

  private static func mail(_ peer: ScriptedPeer) -> String {
    "transport = smtp://127.0.0.1:\(peer.port)\ntls = none-on-loopback\nconnections = 4"
  }

  /// A desk whose back-up was taken before everything was sent.
  private static func sentAfterBackUp() throws -> (DeskFolder, ScriptedPeer) {
    let desk = try DeliveryTrial.prepared().copyOfStore()
    let peer = try ScriptedPeer("ok", in: desk.path)
    try desk.writeConfiguration(mail: mail(peer))
    // One of them goes before, so that the store is not a new one.
    let others = try desk.rows().dropFirst().map(\.row)
    try #require(try desk.run(["outbox", "hold"] + others).status == 0)
    try #require(try desk.run([], program: "replydesk-mail").status == 0)
    try #require(try desk.run(["outbox", "release"] + others).status == 0)
    try backUp(desk)
    _ = try ChildOutput.of("/bin/cp", ["-a", desk.path + "/store", desk.path + "/store.backup"])
    try #require(try desk.run([], program: "replydesk-mail").status == 0)
    try #require(try desk.states() == Array(repeating: "sent", count: all))
    return (desk, peer)
  }

  /// What the restored store tells: the one that had gone when it was backed up, and the rest held.
  private static let afterwards = ["sent"] + Array(repeating: "held", count: all - 1)

  /// The command of the documentation.
  private static func backUp(_ desk: DeskFolder) throws {
    _ = try ChildOutput.of(
      "/usr/bin/sqlite3", ["-cmd", ".timeout 60000", desk.database, ".backup '\(desk.path)/backup.sqlite'"])
  }

  private static func restore(_ desk: DeskFolder, keepsJournal: Bool = false) throws {
    let store = desk.path + "/store"
    let script = """
      cd "$1" && rm -f replydesk.sqlite* && cp ../backup.sqlite replydesk.sqlite && chmod 600 replydesk.sqlite
      """
    _ = try ChildOutput.of("/bin/sh", ["-c", script, "sh", store])
    if !keepsJournal { unlink(store + "/receipts.journal") }
  }
}

extension DeskFolder {
  /// The state of every reply in the outbox, by its row.
  fileprivate func states() throws -> [String] {
    try ChildOutput.of(
      "/usr/bin/sqlite3", [database, "SELECT state FROM outbox WHERE reply_id IS NOT NULL ORDER BY id"]
    ).split(separator: "\n").map(String.init)
  }

  fileprivate func rows() throws -> [(row: String, activity: String)] {
    let sql = "SELECT 'OUT-' || id, 'ACT-' || activity_id FROM outbox WHERE reply_id IS NOT NULL ORDER BY id"
    return try ChildOutput.of("/usr/bin/sqlite3", [database, sql]).split(separator: "\n").map {
      let parts = $0.split(separator: "|").map(String.init)
      return (parts[0], parts[1])
    }
  }
}
