public import Casework
internal import JSON

/// What was done about an enquiry that was not answered by email or by a recorded call (CH-2, SLA-3).
public enum RecordedOutcome: String, CaseIterable, Sendable {
  /// A letter was issued, which answers it.
  case letterIssued = "letter-issued"
  /// It was handed to the Self Service Support Team in a warm transfer, which answers it (SS-1).
  case transferredToSupport = "transferred-ssst"
  /// It was handed to general inbound call handling in a warm transfer, which answers it (SS-2).
  case transferredToCallHandling = "transferred-gich"
  /// A time to ring was agreed, because nobody could take the call (SS-2); the clock runs on.
  case callBackAgreed = "call-back-agreed"
  /// It was entered in the complaint log; the clock runs on.
  case complaintLogged = "complaint-logged"
  /// It was handed to the subject access request team; the clock runs on.
  case accessRequestReferred = "sar-referred"
  /// It was handed to the Special Client Records Team; the clock runs on.
  case specialRecordReferred = "scrt-referred"

  /// How it answers the enquiry; nil where the clock runs on (SLA-3).
  public var channel: AnswerChannel? {
    switch self {
    case .letterIssued: .letter
    case .transferredToSupport, .transferredToCallHandling: .transfer
    case .callBackAgreed, .complaintLogged, .accessRequestReferred, .specialRecordReferred: nil
    }
  }

  /// Whether another team has it in hands from then on.
  public var isReferral: Bool {
    switch self {
    case .complaintLogged, .accessRequestReferred, .specialRecordReferred: true
    default: false
    }
  }
}

extension WriteSession {
  /// Records what was done about an enquiry; answering is a change of its own.
  public func recordOutcome(_ outcome: RecordedOutcome, on id: ActivityID) throws {
    try connection.run(
      "INSERT INTO outcome_record (activity_id, at, author, kind) VALUES ($1, $2, $3, $4)", .integer(id.number),
      .integer(now.milliseconds), .text(author.account.name), .text(outcome.rawValue))
    try append("outcome.recorded", activity: id, .object(["outcome": .string(outcome.rawValue)]))
  }
}
