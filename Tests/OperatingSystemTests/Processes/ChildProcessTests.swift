import Glibc
import OperatingSystem
import Testing

@Suite struct ChildProcessTests {
  @Test func argumentsArriveAsTheyAre() throws {
    let words = ["plain", "two words", "$HOME", "a;b|c", "'", "\"", "", "-n", "caf\u{E9}", "line\\n"]
    let child = try Talker("/usr/bin/python3", ["-c", "import sys\nfor a in sys.argv[1:]: print(repr(a))"] + words)
    let shown = [
      "'plain'", "'two words'", "'$HOME'", "'a;b|c'", "\"'\"", "'\"'", "''", "'-n'", "'caf\u{E9}'", "'line\\\\n'",
    ]
    #expect(try child.lines() == shown)
    #expect(try child.process.wait() == .exited(0))
  }

  @Test func theEnvironmentIsWhatIsHandedIn() throws {
    let child = try Talker("/usr/bin/env", [], environment: ["B": "2=3", "A": "1"])
    #expect(try child.lines() == ["A=1", "B=2=3"])
    try child.process.wait()
  }

  @Test(arguments: [
    ("exit 0", ChildProcess.Ending.exited(0), Int32(0)), ("exit 75", .exited(75), 75), ("exit 255", .exited(255), 255),
    ("kill -TERM $$", .signalled(SIGTERM), 143), ("kill -KILL $$", .signalled(SIGKILL), 137),
  ])
  func tellsHowItEnded(script: String, ending: ChildProcess.Ending, shell: Int32) throws {
    let child = try Talker("/bin/sh", ["-c", script])
    #expect(try child.process.wait() == ending)
    #expect(try child.process.wait() == ending)
    #expect(ending.shellCode == shell)
  }

  @Test func canBeStoppedWhileAnotherThreadWaits() async throws {
    let talker = try Talker("/bin/cat", [])
    let child = talker.process
    async let ending = Task.detached { try child.wait() }.value
    child.send(signal: SIGTERM)
    #expect(try await ending == .signalled(SIGTERM))
    child.send(signal: SIGTERM)
    withExtendedLifetime(talker) {}
  }

  @Test func refusesWhatCannotBeStarted() throws {
    #expect(code { _ = try ChildProcess.start("/none/x", arguments: [], environment: [:]) } == .notFound)
    #expect(code { _ = try ChildProcess.start("/tmp", arguments: [], environment: [:]) } == .notAllowed)
    #expect(code { _ = try ChildProcess.start("/bin/true", arguments: ["a\0b"], environment: [:]) } == .badName)
    #expect(code { _ = try ChildProcess.start("/bin/true", arguments: [], environment: ["A": "\0"]) } == .badName)
  }

  @Test func noOtherFileAndNoSignalSettingIsHandedOn() throws {
    let leaked = open("/etc/passwd", O_RDONLY)
    try #require(leaked > 2)
    defer { close(leaked) }
    _ = signal(SIGPIPE, SIG_IGN)
    let files = try Talker("/bin/ls", ["/proc/self/fd"])
    // The last is the folder that ls itself reads.
    #expect(try files.lines() == ["0", "1", "2", "3"])
    let signals = try Talker("/bin/grep", ["-E", "SigBlk|SigIgn", "/proc/self/status"])
    #expect(try signals.line() == "SigBlk:\t0000000000000000")
    // 32 and 33 are the C library's own; SIGPIPE, 13, would be in the last four digits.
    #expect(try ["SigIgn:\t0000000000000000", "SigIgn:\t0000000180000000"].contains(signals.line()))
  }

  @Test func findsItsNeighbours() throws {
    let path = try #require(Executable.path)
    #expect(path.hasPrefix("/"))
    #expect(Executable.siblingPath(named: FilePath.name(of: path)) == path)
    #expect(Executable.siblingPath(named: "no-such-program") == nil)
    #expect(Executable.siblingPath(named: "../sh") == nil)
  }

  @Test func theEnvironmentOfThisProcessIsRead() throws {
    let path = try #require(getenv("PATH"))
    #expect(ProcessEnvironment.all()["PATH"] == String(cString: path))
  }
}
