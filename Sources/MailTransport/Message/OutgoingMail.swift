internal import ASCII
public import Casework

/// Frozen bytes with their envelope: what a transport is given, checked once more on the way in.
public struct OutgoingMail: Hashable, Sendable {
  /// The address that bounces go to.
  public let envelopeFrom: EmailAddress
  /// What a delivery report names the mail by (RFC 3461 section 4.4): letters, digits and hyphens; nil to ask for none.
  public let envelopeID: String?
  /// The one recipient.
  public let recipient: EmailAddress
  /// The identity, which names the file in a Maildir.
  public let messageID: MessageID
  /// The message as it was approved.
  public let bytes: [UInt8]

  /// Mail of the given parts; throws where the bytes are not a reply to exactly that recipient under that identity.
  public init(
    envelopeFrom: EmailAddress, envelopeID: String? = nil, recipient: EmailAddress, messageID: MessageID,
    bytes: [UInt8],
    isAutomatic: Bool = false
  ) throws(MessageFault) {
    try WireCheck.check(bytes, recipient: recipient, messageID: messageID, isAutomatic: isAutomatic)
    self.envelopeFrom = envelopeFrom
    let isPlain = envelopeID.map { (1...64).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isHostLabel) }
    self.envelopeID = isPlain == true ? envelopeID : nil
    self.recipient = recipient
    self.messageID = messageID
    self.bytes = bytes
  }
}
