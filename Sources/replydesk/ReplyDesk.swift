internal import SafeText
internal import CommandLineKit

/// The whole program as data: its commands, from which parsing, help, completion and the manual are printed.
enum ReplyDesk {
  static let program = Program<DeskSession>(
    name: "replydesk",
    abstract: "answer clients' self-service messages in approved words",
    version: "0.1.0",
    groups: [
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
      CommandGroup("config", "Settings and where they come from"),
    ],
    topics: topics,
    commands: ConsoleCommands.all + QueueCommands.all + MessageCommands.all + DecisionCommands.all + ReplyCommands.all
      + SendCommands.all + OutboxCommands.all
      + CallCommands.all + OutcomeCommands.all + TargetCommands.all
      + RecordCommands.all + WordingCommands.all + WordingApprovalCommands.all + ParityCommands.all + NoticeCommands.all
      + TriageCommands.all + AlertCommands.all + RedactCommands.all + IntakeCommands.all + QuarantineCommands.all
      + ReportCommands.all
      + AuditCommands.all
      + UserCommands.all + ConfigCommands.all + DoctorCommands.all + DemoCommands.all,
    manual: manual, candidates: candidates)
}
