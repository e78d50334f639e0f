import Casework
import Glibc
import OperatingSystem
import Testing

@Suite struct LifelineTests {
  @Test func theWishIsMadeWhenTheOtherSideIsGoneAndNotBefore() throws {
    var lifeline: Lifeline? = try Lifeline()
    let childsEnd = dup(try #require(lifeline).end)
    defer { close(childsEnd) }
    let stop = try StopSignal()
    try stop.request(atEndOf: childsEnd)
    #expect(!stop.wait(upTo: Interval(milliseconds: 50)))
    lifeline = nil
    #expect(stop.wait(upTo: .minutes(1)))
    #expect(stop.signalNumber == SIGTERM)
  }

  @Test func whatIsWrittenBeforeTheEndDoesNotCount() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let stop = try StopSignal()
    try stop.request(atEndOf: ends[0])
    #expect(write(ends[1], "words", 5) == 5)
    #expect(!stop.wait(upTo: Interval(milliseconds: 50)))
    close(ends[1])
    #expect(stop.wait(upTo: .minutes(1)))
    close(ends[0])
  }

  /// Cat ends when its input does; were the other end open in it as well, it never would.
  @Test func aChildHasOneEndOnly() throws {
    var lifeline: Lifeline? = try Lifeline()
    let child = try ChildProcess.start(
      "/bin/cat", arguments: [], environment: [:], input: .descriptor(try #require(lifeline).end), output: .discard)
    #expect(kill(child.processID, 0) == 0)
    lifeline = nil
    #expect(try child.wait() == .exited(0))
  }
}
