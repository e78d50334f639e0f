public import Casework

/// Decides what a message is about and which flags it carries; the same message always gets the same result.
public protocol SubjectClassifier: Sendable {
  /// What was made of the message, with every reason.
  func classify(_ message: InboundMessage) -> TriageResult
}

/// What triage made of one message: the subject, the flags, and why.
public struct TriageResult: Hashable, Sendable {
  /// The subject and how sure it is.
  public var classification: Classification
  /// Every flag that was raised.
  public var flags: Flags
  /// Why, in the order in which it was found; no text of the client is in it.
  public var reasons: [TriageReason]

  /// A result.
  public init(classification: Classification, flags: Flags, reasons: [TriageReason]) {
    self.classification = classification
    self.flags = flags
    self.reasons = reasons
  }
}
