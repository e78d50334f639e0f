import Glibc
import Intake
import Testing

@Suite struct SpoolWatcherTests {
  @Test func wakesWhenAFileComes() throws {
    let sandbox = try SpoolSandbox()
    let watcher = try SpoolWatcher(SpoolFolder(path: sandbox.spool))
    #expect(watcher.isTold)
    #expect(watcher.wait(milliseconds: 0) == .timeout)
    try sandbox.deliver("x", as: "x.jsonl")
    #expect(watcher.wait(milliseconds: 60_000) == .arrival)
    #expect(watcher.wait(milliseconds: 0) == .timeout)
    try sandbox.put("x", at: sandbox.path("y.jsonl"))
    #expect(watcher.wait(milliseconds: 60_000) == .arrival)
  }

  @Test func sleepsOnWhenAnIgnoredFileComes() throws {
    let sandbox = try SpoolSandbox()
    let watcher = try SpoolWatcher(SpoolFolder(path: sandbox.spool))
    try sandbox.put("x", at: sandbox.path("y.tmp"))
    try sandbox.put("x", at: sandbox.path(".z"))
    #expect(watcher.wait(milliseconds: 20) == .timeout)
  }

  @Test func staysStopped() throws {
    let sandbox = try SpoolSandbox()
    let watcher = try SpoolWatcher(SpoolFolder(path: sandbox.spool))
    #expect(!watcher.isStopRequested)
    watcher.stop()
    #expect(watcher.isStopRequested)
    #expect(watcher.wait(milliseconds: 60_000) == .stopped)
    #expect(watcher.wait(milliseconds: 60_000) == .stopped)
  }

  @Test func takesInWhatComesUntilItIsStopped() async throws {
    let sandbox = try SpoolSandbox()
    let folder = try SpoolFolder(path: sandbox.spool)
    let watcher = try SpoolWatcher(folder)
    try sandbox.deliver(MessageLine("m0").text + "\n", as: "0.jsonl")
    // A thread of its own, since the wait blocks.
    let messages = try await withCheckedThrowingContinuation { (done: CheckedContinuation<Set<String>, any Error>) in
      let job = Job {
        var sink = LedgerSink()
        done.resume(
          with: Result {
            try IntakeRun(folder: folder).watch(into: &sink, watcher: watcher, every: 60_000, now: { testNow }) {
              // Each pass delivers the next file; only the watcher can wake the run for it.
              if $0.records > 0, let next = [1: 1, 2: 2][sandbox.done.count] {
                try? sandbox.deliver(MessageLine("m\(next)").text + "\n", as: "\(next).jsonl")
              } else {
                watcher.stop()
              }
            }
            return Set(sink.messages.keys)
          })
      }
      job.start()
    }
    #expect(messages == ["m0", "m1", "m2"])
  }
}
