internal import Casework
public import Outbox
public import Storage

/// A reply that may no longer go as it was approved, because of what the rules or the record say now (E19).
public enum OutdatedReply {
  /// Holds it, and tells whoever approved it and whoever owns its activity.
  ///
  /// - Parameter finding: why, in a sentence that names nobody.
  @discardableResult
  public static func hold(
    _ row: OutboxRow, because finding: String, in session: WriteSession
  ) throws -> OutboxTransition {
    var entry = row.entry
    let transition = try entry.hold(for: .outdated, at: session.now)
    try session.record(transition, entry, evidence: OutboxEvidence(detail: finding))
    guard let id = row.activity else { return transition }
    let owner = try session.activity(id)?.owner
    for person in Set([row.approvedBy, owner].compactMap(\.self)).sorted(by: { $0.name < $1.name }) {
      try session.tell(
        person, .replyHeld, about: id, "The reply to \(id) did not go and is held: \(finding)",
        once: "\(row.id) \(session.now.milliseconds)")
    }
    return transition
  }
}
