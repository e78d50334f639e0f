/// Which of the global flags that change what a command does it obeys; one that it does not obey is a usage error.
public struct Honours: OptionSet, Sendable {
  /// One bit for each flag.
  public let rawValue: Int

  /// A set from its bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `--limit N` bounds how many rows there are.
  public static let limit = Honours(rawValue: 1)
  /// `--dry-run` says what would be done and does nothing.
  public static let dryRun = Honours(rawValue: 2)
  /// `--yes` answers the command's question.
  public static let yes = Honours(rawValue: 4)
  /// `--reason TEXT` is recorded.
  public static let reason = Honours(rawValue: 8)
  /// `--reason TEXT` is recorded and must be given.
  public static let requiredReason = Honours(rawValue: 24)
}
