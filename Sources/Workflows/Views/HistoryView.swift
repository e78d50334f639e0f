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
  /// Everything that happened to an activity, oldest first; that it is read is recorded.
  ///
  /// - Parameters:
  ///   - isGlance: whether a part of it is only shown beside a list, which is not recorded.
  ///   - reason: why, where the activity is outside this person's own queue.
  public func history(
    of id: ActivityID, isGlance: Bool = false, because reason: String? = nil
  ) throws -> [HistoryLine] {
    if !isGlance { try beginReading(id, as: .history, because: reason) }
    return try store.read { session in
      let activity = try requireReading(id, in: session)
      let masker = Masker(known: try Parties(of: activity, in: session).concerned(by: activity, in: session))
      return try session.history(of: id).map { line($0, masker) }
    }
  }

  /// Everything about a client and the client's activities, newest first (CHIST-1); that it is read is recorded.
  ///
  /// - Parameters:
  ///   - isGlance: whether a part of it is only shown beside a list, which is not recorded.
  ///   - reason: why, where the client is none of this person's own queue.
  public func history(
    ofClient scin: CustomerReference, limit: Int, isGlance: Bool = false, because reason: String? = nil
  ) throws -> [HistoryLine] {
    if !isGlance { try beginReading(ofClient: scin, as: .history, because: reason) }
    return try store.read { session in
      let client = try requireReading(ofClient: scin, in: session)
      let masker = Masker(known: try session.knownValues(of: client, on: session.cases(of: scin)))
      return try session.history(of: scin, limit: limit).map { line($0, masker) }
    }
  }

  private static let hashes: Set<String> = ["digest", "note", "reason_digest"]

  /// Members that hold a time in milliseconds, which would read as a number and be masked as one.
  private static let times: Set<String> = ["due", "until", "call_back", "at"]

  func line(_ entry: HistoryEntry, _ masker: Masker) -> HistoryLine {
    let members = entry.members?.members ?? []
    // Hashes say nothing to a reader; everything else is shown, masked.
    let shown = members.filter { $0.value != .null && !Self.hashes.contains($0.key) }
    var (texts, times): ([String], [SafeText]) = ([], [])
    for member in shown {
      if Self.times.contains(member.key), let milliseconds = member.value.integer {
        times.append("\(escaping: member.key) \(escaping: minute(Instant(milliseconds: milliseconds)))")
      } else if member.key == "roles", let bits = member.value.integer {
        texts.append("roles \(Person.Roles(rawValue: bits).words)")
      } else {
        texts.append("\(member.key) \(member.value.string ?? member.value.text)")
      }
    }
    let text = masker.mask(ClientText(texts.joined(separator: ", "))).oneLine
    return HistoryLine(entry: entry, detail: ([text] + times).filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// A time to the minute, in the zone of the desk: `2026-11-23 14:05`.
  private func minute(_ instant: Instant) -> String {
    let time = zone.wallTime(at: instant)
    let digits = [time.hour, time.minute].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(time.date) \(digits.joined(separator: ":"))"
  }
}

extension DeskError {
  /// The same words for a client whom the record lacks and for one whom this person may not see.
  static let unknownClient = Self(
    .notFound, "client.unknown", "The record has no such client.", advice: "Check the reference on the message.")
}
