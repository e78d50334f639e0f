import Glibc
import JSON
import OperatingSystem
import Testing

/// What the history proves, and to whom it is shown.
@Suite struct AuditCommandTests {
  /// A store of the examples with a reply that was sent and a call.
  private static func desk() throws -> DeskFolder {
    let desk = try DeskFolder.withReplyDue()
    try #require(try desk.run([], program: "replydesk-mail").status == 0)
    let id = try desk.activity(of: "ss-2026-000104")
    try #require(
      try desk.run("call", "record", id, "--security", "passed", "--outcome", "answered").status == 0)
    return desk
  }

  private static func tamper(_ desk: DeskFolder, _ sql: String) throws {
    let triggers = try ChildOutput.of(
      "/usr/bin/sqlite3",
      [desk.database, "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type='trigger'"])
    _ = try ChildOutput.of("/usr/bin/sqlite3", [desk.database, triggers + sql])
  }

  @Test(arguments: [
    ("DELETE FROM call_record", "call_record"),
    ("DELETE FROM approval WHERE kind = 'line'", "wording"), ("UPDATE person SET roles = 31", "person"),
    ("DELETE FROM outbox", "outbox"), ("DELETE FROM quarantine WHERE id = 2", "quarantine"),
  ])
  func whatTheHistoryTellsOfHasToBeThere(sql: String, place: String) throws {
    let desk = try Self.desk()
    let sound = try desk.run("audit", "verify", "--json")
    #expect(sound.status == 0 && sound.json?.object?["sound"] == .bool(true), "\(sound.output)")
    try Self.tamper(desk, sql)
    let broken = try desk.run("audit", "verify", "--json")
    #expect(broken.status == 9 && broken.json?.object?["fault"]?.string?.contains(place) == true, "\(broken.output)")
  }

  @Test(arguments: ["history", "message", "note", "history_by_activity"])
  func aDamagedFileIsFoundByBothChecks(in tree: String) throws {
    let desk = try Self.desk()
    let healthy = try desk.run("doctor", "--json").items.first { $0["check"] == "database file" }
    #expect(healthy?["ok"] == .bool(true), "\(healthy?["finding"]?.string ?? "")")
    let root = try ChildOutput.of(
      "/usr/bin/sqlite3", [desk.database, "SELECT rootpage FROM sqlite_schema WHERE name='\(tree)'"])
    let page = try #require(Int(root.filter(\.isNumber)))
    let file = try #require(fopen(desk.database, "r+"))
    try #require(fseek(file, (page - 1) * 4096, SEEK_SET) == 0)
    fwrite([UInt8](repeating: 0, count: 4096), 1, 4096, file)
    fclose(file)
    let doctor = try desk.run("doctor")
    #expect(doctor.status == 9 && doctor.output.contains("damaged"), "\(doctor.output)\(doctor.errors)")
    let verified = try desk.run("audit", "verify")
    #expect(verified.status == 9 && verified.output.contains("damaged"), "\(verified.output)\(verified.errors)")
  }

  @Test func specialRecordsAreInNobodysHistoryButTheirTeams() throws {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    let special = try desk.activity(of: "ss-2026-000121")
    try #require(try desk.run("message", "note", special, "rang the team").status == 0)
    try #require(try desk.run("user", "set", "tl", "--role", "team-leader", "--role", "caseworker").status == 0)
    let own = String(decoding: try FileReader.read(desk.configuration, limit: 1 << 16), as: UTF8.self)
    for account in ["tl", "nobody"] {
      try AtomicFile.write(desk.path + "/\(account)", Array((own + "\n[identity]\naccount = \(account)\n").utf8))
    }
    let number = String(special.drop { $0 != "-" }.dropFirst())
    let client = try ChildOutput.of(
      "/usr/bin/sqlite3",
      [desk.database, "SELECT count(*) FROM history WHERE scin = (SELECT scin FROM activity WHERE id=\(number))"])
    #expect(client != "0\n", "the history tells of the client too")
    let secrets = [special, "ss-2026-000121"]
    for form in ["--json", "--jsonl", "--csv", "--plain", "--json=seq,detail"] {
      let whole = try desk.run("audit", "list", "--limit", "100000", form)
      #expect(whole.status == 0 && whole.output.contains("ss-2026-000121"), "\(form)")
      let leaders = try desk.run(["--config", desk.path + "/tl", "audit", "list", "--limit", "100000", form])
      #expect(leaders.status == 0 && leaders.output.contains("ss-2026-000101"), "\(leaders.errors)")
      for secret in secrets { #expect(!leaders.output.contains(secret), "\(form) \(secret)") }
      let strangers = try desk.run(["--config", desk.path + "/nobody", "audit", "list", form])
      #expect(strangers.status == 4 && !strangers.output.contains("message.stored"))
    }
    let short = try desk.run(["--config", desk.path + "/tl", "audit", "list", "--limit", "3", "--json"])
    #expect(short.items.count == 3 && short.errors.contains("more than these 3"))
  }
}
