public import Casework

/// One reply to one person, before it becomes bytes.
public struct MailMessage: Hashable, Sendable {
  /// The name that the client's mail program shows as the sender.
  public let fromName: HeaderText
  /// The address of the From header.
  public let from: EmailAddress
  /// The one recipient.
  public let to: EmailAddress
  /// The subject (EM-1).
  public let subject: HeaderText
  /// The Date header, in whole seconds.
  public let date: Instant
  /// The identity.
  public let messageID: MessageID
  /// The text: lines that end in LF; tabs but no other control character.
  public let body: String
  /// The language it is written in.
  public let language: Language

  /// A message with the given parts.
  public init(
    fromName: HeaderText, from: EmailAddress, to: EmailAddress, subject: HeaderText, date: Instant,
    messageID: MessageID, body: String, language: Language
  ) {
    self.fromName = fromName
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
    self.messageID = messageID
    self.body = body
    self.language = language
  }
}
