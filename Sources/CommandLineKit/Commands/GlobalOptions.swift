/// What the global flags said, and where the command runs; made before the context is.
public struct GlobalOptions: Sendable {
  /// The command's words, such as `["queue", "list"]`.
  public internal(set) var commandPath: [String] = []
  /// How the answer is shown.
  public internal(set) var style = OutputStyle()
  /// What standard input and output are.
  public internal(set) var terminal = TerminalFacts()
  /// `--limit N`: at least 1.
  public internal(set) var limit: Int?
  /// `--as-of TIME`, as it was written.
  public internal(set) var asOf: String?
  /// `--dry-run`
  public internal(set) var isDryRun = false
  /// `--yes`
  public internal(set) var saysYes = false
  /// `--no-input`, or `REPLYDESK_NO_INPUT`: nothing may be asked.
  public internal(set) var forbidsInput = false
  /// `--reason TEXT`, not empty.
  public internal(set) var reason: String?
  /// `-q`: no notices.
  public internal(set) var isQuiet = false
  /// `-v`: more notices.
  public internal(set) var isVerbose = false
  /// `--config FILE`
  public internal(set) var configPath: String?

  /// No flags at all.
  public init() {}
}
