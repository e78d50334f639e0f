internal import Workflows
internal import Casework
internal import CommandLineKit
internal import OperatingSystem
internal import SafeText

/// Plays the whole job on a store of its own, with the command lines that a person would type.
struct Demonstration {
  let folder: String
  private var spool: String { "\(folder)/spool" }
  private var maildir: String { "\(folder)/maildir" }
  var configuration: String { "\(folder)/config" }

  /// A step that did not end as it should.
  private struct Unexpected: Error {
    let line: String
    let exit: ExitStatus
  }

  /// Takes in the examples, answers two enquiries by email, is refused a third, and says where to look.
  func play() throws -> ExitStatus {
    try prepare()
    do {
      try takeIn()
      try answerMissingPayment()
      try answerCalculation()
      try beRefused()
      try deliver()
      say(conclusion)
      return .done
    } catch let failure as Unexpected {
      say("\nThe demonstration stopped: `replydesk \(escaping: failure.line)` ended with \(failure.exit.rawValue).\n")
      return .failed
    }
  }

  private func prepare() throws {
    guard let examples = ExampleSpool.folder() else {
      throw Failure(
        "demo.examples", .failed, "The example messages are not beside the program.",
        now: "Run it from a build or an installation.")
    }
    for path in [folder, spool, maildir] { try FolderMaker.makePrivate(path) }
    let text = """
      # Settings of the demonstration.
      [store]
      path = \(folder)/store
      [spool]
      path = \(spool)
      [mail]
      transport = maildir:\(maildir)
      [send]
      hold-least = 0s

      """
    try AtomicFile.write(configuration, Array(text.utf8), mode: .ownerOnly)
    _ = try ExampleSpool.copy(from: examples, to: spool, now: SystemClock.now())
    say("A demonstration on invented people, in \(escaping: folder).\n")
    say("$ export REPLYDESK_CONFIG=\(escaping: configuration)\n")
  }

  private func takeIn() throws {
    heading("Take in what the self-service site left in the spool")
    try run("intake run")
    try run("intake quarantine list --limit 5")
    heading("Wording (illustrative; a department has its own): one person proposes it, another approves it")
    try run("user set policy --role wording-owner")
    try run("template propose --all", playing: Account("policy"))
    try run("line propose --all", playing: Account("policy"))
    try run("template approve --all")
    try run("line approve --all")
    heading("The queue: safeguarding first, then the least time left")
    try run("queue list --limit 18")
  }

  private func answerMissingPayment() throws {
    let id = try activity(of: "ss-2026-000101")
    heading("A missing payment: read it, see that an email may answer it, build the reply, send it")
    try run("message view \(id)")
    try run("eligibility \(id)")
    try run("reply start \(id)", expecting: .done)
    try run("reply lines \(id) answer missing-payment-clearing")
    try run("reply lines \(id) next-steps missing-payment-next-if-not-there")
    try run("reply check \(id)", expecting: .faults)
    try run("reply fields \(id) collected=30/2/2026", expecting: .refused)
    try run("reply fields \(id) collected=\(dayBeforeYesterday) wait=5 by=+10d")
    try run("reply preview \(id)")
    try run("reply send \(id) --hold 0s")
  }

  private func answerCalculation() throws {
    let id = try activity(of: "ss-2026-000104")
    heading("A calculation enquiry, the same way")
    try run("message view \(id)")
    try run("reply start \(id)")
    try run("reply lines \(id) answer calculation-income-hmrc")
    try run("reply option \(id) reference keep")
    try run("reply preview \(id)")
    try run("reply send \(id) --hold 0s")
  }

  private func beRefused() throws {
    heading("A third is refused, with every reason and the way to go instead")
    try run("eligibility \(try activity(of: "ss-2026-000146"))", expecting: .refused)
  }

  private func deliver() throws {
    heading("Send what is due")
    try run("send")
    try run("reply pending")
    heading("What the client's mail server received")
    for path in try FolderLister.files(under: "\(maildir)/new", suffix: "") {
      say("--- \(escaping: FilePath.name(of: path))\n")
      say(SafeText(escapingLines: String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self)))
    }
    heading("Figures and the history that nobody can edit")
    try run("report sla")
    try run("audit verify")
  }

  // MARK: Steps

  /// Runs a command line as a person would type it, shows what it prints, and stops where it ends otherwise.
  private func run(_ line: String, expecting: ExitStatus = .done, playing: Account? = nil) throws {
    say("\n\(escaping: playing.map { "(\($0.name)) " } ?? "")$ replydesk \(escaping: line)\n")
    let terminal = TerminalFacts(
      isTerminal: true, acceptsInput: false, columns: 120, environment: ["TERM": "dumb", "REPLYDESK_PLAIN": "0"])
    let outcome = ReplyDesk.program.run(arguments: try Program<DeskSession>.words(of: line), terminal: terminal) {
      options in
      DeskSession(options, configFile: configuration, playing: playing)
    }
    StandardStream.output.write(outcome.output)
    StandardStream.output.write(outcome.errors)
    guard outcome.exit == expecting else { throw Unexpected(line: line, exit: outcome.exit) }
  }

  /// The activity that a message of the examples became.
  private func activity(of message: String) throws -> ActivityID {
    guard let id = try DeskSession(GlobalOptions(), configFile: configuration).reading().activity(ofMessage: message)
    else {
      throw Failure("demo.message", .failed, "The examples lack \(escaping: message).")
    }
    return id
  }

  private var dayBeforeYesterday: String {
    LocalZone.europeLondon.wallTime(at: SystemClock.now() - .hours(48)).date.description
  }

  private func heading(_ text: SafeText) { say("\n== \(text) ==\n") }

  private func say(_ text: SafeText) { StandardStream.output.write(Array(text.description.utf8)) }

  private var conclusion: SafeText {
    """

    Done. Two emails are in \(escaping: maildir)/new, the store is in \(escaping: folder)/store.
    Go on with it yourself:
      export REPLYDESK_CONFIG=\(escaping: configuration)
      replydesk queue next
      replydesk help

    """
  }
}
