import Glibc
import SafeText

extension Program {
  /// Runs the process's own command line, writes what comes of it, and ends the process.
  ///
  /// SIGPIPE is ignored from here on, for processes that are started later too unless they set it back.
  ///
  /// - Parameter words: the command line to run instead of the process's own.
  public func main(as words: [String]? = nil, makeContext: (GlobalOptions) throws -> Context) -> Never {
    signal(SIGPIPE, SIG_IGN)
    let outcome = run(
      arguments: words ?? Array(CommandLine.arguments.dropFirst()),
      terminal: .ofProcess(prefix: environmentPrefix),
      input: { try StandardStream.readInput() }, makeContext: makeContext)
    exit(finish(outcome).rawValue)
  }

  /// Writes an outcome to the process's streams; gives back how the run ends after that.
  ///
  /// A reader that has gone changes nothing; output that could not be written turns a run that went well into a
  /// failure.
  @discardableResult
  public func finish(_ outcome: Outcome) -> ExitStatus {
    let written = StandardStream.output.write(outcome.output)
    StandardStream.errors.write(outcome.errors)
    guard case .failed(let code) = written else { return outcome.exit }
    let reason = strerror(code).map { String(cString: $0) } ?? "error number \(code)"
    let lines: SafeText =
      "\(escaping: name): The output could not be written: \(escaping: reason).\n  now: What was asked for is done; only the answer is lost.\n"
    StandardStream.errors.write(lines.bytes)
    return outcome.exit == .done ? .failed : outcome.exit
  }
}

extension TerminalFacts {
  /// What this process finds around it now; `prefix` begins the names of the program's own variables.
  public static func ofProcess(prefix: String) -> TerminalFacts {
    let names = [
      "TERM", "NO_COLOR", "CLICOLOR_FORCE", "ACCESSIBLE", "COLUMNS", prefix + "_PLAIN", prefix + "_NO_INPUT",
    ]
    var environment: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    let isTerminal = isatty(1) == 1
    var size = winsize()
    let known = isTerminal && ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return TerminalFacts(
      isTerminal: isTerminal, acceptsInput: isatty(0) == 1, columns: known ? Int(size.ws_col) : nil,
      environment: environment)
  }
}
