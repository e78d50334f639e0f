internal import JSON
public import Casework
internal import PersonalData
public import SafeText
public import Storage

/// One entry of the history, fit to be shown.
public struct HistoryLine: Sendable {
  /// The entry.
  public let entry: HistoryEntry
  /// What it tells of, masked.
  public let detail: SafeText
}

extension Desk {
  /// Everything that happened to an activity, oldest first.
  public func history(of id: ActivityID) throws -> [HistoryLine] {
    let activity = try activity(id)
    guard try !line(of: activity).isRestricted else { throw DeskError.restricted(id) }
    return try store.read { session in
      let masker = Masker(known: try Parties(of: activity, in: session).knownValues)
      return try session.history(of: id).map { Self.line($0, masker) }
    }
  }

  /// Everything about a client and the client's activities, newest first (CHIST-1).
  public func history(ofClient scin: CustomerReference, limit: Int) throws -> [HistoryLine] {
    try store.read { session in
      guard let client = try session.client(scin) else { throw DeskError.unknownClient }
      guard try !client.isSpecialRecord || isCleared(in: session) else { throw DeskError.unknownClient }
      let masker = Masker(known: KnownValues(client: client, otherParty: nil, children: []))
      return try session.history(of: scin, limit: limit).map { Self.line($0, masker) }
    }
  }

  /// The newest entries of all, newest first.
  public func latestHistory(limit: Int) throws -> [HistoryLine] {
    let masker = Masker(known: KnownValues(client: nil, otherParty: nil, children: []))
    return try store.read { session in try session.latestHistory(limit: limit).map { Self.line($0, masker) } }
  }

  /// Rows of the outbox about an activity.
  public func outbox(of id: ActivityID) throws -> [OutboxRow] {
    try store.read { session in try session.outboxRows(of: id) }
  }

  private static let hashes: Set<String> = ["digest", "note", "reason_digest"]

  private static func line(_ entry: HistoryEntry, _ masker: Masker) -> HistoryLine {
    let members = entry.members?.members ?? []
    // Hashes say nothing to a reader; everything else is shown, masked.
    let shown = members.filter { $0.value != .null && !hashes.contains($0.key) }
    let text = shown.map { "\($0.key) \($0.value.string ?? $0.value.text)" }.joined(separator: ", ")
    return HistoryLine(entry: entry, detail: masker.mask(ClientText(text)).oneLine)
  }
}

extension DeskError {
  /// The same words for a client whom the record lacks and for one whom this person may not see.
  static let unknownClient = Self(
    .notFound, "client.unknown", "The record has no such client.", advice: "Check the reference on the message.")
}
