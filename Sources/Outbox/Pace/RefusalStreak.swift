public import Casework

/// Tells a refusal of one message from a refusal of everything: the same 5xx for several rows running (E6).
public struct RefusalStreak: Hashable, Sendable {
  /// Rows running that make it systemic.
  public let threshold: Int
  private var reply: Key?
  private var rows: Set<OutboxID> = []

  private struct Key: Hashable, Sendable {
    let code: Int
    let enhanced: EnhancedCode?
  }

  /// A streak of nothing.
  public init(threshold: Int = 3) { self.threshold = max(2, threshold) }

  /// Notes what an attempt came to and returns the outcome to act on: the same one, or a hold of the queue.
  public mutating func note(_ outcome: SMTPOutcome, reply new: SMTPReply?, for row: OutboxID) -> SMTPOutcome {
    guard outcome.verdict == .refused, let new, new.isPermanent else {
      if new != nil { (reply, rows) = (nil, []) }
      return outcome
    }
    let key = Key(code: new.code, enhanced: new.enhanced)
    if key != reply { (reply, rows) = (key, []) }
    rows.insert(row)
    return rows.count >= threshold ? outcome.asSystemic : outcome
  }
}
