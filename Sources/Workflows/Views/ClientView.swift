public import Casework
internal import Storage

/// A client and the cases they are on.
public struct ClientView: Sendable {
  /// The client.
  public let client: Client
  /// Their cases.
  public let cases: [Case]
}

extension Desk {
  /// A client by reference; a special record is not there for whoever is not cleared. That it is read is recorded.
  ///
  /// - Parameter reason: why, where the client is none of this person's own queue.
  public func client(_ scin: CustomerReference, because reason: String? = nil) throws -> ClientView {
    try beginReading(ofClient: scin, because: reason)
    return try store.read { session in
      let client = try requireReading(ofClient: scin, in: session)
      return ClientView(client: client, cases: try session.cases(of: scin))
    }
  }

  /// The reference behind an activity.
  public func reference(of id: ActivityID) throws -> CustomerReference {
    guard let scin = try activity(id).scin else {
      throw DeskError(
        .notFound, "activity.unlinked", "\(id) is linked to no client.",
        advice: "Link it with: replydesk message link \(id) --case CASE")
    }
    return scin
  }

  /// A case by number; one with a special client record is unknown to whoever may not see that (CH-3).
  public func caseRecord(_ number: CaseNumber) throws -> Case {
    let found = try store.read { session in
      let viewer = try viewer(in: session)
      guard !viewer.conflicts.holds(number) else { throw DeskError.conflict("the people of case \(number)") }
      return try session.caseRecord(number, openTo: viewer)
    }
    guard let found else { throw DeskError.unknownCase(number) }
    return found
  }
}

extension ReadSession {
  /// A case as somebody may know of it: with a special client record on it, nothing, as if there were none (CH-3).
  func caseRecord(_ number: CaseNumber, openTo viewer: Viewer) throws -> Case? {
    guard let found = try caseRecord(number) else { return nil }
    let isRestricted = try [found.receivingParent, found.payingParent].contains {
      try client($0)?.isSpecialRecord == true
    }
    return isRestricted && !viewer.isCleared ? nil : found
  }
}

extension DeskError {
  /// The same words for a case that the record lacks and for one that this person may not see.
  static func unknownCase(_ number: CaseNumber) -> Self {
    Self(
      .notFound, "case.unknown", "There is no case \(number) that is open to you.",
      advice: "Check the number on the record system.")
  }
}
