public import Casework
internal import Storage

extension Desk {
  /// A case by number; that it is read is recorded for both parents, as a read of what the record holds of each (T2).
  ///
  /// A case with a special client record is not there for whoever is not cleared.
  ///
  /// - Parameter reason: why, where neither the case nor any work on it is of this person's own queue.
  public func caseRecord(_ number: CaseNumber, because reason: String? = nil) throws -> Case {
    let (found, standing, unread) = try store.read { session in
      let found = try requireCase(number, in: session)
      let standing = try viewer(in: session).standing(on: found, in: session)
      let unread = try found.parents.filter { try !hasRead(.client($0), in: session) }
      guard unread.isEmpty || standing != .outside || Self.says(reason) else { throw DeskError.outsideCase(found) }
      return (found, standing, unread)
    }
    guard !unread.isEmpty else { return found }
    try write(at: recordClock()) { session in
      let why = Self.masked(reason, try session.knownValues(of: nil, on: [found]))
      for parent in unread {
        try session.recordRead(of: .client(parent), .caseRecord, on: number, as: standing, reason: why)
      }
    }
    return found
  }

  private func requireCase(_ number: CaseNumber, in session: ReadSession) throws -> Case {
    let viewer = try requireWorker(in: session)
    guard !viewer.conflicts.holds(number) else { throw DeskError.conflict("the people of case \(number)") }
    guard let found = try session.caseRecord(number, openTo: viewer) else { throw DeskError.unknownCase(number) }
    return found
  }
}

extension Viewer {
  /// Why a case is theirs to read; `outside` where it takes a reason.
  fileprivate func standing(on found: Case, in session: ReadSession) throws -> RecordRead.Standing {
    guard let team = person?.team else { return .allTeams }
    if try found.team == team || session.hasWork(on: found.number, ofTeam: team, orOf: account) { return .team }
    return try isCleared && found.parents.contains { try session.client($0)?.isSpecialRecord == true }
      ? .special : .outside
  }
}

extension ReadSession {
  /// A case as somebody may know of it: with a special client record on it, nothing, as if there were none (CH-3).
  func caseRecord(_ number: CaseNumber, openTo viewer: Viewer) throws -> Case? {
    guard let found = try caseRecord(number) else { return nil }
    let isRestricted = try found.parents.contains { try client($0)?.isSpecialRecord == true }
    return isRestricted && !viewer.isCleared ? nil : found
  }
}

extension Case {
  fileprivate var parents: [CustomerReference] { [receivingParent, payingParent] }
}

extension DeskError {
  fileprivate static func outsideCase(_ found: Case) -> Self {
    Self(
      .notAllowed, "access.reason", "Case \(found.number) is none of your own queue.",
      advice: "Say why you look, which is recorded: add --reason TEXT.")
  }

  /// The same words for a case that the record lacks and for one that this person may not see.
  static func unknownCase(_ number: CaseNumber) -> Self {
    Self(
      .notFound, "case.unknown", "There is no case \(number).", advice: "Check the number on the record system.")
  }
}
