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

  /// Whether such a call can have been: nobody who did not answer was asked anything, and a wrong number passes no check.
  public var isConsistent: Bool {
    switch outcome {
    case .answered: security == .passed
    case .securityFailed: security == .failed
    case .noAnswer: security == .notAsked
    case .wrongNumber: security != .passed
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
