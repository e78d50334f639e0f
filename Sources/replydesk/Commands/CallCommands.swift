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
      "The security check is recorded as passed or failed, never its values. Only the outcome `answered` stops the clock. Where the message tells of danger a team leader alone records `answered`; anybody else rings, says `more-to-do` and tells the leader (SG-1, SG-2). Three checks that failed running block the client's account: none can be passed until a team leader says with `client unblock` that it was unblocked on the record system.",
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
    let desk = try session.working()
    let waiting = try desk.unendedReply(to: id)
    let activity = try desk.record(call, on: id)
    let fate = try waiting.flatMap { try desk.fate(of: $0) }.map { [SafeText(escaping: $0)] } ?? []
    let failures = call.security == .failed ? try desk.failedChecksRunning(of: id) : 0
    let checks: [SafeText] =
      failures == 0
      ? []
      : failures < Desk.blockingFailures
        ? ["Security checks failed running: \(failures). \(Desk.blockingFailures) block the account."]
        : ["The account is blocked: raise a change of security details on the record system (CH-7)."]
    let clock: SafeText = activity.status == .answered ? "The clock has stopped." : "The clock keeps running."
    return .record(
      Record([
        Record.Item("Activity", key: "id", .escaping(activity.id.description)),
        Record.Item("Status", key: "status", .escaping(activity.status.rawValue)),
      ]), schema: "replydesk.call/1", notices: [clock] + fate + checks)
  }
}
