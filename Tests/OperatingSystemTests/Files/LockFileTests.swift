import Glibc
import OperatingSystem
import Testing

@Suite struct LockFileTests {
  /// A process of another program that takes the lock, says so, and holds it until it is ended.
  private static let holder = """
    import fcntl, os, sys
    f = open(sys.argv[1], 'a+')
    fcntl.flock(f, fcntl.LOCK_EX | fcntl.LOCK_NB)
    f.truncate(0)
    f.write('%d\\n' % os.getpid())
    f.flush()
    print('held', flush=True)
    sys.stdin.read()
    """

  @Test func twoProcessesNeverHoldItTogether() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/lock"
    let other = try Talker("/usr/bin/python3", ["-c", Self.holder, path])
    #expect(try other.line() == "held")
    let error = try #require(throws: LockFileError.self) { try LockFile(taking: path) }
    #expect(error == .held(path: path, processID: other.process.processID))
    #expect(error.description.contains("process \(other.process.processID) has it"))
    #expect(error.code == "os-lock-held")
    other.process.send(signal: SIGKILL)
    #expect(try other.process.wait() == .signalled(SIGKILL))
    let lock = try LockFile(taking: path)
    let second = try Talker("/usr/bin/python3", ["-c", Self.holder, path])
    #expect(try second.process.wait() == .exited(1))
    withExtendedLifetime(lock) {}
  }

  @Test func namesItsHolderAndLetsGo() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/lock"
    var lock: LockFile? = try LockFile(taking: path)
    #expect(lock?.path == path)
    #expect(try FileReader.read(path, limit: 20) == Array("\(getpid())\n".utf8))
    #expect(throws: LockFileError.held(path: path, processID: getpid())) { try LockFile(taking: path) }
    lock = nil
    lock = try LockFile(taking: path)
    lock = nil
  }

  @Test func lettingGoDoesNotWaitForAChild() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/lock"
    var lock: LockFile? = try LockFile(taking: path)
    let child = try Talker("/bin/cat", [])
    #expect(lock != nil)
    lock = nil
    lock = try LockFile(taking: path)
    lock = nil
    withExtendedLifetime(child) {}
  }

  @Test func refusesLinksAndPipes() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("file")
    for path in [try folder.link("link", to: file), try folder.pipe("fifo"), "\(folder.path)/none/lock"] {
      let error = try #require(throws: LockFileError.self) { try LockFile(taking: path) }
      #expect(error.code != "os-lock-held")
    }
  }
}
