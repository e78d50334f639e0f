import Casework
import Intake
import Testing

@Suite struct IntakeRunTests {
  private static func file(_ ids: [String]) -> String { ids.map { MessageLine($0).text + "\n" }.joined() }

  /// 22 to 24 of the list of bad inputs.
  @Test func tellsDuplicatesFromConflicts() throws {
    let sandbox = try SpoolSandbox()
    try sandbox.deliver(Self.file(["a", "b"]), as: "1.jsonl")
    try sandbox.deliver(Self.file(["a", "b"]), as: "2.jsonl")
    try sandbox.deliver(MessageLine("a").with("body", #""something else""#).text + "\n", as: "3.jsonl")
    try sandbox.deliver(Self.file(["c"]), as: "4.jsonl")
    var sink = LedgerSink()
    let summary = try sandbox.takeIn(into: &sink)
    #expect(summary.outcome == BatchOutcome(stored: 3, duplicates: 2, quarantined: 1, conflicts: 1))
    #expect(summary.isExact && summary.records == 6 && summary.filesDone == 4)
    let conflict = try #require(sink.quarantine.values.first)
    #expect(conflict.rejection.code == "message-conflict")
    #expect(conflict.original == MessageLine("a").with("body", #""something else""#).bytes)
  }

  @Test func takesMessagesClientsAndCasesInTheirOrder() throws {
    let sandbox = try SpoolSandbox()
    let lines = [MessageLine(client: "121003957455"), MessageLine(case: "C-1"), MessageLine("m")]
    try sandbox.deliver(lines.map { $0.text + "\n" }.joined(), as: "x.jsonl")
    var sink = LedgerSink()
    #expect(try sandbox.takeIn(into: &sink).outcome == BatchOutcome(stored: 3))
    #expect(sink.entries.map(\.line) == [1, 2, 3])
    #expect(sink.entries.map { Array($0.original) } == lines.map(\.bytes))
    #expect(sink.others == 2)
  }

  /// A store that fails at any batch, before or after it has stored it: nothing is lost, and nothing comes in twice.
  @Test(arguments: 1...6, [false, true])
  func losesNothingWhenTheStoreFails(_ failing: Int, _ isAfterStoring: Bool) throws {
    let sandbox = try SpoolSandbox()
    for number in 0..<5 {
      let ids = (0..<7).map { "m\(number)-\($0)" }
      try sandbox.deliver(Self.file(ids) + "bad \(number)\n", as: "\(number).jsonl")
    }
    var limits = IntakeRun.Limits()
    limits.batchEntries = 6
    var sink = LedgerSink()
    (sink.failing, sink.failsAfterStoring) = (failing, isAfterStoring)
    #expect(throws: LedgerSink.Failure.self) { try sandbox.takeIn(into: &sink, limits: limits) }
    // A file has left only if the store had every line of it.
    for name in sandbox.done {
      let stored = sink.messages.keys.filter { $0.hasPrefix("m\(name.prefix(1))-") }
      #expect(stored.count == 7)
    }
    #expect(sandbox.done.count + sandbox.waiting.count == 5)
    let again = try sandbox.takeIn(into: &sink, limits: limits)
    #expect(again.isExact && sandbox.waiting.isEmpty)
    #expect(sink.messages.count == 35 && sink.quarantine.count == 5)
  }

  @Test func keepsTheFilesWhenTheStoreMiscounts() throws {
    struct Miscounting: IntakeSink {
      func commit(_ batch: IntakeBatch) -> BatchOutcome { BatchOutcome(stored: batch.entries.count - 1) }
    }
    let sandbox = try SpoolSandbox()
    try sandbox.deliver(Self.file(["a", "b"]), as: "x.jsonl")
    var sink = Miscounting()
    let run = IntakeRun(folder: try SpoolFolder(path: sandbox.spool))
    let error = #expect(throws: LedgerError.self) { try run.run(into: &sink, now: { testNow }) }
    #expect(error?.entries == 2 && error?.outcome == BatchOutcome(stored: 1))
    #expect(sandbox.waiting == ["x.jsonl"])
  }

  @Test func stopsBetweenBatches() throws {
    let sandbox = try SpoolSandbox()
    try sandbox.deliver(Self.file((0..<10).map { "a\($0)" }), as: "1.jsonl")
    try sandbox.deliver(Self.file((0..<30).map { "b\($0)" }), as: "2.jsonl")
    var limits = IntakeRun.Limits()
    limits.batchEntries = 10
    var sink = LedgerSink()
    var asked = 0
    let run = IntakeRun(folder: try SpoolFolder(path: sandbox.spool), limits: limits)
    let summary = try run.run(into: &sink, now: { testNow }) {
      asked += 1
      return asked == 4
    }
    #expect(summary.wasStopped && summary.isExact && summary.filesDone == 1)
    #expect(summary.records == 30 && sandbox.waiting == ["2.jsonl"])
    #expect(try sandbox.takeIn(into: &sink).outcome == BatchOutcome(stored: 10, duplicates: 20))
  }

  /// 26 of the list of bad inputs.
  @Test func waitsForTheFinalName() throws {
    let sandbox = try SpoolSandbox()
    for name in [".x.jsonl", "x.jsonl.tmp", "x.part"] { try sandbox.put("{", at: sandbox.path(name)) }
    var sink = LedgerSink()
    #expect(try sandbox.takeIn(into: &sink) == IntakeSummary())
    #expect(sandbox.waiting.count == 3)
  }

  @Test func boundsABatchByItsBytes() throws {
    let sandbox = try SpoolSandbox()
    let body = "\"" + String(repeating: "x", count: 90_000) + "\""
    try sandbox.deliver((0..<10).map { MessageLine("m\($0)").with("body", body).text + "\n" }.joined(), as: "x.jsonl")
    var limits = IntakeRun.Limits()
    limits.batchBytes = 200_000
    var sink = LedgerSink()
    _ = try sandbox.takeIn(into: &sink, limits: limits)
    #expect(sink.batches == [3, 3, 3, 1])
  }

  @Test func countsNotes() throws {
    let sandbox = try SpoolSandbox()
    try sandbox.deliver(MessageLine("a").with("body", "\"\"").text + "\n" + MessageLine("b").text + "\n", as: "x.jsonl")
    var sink = LedgerSink()
    #expect(try sandbox.takeIn(into: &sink).notes == [.emptyBody: 1])
  }

  @Test func tellsRejectionsApart() throws {
    let sandbox = try SpoolSandbox()
    try sandbox.deliver("x\nx\ny\n", as: "1.jsonl")
    try sandbox.deliver("x\n", as: "2.jsonl")
    var sink = LedgerSink()
    _ = try sandbox.takeIn(into: &sink)
    #expect(sink.quarantine.count == 4)
  }
}
