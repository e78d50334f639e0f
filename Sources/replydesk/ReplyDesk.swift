internal import SafeText
internal import CommandLineKit

/// The whole program as data: its commands, from which parsing, help, completion and the manual are printed.
enum ReplyDesk {
  static let program = Program(
    name: name, abstract: abstract, version: version, groups: groups, topics: topics,
    commands: sets.flatMap { $0.commands() }, manual: manual, candidates: candidates)

  /// The program for one command line: with the commands of its first word where it has some, else with all, but none to
  /// tell its version.
  ///
  /// A command costs time to declare, and most starts of the program need one.
  static func program(for line: [String]) -> Program<DeskSession> {
    if line == ["--version"] { return program(with: []) }
    let asked = sets.filter { set in line.first.map(set.words.contains) ?? false }
    return asked.isEmpty ? program : program(with: asked.flatMap { $0.commands() })
  }

  /// Commands, with the first words that they are called by.
  private struct CommandSet: Sendable {
    let words: [String]
    let commands: @Sendable () -> [Command<DeskSession>]

    init(_ words: String..., commands: @escaping @Sendable () -> [Command<DeskSession>]) {
      (self.words, self.commands) = (words, commands)
    }
  }

  /// In the order in which help lists them.
  private static let sets = [
    CommandSet("console") { ConsoleCommands.all },
    CommandSet("queue") { QueueCommands.all },
    CommandSet("message") { MessageCommands.all },
    CommandSet("eligibility", "why") { DecisionCommands.all },
    CommandSet("reply") { ReplyCommands.all },
    CommandSet("send", "intake") { SendCommands.all },
    CommandSet("outbox") { OutboxCommands.all },
    CommandSet("call") { CallCommands.all },
    CommandSet("refer", "transfer") { OutcomeCommands.all },
    CommandSet("target") { TargetCommands.all },
    CommandSet("case", "client") { RecordCommands.all },
    CommandSet("line", "template", "wording") {
      WordingCommands.all + WordingApprovalCommands.all + ParityCommands.all
    },
    CommandSet("notice") { NoticeCommands.all },
    CommandSet("triage") { TriageCommands.all },
    CommandSet("alerts") { AlertCommands.all },
    CommandSet("redact") { RedactCommands.all },
    CommandSet("intake") { IntakeCommands.all + QuarantineCommands.all },
    CommandSet("report") { ReportCommands.all },
    CommandSet("audit") { AuditCommands.all },
    CommandSet("user") { UserCommands.all },
    CommandSet("conflict") { ConflictCommands.all },
    CommandSet("config") { ConfigCommands.all },
    CommandSet("doctor") { DoctorCommands.all },
    CommandSet("demo", "prompt", "tour") { DemoCommands.all },
  ]

  private static func program(with commands: [Command<DeskSession>]) -> Program<DeskSession> {
    Program(name: name, abstract: abstract, version: version, groups: groups, commands: commands)
  }

  private static let name = "replydesk"
  private static let abstract: SafeText = "answer clients' self-service messages in approved words"
  private static let version: SafeText = "0.1.0"

  private static let groups = [
    CommandGroup("queue", "The open work, most urgent first"),
    CommandGroup("message", "One message: read it, own it, correct it"),
    CommandGroup("reply", "An email in approved words, from draft to sent"),
    CommandGroup("call", "Telephone calls"),
    CommandGroup("outbox", "What is on its way out, and what waits for a person"),
    CommandGroup("transfer", "Warm transfers and agreed call-backs"),
    CommandGroup("refer", "Work for other teams, and letters"),
    CommandGroup("target", "The clock behind the response target"),
    CommandGroup("client", "What the record holds of a client"),
    CommandGroup("case", "What the record holds of a case"),
    CommandGroup("line", "Lines to take"),
    CommandGroup("template", "Templates of emails"),
    CommandGroup("triage", "What messages are about, and which model says so"),
    CommandGroup("alerts", "What staff are told by email, and when"),
    CommandGroup("wording", "The same words for everybody: both languages, both nations"),
    CommandGroup("notice", "What you have to be told"),
    CommandGroup("intake", "Messages that come in"),
    CommandGroup("intake quarantine", "What could not be taken in"),
    CommandGroup("report", "Figures for team leaders"),
    CommandGroup("audit", "The history that nobody can edit"),
    CommandGroup("user", "People and what they may do"),
    CommandGroup("conflict", "Clients whom staff know privately"),
    CommandGroup("config", "Settings and where they come from"),
  ]
}
