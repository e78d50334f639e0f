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
  /// Every flag that is certain.
  public var flags: Flags
  /// Why, in the order in which it was found; no text of the client is in it, only words of the lexicon and the model.
  public var reasons: [TriageReason]
  /// Every flag that is possible and not certain; it bars emails and is shown as well.
  public var possibleFlags: Flags
  /// The second likeliest subject; nil where only one was thought of.
  public var runnerUp: Subject?
  /// How likely the second is, 0 to 1000 thousandths.
  public var runnerUpConfidence: Int
  /// What is asked, for the two subjects that have intents.
  public var intent: TriageIntent?
  /// The language that the message is written in; nil where it was not looked at.
  public var language: Language?
  /// Amounts, days and promises that the message speaks of.
  public var asks: [TriageAsk]

  /// A result.
  public init(
    classification: Classification, flags: Flags, reasons: [TriageReason], possibleFlags: Flags = [],
    runnerUp: Subject? = nil, runnerUpConfidence: Int = 0, intent: TriageIntent? = nil, language: Language? = nil,
    asks: [TriageAsk] = []
  ) {
    self.classification = classification
    self.flags = flags
    self.reasons = reasons
    self.possibleFlags = possibleFlags
    self.runnerUp = runnerUp
    self.runnerUpConfidence = runnerUpConfidence
    self.intent = intent
    self.language = language
    self.asks = asks
  }
}
