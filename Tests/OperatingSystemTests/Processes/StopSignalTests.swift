import Casework
import Glibc
import OperatingSystem
import Testing

@Suite struct StopSignalTests {
  @Test func waitsUntilItIsAskedFor() async throws {
    let stop = try StopSignal()
    #expect(!stop.isRequested)
    #expect(stop.signalNumber == nil)
    let before = SystemClock.monotonicNow()
    #expect(!stop.wait(upTo: Interval(milliseconds: 30)))
    #expect(SystemClock.monotonicNow().milliseconds - before.milliseconds >= 30)
    #expect(!stop.wait(upTo: Interval(milliseconds: -5)))
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<3 { group.addTask { stop.wait(upTo: .minutes(5)) } }
      stop.request(signal: SIGHUP)
      for await seen in group { #expect(seen) }
    }
    stop.request(signal: SIGTERM)
    #expect(stop.signalNumber == SIGHUP)
    #expect(stop.wait(upTo: .zero))
    var wanted = pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&wanted, 1, 0) == 1)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func aSignalMakesTheWish(signal: Int32) async {
    await #expect(processExitsWith: .exitCode(3)) { [signal] in
      let stop = try StopSignal.installed()
      #expect(try StopSignal.installed() === stop)
      errno = 77
      kill(getpid(), signal)
      guard stop.wait(upTo: .minutes(1)), stop.signalNumber == signal, errno == 77 else { exit(4) }
      exit(3)
    }
  }

  @Test func aSecondInterruptEndsTheProcess() async {
    await #expect(processExitsWith: .signal(SIGINT)) {
      let stop = try StopSignal.installed()
      kill(getpid(), SIGINT)
      _ = stop.wait(upTo: .minutes(1))
      kill(getpid(), SIGINT)
      _ = StopSignalTests.pauseForAWhile()
    }
  }

  @Test func aSecondTermIsHarmlessAndIgnoredSignalsStayIgnored() async {
    await #expect(processExitsWith: .exitCode(3)) {
      _ = Glibc.signal(SIGHUP, SIG_IGN)
      let stop = try StopSignal.installed()
      kill(getpid(), SIGHUP)
      guard !stop.isRequested else { exit(5) }
      kill(getpid(), SIGTERM)
      kill(getpid(), SIGTERM)
      guard stop.wait(upTo: .minutes(1)), stop.signalNumber == SIGTERM else { exit(6) }
      exit(3)
    }
  }

  private static func pauseForAWhile() -> Int32 { poll(nil, 0, 60_000) }
}
