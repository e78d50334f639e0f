import Glibc
import Intake
import Synchronization
import Testing

/// Somebody else at work in the spool at the same time: 17 to 20 of the list of bad inputs.
@Suite struct SpoolRaceTests {
  typealias Step = SpoolOptions.Step

  /// Options that do something once, when intake comes to a step.
  private static func options(
    at step: Step, disposal: SpoolOptions.Disposal = .move(to: "done"), _ act: @escaping @Sendable () -> Void
  ) -> SpoolOptions {
    var options = SpoolOptions(disposal: disposal)
    let once = Once()
    options.observer = { seen, _ in if seen == step, once.isFirst() { act() } }
    return options
  }

  private static func line(_ id: String) -> String { MessageLine(id).text + "\n" }

  private static func append(_ text: String, to path: String) {
    guard let file = fopen(path, "a") else { return }
    fputs(text, file)
    fclose(file)
  }

  @Test(arguments: [Step.beforeOpen, .afterOpen, .afterRead])
  func leavesAFileThatGrowsOrReadsAllOfIt(_ step: Step) throws {
    let sandbox = try SpoolSandbox()
    let path = sandbox.path("x.jsonl")
    try sandbox.deliver(Self.line("a"), as: "x.jsonl")
    var sink = LedgerSink()
    let first = try sandbox.takeIn(
      into: &sink, options: Self.options(at: step) { Self.append(Self.line("b"), to: path) })
    if step == .afterRead {
      #expect(first.left.map(\.reason) == [.changing] && first.records == 0)
      _ = try sandbox.takeIn(into: &sink)
    }
    #expect(Set(sink.messages.keys) == ["a", "b"])
    #expect(sandbox.waiting.isEmpty)
  }

  @Test func leavesAFileThatShrinks() throws {
    let sandbox = try SpoolSandbox()
    let path = sandbox.path("x.jsonl")
    try sandbox.deliver(Self.line("a") + Self.line("b"), as: "x.jsonl")
    var sink = LedgerSink()
    let first = try sandbox.takeIn(
      into: &sink, options: Self.options(at: .afterRead) { truncate(path, off_t(Self.line("a").utf8.count + 9)) })
    #expect(first.left.map(\.reason) == [.changing])
    // What is left of it ends in a torn line, which goes to quarantine.
    #expect(try sandbox.takeIn(into: &sink).outcome == BatchOutcome(stored: 1, quarantined: 1))
    #expect(sink.rejections.map(\.record.rejection.code) == ["line-torn"])
  }

  @Test func leavesAFileThatGrowsAfterItWasCommitted() throws {
    let sandbox = try SpoolSandbox()
    let path = sandbox.path("x.jsonl")
    try sandbox.deliver(Self.line("a"), as: "x.jsonl")
    var sink = LedgerSink()
    let first = try sandbox.takeIn(
      into: &sink, options: Self.options(at: .beforeMove) { Self.append(Self.line("b"), to: path) })
    #expect(first.left.map(\.reason) == [.replaced])
    #expect(try sandbox.takeIn(into: &sink).outcome == BatchOutcome(stored: 1, duplicates: 1))
  }

  @Test func refusesALinkThatTakesTheNameBeforeItIsOpened() throws {
    let sandbox = try SpoolSandbox()
    let (path, outside) = (sandbox.path("x.jsonl"), sandbox.outside)
    try sandbox.deliver(Self.line("a"), as: "x.jsonl")
    var sink = LedgerSink()
    let options = Self.options(at: .beforeOpen) {
      unlink(path)
      symlink(outside, path)
    }
    #expect(try sandbox.takeIn(into: &sink, options: options).outcome == BatchOutcome(quarantined: 1))
    #expect(sink.rejections.map(\.record.rejection.code) == ["file-symbolic-link"])
    #expect(sink.messages.isEmpty && sandbox.rejected == ["x.jsonl"])
  }

