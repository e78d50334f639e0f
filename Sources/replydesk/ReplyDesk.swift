internal import SafeText
internal import CommandLineKit

/// The whole program as data: its commands, from which parsing, help, completion and the manual are printed.
enum ReplyDesk {
  static let program = Program<DeskSession>(
    name: "replydesk",
    abstract: "answer clients' self-service messages in approved words",
    version: "0.1.0",
    groups: [
      CommandGroup("queue", "the open work, most urgent first"),
      CommandGroup("message", "one message: read it, own it, correct it"),
      CommandGroup("reply", "an email in approved words, from draft to sent"),
      CommandGroup("call", "telephone calls"),
      CommandGroup("outbox", "what is on its way out, and what waits for a person"),
      CommandGroup("transfer", "warm transfers and agreed call-backs"),
      CommandGroup("refer", "work for other teams, and letters"),
      CommandGroup("target", "the clock behind the response target"),
      CommandGroup("client", "what the record holds of a client"),
      CommandGroup("case", "what the record holds of a case"),
      CommandGroup("line", "lines to take"),
      CommandGroup("template", "templates of emails"),
      CommandGroup("triage", "what messages are about, and which model says so"),
      CommandGroup("alerts", "what staff are told by email, and when"),
      CommandGroup("wording", "the same words for everybody: both languages, both nations"),
      CommandGroup("notice", "what you have to be told"),
      CommandGroup("intake", "messages that come in"),
      CommandGroup("intake quarantine", "what could not be taken in"),
      CommandGroup("report", "figures for team leaders"),
      CommandGroup("audit", "the history that nobody can edit"),
      CommandGroup("user", "people and what they may do"),
      CommandGroup("config", "settings and where they come from"),
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
