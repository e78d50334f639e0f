/// What the program finds around it: whether it talks to a terminal, how wide that is, and the environment.
public struct TerminalFacts: Sendable {
  /// Whether standard output is a terminal.
  public var isTerminal: Bool
  /// Whether standard input is a terminal, so that somebody could answer.
  public var acceptsInput: Bool
  /// Columns, where known; at least 1.
  public var columns: Int?
  /// Environment variables by name; only those that `OutputStyle` and `GlobalOptions` read need to be there.
  public var environment: [String: String]

  /// Facts; without any, a pipe.
  public init(
    isTerminal: Bool = false, acceptsInput: Bool = false, columns: Int? = nil, environment: [String: String] = [:]
  ) {
    self.isTerminal = isTerminal
    self.acceptsInput = acceptsInput
    self.columns = columns
    self.environment = environment
  }

  /// Whether a variable is set and neither empty, `0` nor `false`; nil where it is not set.
  func isOn(_ name: String) -> Bool? {
    environment[name].map { !["", "0", "false", "no", "off"].contains($0.lowercased()) }
  }
}
