internal import Glibc
internal import Synchronization

/// A program started by this one, from a list of arguments and never through a shell.
public final class ChildProcess: Sendable {
  /// Where one of the child's standard streams goes.
  public enum Stream: Hashable, Sendable {
    /// The same place as ours.
    case inherit
    /// `/dev/null`.
    case discard
    /// An open descriptor of ours.
    case descriptor(Int32)
  }

  /// How a process ended.
  public enum Ending: Hashable, Sendable {
    /// It returned that code, 0 to 255.
    case exited(Int32)
    /// That signal ended it.
    case signalled(Int32)

    /// The exit code as a shell has it: 128 + the number for a signal.
    public var shellCode: Int32 {
      switch self {
      case .exited(let code): code
      case .signalled(let number): 128 + number
      }
    }
  }

  /// The number of the process; another program may have it after `wait`.
  public let processID: Int32
  private let ending = Mutex<Ending?>(nil)

  private init(processID: Int32) { self.processID = processID }

  /// Starts the program at a path with exactly these arguments and variables.
  ///
  /// The first argument, the program's own name, is added. No file of ours but the three streams is open in the child,
  /// no signal is blocked, and the handling of signals is the default.
  public static func start(
    _ executable: String, arguments: [String], environment: [String: String], input: Stream = .inherit,
    output: Stream = .inherit, error: Stream = .inherit
  ) throws(SystemError) -> ChildProcess {
    let words = [executable] + arguments
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    guard (words + variables).allSatisfy({ !$0.utf8.contains(0) }) else { throw .badPath("start", executable) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in [(0, input), (1, output), (2, error)] as [(Int32, Stream)] {
      switch stream {
      case .inherit: break
      case .discard: posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
      case .descriptor(let raw): posix_spawn_file_actions_adddup2(&actions, raw, number)
      }
    }
    // Ours are all close-on-exec; this is for what libraries opened. A number that is closed by then does no harm.
    for number in openDescriptors() where number > 2 { posix_spawn_file_actions_addclose(&actions, number) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var processID: pid_t = 0
    let failure = withCStrings(words) { words in
      withCStrings(variables) { variables in
        posix_spawn(&processID, executable, &actions, &attributes, words, variables)
      }
    }
    guard failure == 0 else { throw SystemError(number: failure, operation: "start", path: executable) }
    return ChildProcess(processID: processID)
  }

  /// Waits for the process to end; a second call returns the same ending.
  @discardableResult
  public func wait() throws(SystemError) -> Ending {
    // First without taking the ending and without the lock, so that others can send signals meanwhile.
    var information = siginfo_t()
    _ = retrying { waitid(P_PID, id_t(processID), &information, WEXITED | WNOWAIT) }
    let result = ending.withLock { ending -> Result<Ending, SystemError> in
      if let ending { return .success(ending) }
      var status: Int32 = 0
      guard retrying({ waitpid(processID, &status, 0) }) == processID else {
        return .failure(.last("wait for process \(processID)", path: nil))
      }
      let code = status & 0x7F
      let value: Ending = code == 0 ? .exited(status >> 8 & 0xFF) : .signalled(code)
      ending = value
      return .success(value)
    }
    return try result.get()
  }

  /// Sends the process a signal, unless it is known to have ended.
  public func send(signal: Int32) {
    // Until it has been waited for an ended process keeps its number, so this cannot reach a stranger.
    if ending.withLock({ $0 == nil }) { _ = kill(processID, signal) }
  }
}

/// The numbers of the files that this process has open.
private func openDescriptors() -> [Int32] {
  guard let stream = opendir("/proc/self/fd") else { return [] }
  defer { closedir(stream) }
  var numbers: [Int32] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    if let number = Int32(name) { numbers.append(number) }
  }
  return numbers
}

/// Hands a null-terminated array of C strings to the body.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
