public import Casework
internal import Cryptography
internal import JSON

/// A telephone call with, or an attempt to reach, a client; the values of the security check are never in it (CH-7).
public struct CallRecord: Hashable, Sendable {
  /// Whether the security check was passed.
  public enum Security: String, CaseIterable, Sendable {
    case passed
    case failed
    case notAsked = "not-asked"
  }

  /// What came of the call.
  public enum Outcome: String, CaseIterable, Sendable {
    /// The client was spoken to and the enquiry answered: the only one that meets the target (SLA-3).
    case answered
    case moreToDo = "more-to-do"
    case noAnswer = "no-answer"
    case wrongNumber = "wrong-number"
    case callBack = "call-back"
    case securityFailed = "security-failed"
  }

  /// Whether the security check was passed.
  public var security: Security
  /// What came of the call.
  public var outcome: Outcome

  /// A call.
  public init(security: Security, outcome: Outcome) {
    self.security = security
    self.outcome = outcome
  }

  /// Whether such a call can have been: nobody who did not answer was asked anything, nor was
  /// whoever answers at a wrong number, who is not the client.
  public var isConsistent: Bool {
    switch outcome {
    case .answered: security == .passed
    case .securityFailed: security == .failed
    case .noAnswer, .wrongNumber: security == .notAsked
    case .moreToDo, .callBack: true
    }
  }
}

/// The way in which an enquiry was answered (SLA-3).
public enum AnswerChannel: String, CaseIterable, Sendable {
  case email
  case call
  case letter
  case transfer

  /// Its name in a sentence, as in "by telephone".
  public var title: String {
    switch self {
    case .email: "email"
    case .call: "telephone"
    case .letter: "letter"
    case .transfer: "warm transfer"
    }
  }
}

extension ReadSession {
  /// How many security checks of a client failed since one was passed, or since the account was said to be unblocked (CH-7).
  public func failedChecksRunning(of client: CustomerReference) throws -> Int {
    try connection.query(
      """
      SELECT c.security FROM activity a JOIN call_record c ON c.activity_id=a.id
      WHERE a.scin=$1 AND c.security<>'not-asked' AND c.outcome<>'wrong-number' AND c.at > coalesce(
        (SELECT max(at) FROM history WHERE scin=$1 AND kind='client.unblocked'), 0)
      ORDER BY c.id DESC LIMIT 50
      """,
      .text(client.digits)
    ) { row throws(StorageError) in try row.text(0) }.prefix { $0 == CallRecord.Security.failed.rawValue }.count
  }
}

extension WriteSession {
  /// Notes that a client's account, which failed security checks had blocked, was unblocked on the record system (CH-7).
  public func noteUnblocked(_ client: CustomerReference, because note: ClientText, on id: ActivityID) throws {
    try addNote(note, to: id)
    try append(
      "client.unblocked", activity: id, scin: client.digits,
      .object(["note": .string(SHA256.hash(note.unmasked).description)]))
  }
}
