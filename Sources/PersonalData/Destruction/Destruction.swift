extension DataKind {
  /// Whether a value of this kind is never kept: whoever has it can act as the client, and no work needs it.
  ///
  /// A card's expiry goes with its number, because without the number nothing would show that it belongs to a card.
  public var isDestroyedAtIntake: Bool {
    switch self {
    case .pin, .password, .cardNumber, .cardSecurityCode, .cardExpiry: true
    default: false
    }
  }
}

/// Takes PINs, passwords and card details out of what comes in, before anything is stored or hashed.
///
/// What is left is a mask such as `[PIN 1]` in the place of each, and how many there were. No later breach, and nobody with
/// every right, can get them back.
public enum Destruction {
  /// A text without them.
  public struct Remains: Hashable, Sendable {
    /// The text with masks in their place.
    public let text: String
    /// How many of each kind were taken out.
    public let counts: [DataKind: Int]
  }

  /// A text without PINs, passwords and card details; the same text where it holds none.
  public static func remains(of text: String) -> Remains {
    let source = Array(text.utf8)
    let findings = PersonalData.find(in: source, known: nil, scope: .viewing).filter(\.kind.isDestroyedAtIntake)
    guard !findings.isEmpty else { return Remains(text: text, counts: [:]) }
    let counts = findings.reduce(into: [DataKind: Int]()) { $0[$1.kind, default: 0] += 1 }
    return Remains(
      text: String(decoding: RawMasking.text(source, without: findings), as: UTF8.self), counts: counts)
  }

  /// The same for bytes of which nobody knows whether they are text: every stretch of valid UTF-8 is looked through, and
  /// what is no text stays as it is.
  public static func remains(of bytes: [UInt8]) -> [UInt8] {
    if let text = String(validating: bytes, as: UTF8.self) {
      let remains = remains(of: text)
      return remains.counts.isEmpty ? bytes : Array(remains.text.utf8)
    }
    // Only ASCII can make up such a value, so the bytes that break the text cannot hide a part of one.
    var output: [UInt8] = []
    var stretch: [UInt8] = []
    for byte in bytes {
      if byte < 0x80 {
        stretch.append(byte)
      } else {
        output += Array(remains(of: String(decoding: stretch, as: UTF8.self)).text.utf8)
        output.append(byte)
        stretch = []
      }
    }
    return output + Array(remains(of: String(decoding: stretch, as: UTF8.self)).text.utf8)
  }
}
