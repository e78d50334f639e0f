public import Casework

/// Frozen bytes with their envelope: what a transport is given, checked once more on the way in.
public struct OutgoingMail: Hashable, Sendable {
  /// The address that bounces go to.
  public let envelopeFrom: EmailAddress
  /// The one recipient.
  public let recipient: EmailAddress
  /// The identity, which names the file in a Maildir.
  public let messageID: MessageID
  /// The message as it was approved.
  public let bytes: [UInt8]

  /// Mail of the given parts; throws where the bytes are not a reply to exactly that recipient under that identity.
  public init(
    envelopeFrom: EmailAddress, recipient: EmailAddress, messageID: MessageID, bytes: [UInt8],
    isAutomatic: Bool = false
  ) throws(MessageFault) {
    try WireCheck.check(bytes, recipient: recipient, messageID: messageID, isAutomatic: isAutomatic)
    self.envelopeFrom = envelopeFrom
    self.recipient = recipient
    self.messageID = messageID
    self.bytes = bytes
  }
}
