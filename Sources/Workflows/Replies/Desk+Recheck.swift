public import Casework
public import Cryptography
public import Storage
internal import Wording

/// Mail that passed every check again, just before it goes.
public struct OutboundCheck: Sendable {
  /// The subject line.
  public let subject: String
  /// The text, rendered anew.
  public let body: String
  /// The language that it is in.
  public let language: Language
  /// Whether no person decided on it, so that no program answers it.
  public let isAutomatic: Bool

  /// The hash of the text, to be held against the one that was approved.
  public var digest: Digest { SHA256.hash(body) }
}

extension Desk {
  /// Puts every check to approved mail again, each by itself and all in one state of the store: the rules on today's record,
  /// the wording of today, the personal-data gate, and that the recipient is still the address on the record.
  ///
  /// Gives for each what goes out, or `refused` or `faults` where something is no longer as it was approved. The wording is
  /// that of the last `refreshWording`.
  public func recheck(_ rows: [OutboxRow]) throws -> [Result<OutboundCheck, any Error>] {
    let found = try store.read { session in
      rows.map { row in
        Result { try row.reply == nil ? recheckAlert(row) : recheckReply(row, in: session) }
      }
    }
    // A refusal is written down, for which the reading must be over.
    return zip(rows, found).map { row, result in
      guard case .failure = result, let id = row.activity else { return result }
      return Result { try recordingRefusals(of: id, by: .sender) { try result.get() } }
    }
  }

  func recheckReply(_ row: OutboxRow, in session: ReadSession) throws -> OutboundCheck {
    guard let id = row.activity else {
      throw DeskError(
        .failed, "outbox.no-activity", "\(row.id) carries a reply to no activity.",
        advice: "Run: replydesk audit verify")
    }
    let activity = try known(id, in: session)
    try requireOpen(activity)
    guard let stored = try row.reply.flatMap({ try session.reply($0) }), stored.state == .approved else {
      throw DeskError.noDraft(id)
    }
    let context = try context(
      of: activity, stored: stored, wording: try wording().usable, ranksLines: false, in: session)
    let preview = try checked(context, handledBy: row.approvedBy, in: session)
    guard preview.recipient == row.recipient else {
      throw DeskError(
        .refused, "reply.recipient", "The address on the record is not the one that was approved.",
        advice: "Preview the reply again.", rules: [.ch3])
    }
    return OutboundCheck(
      subject: preview.subject, body: preview.rendered.body, language: context.audience.language, isAutomatic: false)
  }
}
