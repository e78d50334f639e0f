import Glibc
import JSON
import OperatingSystem
import Testing

/// Whose a new store is, and what becomes of one whose database is lost.
@Suite struct NewStoreTests {
  @Test func lookingAndServicesMakeNobodyTheOwner() throws {
    let desk = try DeskFolder(isOwned: false)
    try desk.dropExample("02-messages.jsonl")
    for words in [["queue", "list"], ["notice", "list"], ["report", "sla"], ["alerts", "send"], ["send"]] {
      let looked = try desk.run(words)
      #expect(looked.status == 0, "\(words): \(looked.errors)")
    }
    #expect([0, 8].contains(try desk.run("intake", "run").status))
    #expect(try desk.run("--plain", "console", input: "queue\nquit\n").status == 0)
    #expect(try desk.run("user", "list", "--json").items.isEmpty)
    #expect(try !desk.run("queue", "list", "--json").items.isEmpty, "what came in waits for somebody")
    #expect(try desk.run("audit", "verify").status == 0)
  }

  @Test func nobodyChangesAnythingBeforeSomebodySaysThatTheStoreIsTheirs() throws {
    let desk = try DeskFolder(isOwned: false)
    for words in [["user", "set", "k.boateng", "--role", "administrator"], ["queue", "next"], ["notice", "read"]] {
      let refused = try desk.run(words)
      #expect(refused.status == 4 && refused.errors.contains("replydesk user first"), "\(words): \(refused.errors)")
    }
    let first = try desk.run("user", "first")
    #expect(first.status == 0 && first.errors.contains("is yours now"), "\(first.errors)")
    #expect(try desk.run("user", "list", "--json").items.first?["roles"]?.array?.count == 5)
    #expect(try desk.run("user", "set", "k.boateng", "--role", "caseworker").status == 0)
  }

  @Test func aStoreThatHasPeopleGetsNoOtherFirst() throws {
    let desk = try DeskFolder()
    let own = String(decoding: try FileReader.read(desk.configuration, limit: 1 << 16), as: UTF8.self)
    try AtomicFile.write(desk.path + "/other", Array((own + "\n[identity]\naccount = other\n").utf8))
    let second = try desk.run("--config", desk.path + "/other", "user", "first")
    #expect(second.status == 7 && second.errors.contains("has people already"), "\(second.errors)")
    #expect(try desk.run("user", "first").status == 7)
    #expect(try desk.run("user", "list", "--json").items.count == 1)
  }

  @Test(arguments: [true, false]) func aLostDatabaseStopsEveryProgram(isRemoved: Bool) throws {
    let desk = try DeskFolder()
    try #require(try desk.run("intake", "run").status == 0)
    if isRemoved { unlink(desk.database) } else { truncate(desk.database, 0) }
    for words in [["queue", "list"], ["intake", "run"], ["audit", "verify"], ["user", "list"], ["send"]] {
      let ended = try desk.run(words)
      #expect(ended.status == 1 && ended.errors.contains("has lost its database"), "\(words): \(ended.errors)")
      #expect(ended.errors.contains("back-up"))
    }
    #expect(try desk.run([], program: "replydesk-mail").status == 1)
    let doctor = try desk.run("doctor")
    #expect(doctor.status == 9 && doctor.output.contains("has lost its database"))
    #expect(access(desk.database, F_OK) == (isRemoved ? -1 : 0))
  }

  @Test func theDoctorLooksAtWhatComesIn() throws {
    let desk = try DeskFolder()
    try desk.drop("a.jsonl", "{\"message_id\":\n")
    try #require(try desk.run("intake", "run").status == 0)
    func finding(_ check: String) throws -> (isFine: JSONValue?, text: String) {
      let row = try desk.run("doctor", "--json").items.first { $0["check"]?.string == check }
      return (row?["ok"], row?["finding"]?.string ?? "")
    }
    let fresh = try finding("quarantine")
    #expect(
      fresh.isFine == .bool(true) && fresh.text.contains("wait: 1") && fresh.text.contains("quarantine list"))
    _ = try ChildOutput.of(
      "/usr/bin/sqlite3",
      [desk.database, "DROP TRIGGER quarantine_is_not_changed; UPDATE quarantine SET at = at - 5 * 3600000"])
    #expect(try finding("quarantine").isFine == .bool(false))
    #expect(try finding("spool").isFine == .bool(true))
    rename(desk.spool, desk.path + "/elsewhere")
    let spool = try finding("spool")
    #expect(spool.isFine == .bool(false) && spool.text.contains("spool.path"), "\(spool.text)")
  }
}
