public import SafeText

/// What one line leads to in plain mode.
public struct PlainStep: Sendable {
  /// What is said at once, each a line.
  public var say: [SafeText] = []
  /// What is to be done outside, in order.
  public var effects: [Effect] = []
  /// The words of a command line of the program, where the line was none of the words of this place.
  public var command: [String]?
  /// What is on the terminal is to be wiped, with what was scrolled off it.
  public var clears = false
  /// The person wants to end.
  public var ends = false

  /// What is to be done before the first line.
  public static func first(_ effects: [Effect]) -> Self { Self(effects: effects) }

  static func say(_ lines: SafeText...) -> Self { Self(say: lines) }
  static func effect(_ effects: Effect...) -> Self { Self(effects: effects) }
}

/// Something that plain mode asks before it goes on; the answer is one line.
struct PlainQuestion: Sendable {
  /// What stands before the cursor.
  let prompt: SafeText
  /// What is done with the answer, which is not empty.
  let answer: @Sendable (inout PlainConsole, String) -> PlainStep
}
