internal import CommandLineKit
internal import OperatingSystem

ProcessHardening.apply()
MailProgram.program.main { options in options }
