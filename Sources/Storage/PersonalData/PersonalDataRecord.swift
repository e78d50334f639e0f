public import Casework
internal import Cryptography
internal import JSON

/// How many values of one kind a message held, and whether they were destroyed before anything was stored.
public struct MaskCount: Hashable, Sendable {
  /// The kind, by the policy's name: `NINO`.
  public let kind: String
  /// How many there were; at least one.
  public let found: Int
  /// Whether only the mask was kept.
  public let isDestroyed: Bool

  /// A count.
  public init(kind: String, found: Int, isDestroyed: Bool) {
    self.kind = kind
    self.found = found
    self.isDestroyed = isDestroyed
  }
}

/// What happened to personal data of one kind in one hour: a row of the report, without any value.
public struct PersonalDataCount: Hashable, Sendable {
  /// What happened; the raw value is stable and part of the JSON output.
  public enum Event: String, CaseIterable, Sendable {
    /// Seen in a message as it came in; every view shows a mask.
    case masked
    /// Never stored: a mask stands in its place.
    case destroyed
    /// The last gate stopped an email that held it.
    case refused
    /// Shown to somebody who gave a reason.
    case revealed
  }

  /// The first moment of the hour.
  public let hour: Instant
  /// What happened.
  public let event: Event
  /// The kind, by the policy's name.
  public let kind: String
  /// How often.
  public let count: Int
}

extension WriteSession {
  /// Records that the last gate stopped an email, by the kinds of what it held (EM-7).
  public func recordGateRefusal(of kinds: [String], on activity: ActivityID) throws {
    for kind in kinds { try record("refused", kind, on: activity) }
    try append("gate.refused", activity: activity, .object(["kinds": .array(kinds.map { .string($0) })]))
  }

  /// Records that one masked value was shown to this author, with the reason as a note.
  public func recordReveal(of item: String, kind: String, on activity: ActivityID, note: ClientText) throws {
    try record("revealed", kind, on: activity)
    try addNote(note, to: activity)
    try append(
      "personal-data.revealed", activity: activity,
      .object([
        "item": .string(item), "kind": .string(kind), "note": .string(SHA256.hash(note.unmasked).description),
      ]))
  }

  func insert(_ masks: [MaskCount], of activity: ActivityID) throws {
    for mask in masks {
      try connection.run(
        "INSERT INTO message_mask (activity_id, kind, found, destroyed) VALUES ($1, $2, $3, $4)",
        .integer(activity.number), .text(mask.kind), .integer(mask.found), .flag(mask.isDestroyed))
    }
  }

  private func record(_ event: String, _ kind: String, on activity: ActivityID) throws {
    try connection.run(
      "INSERT INTO personal_data_event (at, activity_id, event, kind, account) VALUES ($1, $2, $3, $4, $5)",
      .integer(now.milliseconds), .integer(activity.number), .text(event), .text(kind), .text(author.account.name))
  }
}

extension ReadSession {
  /// What was masked, destroyed, refused and revealed in a time, by hour, event and kind.
  public func personalDataCounts(from start: Instant, until end: Instant) throws -> [PersonalDataCount] {
    try connection.query(
      """
      SELECT a.received_at / 3600000 * 3600000 AS hour, iif(m.destroyed, 'destroyed', 'masked') AS event, m.kind,
        sum(m.found)
      FROM activity a JOIN message_mask m ON m.activity_id = a.id WHERE a.received_at >= $1 AND a.received_at < $2
      GROUP BY 1, 2, 3
      UNION ALL SELECT at / 3600000 * 3600000, event, kind, count(*) FROM personal_data_event
      WHERE at >= $1 AND at < $2 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      """,
      .integer(start.milliseconds), .integer(end.milliseconds)
    ) { row throws(StorageError) in
      PersonalDataCount(
        hour: Instant(milliseconds: try row.integer(0)), event: try row.choice(1), kind: try row.text(2),
        count: Int(try row.integer(3)))
    }
  }
}
