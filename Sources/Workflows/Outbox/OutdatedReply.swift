internal import Casework
public import Outbox
public import Storage

extension WriteSession {
  /// Tells whoever approved a reply, and whoever owns its activity, what became of it.
  ///
  /// - Parameters:
  ///   - what: goes on behind "The reply to ACT-20009", and names nobody.
  ///   - key: what must not be told twice; nil where it is told every time.
  /// - Returns: whether anybody was told who was not told before.
  @discardableResult
  public func tellPeople(of row: OutboxRow, _ kind: Notice.Kind, _ what: String, once key: String? = nil) throws -> Bool
  {
    guard row.reply != nil, let id = row.activity else { return false }
    let owner = try activity(id)?.owner
    let told = try Set([row.approvedBy, owner].compactMap(\.self)).sorted(by: { $0.name < $1.name }).filter { person in
      try tell(person, kind, about: id, "The reply to \(id) \(what)", once: key ?? "\(row.id) \(now.milliseconds)")
    }
    return !told.isEmpty
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
