/// What a report says about one recipient of a message of ours.
public struct DeliveryReport: Hashable, Sendable {
  /// What became of the message, as RFC 3464 section 2.3.3 names it.
  public enum Action: String, CaseIterable, Sendable {
    case failed, delayed, delivered, relayed, expanded
  }

  /// What it means for us.
  public enum Kind: String, CaseIterable, Sendable {
    /// The address will not take mail: the class of the status is 5, or the text says so.
    case permanent
    /// The message was given up for a reason that may pass: the class of the status is 4.
    case transient
    /// The relay has the message and still tries; nothing has failed yet.
    case delayed
    /// The message arrived, or was handed to a system that reports no further.
    case delivered
    /// A person's or mailbox's automatic answer (RFC 3834); the message arrived.
    case autoReply = "auto-reply"
    /// Nothing that tells what became of a message.
    case notABounce = "not-a-bounce"
  }

  /// Where the failing address came from, most reliable first; a person weighs it, and no rule of ours does.
  public enum Source: String, CaseIterable, Sendable {
    case statusFields = "status-fields"
    case failedRecipients = "failed-recipients"
    case text
    case returnedMessage = "returned-message"
    case none
  }

  /// The address that failed, as the report writes it; nil where it names none. Personal data.
  public var recipient: String?
  /// The address that we had sent to, where the report names one that differs (RFC 3464 section 2.3.1).
  public var originalRecipient: String?
  /// Where the address was found.
  public var source: Source
  /// What was done, as the report says or as its words mean; nil where nothing was.
  public var action: Action?
  /// The status code, from the fields or found in the text.
  public var status: EnhancedStatus?
  /// The server's three-digit reply, from 400 to 599; nil where none was found.
  public var reply: Int?
  /// The server's own words on one line, at most 500 bytes; may hold personal data.
  public var diagnostic: String
  /// The server that refused, where it is named.
  public var remoteServer: String?
  /// When the reporting server had taken the message, as it writes it.
  public var arrival: String?
  /// What it means for us.
  public var kind: Kind

  init(recipient: String? = nil, source: Source = .none, kind: Kind = .notABounce) {
    self.recipient = recipient
    self.source = source
    self.kind = kind
    diagnostic = ""
  }
}
