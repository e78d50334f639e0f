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

/// An outcome that was recorded, with when and by whom.
public struct StoredOutcome: Hashable, Sendable {
  /// What was done.
  public let outcome: RecordedOutcome
  /// When.
  public let at: Instant
  /// Who recorded it.
  public let by: String
}

extension ReadSession {
  /// The outcomes of an activity, oldest first.
  public func outcomes(of id: ActivityID) throws -> [StoredOutcome] {
    try connection.query(
      "SELECT kind, at, author FROM outcome_record WHERE activity_id=$1 ORDER BY id", .integer(id.number)
    ) { row throws(StorageError) in
      StoredOutcome(outcome: try row.choice(0), at: Instant(milliseconds: try row.integer(1)), by: try row.text(2))
    }
  }

  /// Whether an activity was handed to the Special Client Records Team (CH-3).
  public func isReferredAsSpecial(_ id: ActivityID) throws -> Bool {
    try connection.first(
      "SELECT 1 FROM outcome_record WHERE activity_id=$1 AND kind=$2", .integer(id.number),
      .text(RecordedOutcome.specialRecordReferred.rawValue)
    ) { _ throws(StorageError) in true } ?? false
  }

  /// The last call that was promised of an open activity, where its time has come and no call was recorded since (SS-2).
  public func callsDue(at now: Instant) throws -> [(activity: ActivityID, at: Instant)] {
    try connection.query(
      """
      SELECT o.activity_id, o.call_back_at FROM outcome_record o JOIN activity a ON a.id=o.activity_id
      WHERE o.call_back_at <= $1 AND a.status='open'
        AND o.id = (SELECT max(id) FROM outcome_record WHERE activity_id=o.activity_id AND call_back_at IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM call_record c WHERE c.activity_id=o.activity_id AND c.at > o.at)
      ORDER BY o.call_back_at, o.id
      """,
      .integer(now.milliseconds)
    ) { row throws(StorageError) in
      (ActivityID(number: try row.integer(0)), Instant(milliseconds: try row.integer(1)))
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
      "INSERT INTO outcome_record (activity_id, at, author, kind, call_back_at) VALUES ($1, $2, $3, $4, $5)",
      .integer(id.number), .integer(now.milliseconds), .text(author.account.name), .text(outcome.rawValue),
      .optional(callBackAt?.milliseconds))
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
