public import Casework
public import Cryptography
public import Wording

/// A reply as the store has it.
public struct StoredReply: Hashable, Sendable {
  /// Where it stands.
  public enum State: String, CaseIterable, Sendable {
    case draft
    /// Approved and in the outbox, or sent.
    case approved
    case discarded
  }

  /// Its number.
  public let id: ReplyID
  /// What it answers.
  public let activity: ActivityID
  /// Where it stands.
  public let state: State
  /// Who began it.
  public let author: Account
  /// When it was begun.
  public let createdAt: Instant
  /// When it was last changed.
  public let updatedAt: Instant
  /// The hash of the text that was previewed; nil where it was changed since.
  public let previewedDigest: Digest?
  /// The references and values.
  public let reply: Reply
}

extension ReadSession {
  /// The live draft of an activity; nil where there is none.
  public func draft(of activity: ActivityID) throws -> StoredReply? {
    try connection.first(
      """
      SELECT id, activity_id, state, author, created_at, updated_at, previewed, template, template_version
      FROM reply WHERE activity_id=$1 AND state='draft'
      """,
      .integer(activity.number), read: head
    ).map(withParts)
  }

  /// The reply of a number; nil where there is none.
  public func reply(_ id: ReplyID) throws -> StoredReply? {
    try connection.first(
      """
      SELECT id, activity_id, state, author, created_at, updated_at, previewed, template, template_version
      FROM reply WHERE id=$1
      """,
      .integer(id.number), read: head
    ).map(withParts)
  }

  /// Every live draft of an account, oldest first.
  public func drafts(of account: Account) throws -> [StoredReply] {
    try connection.query(
      """
      SELECT id, activity_id, state, author, created_at, updated_at, previewed, template, template_version
      FROM reply WHERE state='draft' AND author=$1 ORDER BY id
      """,
      .text(account.name), read: head
    ).map(withParts)
  }

  private func head(_ row: Row) throws(StorageError) -> StoredReply {
    let template = WordingReference(
      id: try row.value(7, row.text, WordingID.init), version: Int(try row.integer(8)))
    let previewed: Digest? = row.isNull(6) ? nil : try row.value(6, row.blob) { Digest(bytes: $0) }
    return StoredReply(
      id: ReplyID(number: try row.integer(0)), activity: ActivityID(number: try row.integer(1)),
      state: try row.choice(2), author: try row.value(3, row.text, Account.init),
      createdAt: Instant(milliseconds: try row.integer(4)), updatedAt: Instant(milliseconds: try row.integer(5)),
      previewedDigest: previewed, reply: Reply(template: template))
  }

  private func withParts(_ head: StoredReply) throws -> StoredReply {
    var reply = head.reply
    let options = try connection.query(
      "SELECT paragraph, kept FROM reply_option WHERE reply_id=$1", .integer(head.id.number)
    ) { row throws(StorageError) in (try row.value(0, row.text, WordingName.init), try row.flag(1)) }
    for (paragraph, isKept) in options { reply.options[paragraph] = isKept }
    let lines = try connection.query(
      "SELECT paragraph, line, line_version FROM reply_line WHERE reply_id=$1 ORDER BY paragraph, position",
      .integer(head.id.number)
    ) { row throws(StorageError) in
      (
        try row.value(0, row.text, WordingName.init),
        WordingReference(id: try row.value(1, row.text, WordingID.init), version: Int(try row.integer(2)))
      )
    }
    for (paragraph, line) in lines { reply.lines[paragraph, default: []].append(Reply.LineUse(line: line)) }
    let values = try connection.query(
      "SELECT paragraph, position, field, type, number FROM reply_value WHERE reply_id=$1", .integer(head.id.number)
    ) { row throws(StorageError) in
      let type: FieldType = try row.choice(3)
      guard let value = FieldValue(type: type, storedNumber: try row.integer(4)) else { throw row.damaged(4) }
      return (
        try row.value(0, row.text, WordingName.init), Int(try row.integer(1)),
        try row.value(2, row.text, WordingName.init), value
      )
    }
    for (paragraph, position, field, value) in values {
      guard reply.lines[paragraph]?.indices.contains(position) == true else {
        throw StorageError(.damaged, "A value of \(head.id) belongs to no line")
      }
      reply.lines[paragraph]?[position].values[field] = value
    }
    return StoredReply(
      id: head.id, activity: head.activity, state: head.state, author: head.author, createdAt: head.createdAt,
      updatedAt: head.updatedAt, previewedDigest: head.previewedDigest, reply: reply)
  }
}
