internal import Glibc

/// What signal handlers reach. All of it is written before the handlers are in place, and only flags after.
///
/// A handler may do no more than write bytes, set the terminal and end the process (signal-safety(7)).
enum TerminalSignals {
  /// The pipe by which handlers wake the reader; read end, write end.
  nonisolated(unsafe) private(set) static var pipeEnds: (read: Int32, write: Int32) = (-1, -1)
  /// What puts the terminal back: written in place by `prepare`, never freed.
  nonisolated(unsafe) private static var resetBytes: UnsafeMutableBufferPointer<UInt8>?
  nonisolated(unsafe) private static var original = termios()
  /// Whether the terminal is ours at the moment.
  nonisolated(unsafe) static var isActive: sig_atomic_t = 0
  nonisolated(unsafe) private static var stopsAsked: sig_atomic_t = 0

  /// Keeps what handlers need and puts them in place.
  static func prepare(original settings: termios, reset: [UInt8]) -> Bool {
    original = settings
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: reset.count)
    _ = bytes.initialize(from: reset)
    resetBytes = bytes
    if pipeEnds.read < 0 {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return false }
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
      pipeEnds = (ends[0], ends[1])
    }
    stopsAsked = 0
    isActive = 1
    for signal in [SIGTERM, SIGHUP, SIGINT] { handle(signal, stopped) }
    for signal in [SIGTSTP, SIGWINCH] { handle(signal, told) }
    for signal in [SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGQUIT] { handle(signal, fatal) }
    return true
  }

  /// Wakes whoever waits for the terminal.
  static func wake(_ byte: UInt8) {
    var byte = byte
    _ = write(pipeEnds.write, &byte, 1)
  }

  /// Puts the screen and the line discipline back; may be called from a handler, and twice.
  static func reset() {
    guard isActive != 0 else { return }
    isActive = 0
    if let resetBytes, let start = resetBytes.baseAddress { _ = write(STDOUT_FILENO, start, resetBytes.count) }
    _ = tcsetattr(STDIN_FILENO, TCSANOW, &original)
  }

  /// Stops the process as the shell expects it, until it is continued.
  static func stopProcess() {
    handle(SIGTSTP, nil)
    _ = raise(SIGTSTP)
    handle(SIGTSTP, told)
  }

  private static func handle(_ signal: Int32, _ handler: (@convention(c) (Int32) -> Void)?) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    _ = sigaction(signal, &action, nil)
  }

  private static let told: @convention(c) (Int32) -> Void = { number in
    let saved = errno
    TerminalSignals.wake(UInt8(truncatingIfNeeded: number))
    errno = saved
  }

  /// The first asks the program to end; the second ends it, for a program that does not listen.
  private static let stopped: @convention(c) (Int32) -> Void = { number in
    let saved = errno
    TerminalSignals.stopsAsked += 1
    if TerminalSignals.stopsAsked > 1 { TerminalSignals.end(by: number) }
    TerminalSignals.wake(UInt8(truncatingIfNeeded: number))
    errno = saved
  }

  private static let fatal: @convention(c) (Int32) -> Void = { number in TerminalSignals.end(by: number) }

  private static func end(by number: Int32) {
    reset()
    _ = signal(number, SIG_DFL)
    _ = raise(number)
  }
}
