internal import Casework
internal import CommandLineKit
internal import SafeText
internal import Storage
internal import Workflows

/// What is done about a message that no email answers (CH-2).
enum OutcomeCommands {
  static let all = [
    transfer(
      "transfer ssst", "Record a completed warm transfer to the Self Service Support Team", .transferredToSupport),
    transfer(
      "transfer gich", "Record a completed warm transfer to general inbound call handling", .transferredToCallHandling),
    callBack,
    refer("refer complaint", "Record that it was entered in the complaint log; the clock runs on", .complaintLogged),
    refer("refer sar", "Record that it went to the SAR team; the clock runs on", .accessRequestReferred),
    refer("refer scrt", "Record that it went to the SCRT; the clock runs on", .specialRecordReferred),
    refer("refer letter", "Record that a letter was issued, which answers the message", .letterIssued),
  ]

  private static let fields: KeyValuePairs<String, SafeText> = [
    "id": "activity number", "outcome": "what was recorded", "status": "where the activity stands",
  ]

  /// What help says of everything that answers a message.
  private static let ending: SafeText =
    "Where the message tells of danger a team leader alone ends it, whatever the way (SG-1, SG-2)."

  private static func transfer(
    _ name: String, _ abstract: SafeText, _ outcome: RecordedOutcome
  ) -> Command<DeskSession> {
    Command<DeskSession>(
      name, abstract, honours: .requiredReason,
      discussion: """
        For problems with the site and feedback about it alone (SS-1). Before the transfer ask which of these the client has \
        to hand, and say it with --had, or --had none; the values are never recorded. Where the support team is busy a \
        general agent takes the call, and where nobody can, a time to ring back is agreed. The transfer answers the message. \
        \(ending)
        """,
      examples: outcome == .transferredToSupport
        ? [
          Example("transfer ssst ACT-20025 --had pin --had nino --reason 'locked out'", "for one message")
        ] : [], fields: fields,
      arguments: .options("--had", as: Had.self, help: "what the client has to hand; named several times, all of it"),
      .operand("ACT", as: ActivityID.self, help: "the activity")
    ) { session, had, id in
      guard Set(had.map { $0.credential == nil }).count < 2 else {
        throw DeskError(
          .invalid, "transfer.had", "A client who has nothing to hand has nothing else to hand either.",
          advice: "Say --had none alone, or leave it out.", rules: [.ss2])
      }
      let facts = OutcomeFacts(
        had: had.isEmpty ? nil : Set(had.compactMap(\.credential)), reason: session.options.reason)
      return try answer(session, outcome, facts, id)
    }
  }

  private static let callBack = Command<DeskSession>(
    "transfer callback", "Record that a time to ring back was agreed; the clock runs on", honours: .requiredReason,
    discussion:
      "The message gets the flag call-back: whoever was promised a call is not written to. The last time that was agreed counts; its owner has a notice when it is due, unless a call was recorded since.",
    fields: fields, arguments: .requiredOption("--day", as: Day.self, help: "the day that was agreed"),
    .requiredOption("--time", as: ClockTime.self, help: "the time that was agreed"),
    .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, day, time, id in
    let facts = OutcomeFacts(callBack: CallBack(day: day.date, time: time.time), reason: session.options.reason)
    return try answer(session, .callBackAgreed, facts, id)
  }

  private static func refer(_ name: String, _ abstract: SafeText, _ outcome: RecordedOutcome) -> Command<DeskSession> {
    Command<DeskSession>(
      name, abstract, honours: .reason, discussion: outcome.channel == nil ? "" : ending,
      examples: outcome == .letterIssued ? [Example("refer letter ACT-20013", "for one message")] : [], fields: fields,
      arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
    ) { session, id in
      try answer(session, outcome, OutcomeFacts(reason: session.options.reason), id)
    }
  }

  private static func answer(
    _ session: DeskSession, _ outcome: RecordedOutcome, _ facts: OutcomeFacts, _ id: ActivityID
  ) throws -> Answer {
    let desk = try session.working()
    let waiting = try desk.unendedReply(to: id)
    let activity = try desk.record(outcome, facts, on: id)
    var notices: [SafeText] = [
      activity.status == .open ? "The clock runs on." : "The clock has stopped: the message is answered."
    ]
    notices += try waiting.flatMap { try desk.fate(of: $0) }.map { [SafeText(escaping: $0)] } ?? []
    notices += facts.callBack.map { desk.remarks(on: $0, about: activity).map { SafeText(escaping: $0) } } ?? []
    return .record(
      Record([
        Record.Item("Activity", key: "id", .escaping(id.description)),
        Record.Item("Outcome", key: "outcome", .escaping(outcome.rawValue)),
        Record.Item("Status", key: "status", .escaping(activity.status.rawValue)),
      ]), schema: "replydesk.outcome/1",
      notices: notices)
  }

  /// One of the things that a client has to hand, or none of them.
  private struct Had: ArgumentValue {
    let credential: Credential?
    init?(argument: String) {
      guard let named = Self.names.first(where: { $0.key == argument }) else { return nil }
      credential = named.value
    }
    static var placeholder: String { "WHAT" }
    static var choices: [String] { names.map(\.key) }
    private static let names: KeyValuePairs<String, Credential?> = [
      "reference": .reference, "pin": .pin, "nino": .nationalInsurance, "birth": .birth, "none": nil,
    ]
  }

  /// A time of day.
  private struct ClockTime: ArgumentValue {
    let time: TimeOfDay
    init?(argument: String) {
      guard let time = TimeOfDay(argument) else { return nil }
      self.time = time
    }
    static var placeholder: String { "TIME" }
    static var expectation: SafeText { "a time of day such as 14:30" }
  }
}
