internal import Glibc

/// What every executable does first, before it opens a file.
public enum ProcessHardening {
  /// New files are for the owner only, no core dump is written, and a closed reader and a limit on the size of files are
  /// errors instead of a death.
  ///
  /// A process that dies says nothing: what the language's own crash report prints of registers and memory may be a client's
  /// words. `SWIFT_BACKTRACE` in the environment keeps the report, for whoever looks for a fault.
  ///
  /// Standard streams that came closed are opened on `/dev/null`, since the next file opened would take their number
  /// and be written to by every message. Output is opened for reading, so that whoever writes to it hears that it is lost.
  public static func apply() {
    fillClosedStreams()
    _ = umask(0o077)
    // One byte rather than none: a kernel that pipes cores to a program ignores a limit of none, but not of one byte.
    var limit = rlimit(rlim_cur: 1, rlim_max: 1)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    for number in [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGTRAP] where !isIgnored(number) {
      _ = signal(number, SIG_DFL)
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var current = sigaction()
    guard sigaction(number, nil, &current) == 0 else { return false }
    return unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func fillClosedStreams() {
    for stream in 0...2 as ClosedRange<Int32> where fcntl(stream, F_GETFD) < 0 && errno == EBADF {
      // The lowest free number is taken, which is this one, since those below it are open by now.
      _ = open("/dev/null", stream == 2 ? O_WRONLY : O_RDONLY)
    }
  }
}
