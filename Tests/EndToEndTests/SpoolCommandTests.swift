import Glibc
import JSON
import OperatingSystem
import Testing

/// `replydesk intake run` where files, the folder or the machine are not as they should be: nothing is lost, and what is
/// printed says what to do.
@Suite struct SpoolCommandTests {
  private static func message(_ id: String) -> String {
    """
    {"message_id":"\(id)","received_at":"2026-11-20T10:00:00Z","scin":"121000000000","role":"receiving_parent",\
    "subject":"missing payments","source":"send_message","children":[],"body":"Where is it?"}

    """
  }

  @Test func aFileThatCannotBeReadStaysAndItsSentenceSaysWhatToDo() throws {
    let desk = try DeskFolder()
    try desk.drop("a.jsonl", Self.message("m-1"))
    try #require(chmod(desk.spool + "/a.jsonl", 0) == 0)
    try desk.drop("b.jsonl", Self.message("m-2"))
    let told = try desk.run("intake", "run", "--json")
    #expect(told.status == 8 && told.json?.object?["stored"] == 1 && told.json?.object?["left"] == 1)
    #expect(told.errors.contains("a.jsonl stays in the spool. The file cannot be read; check this account's right"))
  }

  static let folders: [(damage: String, words: String)] = [
    ("rm -r $S", "The spool folder $S cannot be opened."),
    ("rm -r $S; : >$S", "$S must be a folder, and no link to one."),
    ("mv $S $S-2; ln -s $S-2 $S", "$S must be a folder, and no link to one."),
    ("rm -rf $S/rejected; ln -s /tmp $S/rejected", "$S/rejected must be a folder, and no link to one."),
    ("rm -rf $S/rejected; : >$S/rejected", "$S/rejected must be a folder, and no link to one."),
  ]

  @Test(arguments: folders)
  func aSpoolThatIsNoneIsNamedWithTheReasonAndTheAdvice(_ row: (damage: String, words: String)) throws {
    let desk = try DeskFolder()
    _ = try ChildOutput.of("/bin/sh", ["-c", "S=\(desk.spool); \(row.damage)"])
    let told = try desk.run("intake", "run")
    let words = row.words.split(separator: "$S", omittingEmptySubsequences: false).joined(separator: desk.spool)
    #expect(told.status == 1 && told.errors.contains(words), "\(told.errors)")
    #expect(told.errors.contains("\n  why: ") && told.errors.contains("\n  now: "))
  }

  /// 95 of the list of bad inputs: too few open files, then enough.
  @Test func aLimitOnOpenFilesLosesNothing() throws {
    let desk = try DeskFolder()
    try desk.drop("a.jsonl", Self.message("m-1"))
    let line = "REPLYDESK_CONFIG=\(desk.configuration) \(DeskFolder.binary("replydesk")) intake run"
    var statuses: Set<Substring> = []
    for limit in 4...16 {
      let said = try ChildOutput.of("/bin/sh", ["-c", "exec 2>&1; ulimit -n \(limit); \(line); echo ended $?"])
      let status = try #require(said.split(separator: "\n").last)
      // Below four the loader of the system's libraries says so and ends the process with 127.
      #expect(["ended 0", "ended 1", "ended 127"].contains(status) && said.split(separator: "\n").count > 1, "\(said)")
      #expect(status != "ended 1" || said.contains("ulimit -n"), "\(said)")
      statuses.insert(status)
    }
    #expect(statuses.contains("ended 0") && statuses.contains("ended 1"))
    #expect(try desk.run("intake", "run").status == 0)
    #expect(try desk.run("queue", "list", "--json").items.count == 1)
    #expect(try desk.run("audit", "verify").status == 0)
  }

  /// 105 of the list of bad inputs: no stream is open.
  @Test func closedStreamsHarmNothing() throws {
    let desk = try DeskFolder()
    try desk.drop("a.jsonl", Self.message("m-1"))
    let line = "REPLYDESK_CONFIG=\(desk.configuration) \(DeskFolder.binary("replydesk")) intake run"
    _ = try ChildOutput.of("/bin/sh", ["-c", "\(line) <&- >&- 2>&- || true"])
    #expect(try desk.run("queue", "list", "--json").items.count == 1)
    #expect(try desk.run("audit", "verify").status == 0)
  }

