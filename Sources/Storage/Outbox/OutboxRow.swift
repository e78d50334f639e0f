public import Casework
public import Cryptography
public import Outbox

/// A row of the outbox: where it stands, and everything that makes its bytes the same on every attempt.
public struct OutboxRow: Hashable, Sendable {
  /// Its number.
  public let id: OutboxID
  /// What it carries.
  public enum Content: Hashable, Sendable {
    /// An approved reply to a client.
    case reply(ReplyID)
    /// An alert to staff.
    case alert(AlertID)
  }

  /// What it carries.
  public let content: Content
  /// What it answers, or is about; nil for mail to staff about several activities or none.
  public let activity: ActivityID?
  /// Where it stands; moved only by its own methods.
  public var entry: OutboxEntry
  /// The one recipient, as the record had it at approval.
  public let recipient: EmailAddress
  /// The identity on the wire, the same on every attempt.
  public let messageID: String
  /// The date on the wire, the same on every attempt.
  public let date: Instant
  /// The hash of the text that was previewed and approved.
  public let bodyDigest: Digest
  /// The approved reply; nil for an alert.
  public var reply: ReplyID? { if case .reply(let id) = content { id } else { nil } }
  /// The hash of the finished message; nil until its first attempt.
  public let messageDigest: Digest?
  /// Who approved it.
  public let approvedBy: Account
  /// The server's code for the last attempt; nil where it gave none.
  public let smtpCode: Int64?
  /// The escaped start of the server's answer.
  public let serverText: ClientText?
  /// A word on why it is held.
  public let detail: String?
  /// Since when it stands where it stands.
  public let movedAt: Instant
}

/// A reply on its way into the outbox.
public struct NewOutboxRow: Sendable {
  /// The approved reply.
  public var reply: ReplyID
  /// What it answers.
  public var activity: ActivityID
  /// The one recipient.
  public var recipient: EmailAddress
  /// The identity on the wire.
  public var messageID: String
  /// The date on the wire.
  public var date: Instant
  /// The hash of the text that was previewed.
  public var bodyDigest: Digest
  /// When the undo window ends.
  public var dueAt: Instant
  /// What the record says, from which the text was rendered.
  public var names: ReplyNames

  /// A row with the given facts.
  public init(
    reply: ReplyID, activity: ActivityID, recipient: EmailAddress, messageID: String, date: Instant,
    bodyDigest: Digest, dueAt: Instant, names: ReplyNames
  ) {
    self.reply = reply
    self.activity = activity
    self.recipient = recipient
    self.messageID = messageID
    self.date = date
    self.bodyDigest = bodyDigest
    self.dueAt = dueAt
    self.names = names
  }
}

/// What is kept of one attempt beside its transition: codes and how far it got, never the message or a password.
public struct OutboxEvidence: Hashable, Sendable {
  /// The server's code; nil where it gave none.
  public var smtpCode: Int?
  /// The server's enhanced code.
  public var enhancedCode: String?
  /// The escaped start of the server's answer.
  public var serverText: ClientText?
  /// What went wrong below SMTP, or why the row is held.
  public var detail: String?
  /// libcurl's own code.
  public var curlCode: Int?
  /// TLS version and cipher.
  public var tls: String?
  /// Message bytes handed over.
  public var bytes: Int?

  /// Evidence with the given facts.
  public init(
    smtpCode: Int? = nil, enhancedCode: String? = nil, serverText: ClientText? = nil, detail: String? = nil,
    curlCode: Int? = nil, tls: String? = nil, bytes: Int? = nil
  ) {
    self.smtpCode = smtpCode
    self.enhancedCode = enhancedCode
    self.serverText = serverText
    self.detail = detail
    self.curlCode = curlCode
    self.tls = tls
    self.bytes = bytes
  }
}
