import Glibc
import JSON
import OperatingSystem
import Testing

/// Whose a new store is, and what becomes of one whose database is lost.
@Suite struct NewStoreTests {
  @Test func whoeverOnlyLooksOwnsNothing() throws {
    let desk = try DeskFolder()
    for words in [["queue", "list"], ["user", "list"], ["audit", "verify"], ["notice", "list"], ["report", "sla"]] {
      let looked = try desk.run(words)
      #expect(looked.status == 0, "\(words): \(looked.errors)")
    }
    #expect(try desk.run("--plain", "console", input: "queue\nquit\n").status == 0)
    #expect(try desk.run("user", "list", "--json").items.isEmpty)
  }

  @Test func theFirstToChangeSomethingOwnsItAndIsTold() throws {
    let desk = try DeskFolder()
    let first = try desk.run("intake", "run")
    #expect(first.status == 0 && first.errors.contains("It is yours now"), "\(first.errors)")
    #expect(try desk.run("user", "list", "--json").items.first?["roles"]?.array?.count == 5)
    let second = try desk.run("intake", "run")
    #expect(!second.errors.contains("yours"))
    #expect(!(try DeskFolder().run("intake", "run", "--quiet").errors.contains("yours")))
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
