public import Casework

/// A server's answer to one command: code, enhanced code and the start of its text.
public struct SMTPReply: Hashable, Sendable {
  /// The three digits, 200 to 599.
  public let code: Int
  /// The enhanced status code, where the text opens with one.
  public let enhanced: EnhancedCode?
  /// The text with every byte outside printable ASCII written as `\xNN`, at most 256 bytes.
  ///
  /// Servers quote addresses in it, so it is handled as text of a client.
  public let text: ClientText

  /// The longest escaped text that is kept, in bytes.
  public static let longestText = 256

  /// A reply; nil where the code is outside 200 to 599.
  public init?(code: Int, text bytes: [UInt8]) {
    guard (200...599).contains(code) else { return nil }
    self.code = code
    enhanced = EnhancedCode(openingOf: bytes)
    text = ClientText(Self.escaped(bytes.prefix(Self.longestText)))
  }

  private static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
    let isPlain = { (byte: UInt8) in (0x20...0x7E).contains(byte) && byte != 0x5C }
    if bytes.allSatisfy(isPlain) { return String(decoding: bytes, as: UTF8.self) }
    var kept: [UInt8] = []
    let digits = Array("0123456789abcdef".utf8)
    for byte in bytes {
      let piece = isPlain(byte) ? [byte] : [0x5C, 0x78, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      guard kept.count + piece.count <= longestText else { break }
      kept += piece
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Whether the command was done.
  public var isPositive: Bool { code / 100 == 2 }
  /// Whether it may work later.
  public var isPassing: Bool { code / 100 == 4 }
  /// Whether it will not work.
  public var isPermanent: Bool { code / 100 == 5 }
}

/// An enhanced status code such as `4.2.2` (RFC 3463 section 2).
public struct EnhancedCode: Hashable, Sendable, CustomStringConvertible {
  /// 2, 4 or 5.
  public let kind: Int
  /// What it is about, 0 to 999.
  public let subject: Int
  /// The detail, 0 to 999.
  public let detail: Int

  /// A code; nil where a number is out of its range.
  public init?(kind: Int, subject: Int, detail: Int) {
    guard [2, 4, 5].contains(kind), (0...999).contains(subject), (0...999).contains(detail) else { return nil }
    (self.kind, self.subject, self.detail) = (kind, subject, detail)
  }

  /// The code that a reply's text opens with; nil where it opens with something else.
  public init?(openingOf text: [UInt8]) {
    let word = text.prefix { $0 == 0x2E || (0x30...0x39).contains($0) }
    guard word.count <= 9, word.count == text.count || [0x20, 0x0D, 0x0A].contains(text[word.count]) else { return nil }
    let parts = word.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ (1...3).contains($0.count) }) else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    self.init(kind: numbers[0], subject: numbers[1], detail: numbers[2])
  }

  /// The code as it is written.
  public var description: String { "\(kind).\(subject).\(detail)" }
}
