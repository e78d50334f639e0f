public import Casework
public import Outbox
public import Wording

/// A reply that is not at its end, and where it stands: a draft, or on its way.
public struct LiveReply: Hashable, Sendable {
  /// The reply.
  public let reply: ReplyID
  /// What it answers.
  public let activity: ActivityID
  /// Who began it.
  public let author: Account
  /// Its row of the outbox; nil for a draft.
  public let row: OutboxID?
  /// Where that row stands; nil for a draft.
  public let state: OutboxState?
}

extension ReadSession {
  /// Drafts and replies on their way that use a version of wording; every one of them where none is named.
  public func liveReplies(using reference: WordingReference? = nil, kind: WordingKind = .line) throws -> [LiveReply] {
    try connection.query(
      """
      SELECT r.id, r.activity_id, r.author, o.id, o.state FROM reply r
      LEFT JOIN outbox o ON o.reply_id = r.id
        AND o.state IN ('queued', 'leased', 'sending', 'deferred', 'in_doubt', 'held')
      WHERE r.id IN (
          SELECT id FROM reply WHERE state = 'draft'
          UNION SELECT reply_id FROM outbox WHERE state IN ('queued', 'deferred')
          UNION SELECT reply_id FROM outbox WHERE state IN ('leased', 'sending')
          UNION SELECT reply_id FROM outbox WHERE state IN ('in_doubt', 'held'))
        AND (r.state = 'draft' OR o.id IS NOT NULL)
        AND ($1 = '' OR ($1 = 'template' AND r.template = $2 AND r.template_version = $3)
          OR ($1 = 'line' AND EXISTS (SELECT 1 FROM reply_line l
            WHERE l.reply_id = r.id AND l.line = $2 AND l.line_version = $3)))
      ORDER BY r.id
      """,
      .text(reference == nil ? "" : kind.rawValue), .text(reference?.id.text ?? ""),
      .integer(reference?.version ?? 0)
    ) { row throws(StorageError) in
      LiveReply(
        reply: ReplyID(number: try row.integer(0)), activity: ActivityID(number: try row.integer(1)),
        author: try row.value(2, row.text, Account.init),
        row: try row.optionalInteger(3).map(OutboxID.init(number:)),
        state: row.isNull(4) ? nil : try row.choice(4))
    }
  }

  /// The template and lines of a reply, with the files that they were registered from.
  public func sources(of reply: ReplyID) throws -> [(kind: WordingKind, reference: WordingReference, bytes: [UInt8])] {
    try connection.query(
      """
      SELECT v.kind, v.id, v.version, v.source FROM reply r JOIN wording_version v
        ON v.kind = 'template' AND v.id = r.template AND v.version = r.template_version AND v.digest = r.template_digest
        WHERE r.id = $1
      UNION SELECT v.kind, v.id, v.version, v.source FROM reply_line l JOIN wording_version v
        ON v.kind = 'line' AND v.id = l.line AND v.version = l.line_version AND v.digest = l.line_digest
        WHERE l.reply_id = $1
      """,
      .integer(reply.number)
    ) { row throws(StorageError) in
      (
        try row.choice(0),
        WordingReference(id: try row.value(1, row.text, WordingID.init), version: Int(try row.integer(2))),
        try row.blob(3)
      )
    }
  }
}
