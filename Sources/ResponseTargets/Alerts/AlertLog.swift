/// Which levels of one obligation are settled, sent or overtaken: the rows UNIQUE (obligation, level, recipient).
public struct AlertLog: Hashable, Sendable {
  private var levels: [String: Set<AlertLevel>]
  private var last: [String: AlertLevel]

  /// A log with nothing in it.
  public init() { (levels, last) = ([:], [:]) }

  /// Notes a level as settled for a recipient; false where it was already, so that nothing is to be sent.
  @discardableResult public mutating func insert(_ level: AlertLevel, for recipient: String) -> Bool {
    guard levels[recipient, default: []].insert(level).inserted else { return false }
    last[recipient] = max(level, last[recipient] ?? level)
    return true
  }

  /// Whether a level is settled for a recipient.
  public func contains(_ level: AlertLevel, for recipient: String) -> Bool {
    levels[recipient]?.contains(level) ?? false
  }

  /// The last level that is settled for a recipient; the ones before it are never sent any more.
  public func last(for recipient: String) -> AlertLevel? { last[recipient] }
}
