public import Casework
internal import JSON
public import Wording

/// What the record said when a reply was approved: whom it is for, and the values of the fields that the record fills.
public struct ReplyNames: Hashable, Sendable {
  /// Whom it is for.
  public let audience: Audience
  /// The names, the reference and the day of receipt.
  public let names: RecordNames

  /// The given facts.
  public init(audience: Audience, names: RecordNames) {
    self.audience = audience
    self.names = names
  }
}

extension ReadSession {
  /// What the record said when a reply was approved; nil where it never was, or by a program that did not keep it.
  public func names(of reply: ReplyID) throws -> ReplyNames? {
    try connection.first(
      """
      SELECT client, other_parent, children, reference, received, subject, role, language, nation
      FROM reply_names WHERE reply_id=$1
      """,
      .integer(reply.number)
    ) { row throws(StorageError) in
      let children = try row.value(2, row.text) { text in
        (try? JSONReader.read(text))?.array?.compactMap { $0.string.map { ClientText($0) } }
      }
      let names = RecordNames(
        client: ClientText(try row.text(0)), otherParent: try row.optionalText(1).map { ClientText($0) },
        children: children, reference: try row.value(3, row.text, CustomerReference.init),
        received: try row.value(4, row.integer) { Int(exactly: $0).flatMap(CivilDate.init(daysSinceEpoch:)) })
      return ReplyNames(
        audience: Audience(
          subject: try row.choice(5), role: try row.choice(6), language: try row.choice(7), nation: try row.choice(8)),
        names: names)
    }
  }
}

extension WriteSession {
  /// Keeps what the record says of a draft that is about to be approved.
  func keep(_ kept: ReplyNames, of reply: ReplyID) throws {
    let names = kept.names
    try connection.run(
      """
      INSERT INTO reply_names (reply_id, client, other_parent, children, reference, received, subject, role, language,
        nation)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      ON CONFLICT DO UPDATE SET client=$2, other_parent=$3, children=$4, reference=$5, received=$6, subject=$7, role=$8,
        language=$9, nation=$10
      """,
      .integer(reply.number), .text(names.client.unmasked), .optional(names.otherParent?.unmasked),
      .text(JSONValue.array(names.children.map { .string($0.unmasked) }).text), .text(names.reference.digits),
      .integer(names.received.daysSinceEpoch), .text(kept.audience.subject.rawValue),
      .text(kept.audience.role.rawValue), .text(kept.audience.language.rawValue),
      .text(kept.audience.nation.rawValue))
  }
}
