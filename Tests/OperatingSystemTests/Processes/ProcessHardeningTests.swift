import Glibc
import OperatingSystem
import Testing

@Suite struct ProcessHardeningTests {
  @Test func filesAreOursAndCoresAndBrokenPipesHarmNobody() async {
    await #expect(processExitsWith: .exitCode(3)) {
      ProcessHardening.apply()
      guard umask(0) == 0o077 else { exit(4) }
      var limit = rlimit()
      guard getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0, limit.rlim_max <= 1 else { exit(5) }
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0, close(ends[0]) == 0 else { exit(6) }
      guard write(ends[1], "x", 1) == -1, errno == EPIPE else { exit(7) }
      exit(3)
    }
  }

  @Test func aProcessThatDiesTellsNothingOfItsMemory() async {
    let result = await #expect(processExitsWith: .signal(SIGILL), observing: [\.standardErrorContent]) {
      unsetenv("SWIFT_BACKTRACE")
      ProcessHardening.apply()
      raise(SIGILL)
    }
    let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(!said.contains("crashed") && !said.contains("rip"), "\(said)")
  }

  @Test func aSignalThatWasIgnoredStaysIgnored() async {
    await #expect(processExitsWith: .exitCode(3)) {
      signal(SIGQUIT, SIG_IGN)
      ProcessHardening.apply()
      raise(SIGQUIT)
      exit(3)
    }
  }

  @Test func closedStreamsAreFilled() async {
    await #expect(processExitsWith: .exitCode(3)) {
      close(0)
      close(1)
      close(2)
      ProcessHardening.apply()
      guard open("/etc/passwd", O_RDONLY) > 2 else { exit(4) }
      guard write(1, "x", 1) == -1, errno == EBADF else { exit(5) }
      guard write(2, "x", 1) == 1 else { exit(6) }
      exit(3)
    }
  }

  @Test func aLimitOnTheSizeOfFilesIsAnError() async {
    await #expect(processExitsWith: .exitCode(3)) {
      ProcessHardening.apply()
      var limit = rlimit(rlim_cur: 1, rlim_max: 1)
      guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(4) }
      var name = Array("/tmp/replydesk-limit-XXXXXX".utf8CString)
      let file = mkstemp(&name)
      unlink(name)
      guard file >= 0, write(file, "x", 1) == 1 else { exit(5) }
      guard write(file, "x", 1) == -1, errno == EFBIG else { exit(6) }
      exit(3)
    }
  }
}
