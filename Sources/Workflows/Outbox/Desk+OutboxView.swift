public import Casework
internal import JSON
public import Storage

extension Desk {
  /// Rows of the outbox, newest first; only those that have not come to an end unless all are asked for. What answers a
  /// special client record, or a client whom this person knows privately, is not there for whoever may not see it (CH-3).
  public func outbox(all: Bool, limit: Int) throws -> [OutboxRow] {
    try store.read { session in
      try requireKnown(in: session)
      let viewer = try viewer(in: session)
      var most = limit
      while true {
        let rows = try session.outboxRows(all: all, limit: most)
        let seen = try rows.filter { try viewer.sees($0, in: session) }
        if seen.count >= limit || rows.count < most { return Array(seen.prefix(limit)) }
        most = most > .max / 2 ? .max : most * 2
      }
    }
  }

  /// Replies of this store that can still be taken back or have not gone out yet, of those that this person may see.
  public func pendingReplies() throws -> [OutboxRow] {
    try store.read { session in
      try requireKnown(in: session)
      let viewer = try viewer(in: session)
      return try session.pending().filter { try viewer.sees($0, in: session) }
    }
  }

  /// A row of the outbox.
  ///
  /// - Throws: `notAllowed` where what it answers is not this person's to see.
  public func outboxRow(_ id: OutboxID) throws -> OutboxRow {
    try store.read { session in
      try requireKnown(in: session)
      guard let row = try session.outboxRow(id) else { throw DeskError.unknown(id) }
      try requireSight(of: row, in: session)
      return row
    }
  }

  /// Rows of the outbox about an activity.
  ///
  /// - Throws: `notAllowed` where it is not this person's to see.
  public func outbox(of id: ActivityID) throws -> [OutboxRow] {
    try store.read { session in
      _ = try require(id, in: session)
      return try session.outboxRows(of: id)
    }
  }

  /// Everything that happened to a row, oldest first.
  public func history(ofRow id: OutboxID) throws -> [HistoryEntry] {
    let row = try outboxRow(id)
    return try store.read { session in
      try row.activity.map { try session.history(of: $0) } ?? []
    }.filter { $0.members?["row"]?.string == id.description }
  }

  /// Refuses a row that answers what this person may not see. Whoever looks after the mail may see all others: a row tells of
  /// the client no more than a masked address.
  func requireSight(of row: OutboxRow, in session: ReadSession) throws {
    guard let activity = try row.activity.flatMap({ try session.activity($0) }) else { return }
    let viewer = try viewer(in: session)
    guard try viewer.isCleared || !session.isRestricted(activity) else { throw DeskError.restricted(activity.id) }
    guard !viewer.conflicts.holds(activity) else { throw DeskError.conflict("the client of \(activity.id)") }
  }
}

extension Viewer {
  fileprivate func sees(_ row: OutboxRow, in session: ReadSession) throws -> Bool {
    guard let activity = try row.activity.flatMap({ try session.activity($0) }) else { return true }
    return !hides(activity, of: try activity.scin.flatMap { try session.client($0) })
  }
}
