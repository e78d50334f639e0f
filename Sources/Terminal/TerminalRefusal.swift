/// Why the full screen cannot be drawn; the same work can then be done in plain mode.
public struct TerminalRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is missing, a clause with no full stop.
  public let reason: String
  /// What is missing and what to do, in two sentences.
  public var description: String {
    "The full screen cannot be drawn: \(reason). Set TERM, for example to xterm-256color."
  }

  static let notATerminal = Self(reason: "the input or the output is no terminal")
  static let dumb = Self(reason: "TERM is dumb or not set")
  static func unknown(_ term: String) -> Self { Self(reason: "the terminal '\(term)' is not known here") }
}
