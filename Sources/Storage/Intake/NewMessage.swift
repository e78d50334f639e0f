public import Casework
public import Cryptography

/// A message on its way into the store, with what the console made of it.
public struct NewMessage: Sendable {
  /// The message.
  public var message: InboundMessage
  /// The hash over its content, by which the same message is known again (IN-5).
  public var contentDigest: Digest
  /// The client; nil where the reference fits nobody.
  public var client: CustomerReference?
  /// The case; nil where a person must link it (IN-6).
  public var caseNumber: CaseNumber?
  /// The team whose queue it joins.
  public var team: String
  /// What the classifier made of it.
  public var classification: Classification
  /// The flags that it comes with.
  public var flags: Flags
  /// The flags that may be meant.
  public var possibleFlags: Flags
  /// The duty to answer it.
  public var obligation: Obligation
  /// What personal data it held, by kind; each kind once.
  public var masks: [MaskCount]

  /// A message with the given facts.
  public init(
    message: InboundMessage, contentDigest: Digest, client: CustomerReference?, caseNumber: CaseNumber?, team: String,
    classification: Classification, flags: Flags, possibleFlags: Flags = [], obligation: Obligation,
    masks: [MaskCount] = []
  ) {
    self.message = message
    self.contentDigest = contentDigest
    self.client = client
    self.caseNumber = caseNumber
    self.team = team
    self.classification = classification
    self.flags = flags
    self.possibleFlags = possibleFlags
    self.obligation = obligation
    self.masks = masks
  }
}

/// What became of a message on its way into the store.
public enum MessageResult: Hashable, Sendable {
  /// It is a new activity.
  case stored(ActivityID)
  /// The same message was there already.
  case duplicate(ActivityID)
  /// A message with this identifier and other content was there already.
  case conflictingContent(ActivityID)
}
