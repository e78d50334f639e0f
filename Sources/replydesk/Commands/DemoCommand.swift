internal import CommandLineKit
internal import OperatingSystem
internal import SafeText

/// The tour, the demonstration and the prompt.
enum DemoCommands {
  static let all = [tour, demo, prompt]

  private static let tour = Command<DeskSession>(
    "tour", "Learn the console in two minutes: answer a message in twelve steps",
    discussion: """
      Works on invented people in a folder of its own, and sends nothing outside of it. In the full screen each step says \
      which key to press; in plain mode it says what to type, and Enter alone types it for you. Without a terminal the steps \
      are played one after another.
      """,
    examples: [Example("tour", "take the tour"), Example("tour --plain", "line by line, for speech and braille")],
    arguments: .option("--folder", as: String.self, placeholder: "DIR", help: "a folder for the store and the mailbox")
  ) { session, folder in
    let folder = folder ?? "/tmp/replydesk-tour-\(UniqueName.token(length: 8))"
    return .nothing(exit: try Tour(desk: PracticeDesk(folder: folder), session: session).play())
  }

  private static let demo = Command<DeskSession>(
    "demo", "Play the whole job on invented people, from message to delivered email",
    discussion: "Uses a store of its own in a temporary folder. On a terminal it ends in the console on that store.",
    arguments: .option(
      "--folder", as: String.self, placeholder: "DIR", help: "a folder for the store, the spool and the mailbox")
  ) { session, folder in
    let desk = PracticeDesk(folder: folder ?? "/tmp/replydesk-demo-\(UniqueName.token(length: 8))")
    let exit = try Demonstration(desk: desk).play()
    if exit == .done, session.options.terminal.acceptsInput, !session.options.forbidsInput {
      return .nothing(exit: console(on: desk.configuration, facts: session.options.terminal))
    }
    return .nothing(exit: exit)
  }

  /// Opens the console on the demonstration's store, for as long as the person likes.
  private static func console(on configuration: String, facts: TerminalFacts) -> ExitStatus {
    ReplyDesk.program.finish(
      ReplyDesk.program.run(
        arguments: ["console"], terminal: facts, input: { [] },
        makeContext: { DeskSession($0, configFile: configuration) }))
  }

  private static let prompt = Command<DeskSession>(
    "prompt", "Type commands one after another on the configured store"
  ) { session in
    _ = try session.reading()
    Prompt(greeting: "ReplyDesk", configFile: session.configFile).run()
    return .none
  }
}
