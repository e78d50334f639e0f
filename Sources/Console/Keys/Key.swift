/// One key as a terminal reports it.
public struct Key: Hashable, Sendable {
  /// The keys that are no letter.
  public enum Named: String, CaseIterable, Sendable {
    case up, down, left, right, home, end, pageUp, pageDown, enter, escape, tab, backTab, backspace, delete, insert
    case f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12
  }

  /// What was pressed.
  public enum Code: Hashable, Sendable {
    /// A key that writes a character; a space too.
    case character(Character)
    /// Any other.
    case named(Named)
  }

  /// What was pressed.
  public let code: Code
  /// Whether Ctrl was held; only with a small letter.
  public let isControl: Bool
  /// Whether Alt was held, or Esc sent just before.
  public let isAlt: Bool

  /// A key; Ctrl and Alt are not held unless asked for.
  public init(_ code: Code, isControl: Bool = false, isAlt: Bool = false) {
    (self.code, self.isControl, self.isAlt) = (code, isControl, isAlt)
  }

  /// A key that writes a character.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// A key that is no letter.
  public static func named(_ name: Named) -> Key { Key(.named(name)) }
  /// Ctrl with a small letter.
  public static func control(_ character: Character) -> Key { Key(.character(character), isControl: true) }
  /// Alt with a character.
  public static func alt(_ character: Character) -> Key { Key(.character(character), isAlt: true) }

  /// The character that a text field takes; nil for keys that write none.
  public var typed: Character? {
    guard case .character(let character) = code, !isControl, !isAlt else { return nil }
    return character
  }

  /// Whether it is a capital letter, which changes the record.
  public var isCapital: Bool {
    guard case .character(let character) = code, !isControl else { return false }
    return character.isASCII && character.isUppercase
  }
}
