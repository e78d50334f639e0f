public import Casework
internal import PersonalData
internal import SafeText
internal import Storage

/// A way to reach a client that stands on the record.
public enum ContactDetail: Hashable, Sendable {
  /// The address to which an email goes.
  case email
  /// The number that is rung.
  case telephone

  fileprivate var title: SafeText { self == .email ? "email address" : "telephone number" }
  fileprivate var kind: DataKind { self == .email ? .email : .phone }
}

extension Desk {
  /// Shows how the client behind a message is reached, and records who saw it, when and why (SR-5).
  public func reveal(_ detail: ContactDetail, of id: ActivityID, reason: String) throws -> RevealedItem {
    try write(at: now) { session in
      let activity = try noteReading(of: id, as: .reveal, because: reason, in: session).activity
      let parties = try Parties(of: activity, in: session)
      guard let value = detail == .email ? parties.client?.email : parties.client?.mobile else {
        throw DeskError(
          .notFound, "reveal.unknown", "The record has no \(detail.title) of this client.",
          advice: "Look on the record system.")
      }
      let why = Masker(known: try parties.concerned(by: activity, in: session)).mask(ClientText(reason)).oneLine
      try session.recordReveal(
        of: detail.title.description, kind: detail.kind.policyName, on: id,
        note: ClientText("Revealed the \(detail.title): \(why.description)"))
      return RevealedItem(label: detail.title, kind: detail.kind, value: SafeText(escaping: value.unmasked))
    }
  }
}
