internal import Casework
internal import JSON
internal import PersonalData
internal import Storage

extension Desk {
  /// The newest entries of all, newest first; what is about special client records only for their own team (CH-3).
  ///
  /// The history tells who did what to whom, so it is shown to nobody whom the store does not know.
  public func latestHistory(limit: Int) throws -> [HistoryLine] {
    let masker = Masker(known: KnownValues(client: nil, otherParty: nil, children: []))
    return try store.read { session in
      try requireKnown(in: session)
      let isCleared = try isCleared(in: session)
      return try session.latestHistory(limit: limit, hidesRestricted: !isCleared)
        .filter { try isCleared || !namesRestricted($0, in: session) }.map { line($0, masker) }
    }
  }

  /// Whether an alert of several activities names one that is about a special client record.
  private func namesRestricted(_ entry: HistoryEntry, in session: ReadSession) throws -> Bool {
    guard entry.activity == nil, let items = entry.members?["items"]?.array else { return false }
    return try items.contains { item in
      let number = item.string?.split(separator: " ").first.flatMap { ActivityID(String($0)) }
      guard let activity = try number.flatMap({ try session.activity($0) }) else { return false }
      return try session.isRestricted(activity)
    }
  }
}
