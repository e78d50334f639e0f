internal import CommandLineKit
internal import OperatingSystem

ProcessHardening.apply()
// Alone on a terminal it is the console; with words, or in a pipe, a command.
let terminal = TerminalFacts.ofProcess(prefix: "REPLYDESK")
let words = CommandLine.arguments.dropFirst()
let isConsole = words.isEmpty && terminal.isTerminal && terminal.acceptsInput
let isPlain = words.elementsEqual(["--plain"])
ReplyDesk.program.main(as: isPlain ? ["console", "--plain"] : isConsole ? ["console"] : nil) { options in
  DeskSession(options)
}
