internal import ASCII

/// A client's customer reference number (SCIN): exactly 12 digits.
public struct CustomerReference: Hashable, Sendable, CustomStringConvertible {
  /// The twelve digits; personal data.
  public let digits: String

  /// The reference of those digits; nil unless there are exactly twelve ASCII digits.
  public init?(_ text: String) {
    guard text.utf8.count == 12, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    digits = text
  }

  /// Its last three digits, which may be shown and said.
  public var lastThree: String { String(digits.suffix(3)) }
  /// Nine stars and the last three digits; never the whole reference.
  public var description: String { "*********\(lastThree)" }
}

/// A case's number such as `C-80412`: 1 to 20 capitals, digits and hyphens.
public struct CaseNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number as it is written.
  public let text: String

  /// The case of that number; nil where the text has other characters or another length.
  public init?(_ text: String) {
    guard (1...20).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x2D })
    else { return nil }
    self.text = text
  }

  /// The number as it is written.
  public var description: String { text }
}

/// The account name of a member of staff or a service: 1 to 64 letters, digits, dots, hyphens and underscores.
public struct Account: Hashable, Sendable, CustomStringConvertible {
  /// The name.
  public let name: String

  /// The account of that name; nil where the name has other characters or another length.
  public init?(_ name: String) {
    guard (1...64).contains(name.utf8.count),
      name.utf8.allSatisfy({ byte in
        byte.isHostLabel || byte == 0x2E || byte == 0x5F
      })
    else { return nil }
    self.name = name
  }

  /// The account that one of our own programs acts under; its name is a literal of the program.
  public init(service name: StaticString) { self.name = "\(name)" }

  /// The name.
  public var description: String { name }
}
