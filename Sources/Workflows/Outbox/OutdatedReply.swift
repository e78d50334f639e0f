internal import Casework
public import Outbox
public import Storage

extension WriteSession {
  /// Tells whoever approved a reply, and whoever owns its activity, what became of it.
  ///
  /// - Parameter what: goes on behind "The reply to ACT-20009", and names nobody.
  public func tellPeople(of row: OutboxRow, _ kind: Notice.Kind, _ what: String) throws {
    guard row.reply != nil, let id = row.activity else { return }
    let owner = try activity(id)?.owner
    for person in Set([row.approvedBy, owner].compactMap(\.self)).sorted(by: { $0.name < $1.name }) {
      try tell(person, kind, about: id, "The reply to \(id) \(what)", once: "\(row.id) \(now.milliseconds)")
    }
  }
}

/// A reply that may no longer go as it was approved, because of what the rules, the record or the wording say now (E19).
public enum OutdatedReply {
  /// Holds it, and tells whoever approved it and whoever owns its activity.
  ///
  /// - Parameter finding: why, in words that name nobody.
  @discardableResult
  public static func hold(
    _ row: OutboxRow, for reason: HoldReason = .outdated, because finding: String, in session: WriteSession
  ) throws -> OutboxTransition {
    var row = row
    let transition = try row.entry.hold(for: reason, at: session.now)
    try session.record(transition, of: row, evidence: OutboxEvidence(detail: finding))
    try session.tellPeople(of: row, .replyHeld, "did not go and is held: \(finding)")
    return transition
  }
}
