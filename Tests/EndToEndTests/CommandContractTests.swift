import JSON
import OperatingSystem
import Testing

/// What scripts rely on: exit codes, JSON, tab-separated output, and errors that say what to do now.
@Suite struct CommandContractTests {
  static let refusals: [(line: [String], status: Int32, words: String)] = [
    (["queue", "lst"], 2, "Did you mean list?"),
    (["queue", "list", "--nope"], 2, "--nope"),
    (["queue", "list", "--json=id,nope"], 2, "nope"),
    (["message", "view", "ACT-1"], 5, "There is no activity ACT-1"),
    (["message", "view", "one"], 2, "ACT-20944"),
    (["message", "subject", "ACT-1", "--to", "calculaton"], 2, "Did you mean calculation?"),
    (["message", "clear-flag", "ACT-1", "complaint"], 2, "--reason"),
    (["reply", "lines", "ACT-1", "answer", "any text at all"], 2, "name"),
    (["reply", "fields", "ACT-1", "amount"], 2, "FIELD=VALUE"),
    (["queue", "next", "--as-of", "2026-11-20T12:00:00Z"], 2, "--as-of"),
    (["queue", "list", "--as-of", "yesterday"], 2, "2026-11-20"),
    (["intake", "run", "--spool", "/nonexistent"], 1, "/nonexistent"),
    (["intake", "quarantine", "view", "QUA-1"], 5, "QUA-1"),
    (["config", "get", "no.such"], 5, "config list"),
    (["call", "record", "ACT-1", "--security", "passed"], 2, "--outcome"),
  ]

  @Test(arguments: refusals)
  func aRefusalHasItsCodeAndSaysWhatToDo(_ row: (line: [String], status: Int32, words: String)) throws {
    let desk = try DeskFolder()
    let outcome = try desk.run(row.line)
    #expect(outcome.status == row.status)
    #expect(outcome.errors.contains(row.words) || outcome.output.contains(row.words))
  }

  @Test func errorsAreOneObjectWhereJSONIsAsked() throws {
    let outcome = try DeskFolder().run("message", "view", "ACT-1", "--json")
    #expect(outcome.status == 5)
    #expect(outcome.json?.object?["schema"] == "replydesk.error/1")
    #expect(outcome.json?.object?["error"]?.object?["code"] == "activity.unknown")
  }

  @Test func aPipeGetsTabsWithoutHeadings() throws {
    let desk = try DeskFolder()
    try desk.drop("a.jsonl", Self.message + "\n")
    try #require(try desk.run("intake", "run").status == 0)
    let lines = try desk.run("queue", "list").output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.split(separator: "\t", omittingEmptySubsequences: false).count == 12)
  }

  @Test func faultsOfTheConfigurationHaveFileAndLine() throws {
    let desk = try DeskFolder()
    try AtomicFile.write(desk.configuration, Array("[target]\nhours = many\n".utf8), mode: .ownerOnly)
    let outcome = try desk.run("config", "check")
    #expect(outcome.status == 9)
    #expect(outcome.output.contains("config:2"))
  }

  @Test func quarantineIsListedShownRetriedAndDiscarded() throws {
    let desk = try DeskFolder()
    try desk.drop("a.jsonl", Self.message + "\n{\"message_id\":\n")
    let taken = try desk.run("intake", "run", "--json")
    #expect(taken.json?.object?["stored"] == 1)
    #expect(taken.json?.object?["quarantined"] == 1)
    let items = try desk.run("intake", "quarantine", "list", "--json").items
    #expect(items.first?["file"] == "a.jsonl")
    #expect(items.first?["line"] == 2)
    #expect(try desk.run("intake", "quarantine", "view", "QUA-1").output.contains("message_id"))
    #expect(try desk.run("intake", "quarantine", "retry", "QUA-1").status == 6)
    #expect(try desk.run("intake", "quarantine", "discard", "QUA-1").status == 2, "a reason is needed")
    #expect(try desk.run("intake", "quarantine", "discard", "QUA-1", "--reason", "test line").status == 0)
    #expect(try desk.run("intake", "quarantine", "list", "--json").items.isEmpty)
  }

  @Test func everyCommandExplainsItself() throws {
    let desk = try DeskFolder()
    let completion = try desk.run("completion", "bash")
    #expect(completion.status == 0)
    for noun in [
      "queue", "message", "reply", "intake", "line", "template", "report", "audit", "config", "call", "user",
    ] {
      let help = try desk.run(noun, "--help")
      #expect(help.status == 0)
      #expect(help.output.contains("replydesk \(noun)"))
      #expect(try desk.run("manual", noun).status == 0)
    }
  }

  @Test func theFirstWordAloneFindsEveryCommandThatThereIs() throws {
    let desk = try DeskFolder()
    let words = Set(
      try desk.run("--help").output.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0.utf8.allSatisfy { $0 > 0x60 } })
    #expect(words.count > 20)
    for word in words {
      // A flag in front has all the commands declared.
      let (short, whole) = (try desk.run(word, "--help"), try desk.run("--plain", word, "--help"))
      #expect(short.output == whole.output, "\(word)")
    }
  }

  @Test func outputThatGoesNowhereIsAFailure() throws {
    let desk = try DeskFolder()
    try desk.drop("a.jsonl", Self.message + "\n")
    try #require(try desk.run("intake", "run").status == 0)
    let line = "REPLYDESK_CONFIG=\(desk.configuration) \(DeskFolder.binary("replydesk")) queue list"
    for lost in [">&-", "> /dev/full"] {
      #expect(try ChildOutput.of("/bin/sh", ["-c", "\(line) \(lost); echo $? >\(desk.path)/status"]).isEmpty)
      #expect(try FileReader.read(desk.path + "/status", limit: 9) == Array("1\n".utf8), "\(lost)")
    }
  }

  @Test func aLimitOnTheSizeOfFilesIsSaidAndHarmsNothing() throws {
    let desk = try DeskFolder()
    try desk.drop("a.jsonl", Self.message + "\n")
    try #require(try desk.run("intake", "run").status == 0)
    let id = try desk.activity(of: "m-1")
    let line = "REPLYDESK_CONFIG=\(desk.configuration) \(DeskFolder.binary("replydesk")) message note \(id) hello"
    let said = try ChildOutput.of("/bin/sh", ["-c", "ulimit -f 1; \(line) 2>&1; echo ended $?"])
    #expect(said.contains("ended 1") && said.contains("\(desk.database) may not grow: File too large."), "\(said)")
    #expect(try desk.run("audit", "verify").status == 0)
    #expect(try desk.run("message", "note", id, "hello").status == 0)
  }

  private static let message = """
    {"message_id":"m-1","received_at":"2026-11-20T10:00:00Z","scin":"121000000000","role":"receiving_parent",\
    "subject":"missing payments","source":"send_message","children":[],"body":"Where is it?"}
    """
}