  /// 87 of the list of bad inputs.
  @Test func aNameInTwoFormsIsOneClientOnlyByItsReference() throws {
    let desk = try DeskFolder()
    let lines = [("1", "Ren\u{E9}e"), ("2", "Rene\u{301}e"), ("1", "Rene\u{301}e")].map { digit, name in
      """
      {"type":"client","scin":"12100000000\(digit)","role":"receiving_parent","first_name":"\(name)","surname":"Kirk",\
      "self_service":true,"contact_preference":"self_service","language":"en","nation":"GB","suppressed":false,\
      "special_record":false}

      """
    }
    try desk.drop("a.jsonl", lines[0] + lines[1])
    try #require(try desk.run("intake", "run").status == 0)
    #expect(try desk.counts("client", "client WHERE length(CAST(first_name AS BLOB))=6") == [2, 1])
    try desk.drop("b.jsonl", lines[2])
    try #require(try desk.run("intake", "run").status == 0)
    #expect(try desk.counts("client", "client WHERE length(CAST(first_name AS BLOB))=6") == [2, 0])
  }

  @Test(.enabled(if: geteuid() == 0, "only the superuser can make a file immutable"))
  func aFileThatCannotBeTakenAwayKeepsNoOtherFromBeingTakenIn() throws {
    let desk = try DeskFolder()
    for number in 1...3 { try desk.drop("\(number).jsonl", Self.message("m-\(number)")) }
    let file = desk.spool + "/1.jsonl"
    // Some file systems know no such flag.
    guard (try? ChildOutput.of("/usr/bin/chattr", ["+i", file])) != nil else { return }
    defer { _ = try? ChildOutput.of("/usr/bin/chattr", ["-i", file]) }
    for _ in 1...2 {
      let told = try desk.run("intake", "run")
      #expect(
        told.status == 8 && told.errors.contains("1.jsonl stays in the spool. The entry cannot be moved"), "\(told)")
    }
    #expect(try desk.run("queue", "list", "--json").items.count == 3)
    #expect(try FolderLister.files(under: desk.spool, suffix: ".jsonl") == [file])
  }

  @Test func whoWatchesASpoolThatWasPutInPlaceAnewTakesFromTheNewOne() throws {
    let desk = try DeskFolder()
    let watch = try ChildProcess.start(
      DeskFolder.binary("replydesk"), arguments: ["intake", "run", "--watch"], environment: desk.variables,
      input: .discard, output: .discard, error: .discard)
    func isTaken(_ name: String) throws -> Bool {
      for _ in 0..<500 {
        if access("\(desk.spool)/\(name)", F_OK) != 0 { return true }
        usleep(20_000)
      }
      return false
    }
    try desk.drop("a.jsonl", Self.message("m-1"))
    #expect(try isTaken("a.jsonl"))
    try #require(rename(desk.spool, desk.spool + "-old") == 0 && mkdir(desk.spool, 0o700) == 0)
    try desk.drop("b.jsonl", Self.message("m-2"))
    #expect(try isTaken("b.jsonl"))
    watch.send(signal: SIGTERM)
    _ = try watch.wait()
    #expect(try desk.run("queue", "list", "--json").items.count == 2)
  }

  @Test func whoIsToldToStopSaysThatTheRestIsStillThere() throws {
    let desk = try DeskFolder()
    for number in 1...1500 { try desk.drop("\(number).jsonl", Self.message("m-\(number)")) }
    // The signal comes once something was committed, so that there is more to come.
    let line = """
      REPLYDESK_CONFIG=\(desk.configuration) \(DeskFolder.binary("replydesk")) intake run 2>&1 & P=$!; sleep 0.3
      kill -TERM $P; wait $P; echo ended $?
      """
    let said = try ChildOutput.of("/bin/sh", ["-c", line])
    let stored = try desk.run("queue", "list", "--json", "--limit", "5000").items.count
    if stored < 1500 {
      #expect(said.contains("ended 8") && said.contains("Run it again.") || said.contains("ended 143"))
    }
    #expect(try desk.run("intake", "run").status == 0)
    #expect(try desk.run("queue", "list", "--json", "--limit", "5000").items.count == 1500)
  }
}
