public import Casework
public import Storage
public import Wording

/// An approved reply that passed every check again, just before it goes.
public struct OutboundCheck: Sendable {
  /// The text, rendered anew.
  public let rendered: RenderedReply
  /// The language that it is in.
  public let language: Language
}

extension Desk {
  /// Puts every check to an approved reply again: the rules on today's record, the wording of today, the personal-data
  /// gate, and that the recipient is still the address on the record.
  ///
  /// - Throws: `refused` or `faults` where something is no longer as it was approved.
  public func recheck(_ row: OutboxRow) throws -> OutboundCheck {
    forgetWording()
    let wording = try wording().usable
    return try recordingRefusals(by: .sender) {
      try store.read { session in
        let activity = try require(row.activity, in: session)
        guard let stored = try session.reply(row.reply), stored.state == .approved else {
          throw DeskError.noDraft(row.activity)
        }
        let context = try context(of: activity, stored: stored, wording: wording, in: session)
        let preview = try checked(context, in: session)
        guard preview.recipient == row.recipient else {
          throw DeskError(
            .refused, "reply.recipient", "The address on the record is not the one that was approved.",
            advice: "Preview the reply again.", rules: [.ch3])
        }
        return OutboundCheck(rendered: preview.rendered, language: context.audience.language)
      }
    }
  }
}
