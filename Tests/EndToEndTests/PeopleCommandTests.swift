import JSON
import OperatingSystem
import Testing

/// People and what they may do, as an administrator types it.
@Suite struct PeopleCommandTests {
  private static func row(_ desk: DeskFolder, of account: String) throws -> JSONObject? {
    try desk.run("user", "list", "--json").items.first { $0["account"]?.string == account }
  }

  private static func desk() throws -> DeskFolder {
    let desk = try DeskFolder()
    try #require(try desk.run("user", "set", "boss", "--role", "administrator").status == 0)
    let words = ["user", "set", "tl", "--role", "team-leader", "--role", "caseworker", "--team", "hastings-b"]
    try #require(try desk.run(words).status == 0)
    try #require(try desk.run(settings(desk, "boss") + ["user", "confirm", "tl"]).status == 0)
    return desk
  }

  /// The settings of somebody else at the same store.
  private static func settings(_ desk: DeskFolder, _ account: String) throws -> [String] {
    let own = String(decoding: try FileReader.read(desk.configuration, limit: 1 << 16), as: UTF8.self)
    try AtomicFile.write(desk.path + "/config-\(account)", Array((own + "\n[identity]\naccount = \(account)\n").utf8))
    return ["--config", desk.path + "/config-\(account)"]
  }

