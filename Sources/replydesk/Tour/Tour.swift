internal import Casework
internal import CommandLineKit
internal import Console
internal import OperatingSystem
internal import SafeText
internal import Settings
internal import Terminal

/// Twelve steps from an empty screen to an answered message, on a store of their own.
struct Tour {
  let desk: PracticeDesk
  let session: DeskSession

  /// The messages of the tour: an enquiry that an email may answer, one like it, and one that it may not.
  private static let messages = ["ss-2026-000101", "ss-2026-000104", "ss-2026-000118"]

  /// Takes the newcomer through the steps in the way that fits where they sit.
  func play() throws -> ExitStatus {
    try desk.prepare(onlyMessages: Self.messages, hold: "30s")
    try desk.open()
    let activity = try desk.activity(of: Self.messages[0])
    let steps = TourStep.all(activity: "\(activity)", day: desk.dayBeforeYesterday)
    let terminal = session.options.terminal
    let isTalking = terminal.isTerminal && terminal.acceptsInput && !session.options.forbidsInput
    let isPlain = try session.options.style.isPlain || session.settings().isPlain
    guard isTalking, !isPlain else {
      return try conclude(TourTalk(desk: desk, steps: steps, asks: isTalking).play(), of: steps.count, activity)
    }
    let own = DeskSession(session.options, configFile: desk.configuration)
    let guide = TourGuide(steps, keys: try KeyTable(try own.settings()))
    do {
      switch try ConsoleCommands.open(own, guide: guide, afterFirstPaint: {}) {
      case .quit: return try conclude(guide.done, of: steps.count, activity)
      case .plain:
        return try conclude(
          TourTalk(desk: desk, steps: steps, asks: true).play(from: guide.done), of: steps.count, activity)
      case .stopped(let signal): return ExitStatus(rawValue: 128 + signal) ?? .failed
      }
    } catch let refusal as TerminalRefusal {
      say("\(escaping: refusal.description)\n")
      return try conclude(TourTalk(desk: desk, steps: steps, asks: true).play(), of: steps.count, activity)
    }
  }

  /// Delivers what was sent into the mailbox of the tour and shows it; says where the tour was left otherwise.
  private func conclude(_ done: Int, of count: Int, _ activity: ActivityID) throws -> ExitStatus {
    guard done == count else {
      say("You left the tour after step \(done) of \(count). Begin again with: replydesk tour\n")
      return .declined
    }
    say("Waiting until the reply can no longer be taken back, half a minute at most.\n")
    let own = DeskSession(session.options, configFile: desk.configuration)
    guard try SendCommands.mail(own, ["--wait"], isSilent: true).exit == .done else {
      throw PracticeDesk.Unexpected(line: "send --wait", exit: .failed)
    }
    say("\nThe client received:\n\n")
    StandardStream.output.write(try desk.run("reply view \(activity)").output)
    say(
      """

      That is the whole job. The email lies in \(escaping: desk.maildir); nothing left this machine. The folder \(escaping: desk.folder) can be deleted.
      On to real work: replydesk opens the queue, and \(KeyTable.shipped.words(of: "help")) explains every key.

      """)
    return .done
  }

  private func say(_ text: SafeText) { StandardStream.output.write(Array(text.description.utf8)) }
}
