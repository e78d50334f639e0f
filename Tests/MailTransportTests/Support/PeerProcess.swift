import Glibc
import Synchronization

/// Held while a child is made, so that no other child inherits the ends of its pipes.
private let spawning = Mutex(())

/// A child process of a test that talks in lines; it is ended by its id when the value goes.
final class PeerProcess {
  let process: pid_t
  private var input: Int32
  private let output: Int32
  private var unread: [UInt8] = []
  private var isReaped = false
  /// How it ended; nil while it runs, and where a signal ended it.
  private(set) var exitCode: Int32?

  struct Failure: Error { let what: String }

  /// Starts a program with pipes at its input and output, in a folder where one is given.
  init(_ program: String, _ arguments: [String], in folder: String? = nil) throws {
    let inFolder = folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0, program] + arguments }
    let words = inFolder ?? [program] + arguments
    (process, input, output) = try spawning.withLock { _ in try Self.spawn(words) }
  }

  private static func spawn(_ words: [String]) throws -> (process: pid_t, input: Int32, output: Int32) {
    var (down, up): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&down) == 0, pipe(&up) == 0 else { throw Failure(what: "pipe") }
    for end in down + up { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, down[0], 0)
    posix_spawn_file_actions_adddup2(&actions, up[1], 1)
    // The threads of tests block most signals, and a child would inherit that: nothing but SIGKILL could end it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, pipes) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&pipes)
    sigaddset(&pipes, SIGPIPE)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &pipes)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var id = pid_t()
    let code = posix_spawn(&id, words[0], &actions, &attributes, &arguments, environ)
    close(down[0])
    close(up[1])
    guard code == 0 else {
      close(down[1])
      close(up[0])
      throw Failure(what: "\(words[0]) did not start: errno \(code)")
    }
    return (id, down[1], up[0])
  }

  /// A Python peer of this folder; waits until it listens.
  static func python(_ script: String, _ arguments: [String] = []) throws -> (peer: PeerProcess, port: Int) {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let peer = try PeerProcess("/usr/bin/python3", ["-B", "/\(folder)/\(script)"] + arguments)
    let words = try peer.line().split(separator: " ")
    guard words.count == 2, words[0] == "port", let port = Int(words[1]) else {
      throw Failure(what: "\(script): no port")
    }
    return (peer, port)
  }

  deinit {
    if !isReaped {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if input >= 0 { close(input) }
    close(output)
  }

  /// Writes to its input.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Its next line; throws where none comes within 20 seconds.
  func line() throws -> String {
    guard let line = try nextLine() else { throw Failure(what: "the peer ended early") }
    return line
  }

  /// Ends its input and returns all that it still says; it has ended then.
  func finish() throws -> [String] {
    close(input)
    input = -1
    var lines: [String] = []
    while let line = try nextLine() { lines.append(line) }
    var status: Int32 = 0
    if !isReaped && waitpid(process, &status, 0) == process && status & 0x7F == 0 { exitCode = status >> 8 & 0xFF }
    isReaped = true
    return lines
  }

  /// Whether it has ended by itself.
  var hasEnded: Bool {
    if !isReaped && waitpid(process, nil, WNOHANG) == process { isReaped = true }
    return isReaped
  }

  /// Ends it by signal.
  func stop() {
    guard !isReaped else { return }
    kill(process, SIGTERM)
    waitpid(process, nil, 0)
    isReaped = true
  }

  private func nextLine() throws -> String? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        defer { unread.removeSubrange(...end) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      var wanted = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&wanted, 1, 20_000) > 0 else { throw Failure(what: "the peer said nothing for 20 seconds") }
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { return nil }
      unread += buffer[..<count]
    }
  }
}

/// Bytes of a hexadecimal text; stops at the first character that is none.
func bytes(hex: some StringProtocol) -> [UInt8] {
  let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}

/// A hexadecimal text of bytes.
func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
