internal import CommandLineKit
internal import OperatingSystem
internal import SafeText

/// Sending.
enum SendCommands {
  static let all = [
    Command<DeskSession>(
      "send", "Send what is due, by starting replydesk-mail",
      discussion: "replydesk itself has no mail password. Ends as replydesk-mail ends.",
      examples: [Example("send --wait", "after the last hold has run out")],
      arguments: .flag("--watch", help: "stay and send what comes due, until a signal"),
      .flag("--wait", help: "wait for holds to run out instead of leaving them for later")
    ) { session, isWatch, isWait in
      let lifeline = try Lifeline()
      defer { withExtendedLifetime(lifeline) {} }
      let words = ["--until-eof"] + (isWatch ? ["--watch"] : []) + (isWait ? ["--wait"] : [])
      return try mail(session, words, input: .descriptor(lifeline.end))
    },
    Command<DeskSession>(
      "intake bounces", "Take in messages that came back, by starting replydesk-mail",
      discussion:
        "Reads messages, mbox files and Maildirs, or one message from standard input as -. Ends as replydesk-mail ends.",
      arguments: .operands("FILE", as: String.self, atLeast: 1, help: "messages, mbox files or Maildirs, or -")
    ) { (session, paths: [String]) in try mail(session, ["bounces"] + paths) },
  ]

  /// Runs the program that holds the mail password, with the same settings.
  static func mail(
    _ session: DeskSession, _ words: [String], input: ChildProcess.Stream = .inherit, isSilent: Bool = false
  ) throws -> Answer {
    _ = try session.settings()
    guard let program = Executable.siblingPath(named: "replydesk-mail") else {
      throw Failure(
        "sender.missing", .failed, "replydesk-mail is not beside replydesk.", now: "Install both from the same build.")
    }
    let file = session.configFile.map { ["--config", $0] } ?? []
    let ending = try ChildProcess.start(
      program, arguments: words + file, environment: ProcessEnvironment.all(), input: input,
      output: isSilent ? .discard : .inherit, error: isSilent ? .discard : .inherit
    ).wait()
    return .nothing(exit: ExitStatus(rawValue: ending.shellCode) ?? .failed)
  }
}
