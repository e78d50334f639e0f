public import Casework
internal import Outbox
internal import Settings
public import Storage
internal import Wording

extension Desk {
  /// Holds a reply that waits to go until somebody lets it go, however long that takes (EM-8); the clock runs on.
  public func holdReply(to id: ActivityID) throws -> OutboxRow {
    try moveReply(to: id, .hold) { (entry, now) throws(OutboxRefusal) in try entry.hold(for: .person, at: now) }
  }

  /// Lets a reply go that was held until somebody says so; for the usual time it can still be taken back (EM-8).
  ///
  /// - Throws: `refused` where what it is made of may no longer be sent, with the wording that is the reason (EM-5).
  public func letReplyGo(to id: ActivityID) throws -> OutboxRow {
    let hold = settings.hold
    let wording = try wording().usable
    return try moveReply(to: id, .release, check: { try self.requireSendable($0, of: id, wording, in: $1) }) {
      (entry, now) throws(OutboxRefusal) in
      try entry.letGo(at: now, due: now + hold)
    }
  }

  /// Has a reply go at once whose time to take it back is not over (EM-8).
  public func sendReplyNow(to id: ActivityID) throws -> OutboxRow {
    try moveReply(to: id, .hasten) { (entry, now) throws(OutboxRefusal) in try entry.hasten(at: now) }
  }

  private func moveReply(
    to id: ActivityID, _ change: OutboxChange, check: (OutboxRow, ReadSession) throws -> Void = { _, _ in },
    _ move: (inout OutboxEntry, Instant) throws(OutboxRefusal) -> OutboxTransition
  ) throws -> OutboxRow {
    try write(at: now) { session in
      _ = try requireWork(id, in: session)
      guard let row = try session.outboxRows(of: id).last(where: { $0.reply != nil && !$0.entry.state.isFinal }) else {
        throw DeskError.notPending(id)
      }
      try check(row, session)
      return try self.move(row.id, change, in: session, move)
    }
  }

  private func requireSendable(
    _ row: OutboxRow, of id: ActivityID, _ wording: UsableWording, in session: ReadSession
  ) throws {
    guard let stored = try row.reply.flatMap({ try session.reply($0) }) else { throw DeskError.notPending(id) }
    let faults = try context(
      of: try known(id, in: session), stored: stored, wording: wording, ranksLines: false, in: session
    ).faults
    guard faults.isEmpty else { throw DeskError.unsendable(id, faults) }
  }
}

extension DeskError {
  /// A reply that waits and would be refused by the sender.
  fileprivate static func unsendable(_ id: ActivityID, _ faults: [ReplyFault]) -> Self {
    let list = faults.map { "\n  - \($0.description)" }.joined()
    return Self(
      .refused, "reply.unsendable", "The reply to \(id) can no longer go as it was approved:\(list)",
      advice: "It stays held. Take it back with: replydesk reply cancel \(id); then mend, preview and send it again.",
      rules: [.em5])
  }

  static func notPending(_ id: ActivityID) -> Self {
    Self(
      .notFound, "reply.not-pending", "No reply to \(id) is waiting to go.",
      advice: "See what is with: replydesk reply pending")
  }
}
