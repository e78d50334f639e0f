public import Casework
internal import Cryptography
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
  ///
  /// - Parameters:
  ///   - had: what the client had to hand before a transfer; nil where nobody asked (SS-2).
  ///   - callBackAt: when to ring, where that was agreed.
  ///   - note: why, and what else is to be read about it; kept as a note, of which the history has the hash.
  public func recordOutcome(
    _ outcome: RecordedOutcome, had: Set<Credential>? = nil, callBackAt: Instant? = nil, note: ClientText? = nil,
    on id: ActivityID
  ) throws {
    try connection.run(
      "INSERT INTO outcome_record (activity_id, at, author, kind) VALUES ($1, $2, $3, $4)", .integer(id.number),
      .integer(now.milliseconds), .text(author.account.name), .text(outcome.rawValue))
    if let note { try addNote(note, to: id) }
    var detail = JSONObject([("outcome", .string(outcome.rawValue))])
    if let had {
      let names = Credential.allCases.filter(had.contains).map(\.rawValue)
      detail["had"] = .string(names.isEmpty ? "none" : names.joined(separator: " "))
    }
    if let callBackAt { detail["call_back"] = .integer(callBackAt.milliseconds) }
    if let note { detail["note"] = .string(SHA256.hash(note.unmasked).description) }
    try append("outcome.recorded", activity: id, .object(detail))
  }
}
