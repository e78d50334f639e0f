public import Casework
public import Cryptography
internal import JSON
public import Wording

extension WriteSession {
  /// Opens a draft; the schema allows one live draft an activity.
  public func startReply(to activity: ActivityID, _ reply: Reply) throws -> ReplyID {
    let digest = try registeredDigest(of: reply.template, kind: .template)
    let number = try connection.first(
      """
      INSERT INTO reply (activity_id, template, template_version, template_digest, state, author, created_at, updated_at)
      VALUES ($1, $2, $3, $4, 'draft', $5, $6, $6) RETURNING id
      """,
      .integer(activity.number), .text(reply.template.id.text), .integer(reply.template.version), .blob(digest),
      .text(author.account.name), .integer(now.milliseconds)
    ) { row throws(StorageError) in try row.integer(0) }
    guard let number else { throw StorageError(.other, "A new reply got no number") }
    let id = ReplyID(number: number)
    try insertParts(of: reply, into: id)
    try append(
      "reply.started", activity: activity,
      .object(["reply": .string(id.description), "template": .string(reply.template.description)]))
    return id
  }

  /// Replaces what a draft is made of; what was previewed before no longer counts.
  public func saveReply(_ id: ReplyID, _ reply: Reply) throws {
    guard let stored = try self.reply(id), stored.state == .draft else {
      throw StorageError(.constraint, "\(id) is not a draft")
    }
    let digest = try registeredDigest(of: reply.template, kind: .template)
    try connection.run(
      """
      UPDATE reply SET template=$2, template_version=$3, template_digest=$4, updated_at=$5, previewed=NULL WHERE id=$1
      """,
      .integer(id.number), .text(reply.template.id.text), .integer(reply.template.version), .blob(digest),
      .integer(now.milliseconds))
    try connection.run("DELETE FROM reply_option WHERE reply_id=$1", .integer(id.number))
    try connection.run("DELETE FROM reply_line WHERE reply_id=$1", .integer(id.number))
    try insertParts(of: reply, into: id)
    try append("reply.changed", activity: stored.activity, Self.detail(of: reply, id: id))
  }

  /// Notes the hash of the text that its author has read in full.
  public func markPreviewed(_ id: ReplyID, _ digest: Digest) throws {
    try connection.run(
      "UPDATE reply SET previewed=$2 WHERE id=$1 AND state='draft'", .integer(id.number), .blob(digest.bytes))
    guard let stored = try reply(id) else { return }
    try append(
      "reply.previewed", activity: stored.activity,
      .object(["reply": .string(id.description), "digest": .string(digest.description)]))
  }

  /// Has every preview of a reply to this client read again: the client wrote since, so it may answer less than was asked
  /// (EM-8).
  func forgetPreviews(ofRepliesTo client: CustomerReference) throws {
    try connection.run(
      """
      UPDATE reply SET previewed=NULL WHERE state='draft' AND previewed IS NOT NULL
        AND activity_id IN (SELECT id FROM activity WHERE scin=$1)
      """, .text(client.digits))
  }

  /// Has the preview of a draft read again: somebody else works on it now (EM-8).
  func forgetPreview(ofReplyTo activity: ActivityID) throws {
    try connection.run(
      "UPDATE reply SET previewed=NULL WHERE activity_id=$1 AND state='draft' AND previewed IS NOT NULL",
      .integer(activity.number))
  }

  /// Drops a draft; what it was made of stays readable.
  public func discardReply(_ id: ReplyID) throws { try setState(of: id, to: .discarded, kind: "reply.discarded") }

  /// Makes an approved reply a draft again, because it was taken back or a server refused it.
  public func reopenReply(_ id: ReplyID) throws { try setState(of: id, to: .draft, kind: "reply.reopened") }

  func setState(of id: ReplyID, to state: StoredReply.State, kind: String) throws {
    guard let stored = try reply(id), stored.state != state else { return }
    try connection.run(
      "UPDATE reply SET state=$2, previewed=NULL WHERE id=$1", .integer(id.number), .text(state.rawValue))
    try append(kind, activity: stored.activity, .object(["reply": .string(id.description)]))
  }

  private func insertParts(of reply: Reply, into id: ReplyID) throws {
    for (paragraph, isKept) in reply.options {
      try connection.run(
        "INSERT INTO reply_option (reply_id, paragraph, kept) VALUES ($1, $2, $3)", .integer(id.number),
        .text(paragraph.text), .flag(isKept))
    }
    for (paragraph, uses) in reply.lines {
      for (position, use) in uses.enumerated() {
        try connection.run(
          """
          INSERT INTO reply_line (reply_id, paragraph, position, line, line_version, line_digest)
          VALUES ($1, $2, $3, $4, $5, $6)
          """,
          .integer(id.number), .text(paragraph.text), .integer(position), .text(use.line.id.text),
          .integer(use.line.version), .blob(try registeredDigest(of: use.line, kind: .line)))
        for (field, value) in use.values {
          try connection.run(
            """
            INSERT INTO reply_value (reply_id, paragraph, position, field, type, number)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            .integer(id.number), .text(paragraph.text), .integer(position), .text(field.text),
            .text(value.type.rawValue), .integer(value.storedNumber))
        }
      }
    }
  }

  /// The references and typed values as JSON; there is nothing else in a reply.
  static func detail(of reply: Reply, id: ReplyID) -> JSONValue {
    let lines = reply.lines.sorted { $0.key < $1.key }.flatMap { paragraph, uses in
      uses.map { use in
        JSONValue.object([
          "paragraph": .string(paragraph.text), "line": .string(use.line.description),
          "values": .object(
            JSONObject(use.values.sorted { $0.key < $1.key }.map { ($0.key.text, .integer($0.value.storedNumber)) })),
        ])
      }
    }
    let options = reply.options.sorted { $0.key < $1.key }.map { ($0.key.text, JSONValue.bool($0.value)) }
    return .object([
      "reply": .string(id.description), "template": .string(reply.template.description),
      "options": .object(JSONObject(options)), "lines": .array(lines),
    ])
  }
}
