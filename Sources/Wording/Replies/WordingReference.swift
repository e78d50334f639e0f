/// The name of a template or line to take: 1 to 64 lower-case letters, digits and hyphens, beginning with a letter.
public struct WordingID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as it stands in the file's `id:` header.
  public let text: String

  /// The wording of that name; nil where the text has other characters or another length.
  public init?(_ text: String) {
    guard (1...64).contains(text.utf8.count), let first = text.utf8.first, (0x61...0x7A).contains(first),
      text.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
    else { return nil }
    self.text = text
  }

  /// The name.
  public var description: String { text }
  /// Orders names as bytes.
  public static func < (left: Self, right: Self) -> Bool { left.text.utf8.lexicographicallyPrecedes(right.text.utf8) }
}

/// One version of a template or line to take.
public struct WordingReference: Hashable, Sendable, CustomStringConvertible {
  /// Which template or line.
  public let id: WordingID
  /// Its version, from 1 up.
  public let version: Int

  /// That version of that wording.
  public init(id: WordingID, version: Int) {
    self.id = id
    self.version = version
  }

  /// Name and version: `missing-payment-clearing v1`.
  public var description: String { "\(id) v\(version)" }
}