  @Test func anAddressAloneTakesNothingAway() throws {
    let desk = try Self.desk()
    let before = try #require(try Self.row(desk, of: "tl"))
    let set = try desk.run("user", "set", "tl", "--email", "tl@example.org")
    #expect(
      set.status == 0 && set.errors.contains("new address") && !set.errors.contains("taken away"), "\(set.errors)")
    #expect(try Self.row(desk, of: "tl") == before)
    #expect(try desk.run("user", "set", "tl", "--hours", "mon-fri 09:00-17:00").status == 0)
    let team = try desk.run("user", "set", "tl", "--team", "belfast-a")
    #expect(team.errors.contains("Team: belfast-a, before hastings-b"))
    let after = try #require(try Self.row(desk, of: "tl"))
    #expect(after["roles"] == before["roles"] && after["hours"] == "mon-fri 09:00-17:00")
  }

  @Test func whatIsTakenAwayIsNamedAndSaid() throws {
    let desk = try Self.desk()
    let fewer = try desk.run("user", "set", "tl", "--role", "caseworker")
    #expect(fewer.status == 0 && fewer.errors.contains("Roles taken away: team-leader."), "\(fewer.errors)")
    #expect(try desk.run("user", "set", "tl", "--no-team", "--no-role").status == 0)
    #expect(try Self.row(desk, of: "tl")?["team"] == "")
    #expect(try Self.row(desk, of: "tl")?["roles"] == .array([]))
  }

  @Test(arguments: [
    (["tl", "--hours", "xyz"], 2, "mon-fri 09:00-17:00"),
    (["tl", "--team", "x", "--no-team"], 2, "do not go together"),
    (["tl", "--role", "caseworker", "--no-role"], 2, "do not go together"),
  ])
  func whatMakesNoSenseIsRefused(words: [String], status: Int32, says: String) throws {
    let desk = try Self.desk()
    let before = try desk.run("user", "list", "--json").output
    let refused = try desk.run(["user", "set"] + words)
    #expect(refused.status == status && refused.errors.contains(says), "\(refused.errors)")
    #expect(try desk.run("user", "list", "--json").output == before)
  }

  @Test func theLastAdministratorIsToldToMakeAnotherFirst() throws {
    let desk = try Self.desk()
    let owner = try #require(
      try desk.run("user", "list", "--json").items.first { $0["roles"]?.array?.count == 5 }?["account"]?.string)
    try #require(try desk.run("user", "set", "boss", "--role", "caseworker").status == 0)
    let refused = try desk.run("user", "set", owner, "--role", "caseworker")
    #expect(
      refused.status == 6 && refused.errors.contains("user set ACCOUNT --role administrator"), "\(refused.errors)")
    #expect(try desk.run("user", "set", "boss", "--role", "administrator").status == 0)
  }

  @Test func specialRecordsWaitForASecondPerson() throws {
    let desk = try Self.desk()
    let (boss, leader) = (try Self.settings(desk, "boss"), try Self.settings(desk, "tl"))
    let asked = try desk.run(
      boss + ["user", "set", "boss", "--role", "administrator", "--role", "special-records"])
    #expect(
      asked.status == 0 && asked.errors.contains("asked for, which they do not have yet: special-records"),
      "\(asked.errors)")
    #expect(asked.errors.contains("tl") && asked.errors.contains("replydesk user confirm boss"))
    #expect(
      try Self.row(desk, of: "boss")?["roles"] == .array([.string("administrator"), .string("special-records-asked")]))
    #expect(
      try desk.run(leader + ["notice", "list"]).output.contains("boss asks for the role special-records for boss"))
    let own = try desk.run(boss + ["user", "confirm", "boss"])
    #expect(own.status == 4 && own.errors.contains("two people"), "\(own.errors)")
    #expect(try desk.run(leader + ["user", "confirm", "boss"]).status == 0)
    #expect(try Self.row(desk, of: "boss")?["roles"] == .array([.string("special-records"), .string("administrator")]))
    #expect(try desk.run(leader + ["user", "confirm", "boss"]).status == 7)
    #expect(try desk.run("audit", "verify").status == 0)
  }

  @Test func ofSeveralGivenTheOneThatFailsIsNamedAndTheOthersAreGiven() throws {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    let leader = ["user", "set", "tl", "--role", "team-leader", "--role", "caseworker", "--team", "hastings-b"]
    try #require(try desk.run(leader).status == 0)
    let open = try desk.run("queue", "list", "--json", "--limit", "2").items.compactMap {
      $0["id"]?.string
    }
    try #require(open.count == 2)
    let given = try desk.run("message", "give", open[0], "ACT-99999", open[1], "--to", "tl", "--json")
    #expect(given.status == 8)
    #expect(given.items.compactMap { $0["id"]?.string } == open, "\(given.output)")
    #expect(given.errors.contains("Not done, ACT-99999: There is no activity ACT-99999"), "\(given.errors)")
    let none = try desk.run("message", "take", "ACT-99998", "ACT-99999")
    #expect(none.status == 5 && none.errors.contains("ACT-99998") && none.errors.contains("ACT-99999"))
    #expect(try desk.run("message", "give", "ACT-99999", "--to", "tl").status == 5)
    let back = try desk.run("message", "give", open[0], open[0], "--json")
    #expect(back.status == 0 && back.items.compactMap { $0["id"]?.string } == [open[0]], "named twice, done once")
    let read = try desk.run(["message", "give", "-", "--to", "tl", "--json"], input: "\(open[0])\n\nACT-99999\n")
    #expect(read.status == 8 && read.items.count == 1 && read.errors.contains("ACT-99999"), "\(read.errors)")
    let mixed = try desk.run("message", "take", "ACT-99999", open[0], "--json")
    #expect(mixed.status == 8 && mixed.items.count == 1, "who is a leader's is taken, what is not there is named")
    #expect(try desk.run(["message", "take", "-"], input: "").status == 0, "nothing is taken of an empty list")
    #expect(try desk.run("message", "ask", open[1]).status == 0)
    #expect(try desk.run("message", "ask", open[0]).status == 7, "it is one's own")
  }

  @Test func aSavedViewThatCannotBeReadIsAFaultOfTheConfiguration() throws {
    let desk = try Self.desk()
    #expect(try desk.run("config", "check").status == 0)
    try desk.writeConfiguration(mail: "", extra: "[view.1]\nname = Odd\nfilter = banana:x\n")
    let checked = try desk.run("config", "check")
    #expect(checked.status == 9 && checked.output.contains("banana"), "\(checked.output)\(checked.errors)")
  }

  @Test func theSenderSaysInItsHelpWhatItDoesWithoutACommand() throws {
    let help = try DeskFolder().run("--help", program: "replydesk-mail").output
    for word in ["Without a command", "--once", "--watch", "goes out at once"] { #expect(help.contains(word)) }
  }
}
