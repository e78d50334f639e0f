internal import CommandLineKit
internal import Console
internal import OperatingSystem
internal import SafeText
internal import Settings
internal import Terminal
internal import Workflows

/// The full screen.
enum ConsoleCommands {
  static let all = [
    Command<DeskSession>(
      "console", "Work the queue in the full screen; so does replydesk alone on a terminal",
      discussion:
        "The sender runs beside it and ends with it, unless a service sends already. Where the full screen cannot be drawn, or plain mode is on, a prompt takes its place that does the same jobs."
    ) { session in
      try session.working().requireWorker()
      let settings = try session.settings()
      let sender = SenderBeside(settings: settings, configFile: session.configFile)
      defer { sender.stop() }
      if let source = session.options.style.plainSource {
        return try plain(session, sender, because: "from \(source)")
      }
      if settings.isPlain { return try plain(session, sender, because: "from the setting ui.plain") }
      do {
        switch try open(session, afterFirstPaint: sender.start) {
        case .quit: return .none
        case .plain: return try plain(session, sender, because: "from F9")
        case .stopped(let signal): return .nothing(exit: ExitStatus(rawValue: 128 + signal) ?? .failed)
        }
      } catch let refusal as TerminalRefusal {
        return try plain(session, sender, because: "the full screen cannot be drawn: \(escaping: refusal.reason)")
      }
    }
  ]

  /// Draws the full screen until the person leaves it.
  ///
  /// - Parameter begin: what can wait until the queue is painted.
  /// - Throws: `TerminalRefusal` where it cannot be drawn, `Failure` where the settings ask for keys that cannot be.
  static func open(
    _ session: DeskSession, guide: TourGuide? = nil, afterFirstPaint begin: () -> Void = {}
  ) throws -> ConsoleSession.Ending {
    let settings = try session.settings()
    let keys = try KeyTable(settings)
    let isColourless = ProcessEnvironment.all()["NO_COLOR"].map { !$0.isEmpty } ?? false
    let theme = isColourless && settings.theme != .standard ? Theme.mono : settings.theme.theme
    let terminal = try Terminal(theme: theme, isASCII: settings.isASCII)
    var console = ConsoleSession(terminal, desk: try session.working(), settings: settings, keys: keys, guide: guide)
    return console.run(afterFirstPaint: begin)
  }

  private static func plain(_ session: DeskSession, _ sender: SenderBeside, because reason: SafeText) throws -> Answer {
    sender.start()
    var plain = PlainSession(
      desk: try session.working(), settings: try session.settings(), configFile: session.configFile)
    plain.run(because: reason)
    return .none
  }
}

/// The sender that runs while the console does, so that nothing has to be started by hand to try the program.
///
/// Where another sender runs already this one ends at once by itself.
final class SenderBeside {
  private let settings: Settings
  private let configFile: String?
  /// Its end tells the sender that the console is gone, even where the console was killed.
  private var lifeline: Lifeline?
  private var child: ChildProcess?

  init(settings: Settings, configFile: String?) { (self.settings, self.configFile) = (settings, configFile) }

  /// Starts it, where mail goes out at all; a second time nothing happens.
  func start() {
    guard child == nil, settings.transport != nil, let program = Executable.siblingPath(named: "replydesk-mail") else {
      return
    }
    guard let lifeline = try? Lifeline() else { return }
    self.lifeline = lifeline
    let words = ["--watch", "--until-eof"] + (configFile.map { ["--config", $0] } ?? [])
    child = try? ChildProcess.start(
      program, arguments: words, environment: ProcessEnvironment.all(), input: .descriptor(lifeline.end),
      output: .discard, error: .discard)
  }

  /// Has it finish what it is sending, and waits for it.
  func stop() {
    guard let child else { return }
    child.send(signal: 15)
    _ = try? child.wait()
  }
}
