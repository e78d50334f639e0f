import Glibc
import Intake
import Testing

@Suite struct SpoolFolderTests {
  @Test func listsNamesInByteOrderWithoutTheIgnored() throws {
    let sandbox = try SpoolSandbox()
    for name in ["b", "a", "B", "ab", "-x", ".x", "c.tmp", "d.part", "é", "Z.jsonl", "lost+found"] {
      try sandbox.put("", at: sandbox.path(name))
    }
    let folder = try SpoolFolder(path: sandbox.spool)
    #expect(try folder.names().map(\.description) == ["-x", "B", "Z.jsonl", "a", "ab", "b", #"\xc3\xa9"#])
  }

  /// 21 of the list of bad inputs, with as many files as a test has time for.
  @Test func takesInTwentyThousandFiles() throws {
    let sandbox = try SpoolSandbox()
    for number in 0..<20_000 {
      try sandbox.put(MessageLine("m\(number)").text + "\n", at: sandbox.path("f\(number).jsonl"))
    }
    var sink = LedgerSink()
    let summary = try sandbox.takeIn(into: &sink, options: SpoolOptions(disposal: .remove))
    #expect(summary.outcome == BatchOutcome(stored: 20_000))
    #expect(summary.filesDone == 20_000 && sandbox.waiting.isEmpty)
    #expect(sink.batches == Array(repeating: 1000, count: 20))
  }

  @Test func replacesNothingInTheFolderOfFinishedFiles() throws {
    let sandbox = try SpoolSandbox()
    var sink = LedgerSink()
    let long = String(repeating: "n", count: 255)
    for number in 1...3 {
      for name in ["x.jsonl", long] {
        try sandbox.deliver(MessageLine("\(name.prefix(1))\(number)").text + "\n", as: name)
      }
      _ = try sandbox.takeIn(into: &sink)
    }
    #expect(sandbox.done.count == 6)
    #expect(sandbox.done.filter { $0.hasPrefix("x.jsonl.~") }.count == 2)
    #expect(sandbox.done.filter { $0.hasPrefix("nnnn") && $0.utf8.count == 255 }.count == 3)
    let kept = sandbox.done.compactMap { sandbox.contents(of: sandbox.path("done/" + $0)) }
    #expect(Set(kept).count == 6)
  }

  /// 28 of the list of bad inputs.
  @Test(.enabled(if: Self.hasOtherFileSystem, "needs a second file system"))
  func copiesToAnotherFileSystem() throws {
    let sandbox = try SpoolSandbox()
    let other = try SpoolSandbox(under: "/dev/shm")
    let options = SpoolOptions(disposal: .move(to: other.root + "/done"))
    let text = MessageLine("m").text + "\n"
    var sink = LedgerSink()
    for _ in 0..<2 {
      try sandbox.deliver(text, as: "x.jsonl")
      #expect(try sandbox.takeIn(into: &sink, options: options).filesDone == 1)
    }
    let names = other.names(in: other.root + "/done")
    #expect(names.count == 2 && names[0] == "x.jsonl" && names[1].hasPrefix("x.jsonl.~"))
    #expect(other.contents(of: other.root + "/done/x.jsonl") == Array(text.utf8))
    #expect(sandbox.waiting.isEmpty)
  }

  private static let hasOtherFileSystem: Bool = {
    var (first, second) = (stat(), stat())
    return stat("/tmp", &first) == 0 && stat("/dev/shm", &second) == 0 && first.st_dev != second.st_dev
      && access("/dev/shm", W_OK) == 0
  }()

  /// 27 of the list of bad inputs.
  @Test func refusesASpoolThatNoFileCouldLeave() throws {
    let sandbox = try SpoolSandbox()
    if geteuid() == 0 {
      guard mount("none", sandbox.spool, "tmpfs", UInt(MS_RDONLY), nil) == 0 else { return }
    } else {
      try check("chmod", chmod(sandbox.spool, 0o500))
    }
    defer { _ = geteuid() == 0 ? umount(sandbox.spool) : chmod(sandbox.spool, 0o700) }
    let error = #expect(throws: SpoolError.self) { try SpoolFolder(path: sandbox.spool) }
    #expect(error?.code == .notWritable)
  }

  @Test(arguments: ["spool-is-missing", "spool-is-a-link", "spool-is-a-file"])
  func refusesWhatIsNoFolder(_ name: String) throws {
    let sandbox = try SpoolSandbox()
    let path = sandbox.root + "/" + name
    if name.hasSuffix("link") { try check("symlink", symlink(sandbox.spool, path)) }
    if name.hasSuffix("file") { try sandbox.put("", at: path) }
    let error = #expect(throws: SpoolError.self) { try SpoolFolder(path: path) }
    #expect(error?.code == (name.hasSuffix("missing") ? .cannotOpen : .notAFolder))
  }

  @Test(arguments: ["done", "rejected"])
  func refusesALinkInPlaceOfItsOwnFolder(_ name: String) throws {
    let sandbox = try SpoolSandbox()
    try check("symlink", symlink(sandbox.root, sandbox.path(name)))
    let error = #expect(throws: SpoolError.self) { try SpoolFolder(path: sandbox.spool) }
    #expect(error?.code == .notAFolder)
  }

  @Test func namesTheWholePathOfItsOwnFolder() throws {
    let sandbox = try SpoolSandbox()
    try sandbox.put("", at: sandbox.path("rejected"))
    let error = #expect(throws: SpoolError.self) { try SpoolFolder(path: sandbox.spool) }
    #expect(error?.place == sandbox.path("rejected") && error?.reason == "Not a directory")
  }

  @Test func clearsAwayWhatADeadProcessWasRemoving() throws {
    let sandbox = try SpoolSandbox()
    try sandbox.deliver(MessageLine("m").text + "\n", as: "x.jsonl")
    let status = try sandbox.status(sandbox.path("x.jsonl"))
    try sandbox.put("", at: sandbox.path(".taken-\(status.st_dev)-\(status.st_ino)"))
    var sink = LedgerSink()
    #expect(try sandbox.takeIn(into: &sink, options: SpoolOptions(disposal: .remove)).filesDone == 1)
    #expect(sandbox.names(in: sandbox.spool) == ["rejected"])
  }
}
