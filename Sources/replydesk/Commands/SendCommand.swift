internal import CommandLineKit
internal import OperatingSystem
internal import SafeText

/// Sending.
enum SendCommands {
  static let all = [
    Command<DeskSession>(
      "send", "Send what is due, by starting replydesk-mail",
      discussion: "replydesk itself has no mail password. Ends as replydesk-mail ends.",
      arguments: .flag("--watch", help: "stay and send what comes due, until a signal"),
      .flag("--wait", help: "wait for holds to run out instead of leaving them for later")
    ) { session, isWatch, isWait in
      _ = try session.settings()
      guard let program = Executable.siblingPath(named: "replydesk-mail") else {
        throw Failure(
          "sender.missing", .failed, "replydesk-mail is not beside replydesk.", now: "Install both from the same build."
        )
      }
      var words = isWatch ? ["--watch"] : []
      if isWait { words.append("--wait") }
      if let file = session.configFile { words += ["--config", file] }
      let ending = try ChildProcess.start(program, arguments: words, environment: ProcessEnvironment.all()).wait()
      return .nothing(exit: ExitStatus(rawValue: ending.shellCode) ?? .failed)
    }
  ]
}
