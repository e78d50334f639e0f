import OperatingSystem
import Testing

@Suite struct CapturedStreamTests {
  @Test func givesWhatAChildWritesIntoBothOfItsStreams() throws {
    let captured = try CapturedStream()
    let child = try ChildProcess.start(
      "/bin/sh", arguments: ["-c", "echo one; echo two >&2"], environment: [:], input: .discard,
      output: .descriptor(captured.end), error: .descriptor(captured.end))
    #expect(String(decoding: captured.finish(), as: UTF8.self) == "one\ntwo\n")
    #expect(try child.wait() == .exited(0))
  }

  @Test func aChildThatWritesTooMuchIsReadToItsEnd() throws {
    let captured = try CapturedStream()
    let child = try ChildProcess.start(
      "/usr/bin/head", arguments: ["-c", "1000000", "/dev/zero"], environment: [:], input: .discard,
      output: .descriptor(captured.end), error: .discard)
    #expect(captured.finish(limit: 10_000).count == 10_000)
    #expect(try child.wait() == .exited(0))
  }
}
