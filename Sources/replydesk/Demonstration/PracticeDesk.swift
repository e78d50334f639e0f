internal import Casework
internal import CommandLineKit
internal import OperatingSystem
internal import SafeText
internal import Workflows

/// A store, a spool, a mailbox and settings of their own in a folder, filled with the shipped examples of invented people.
///
/// Its mail goes to a Maildir in the folder: nothing leaves the machine.
struct PracticeDesk {
  let folder: String
  private var spool: String { "\(folder)/spool" }
  var maildir: String { "\(folder)/maildir" }
  var configuration: String { "\(folder)/config" }

  /// A command line that did not end as it should.
  struct Unexpected: Error, Failing {
    let line: String
    let exit: ExitStatus
    var failure: Failure {
      Failure(
        "practice", .failed, "It stopped: `replydesk \(escaping: line)` ended with \(exit.rawValue).",
        now: "See what is wrong with: replydesk doctor")
    }
  }

  /// The command line by which whoever plays makes the store theirs.
  static let owning = "user first"

  /// The command lines after which the shipped wording may be sent: one person proposes it, another approves it.
  static let approval: [(line: String, player: Account?)] = [
    ("user set policy --role wording-owner", nil),
    ("template propose --all", Account("policy")), ("line propose --all", Account("policy")),
    ("template approve --all", nil), ("line approve --all", nil),
  ]

  /// Makes the folder and fills the spool; times are moved so that the examples came just now.
  ///
  /// - Parameter messages: only these of the messages; all of them, and the malformed ones too, where it is nil.
  func prepare(onlyMessages messages: [String]? = nil, hold: String = "20s") throws {
    guard let examples = ExampleSpool.folder() else {
      throw Failure(
        "demo.examples", .failed, "The example messages are not beside the program.",
        now: "Run it from a build or an installation.")
    }
    for path in [folder, spool, maildir] { try FolderMaker.makePrivate(path) }
    let text = """
      # Settings of a store for practice.
      [store]
      path = \(folder)/store
      [spool]
      path = \(spool)
      [mail]
      transport = maildir:\(maildir)
      [send]
      hold-least = 0s
      hold = \(hold)

      """
    try AtomicFile.write(configuration, Array(text.utf8), mode: .ownerOnly)
    _ = try ExampleSpool.copy(from: examples, to: spool, now: SystemClock.now(), onlyMessages: messages)
  }

  /// Takes the spool in and lets the shipped wording be sent.
  func open() throws {
    for step in [(Self.owning, nil), ("intake run", nil)] + Self.approval {
      let outcome = try run(step.line, playing: step.player)
      guard outcome.exit == .done else { throw Unexpected(line: step.line, exit: outcome.exit) }
    }
  }

  /// Runs a command line as a person would type it.
  func run(_ line: String, playing: Account? = nil, facts: TerminalFacts = Self.terminal) throws -> Outcome {
    ReplyDesk.program.run(arguments: try Program<DeskSession>.words(of: line), terminal: facts) { options in
      DeskSession(options, configFile: configuration, playing: playing)
    }
  }

  /// A terminal of 120 columns that nobody sits at.
  static let terminal = TerminalFacts(
    isTerminal: true, acceptsInput: false, columns: 120, environment: ["TERM": "dumb", "REPLYDESK_PLAIN": "0"])

  /// The activity that a message of the examples became.
  func activity(of message: String) throws -> ActivityID {
    guard let id = try DeskSession(GlobalOptions(), configFile: configuration).reading().activity(ofMessage: message)
    else {
      throw Failure("demo.message", .failed, "The examples lack \(escaping: message).")
    }
    return id
  }

  /// The mails that the client's mail server received.
  func mails() throws -> [SafeText] {
    try FolderLister.files(under: "\(maildir)/new", suffix: "").map { path in
      SafeText(escapingLines: String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self))
    }
  }

  /// The day before yesterday, as 2026-11-19.
  var dayBeforeYesterday: String {
    LocalZone.europeLondon.wallTime(at: SystemClock.now() - .hours(48)).date.description
  }
}
