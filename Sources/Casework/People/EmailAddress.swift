internal import ASCII

/// An address that mail may be sent to: it cannot hold a control byte, a blank, a quoted part or a second address.
///
/// The ASCII dot-atom form of RFC 5321 section 4.1.2 only: a local part of at most 64 bytes, a host name of at least two
/// labels and at most 253 bytes. Quoted local parts, address literals, comments, source routes and non-ASCII
/// addresses are refused: the record must hold something plain, or a person rings the client.
public struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  /// The part before the at sign.
  public let localPart: String
  /// The host name, in lower case.
  public let domain: String

  /// The address in a text; nil unless the whole text is one plain address.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].count), (4...253).contains(parts[1].count) else { return nil }
    guard let first = parts[0].first, first != 0x2E, let last = parts[0].last, last != 0x2E,
      parts[0].allSatisfy(Self.isLocal), !text.utf8.elementsEqualPair(0x2E, 0x2E)
    else { return nil }
    let labels = parts[1].split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last, !top.allSatisfy(\.isASCIIDigit),
      labels.allSatisfy({ label in
        (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D && label.allSatisfy(\.isHostLabel)
      })
    else { return nil }
    localPart = String(decoding: parts[0], as: UTF8.self)
    domain = String(decoding: parts[1], as: UTF8.self).lowercased()
  }

  /// The address with an at sign; personal data, for envelopes and headers only.
  public var wireForm: String { "\(localPart)@\(domain)" }
  /// The first letter, stars, and the last label of the host: `a***@***.uk`.
  public var description: String { "\(localPart.prefix(1))***@***.\(domain.split(separator: ".").last ?? "")" }

  private static let localPunctuation = Set("!#$%&'*+-/=?^_`{|}~.".utf8)
  private static func isLocal(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || localPunctuation.contains(byte) }
}

extension Sequence where Element == UInt8 {
  fileprivate func elementsEqualPair(_ first: UInt8, _ second: UInt8) -> Bool {
    zip(self, dropFirst()).contains { $0 == first && $1 == second }
  }
}
