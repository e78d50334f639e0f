/// A self-service message as the site handed it over (IN-1), checked in form but not yet linked to a case.
public struct InboundMessage: Hashable, Sendable {
  /// Where on the site it was written.
  public enum Source: String, CaseIterable, Sendable {
    case sendMessage = "send_message"
    case feedbackLink = "feedback_link"
  }

  /// The site's own identifier, unique for ever; 1 to 128 printable ASCII characters without blanks.
  public var id: String
  /// When the site took it in.
  public var receivedAt: Instant
  /// The customer reference as it came; may fit no client.
  public var scin: ClientText
  /// The case that the client named, as it came; nil where none was.
  public var caseNumber: ClientText?
  /// What the sender is.
  public var role: Role
  /// What was picked from the list of subjects, as it came.
  public var subject: ClientText
  /// Where on the site it was written.
  public var source: Source
  /// The children it names; may be empty (IN-3).
  public var children: [ClientText]
  /// The language it says it is in; nil where it does not say.
  public var language: Language?
  /// The message.
  public var body: ClientText
  /// Members that this version does not know, kept as one JSON object; nil where there are none.
  public var unknownMembers: String?

  /// A message with the given facts.
  public init(
    id: String, receivedAt: Instant, scin: ClientText, caseNumber: ClientText?, role: Role, subject: ClientText,
    source: Source, children: [ClientText], language: Language?, body: ClientText, unknownMembers: String?
  ) {
    self.id = id
    self.receivedAt = receivedAt
    self.scin = scin
    self.caseNumber = caseNumber
    self.role = role
    self.subject = subject
    self.source = source
    self.children = children
    self.language = language
    self.body = body
    self.unknownMembers = unknownMembers
  }
}
