internal import CommandLineKit
internal import OperatingSystem

ProcessHardening.apply()
ReplyDesk.program.main { options in DeskSession(options) }
