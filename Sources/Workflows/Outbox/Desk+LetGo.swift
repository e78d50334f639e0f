internal import Casework
internal import Cryptography
internal import Storage
internal import Wording

extension Desk {
  /// Lets a row of the outbox go on by one step, where the sender would let it out as it stands (EM-5).
  ///
  /// The rules on today's record, the wording of today and the last gate are asked now, so that nobody believes for days that
  /// what waits is ready to go; the sender asks them once more.
  ///
  /// - Parameter activity: what the row answers; nil for a mail to staff, of which nothing is asked.
  /// - Throws: `refused` with every reason, and nothing is changed then.
  func letGo(of activity: ActivityID?, _ step: (WriteSession) throws -> OutboxRow) throws -> OutboxRow {
    guard let activity else { return try write(at: now, step) }
    try refreshWording()
    return try recordingRefusals(of: activity, by: author) {
      try write(at: now) { session in
        let row = try step(session)
        try requireSendable(row, in: session)
        return row
      }
    }
  }

  private func requireSendable(_ row: OutboxRow, in session: ReadSession) throws {
    guard let reply = row.reply, let id = row.activity else { return }
    guard let stored = try session.reply(reply) else { throw DeskError.notPending(id) }
    let faults = try context(
      of: try known(id, in: session), stored: stored, wording: try wording().usable, ranksLines: false, in: session
    ).faults
    guard faults.isEmpty else { throw DeskError.unsendable(id, faults.map(\.description)) }
    guard try recheckReply(row, in: session).digest.matches(row.bodyDigest) else {
      throw DeskError.unsendable(id, ["its words would not be those that were approved: the record has changed"])
    }
  }
}

extension DeskError {
  /// A reply that waits and that the sender would refuse.
  fileprivate static func unsendable(_ id: ActivityID, _ findings: [String]) -> Self {
    Self(
      .refused, "reply.unsendable",
      "The reply to \(id) can no longer go as it was approved:\(findings.map { "\n  - \($0)" }.joined())",
      advice:
        "It stays where it is. Take it back with: replydesk reply cancel \(id); then mend, preview and send it again.",
      rules: [.em5], findings: findings)
  }
}
