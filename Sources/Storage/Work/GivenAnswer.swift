public import Casework

/// How an enquiry was answered (SLA-3).
public struct GivenAnswer: Hashable, Sendable {
  /// When: an email as the mail server took it.
  public let at: Instant
  /// Who answered it; for an email whoever approved it.
  public let by: String
  /// By which way.
  public let channel: AnswerChannel
}

extension ReadSession {
  /// How an activity was answered; nil while it is not.
  public func answer(to id: ActivityID) throws -> GivenAnswer? {
    try connection.first(
      """
      SELECT o.met_at, o.met_by, coalesce(
          (SELECT m.approved_by FROM outbox m WHERE o.met_by='email' AND m.activity_id=$1 AND m.reply_id IS NOT NULL
            AND (m.state='sent' OR m.state='delivered') ORDER BY m.id DESC LIMIT 1),
          (SELECT h.author FROM history h WHERE h.activity_id=$1 AND h.kind='activity.answered' ORDER BY h.seq DESC LIMIT 1),
          '')
      FROM obligation o WHERE o.activity_id=$1 AND o.met_at IS NOT NULL
      """,
      .integer(id.number)
    ) { row throws(StorageError) in
      GivenAnswer(at: Instant(milliseconds: try row.integer(0)), by: try row.text(2), channel: try row.choice(1))
    }
  }
}
