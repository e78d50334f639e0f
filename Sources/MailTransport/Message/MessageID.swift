internal import ASCII

/// A message's identity, `left@right`, the same on every attempt (RFC 5322 section 3.6.4).
///
/// Letters, digits, dots, hyphens and underscores only, so that it is a safe file name as well: 1 to 64 bytes left of the
/// at sign, 1 to 128 right of it, dots never first, last or doubled.
public struct MessageID: Hashable, Sendable, CustomStringConvertible {
  /// The part before the at sign.
  public let left: String
  /// The part after it.
  public let right: String

  /// An identity of two parts; nil where one has other characters or another length.
  public init?(left: String, right: String) {
    guard Self.isValid(left, longest: 64), Self.isValid(right, longest: 128) else { return nil }
    (self.left, self.right) = (left, right)
  }

  /// The identity in a text without angle brackets; nil for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    self.init(left: String(decoding: parts[0], as: UTF8.self), right: String(decoding: parts[1], as: UTF8.self))
  }

  /// The identity without angle brackets.
  public var description: String { "\(left)@\(right)" }

  private static func isValid(_ part: String, longest: Int) -> Bool {
    let bytes = Array(part.utf8)
    return (1...longest).contains(bytes.count) && bytes.first != 0x2E && bytes.last != 0x2E
      && !zip(bytes, bytes.dropFirst()).contains { $0 == 0x2E && $1 == 0x2E }
      && bytes.allSatisfy { byte in
        byte.isHostLabel || byte == 0x2E || byte == 0x5F
      }
  }
}
