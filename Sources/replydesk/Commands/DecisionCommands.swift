internal import Casework
internal import CommandLineKit
internal import JSON
internal import Reporting
internal import SafeText
internal import Workflows

/// What was decided, and why.
enum DecisionCommands {
  static let all = [eligibility, why]

  private static let eligibility = Command<DeskSession>(
    "eligibility", "Say whether an email may answer a message: every rule, and the route",
    honours: .reason,
    discussion:
      "Ends with 6 where an email is refused, or the message is answered already. While a message is linked to no client, what only the record tells is not known yet, null for programs: link it first. \(MessageCommands.reading)",
    examples: [Example("eligibility ACT-20009", "may an email answer it, and why")],
    fields: [
      "id": "activity number", "status": "open, answered or closed", "email": "whether an email may answer it",
      "route": "what to do", "checks": "every rule",
    ],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let desk = try session.reading()
    let decision = try desk.decision(on: id, because: session.options.reason)
    let status = try desk.activity(id).status
    let isAllowed = decision.isAllowed && status == .open
    let record = Record(
      [
        Record.Item("Activity", key: "id", .escaping(id.description)),
        Record.Item("Status", key: "status", .escaping(status.rawValue)),
        Record.Item("Email", key: "email", Cell(isAllowed ? "allowed" : "NOT ALLOWED", json: .bool(isAllowed))),
        Record.Item(
          "Do this", key: "route",
          Cell(SafeText(escaping: decision.instruction), json: .string(decision.route.rawValue))),
      ], sections: [Record.Section("Rules", key: "checks", .table(MessageRecord.checks(decision.checks)))])
    return .record(
      record, schema: "replydesk.eligibility/1", exit: isAllowed ? .done : .refused,
      notices: status == .open
        ? []
        : [
          "It is \(escaping: status.rawValue) already; see how with: replydesk message view \(escaping: id.description)"
        ])
  }

  private static let why = Command<DeskSession>(
    "why", "Explain everything that was decided about a message", honours: .reason,
    discussion: MessageCommands.reading,
    examples: [Example("why ACT-20009", "its due time, subject, flags and route")],
    fields: [
      "id": "activity number", "due": "when it is due and why", "subject": "which subject counts and why",
      "flags": "flags that stand", "email": "whether an email may answer it", "route": "what to do",
      "checks": "every rule", "steps": "how the due time came about", "held": "who had it in hands, and how long",
      "outbox": "replies on their way",
    ],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let desk = try session.reading()
    let view = try desk.view(id, because: session.options.reason)
    let rows = try desk.outbox(of: id)
    return .record(
      WhyRecord.record(
        of: view, outbox: rows, due: try desk.explainDue(of: id), held: try desk.heldTime(of: id), zone: desk.zone),
      schema: "replydesk.why/2")
  }
}
