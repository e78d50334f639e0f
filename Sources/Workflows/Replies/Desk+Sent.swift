public import Casework
internal import Cryptography
public import Storage
public import Wording

/// An email that was approved, shown again as it was: rendered anew from what the store kept of it.
public struct KeptReply: Sendable {
  /// Its row of the outbox.
  public let row: OutboxRow
  /// The text, byte for byte.
  public let rendered: RenderedReply
}

extension Desk {
  /// The replies to an activity that were approved, oldest first, each rendered again from the store alone (EM-5).
  ///
  /// - Parameter reason: why, where it is outside this person's own queue.
  /// - Throws: `failed` where a text is not the one that was approved, byte for byte.
  public func keptReplies(to id: ActivityID, because reason: String? = nil) throws -> [KeptReply] {
    try beginReading(id, as: .reply, because: reason)
    return try store.read { session in
      _ = try requireReading(id, in: session)
      return try session.outboxRows(of: id).compactMap { row in
        guard let rendered = try approvedText(of: row, in: session) else { return nil }
        guard rendered.digest.matches(row.bodyDigest) else { throw DeskError.notAsSent(row) }
        return KeptReply(row: row, rendered: rendered)
      }
    }
  }

  /// Whether the store alone still gives the text of a row as it was approved, byte for byte (EM-5).
  public func isAsApproved(_ row: OutboxRow) throws -> Bool {
    try store.read { session in try approvedText(of: row, in: session)?.digest.matches(row.bodyDigest) ?? false }
  }

  private func approvedText(of row: OutboxRow, in session: ReadSession) throws -> RenderedReply? {
    guard let stored = try row.reply.flatMap({ try session.reply($0) }), stored.state == .approved else { return nil }
    return try rerender(stored, in: session)
  }

  private func rerender(_ stored: StoredReply, in session: ReadSession) throws -> RenderedReply {
    guard let kept = try session.names(of: stored.id) else {
      throw DeskError(
        .failed, "reply.not-kept", "The store did not keep what \(stored.id) was rendered from.",
        advice: "It was approved by an earlier version of this program; its message is in the sender's mail archive.")
    }
    let sources = try session.sources(of: stored.id).map { source in
      WordingSource(kind: source.kind, path: "store \(source.reference)", bytes: source.bytes)
    }
    let wording = UsableWording(ofSentReply: WordingLibrary(sources: sources), on: today)
    do throws(ReplyFaults) {
      return try ReplyRenderer.render(stored.reply, wording: wording, audience: kept.audience, names: kept.names)
    } catch {
      throw DeskError.incomplete(stored.activity, error.faults)
    }
  }
}

extension DeskError {
  fileprivate static func notAsSent(_ row: OutboxRow) -> Self {
    Self(
      .failed, "reply.not-as-sent", "What the store has of \(row.id) is not the text that was approved.",
      advice: "Keep the store as evidence, tell whoever looks after security, and run: replydesk audit verify",
      rules: [.em5])
  }
}
