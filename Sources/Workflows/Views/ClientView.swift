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
  /// A client by reference; a special record is not there for whoever is not cleared.
  public func client(_ scin: CustomerReference) throws -> ClientView {
    try store.read { session in
      guard let client = try session.client(scin), try !client.isSpecialRecord || isCleared(in: session) else {
        throw DeskError.unknownClient
      }
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

  /// A case by number.
  public func caseRecord(_ number: CaseNumber) throws -> Case {
    guard let found = try store.read({ session in try session.caseRecord(number) }) else {
      throw DeskError(
        .notFound, "case.unknown", "There is no case \(number).", advice: "Check the number on the record system.")
    }
    return found
  }
}
