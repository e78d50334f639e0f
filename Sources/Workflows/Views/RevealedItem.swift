public import Casework
public import PersonalData
public import SafeText
internal import Storage

/// One value of a message, shown to somebody who gave a reason.
public struct RevealedItem: Sendable {
  /// What it is called in the masked text: `[NINO 1]`.
  public let label: SafeText
  /// What it is.
  public let kind: DataKind
  /// The value as the client wrote it, fit for a terminal.
  public let value: SafeText
}

extension Desk {
  /// Shows one masked value of a message, and records who saw which one, when and why (SR-5).
  ///
  /// - Parameter item: its name in the masked text, with or without brackets: `NINO 1`.
  public func reveal(_ item: String, of id: ActivityID, reason: String) throws -> RevealedItem {
    let name = item.hasPrefix("[") && item.hasSuffix("]") ? String(item.dropFirst().dropLast()) : item
    let wanted = "[\(name)]".lowercased()
    return try write(at: now) { session in
      let activity = try noteReading(of: id, as: .reveal, because: reason, in: session).activity
      let parties = try Parties(of: activity, in: session)
      guard let message = try session.message(of: id) else { throw DeskError.unknown(id) }
      let masker = Masker(known: try parties.concerned(by: activity, in: session))
      let masked = masker.mask(message.body)
      guard let found = masked.items.first(where: { $0.label.description.lowercased() == wanted }) else {
        if message.body.unmasked.lowercased().contains(wanted) { throw DeskError.destroyed(name, id) }
        let names = masked.items.map { $0.label.description }.joined(separator: ", ")
        throw DeskError(
          .notFound, "reveal.unknown", "\(id) has no masked item \(name).",
          advice: names.isEmpty ? "Nothing in it is masked." : "It has: \(names).")
      }
      // A value that the program should have destroyed when the message came in is not shown either.
      guard !found.kind.isDestroyedAtIntake else { throw DeskError.destroyed(name, id) }
      let bytes = Array(message.body.unmasked.utf8)[found.range]
      let why = masker.mask(ClientText(reason)).oneLine
      try session.recordReveal(
        of: found.label.description, kind: found.kind.policyName, on: id,
        note: ClientText("Revealed \(found.label.description): \(why.description)"))
      return RevealedItem(
        label: found.label, kind: found.kind, value: SafeText(escaping: String(decoding: bytes, as: UTF8.self)))
    }
  }
}

extension DeskError {
  fileprivate static func destroyed(_ item: String, _ id: ActivityID) -> Self {
    Self(
      .refused, "reveal.destroyed", "\(item) of \(id) was never kept: PINs, passwords and card details are not.",
      advice: "Ask the client in a call, never by email.", rules: [.em7])
  }
}
