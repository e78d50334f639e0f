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
}
