internal import Casework
internal import CommandLineKit
internal import SafeText
internal import Storage
internal import Workflows

/// Telephone calls.
enum CallCommands {
  static let all = [record, attempt]

  private static let record = Command<DeskSession>(
    "call record", "Record a telephone call",
    discussion:
      "The security check is recorded as passed or failed, never its values. Only the outcome `answered` stops the clock.",
    examples: [
      Example("call record ACT-20013 --security passed --outcome answered", "a call that answered the message")
    ], fields: ["id": "activity number", "status": "where it stands"],
    arguments: .requiredOption("--security", as: CallRecord.Security.self, help: "the security check"),
    .requiredOption("--outcome", as: CallRecord.Outcome.self, help: "what came of the call"),
    .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, security, outcome, id in
    try answer(session, CallRecord(security: security, outcome: outcome), id)
  }

  private static let attempt = Command<DeskSession>(
    "call attempt", "Record a call that nobody answered; try again at another time of day",
    fields: ["id": "activity number", "status": "where it stands"],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    try answer(session, CallRecord(security: .notAsked, outcome: .noAnswer), id)
  }

  private static func answer(_ session: DeskSession, _ call: CallRecord, _ id: ActivityID) throws -> Answer {
    let activity = try session.working().record(call, on: id)
    let clock: SafeText = activity.status == .answered ? "The clock has stopped." : "The clock keeps running."
    return .record(
      Record([
        Record.Item("Activity", key: "id", .escaping(activity.id.description)),
        Record.Item("Status", key: "status", .escaping(activity.status.rawValue)),
      ]), schema: "replydesk.call/1", notices: [clock])
  }
}
