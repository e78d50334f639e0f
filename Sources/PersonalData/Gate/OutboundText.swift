public import Casework

/// A finished message as it would leave, for the last gate: raw bytes, since what is not text must be refused.
public struct OutboundText: Sendable {
  /// A header field as it would be sent, unfolded.
  public struct Header: Sendable {
    /// The field's name.
    public var name: [UInt8]
    /// The field's value.
    public var value: [UInt8]

    /// A header field.
    public init(name: [UInt8], value: [UInt8]) { (self.name, self.value) = (name, value) }

    /// A header field.
    public init(_ name: String, _ value: String) { self.init(name: Array(name.utf8), value: Array(value.utf8)) }
  }

  /// Whom it goes to; this address alone may stand in `To`.
  public var recipient: EmailAddress
  /// Whom it comes from; this address alone may stand in `From`, `Sender` and `Reply-To`.
  public var sender: EmailAddress
  /// Every header field but the subject.
  public var headers: [Header]
  /// The subject line, decoded.
  public var subject: [UInt8]
  /// The body, decoded, its lines ended by LF.
  public var body: [UInt8]

  /// Passages of approved wording as they were put into the subject and body, before any client's value.
  ///
  /// A word in them that happens to be somebody's surname too, as Price or Service, is the word (policy rule 16).
  public var approvedPassages: [String] = []

  /// A message of bytes.
  public init(recipient: EmailAddress, sender: EmailAddress, headers: [Header], subject: [UInt8], body: [UInt8]) {
    self.recipient = recipient
    self.sender = sender
    self.headers = headers
    self.subject = subject
    self.body = body
  }

  /// A message of text.
  public init(recipient: EmailAddress, sender: EmailAddress, headers: [Header], subject: String, body: String) {
    self.init(
      recipient: recipient, sender: sender, headers: headers, subject: Array(subject.utf8), body: Array(body.utf8))
  }

  /// How large a message may be, all fields together, in bytes.
  public static let largest = 256 * 1024
}
