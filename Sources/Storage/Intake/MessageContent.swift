internal import Casework
internal import Cryptography

/// The bytes of a message over which history keeps a hash: every column, each preceded by its length.
enum MessageContent {
  static func digest(of message: InboundMessage, knownBy contentDigest: Digest) -> Digest {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256 + message.body.unmasked.utf8.count)
    bytes.append(contentsOf: "message/1".utf8)
    bytes.append(contentsOf: contentDigest.bytes)
    append(String(message.receivedAt.milliseconds), to: &bytes)
    for text in [
      message.id, message.scin.unmasked, message.caseNumber?.unmasked, message.role.rawValue, message.subject.unmasked,
      message.source.rawValue, message.language?.rawValue, message.body.unmasked, message.unknownMembers,
    ] {
      append(text, to: &bytes)
    }
    for child in message.children { append(child.unmasked, to: &bytes) }
    return SHA256.hash(bytes)
  }

  /// A missing text and an empty one differ.
  private static func append(_ text: String?, to bytes: inout [UInt8]) {
    guard let text else { return bytes.append(0) }
    bytes.append(1)
    let count = UInt32(clamping: text.utf8.count)
    for shift in [UInt32(24), 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
    bytes.append(contentsOf: text.utf8)
  }
}
