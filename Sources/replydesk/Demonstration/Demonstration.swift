internal import Workflows
internal import Casework
internal import CommandLineKit
internal import OperatingSystem
internal import SafeText

/// Plays the whole job on a store of its own, with the command lines that a person would type.
struct Demonstration {
  let desk: PracticeDesk

  /// Takes in the examples, answers two enquiries by email, is refused a third, and says where to look.
  func play() throws -> ExitStatus {
    say("A demonstration on invented people, in \(escaping: desk.folder).\n")
    try desk.prepare()
    say("$ export REPLYDESK_CONFIG=\(escaping: desk.configuration)\n")
    do {
      try takeIn()
      try answerMissingPayment()
      try answerCalculation()
      try beRefused()
      try deliver()
      say(conclusion)
      return .done
    } catch let failure as PracticeDesk.Unexpected {
      say("\nThe demonstration stopped: `replydesk \(escaping: failure.line)` ended with \(failure.exit.rawValue).\n")
      return .failed
    }
  }

  private func takeIn() throws {
    heading("Say whose the new store is")
    try run(PracticeDesk.owning)
    heading("Take in what the self-service site left in the spool")
    try run("intake run")
    try run("intake quarantine list --limit 5")
    heading("Wording (illustrative; a department has its own): one person proposes it, another approves it")
    for step in PracticeDesk.approval { try run(step.line, playing: step.player) }
    heading("The queue: safeguarding first, then the least time left")
    try run("queue list --limit 18")
  }

  private func answerMissingPayment() throws {
    let id = try desk.activity(of: "ss-2026-000101")
    heading("A missing payment: read it, see that an email may answer it, build the reply, send it")
    try run("message view \(id)")
    try run("eligibility \(id)")
    try run("reply start \(id)", expecting: .done)
    try run("reply lines \(id) answer missing-payment-clearing")
    try run("reply lines \(id) next-steps missing-payment-next-if-not-there")
    try run("reply check \(id)", expecting: .faults)
    try run("reply fields \(id) collected=30/2/2026", expecting: .refused)
    try run("reply fields \(id) collected=\(desk.dayBeforeYesterday) wait=5 by=+10d")
    try run("reply preview \(id)")
    try run("reply send \(id) --hold 0s")
  }

  private func answerCalculation() throws {
    let id = try desk.activity(of: "ss-2026-000104")
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
    try run("eligibility \(try desk.activity(of: "ss-2026-000146"))", expecting: .refused)
  }

  private func deliver() throws {
    heading("Send what is due")
    try run("send")
    try run("reply pending")
    heading("What the client's mail server received")
    for mail in try desk.mails() { say("---\n\(mail)") }
    heading("Figures and the history that nobody can edit")
    try run("report sla")
    try run("audit verify")
  }

  // MARK: Steps

  private func run(_ line: String, expecting: ExitStatus = .done, playing: Account? = nil) throws {
    say("\n\(escaping: playing.map { "(\($0.name)) " } ?? "")$ replydesk \(escaping: line)\n")
    let outcome = try desk.run(line, playing: playing)
    StandardStream.output.write(outcome.output)
    StandardStream.output.write(outcome.errors)
    guard outcome.exit == expecting else { throw PracticeDesk.Unexpected(line: line, exit: outcome.exit) }
  }

  private func heading(_ text: SafeText) { say("\n== \(text) ==\n") }

  private func say(_ text: SafeText) { StandardStream.output.write(Array(text.description.utf8)) }

  private var conclusion: SafeText {
    // Whoever runs it from a build has no such program on the path.
    let program = SafeText(escaping: Executable.path ?? "replydesk")
    return """

      Done. Two emails are in \(escaping: desk.maildir)/new, the store is in \(escaping: desk.folder)/store.
      Go on with it yourself:
        export REPLYDESK_CONFIG=\(escaping: desk.configuration)
        \(program) queue next
        \(program) help

      """
  }
}