  @Test(arguments: [Step.beforeOpen, .beforeMove, .afterCheck], [SpoolOptions.Disposal.move(to: "done"), .remove])
  func takesOnlyTheFileThatItRead(_ step: Step, _ disposal: SpoolOptions.Disposal) throws {
    let sandbox = try SpoolSandbox()
    let (path, other) = (sandbox.path("x.jsonl"), sandbox.path(".other"))
    try sandbox.deliver(Self.line("a"), as: "x.jsonl")
    try sandbox.put(Self.line("b"), at: other)
    var sink = LedgerSink()
    let options = Self.options(at: step, disposal: disposal) { rename(other, path) }
    let first = try sandbox.takeIn(into: &sink, options: options)
    #expect(first.left.map(\.reason) == [.replaced])
    let second = try sandbox.takeIn(into: &sink, options: SpoolOptions(disposal: disposal))
    #expect(second.filesDone == 1)
    // Replaced before it was opened, the first file was never delivered to us.
    #expect(Set(sink.messages.keys) == (step == .beforeOpen ? ["b"] : ["a", "b"]))
    #expect(sandbox.waiting.isEmpty)
  }

  @Test(arguments: [Step.beforeOpen, .beforeMove, .afterCheck])
  func letsAFileGoThatGoesAway(_ step: Step) throws {
    let sandbox = try SpoolSandbox()
    let path = sandbox.path("x.jsonl")
    try sandbox.deliver(Self.line("a"), as: "x.jsonl")
    var sink = LedgerSink()
    let summary = try sandbox.takeIn(into: &sink, options: Self.options(at: step) { unlink(path) })
    #expect(summary.left.isEmpty && summary.filesLeft == 0, "what is no longer there was not left there")
    #expect(summary.records == (step == .beforeOpen ? 0 : 1) && summary.isExact)
    #expect(sandbox.done.isEmpty)
  }

  /// A file and a link to the outside take turns under one name as fast as they can.
  @Test func neverReadsTheOutsideInARaceForTheName() throws {
    let sandbox = try SpoolSandbox()
    let (path, outside) = (sandbox.path("x.jsonl"), sandbox.outside)
    let (file, link) = (sandbox.path(".file"), sandbox.path(".link"))
    let text = Self.line("inside")
    let swaps = Swaps()
    let swapper = Job {
      while !swaps.isOver.load(ordering: .relaxed) {
        try? sandbox.put(text, at: file)
        rename(file, path)
        symlink(outside, link)
        rename(link, path)
      }
      swaps.hasEnded.store(true, ordering: .releasing)
    }
    swapper.start()
    var sink = LedgerSink()
    let folder = try SpoolFolder(path: sandbox.spool, options: SpoolOptions(disposal: .remove))
    var passes = 0
    // Until both were met often enough, and some swaps fell between two steps.
    while passes < 1_000_000, sink.rejections.count < 500 || sink.batches.count < 1000 {
      let summary = try IntakeRun(folder: folder).run(into: &sink, now: { testNow })
      #expect(summary.isExact)
      passes += 1
    }
    swaps.isOver.store(true, ordering: .relaxed)
    while !swaps.hasEnded.load(ordering: .acquiring) { sched_yield() }
    #expect(Set(sink.messages.keys) == ["inside"])
    #expect(Set(sink.rejections.map(\.record.rejection.code)) == ["file-symbolic-link"])
    #expect(sandbox.contents(of: outside) == Array(Self.line("outside").utf8))
  }
}

/// What the two threads of the race tell each other.
private final class Swaps: Sendable {
  let isOver = Atomic(false)
  let hasEnded = Atomic(false)
}

/// Says yes the first time.
private final class Once: @unchecked Sendable {
  // Only the one thread that runs intake asks.
  private var isSpent = false

  func isFirst() -> Bool {
    defer { isSpent = true }
    return !isSpent
  }
}
