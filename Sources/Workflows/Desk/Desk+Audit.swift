internal import Casework
internal import JSON
internal import PersonalData
internal import Storage

extension Desk {
  /// The newest entries of all, newest first; what is about special client records only for their own team (CH-3).
  ///
  /// The history tells who did what to whom, so it is shown to nobody whom the store does not know.
  ///
  /// - Parameter includesReads: also who opened what, of which a normal day makes many.
  public func latestHistory(limit: Int, includesReads: Bool = false) throws -> [HistoryLine] {
    let masker = Masker(known: KnownValues(client: nil, otherParty: nil, children: []))
    return try store.read { session in
      try requireKnown(in: session)
      let viewer = try viewer(in: session)
      return try session.latestHistory(
        limit: limit, hidesRestricted: !viewer.isCleared, hidesReads: !includesReads
      ).filter { try viewer.isCleared || !namesRestricted($0, in: session) }
        .filter { try !viewer.conflicts.holds($0, in: session) }.map { line($0, masker) }
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

extension ConflictReach {
  /// Whether it reaches what an entry tells of; who declared what stays to be seen by whoever it is about.
  fileprivate func holds(_ entry: HistoryEntry, in session: ReadSession) throws -> Bool {
    guard !isEmpty, entry.kind != "conflict.declared" else { return false }
    return try entry.scin.flatMap { CustomerReference($0) }.map(holds) ?? false
      || entry.caseNumber.flatMap { CaseNumber($0) }.map(holds) ?? false
      || entry.activity.flatMap { try session.activity($0) }.map(holds) ?? false
  }
}
