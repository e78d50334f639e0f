import Glibc
import OperatingSystem
import Synchronization

/// A mail server on a thread of the tests themselves, for sweeps of so many connections that a process would be too slow.
///
/// It takes one connection at a time, asks for a message on each, and accepts it unless it was told to cut.
final class LocalPeer: Sendable {
  /// What it saw.
  struct Seen: Sendable {
    /// Connections that were cut in a message.
    var cuts = 0
    /// Messages with their end, without it.
    var messages: [[UInt8]] = []
    /// Lines that were commands.
    var commands: [String] = []
  }

  let port: Int
  private let listener: Int32
  private let thread: WorkerThread
  private let state: State

  private final class State: Sendable {
    let seen = Mutex(Seen())
    /// After how many bytes of a message the next connection is cut; never where it is nil.
    let limit = Mutex<Int?>(nil)
    /// The connection that is being served; -1 between two of them.
    let current = Mutex<Int32>(-1)
  }

  init() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && getsockname(listener, $0, &size) == 0 && listen(listener, 16) == 0
      }
    }
    guard isListening else { throw PeerProcess.Failure(what: "no local peer") }
    let state = State()
    thread = try WorkerThread {
      while case let connection = accept(listener, nil, nil), connection >= 0 {
        var one: Int32 = 1
        setsockopt(connection, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        state.current.withLock { $0 = connection }
        Self.serve(connection, state)
        state.current.withLock {
          close($0)
          $0 = -1
        }
      }
    }
    self.listener = listener
    self.state = state
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  /// Has every connection from now on cut after so many bytes of its message, or none.
  func cut(after bytes: Int?) { state.limit.withLock { $0 = bytes } }

  /// What it saw so far.
  var seen: Seen { state.seen.withLock { $0 } }

  /// Takes no more connections and reads no more than has come on the one that may still be open, and gives what it saw.
  func finish() -> Seen {
    shutdown(listener, Int32(SHUT_RDWR))
    state.current.withLock { _ = shutdown($0, Int32(SHUT_RD)) }
    thread.join()
    close(listener)
    return seen
  }

  private static func serve(_ connection: Int32, _ state: State) {
    var input = Input(descriptor: connection)
    say("220 peer.example.org", on: connection)
    while let line = input.line() {
      state.seen.withLock { $0.commands.append(line) }
      switch line.prefix(4) {
      case "DATA":
        say("354 go on", on: connection)
        guard let message = input.message(limit: state.limit.withLock { $0 }) else {
          state.seen.withLock { $0.cuts += 1 }
          var linger = linger(l_onoff: 1, l_linger: 0)
          setsockopt(connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
          return
        }
        state.seen.withLock { $0.messages.append(message) }
        say("250 2.0.0 queued", on: connection)
      case "QUIT":
        say("221 2.0.0 bye", on: connection)
        return
      default: say("250 2.0.0 ok", on: connection)
      }
    }
  }

  private static func say(_ line: String, on connection: Int32) {
    let bytes = Array((line + "\r\n").utf8)
    _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// The bytes that came, and as many more as are needed.
  private struct Input {
    let descriptor: Int32
    var rest: [UInt8] = []

    /// A command without its end; nil where the connection ended.
    mutating func line() -> String? {
      while true {
        if let end = rest.firstIndex(of: 0x0A) {
          defer { rest.removeSubrange(...end) }
          return String(decoding: rest[..<end].filter { $0 != 0x0D }, as: UTF8.self)
        }
        guard read(65_536) else { return nil }
      }
    }

    /// A message without its end; nil where the connection ended before it, or when so many bytes of it have come.
    mutating func message(limit: Int?) -> [UInt8]? {
      let end: [UInt8] = [0x0D, 0x0A, 0x2E, 0x0D, 0x0A]
      while true {
        if let limit, rest.count >= limit { return nil }
        if rest.count >= 5, rest.suffix(5) == end[...] {
          defer { rest = [] }
          return Array(rest.dropLast(3))
        }
        guard read(limit.map { $0 - rest.count } ?? 65_536) else { return nil }
      }
    }

    private mutating func read(_ most: Int) -> Bool {
      var buffer = [UInt8](repeating: 0, count: most)
      let count = Glibc.read(descriptor, &buffer, most)
      guard count > 0 else { return false }
      rest += buffer[..<count]
      return true
    }
  }
}
