public import Casework

/// Tells a refusal of one message from a refusal of everything: the same 5xx for several rows running (E6).
///
/// A 5.1.x at the recipient says that one address is unknown, however many rows have one: it is never systemic.
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
    guard outcome.verdict == .refused, let new, new.isPermanent, !isAboutAddress(outcome, new) else {
      if new != nil { (reply, rows) = (nil, []) }
      return outcome
    }
    let key = Key(code: new.code, enhanced: new.enhanced)
    if key != reply { (reply, rows) = (key, []) }
    rows.insert(row)
    return rows.count >= threshold ? outcome.asSystemic : outcome
  }

  /// RFC 3463 section 3.2: subject 1 is the status of an address.
  private func isAboutAddress(_ outcome: SMTPOutcome, _ reply: SMTPReply) -> Bool {
    outcome.edge == .addressRefused && reply.enhanced?.subject == 1
  }
}
