public import Casework
internal import Outbox
internal import Settings
public import Storage

extension Desk {
  /// Holds a reply that waits to go until somebody lets it go, however long that takes (EM-8); the clock runs on.
  public func holdReply(to id: ActivityID) throws -> OutboxRow {
    try write(at: now) { session in
      try moveReply(to: id, .hold, in: session) { (entry, now) throws(OutboxRefusal) in
        try entry.hold(for: .person, at: now)
      }
    }
  }

  /// Lets a reply go that was held until somebody says so; for the usual time it can still be taken back (EM-8).
  ///
  /// - Throws: `refused` where the sender would not let it out as it stands, with every reason (EM-5).
  public func letReplyGo(to id: ActivityID) throws -> OutboxRow {
    let hold = settings.hold
    return try letGo(of: id) { session in
      try self.moveReply(to: id, .release, in: session) { (entry, now) throws(OutboxRefusal) in
        try entry.letGo(at: now, due: now + hold)
      }
    }
  }

  /// Has a reply go at once whose time to take it back is not over (EM-8).
  ///
  /// - Throws: `refused` where the sender would not let it out as it stands, with every reason (EM-5).
  public func sendReplyNow(to id: ActivityID) throws -> OutboxRow {
    try letGo(of: id) { session in
      try self.moveReply(to: id, .hasten, in: session) { (entry, now) throws(OutboxRefusal) in
        try entry.hasten(at: now)
      }
    }
  }

  private func moveReply(
    to id: ActivityID, _ change: OutboxChange, in session: WriteSession,
    _ move: (inout OutboxEntry, Instant) throws(OutboxRefusal) -> OutboxTransition
  ) throws -> OutboxRow {
    _ = try requireWork(id, in: session)
    guard let row = try session.outboxRows(of: id).last(where: { $0.reply != nil && !$0.entry.state.isFinal }) else {
      throw DeskError.notPending(id)
    }
    return try self.move(row.id, change, in: session, move)
  }
}

extension DeskError {
  static func notPending(_ id: ActivityID) -> Self {
    Self(
      .notFound, "reply.not-pending", "No reply to \(id) is waiting to go.",
      advice: "See what is with: replydesk reply pending")
  }
}
