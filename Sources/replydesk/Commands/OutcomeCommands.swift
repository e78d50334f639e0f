internal import Casework
internal import CommandLineKit
internal import SafeText
internal import Storage
internal import Workflows

/// What is done about a message that no email answers (CH-2).
enum OutcomeCommands {
  static let all = [
    command(
      "transfer ssst", "Record a completed warm transfer to the Self Service Support Team", .transferredToSupport),
    command(
      "transfer gich", "Record a completed warm transfer to general inbound call handling", .transferredToCallHandling),
    command("transfer callback", "Record that a time to ring back was agreed; the clock runs on", .callBackAgreed),
    command("refer complaint", "Record that it was entered in the complaint log; the clock runs on", .complaintLogged),
    command(
      "refer sar", "Record that it went to the SAR team; the clock runs on", .accessRequestReferred),
    command(
      "refer scrt", "Record that it went to the SCRT; the clock runs on", .specialRecordReferred),
    command("refer letter", "Record that a letter was issued, which answers the message", .letterIssued),
  ]

  private static func command(_ name: String, _ abstract: SafeText, _ outcome: RecordedOutcome) -> Command<DeskSession>
  {
    Command<DeskSession>(
      name, abstract,
      examples: ["transfer ssst", "refer letter"].contains(name)
        ? [Example("\(escaping: name) ACT-20013", "for one message")] : [],
      fields: ["id": "activity number", "outcome": "what was recorded", "status": "where the activity stands"],
      arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
    ) { session, id in
      let activity = try session.working().record(outcome, on: id)
      return .record(
        Record([
          Record.Item("Activity", key: "id", .escaping(id.description)),
          Record.Item("Outcome", key: "outcome", .escaping(outcome.rawValue)),
          Record.Item("Status", key: "status", .escaping(activity.status.rawValue)),
        ]), schema: "replydesk.outcome/1",
        notices: [
          activity.status == .open ? "The clock runs on." : "The clock has stopped: the message is answered."
        ])
    }
  }
}
