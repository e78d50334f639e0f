internal import CommandLineKit
internal import OperatingSystem

ProcessHardening.apply()
// Alone on a terminal it is the console; with words, or in a pipe, a command.
let terminal = TerminalFacts.ofProcess(prefix: "REPLYDESK")
let words = Array(CommandLine.arguments.dropFirst())
let isConsole = words.isEmpty && terminal.isTerminal && terminal.acceptsInput
let line = words == ["--plain"] ? ["console", "--plain"] : isConsole ? ["console"] : words
ReplyDesk.program(for: line).main(as: line) { options in DeskSession(options) }
