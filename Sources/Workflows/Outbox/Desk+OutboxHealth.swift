internal import Casework
internal import Outbox
public import Storage

/// Whether mail goes out as it should.
public struct OutboxHealth: Sendable {
  /// Whether nothing waits for a person, or for longer than it should.
  public var isFine: Bool { faults.isEmpty }
  /// What is wrong, one sentence each, with what to do about it.
  public let faults: [String]
  /// What was found, in one line.
  public let finding: String
  /// The rows that hold everything else for a fault of the set-up (E5, E6).
  public let holds: [OutboxRow]
}

extension Desk {
  /// How long rows wait, and whether the queue is held.
  ///
  /// - Returns: faults where the queue is held, a row is in doubt for 15 minutes, held for one hour, approved and not
  ///   sent for four, or approved by a clock that was ahead of this one.
  public func outboxHealth() throws -> OutboxHealth {
    let now = now
    return try store.read { session in
      let holds = try session.queueHolds()
      let late = try Self.late(at: now, in: session)
      let due = try session.oldestDue(before: now)
      var faults = holds.isEmpty ? [] : [Self.sentence(on: holds)]
      for (state, words) in [
        ([OutboxState.inDoubt], "in doubt for more than 15 minutes"), ([.held], "held for more than an hour"),
        ([.queued, .deferred], "approved more than 4 hours ago and not sent"),
      ] {
        let rows = late.filter { state.contains($0.entry.state) && $0.date <= now }
        guard let first = rows.first else { continue }
        let which = rows.count == 1 ? "\(first.id) is" : "\(first.id) and \(rows.count - 1) more are"
        faults.append("\(which) \(words): see replydesk outbox list")
      }
      for row in late where row.date > now {
        let until = row.entry.nextAttemptAt.map { " until \($0.rfc3339(in: zone))" } ?? ""
        faults.append(
          "\(row.id) was approved by a clock that was ahead, and would wait\(until): take it back and send it again")
      }
      let waiting =
        due.oldest.map { "\(due.count) due, the oldest for \(max(0, (now - $0).milliseconds / 60_000)) minutes" }
        ?? "nothing is due"
      return OutboxHealth(
        faults: faults, finding: faults.isEmpty ? waiting : faults.joined(separator: "; "), holds: holds)
    }
  }

  /// Replies that wait longer than they should at a moment.
  static func late(at now: Instant, in session: ReadSession) throws -> [OutboxRow] {
    try session.overdueRows(
      inDoubtSince: now - doubtLimit, heldSince: now - heldLimit, waitingSince: now - waitingLimit,
      approvedAfter: now + .minutes(5))
  }

  static let doubtLimit = Interval.minutes(15)
  static let heldLimit = Interval.hours(1)
  static let waitingLimit = Interval.hours(4)

  private static func sentence(on holds: [OutboxRow]) -> String {
    let why =
      holds.first?.entry.holdReason == .credentials
      ? "the mail server refuses our name or password" : "the mail server refuses everything that we send"
    let rows = holds.map(\.id.description).joined(separator: " ")
    return
      "nothing is sent, because \(why): mend the set-up, start the sender again, then replydesk outbox release \(rows)"
  }
}
