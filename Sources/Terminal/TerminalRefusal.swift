/// Why the full screen cannot be drawn; the same work can then be done in plain mode.
public struct TerminalRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is missing and what to do, in one or two sentences.
  public let description: String

  static let notATerminal = Self(description: "The input or the output is no terminal.")
  static let dumb = Self(description: "TERM is dumb or not set, so the screen cannot be drawn.")
  static func unknown(_ term: String) -> Self {
    Self(description: "The terminal '\(term)' is not known here. Set TERM, for example to xterm-256color.")
  }
}
