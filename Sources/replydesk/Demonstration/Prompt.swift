internal import CommandLineKit
internal import OperatingSystem
internal import SafeText

/// A prompt that runs command lines of this program one after another, until `quit` or the end of input.
struct Prompt {
  let greeting: SafeText
  /// The file of settings that every line is run with.
  let configFile: String?

  /// Reads and runs lines; the terminal shows what each of them prints.
  func run() {
    Self.say("\(greeting)\nType a command such as: queue list, help, quit\n")
    var lines = LineReader()
    while true {
      Self.say("replydesk> ")
      do {
        guard let line = try lines.next() else { return Self.say("\n") }
        let words = try Program<DeskSession>.words(of: String(decoding: line, as: UTF8.self))
        guard let first = words.first else { continue }
        if first == "quit" || first == "exit" { return }
        run(words)
      } catch {
        Self.say("\(Failure(wrapping: error).what)\n")
        if error is SystemError { return }
      }
    }
  }

  /// Runs one command line.
  func run(_ words: [String]) {
    ReplyDesk.program.finish(
      ReplyDesk.program.run(
        arguments: words, terminal: TerminalFacts.ofProcess(prefix: "REPLYDESK"),
        input: { throw Self.noInput }, makeContext: { DeskSession($0, configFile: configFile) }))
  }

  /// What is typed here are commands, so none of them can read what comes next as its text.
  private static let noInput = Failure(
    "input", .usage, "At this prompt nothing can be handed over as text.",
    now: "Run the command in a shell, with < and a file behind it.")

  static func say(_ text: SafeText) { StandardStream.output.write(Array(text.description.utf8)) }
}
