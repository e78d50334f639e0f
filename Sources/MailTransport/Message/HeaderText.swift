/// Text for a subject or a display name: visible characters and single lines only, so it cannot end a header or start one.
///
/// 1 to 256 bytes of UTF-8; no control, format, private or unassigned character, no line or paragraph separator, no
/// blank but the space, none at either end, and nothing that looks like an encoded word (RFC 2047).
public struct HeaderText: Hashable, Sendable {
  /// The text.
  public let text: String
  /// The most bytes of UTF-8.
  public static let longest = 256

  /// The text as a header value; nil where it holds anything that a header must not.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...Self.longest).contains(bytes.count), bytes.first != 0x20, bytes.last != 0x20,
      text.unicodeScalars.allSatisfy(Self.isAllowed),
      !zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0x3D && $1 == 0x3F })
    else { return nil }
    self.text = text
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20...0x7E).contains(scalar.value) { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }
}
