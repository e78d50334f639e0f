internal import ASCII
internal import Cryptography
public import Casework

/// The address that bounces of one outbox row come back to, which nobody can make without the key.
///
/// `bounces+OUT-123.<tag>@domain`, where the tag is the first 80 bits of an HMAC-SHA256 over the row's number and
/// generation, in base 32. Capitals in the local part do not count, since mail systems fold them.
public struct BounceTag: Hashable, Sendable {
  /// The row that the address names.
  public let id: OutboxID
  private let letters: [UInt8]

  /// The number of letters of a tag.
  public static let length = 16
  /// What the local part begins with.
  private static let prefix = "bounces+"

  /// The tag of a row's generation, from 1 up. The key should have at least 32 random bytes.
  public init(id: OutboxID, generation: Int, key: [UInt8]) {
    self.id = id
    letters = Self.letters(id: id, generation: generation, key: key)
  }

  /// The tag in an address; nil where the address is not of this form. Nothing is known yet about who made it.
  public init?(address: String) {
    let local = address.utf8.prefix { $0 != 0x40 }
    let prefix = Self.prefix.utf8
    guard local.endIndex < address.utf8.endIndex, local.count <= 64,
      local.prefix(prefix.count).elementsEqualFolded(prefix)
    else { return nil }
    let parts = local.dropFirst(prefix.count).split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count > 4, parts[0].prefix(4).elementsEqualFolded("OUT-".utf8),
      let id = OutboxID(String(decoding: Array(parts[0]), as: UTF8.self)), parts[1].count == Self.length
    else { return nil }
    self.id = id
    letters = parts[1].map(\.lowercasedASCII)
  }

  /// The first tag in the headers that say to which address a message was delivered, the surest header first.
  public init?(deliveredTo message: MailPart) {
    for name in ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To"] {
      for value in message.values(name) {
        for found in FoundAddress.all(in: Array(value.utf8)[...]) {
          guard let tag = BounceTag(address: found.text) else { continue }
          self = tag
          return
        }
      }
    }
    return nil
  }

  /// Whether the tag was made with the key for this generation of the row; takes the same time wherever it differs.
  public func isGenuine(generation: Int, key: [UInt8]) -> Bool {
    let expected = Self.letters(id: id, generation: generation, key: key)
    guard expected.count == letters.count else { return false }
    return zip(expected, letters).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// The local part, at most 47 bytes.
  public var localPart: String { "\(Self.prefix)\(id).\(String(decoding: letters, as: UTF8.self))" }

  /// The address in a domain of ours; nil where the domain is none.
  public func address(domain: String) -> EmailAddress? { EmailAddress("\(localPart)@\(domain)") }

  private static func letters(id: OutboxID, generation: Int, key: [UInt8]) -> [UInt8] {
    let digest = SHA256.authenticate(Array("replydesk-bounce/1 \(id) \(generation)".utf8), key: key)
    return Array(Base32.encode(Array(digest.bytes.prefix(10))).utf8)
  }
}
