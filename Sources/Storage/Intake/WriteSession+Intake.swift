internal import Casework
internal import Cryptography
internal import JSON

extension WriteSession {
  /// Makes a message an activity with its obligation and history, unless it is there already (IN-1, IN-5).
  public func store(_ new: NewMessage) throws -> MessageResult {
    if let known = try known(new) { return known }
    let message = new.message
    try connection.run(
      """
      INSERT INTO message (id, digest, received_at, scin, case_number, role, subject, source, children, language, body,
        unknown_members)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """,
      .text(message.id), .blob(new.contentDigest.bytes), .integer(message.receivedAt.milliseconds),
      .text(message.scin.unmasked), .optional(message.caseNumber?.unmasked), .text(message.role.rawValue),
      .text(message.subject.unmasked), .text(message.source.rawValue), .text(Self.list(message.children)),
      .optional(message.language?.rawValue), .text(message.body.unmasked), .optional(message.unknownMembers))
    let id = try insertActivity(new)
    if let client = new.client { try forgetPreviews(ofRepliesTo: client) }
    try insert(new.masks, of: id)
    try connection.run(
      "INSERT INTO obligation (activity_id, started_at, due_at, calendar, next_alert_at) VALUES ($1, $2, $3, $4, $2)",
      .integer(id.number), .integer(new.obligation.startedAt.milliseconds),
      .integer(new.obligation.dueAt.milliseconds), .text(new.obligation.calendar))
    try append(
      "message.stored", activity: id, scin: new.client?.digits, caseNumber: new.caseNumber?.text,
      .object([
        "message": .string(message.id),
        "digest": .string(MessageContent.digest(of: message, knownBy: new.contentDigest).description),
        "subject": .string(new.classification.subject.rawValue), "flags": .integer(new.flags.rawValue),
        "possible": .integer(new.possibleFlags.rawValue), "model": .string(new.classification.model),
        "team": .string(new.team), "due": .integer(new.obligation.dueAt.milliseconds),
      ]))
    return .stored(id)
  }

  private func known(_ new: NewMessage) throws -> MessageResult? {
    try connection.first(
      "SELECT m.digest, a.id FROM message m JOIN activity a ON a.message_id=m.id WHERE m.id=$1", .text(new.message.id)
    ) { row throws(StorageError) in
      let id = ActivityID(number: try row.integer(1))
      return try row.blob(0) == new.contentDigest.bytes ? .duplicate(id) : .conflictingContent(id)
    }
  }

  private func insertActivity(_ new: NewMessage) throws -> ActivityID {
    let number = try connection.first(
      """
      INSERT INTO activity (id, message_id, scin, case_number, role, declared_subject, classified_subject, confidence,
        unsure, model, flags, safeguarding, status, team, received_at, due_at, possible_flags, runner_up,
        runner_up_confidence, intent, written_language)
      VALUES ((SELECT coalesce(max(id), 20000) + 1 FROM activity), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
        'open', $12, $13, $14, $15, $16, $17, $18, $19)
      RETURNING id
      """,
      .text(new.message.id), .optional(new.client?.digits), .optional(new.caseNumber?.text),
      .text(new.message.role.rawValue), .text(new.message.subject.unmasked),
      .text(new.classification.subject.rawValue), .integer(new.classification.confidence),
      .flag(new.classification.isUnsure), .text(new.classification.model), .integer(new.flags.rawValue),
      .integer(new.flags.union(new.possibleFlags).safeguardingRank), .text(new.team),
      .integer(new.message.receivedAt.milliseconds), .integer(new.obligation.dueAt.milliseconds),
      .integer(new.possibleFlags.rawValue), .optional(new.classification.runnerUp?.rawValue),
      .integer(new.classification.runnerUpConfidence), .optional(new.classification.intent),
      .optional(new.classification.language?.rawValue)
    ) { row throws(StorageError) in try row.integer(0) }
    guard let number else { throw StorageError(.other, "A new activity got no number") }
    return ActivityID(number: number)
  }

  private static func list(_ children: [ClientText]) -> String {
    JSONValue.array(children.map { .string($0.unmasked) }).text
  }
}
