internal import CommandLineKit
internal import OperatingSystem

ProcessHardening.apply()
// Alone on a terminal it is the console; with words, or in a pipe, a command.
let terminal = TerminalFacts.ofProcess(prefix: "REPLYDESK")
let isConsole = CommandLine.arguments.count == 1 && terminal.isTerminal && terminal.acceptsInput
let line = isConsole ? ["console"] : Array(CommandLine.arguments.dropFirst())
ReplyDesk.program(for: line).main(otherwise: line) { options in DeskSession(options) }
