public import Casework

/// One message to one person, before it becomes bytes.
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
  /// Whether a program decided to send it, so that no program answers it (RFC 3834 section 5).
  public let isAutomatic: Bool

  /// A message with the given parts.
  public init(
    fromName: HeaderText, from: EmailAddress, to: EmailAddress, subject: HeaderText, date: Instant,
    messageID: MessageID, body: String, language: Language, isAutomatic: Bool = false
  ) {
    self.fromName = fromName
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
    self.messageID = messageID
    self.body = body
    self.language = language
    self.isAutomatic = isAutomatic
  }
}
