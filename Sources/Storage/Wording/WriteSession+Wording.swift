public import Casework
internal import Cryptography
internal import JSON
public import Wording

extension WriteSession {
  /// Keeps the exact file of a version for ever; a file that is known already changes nothing.
  public func register(_ source: WordingSource, as reference: WordingReference) throws {
    let changed = try connection.run(
      """
      INSERT INTO wording_version (kind, id, version, digest, source, first_seen) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT DO NOTHING
      """,
      .text(source.kind.rawValue), .text(reference.id.text), .integer(reference.version),
      .blob(source.digest.bytes), .blob(source.bytes), .integer(now.milliseconds))
    guard changed == 1 else { return }
    try append("wording.registered", detail(of: reference, source.kind, source.digest))
  }

  /// Records that this author puts exactly this file forward for approval (EM-5); false where they did before.
  public func propose(_ source: WordingSource, as reference: WordingReference) throws -> Bool {
    try register(source, as: reference)
    let changed = try connection.run(
      """
      INSERT INTO proposal (kind, id, version, digest, proposer, at) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT DO NOTHING
      """,
      .text(source.kind.rawValue), .text(reference.id.text), .integer(reference.version), .blob(source.digest.bytes),
      .text(author.account.name), .integer(now.milliseconds))
    guard changed == 1 else { return false }
    try append("wording.proposed", detail(of: reference, source.kind, source.digest))
    return true
  }

  /// Records that somebody lets exactly this file be sent to clients (EM-5).
  public func approve(_ approval: Approval) throws {
    let isKnown = try connection.first(
      "SELECT 1 FROM approval WHERE kind=$1 AND id=$2 AND version=$3 AND digest=$4", .text(approval.kind.rawValue),
      .text(approval.reference.id.text), .integer(approval.reference.version), .blob(approval.fileDigest.bytes)
    ) { _ throws(StorageError) in true }
    guard isKnown == nil else { return }
    let sequence = try append(
      "wording.approved", detail(of: approval.reference, approval.kind, approval.fileDigest))
    try connection.run(
      """
      INSERT INTO approval (kind, id, version, digest, approver, at, valid_from, valid_until, seq)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """,
      .text(approval.kind.rawValue), .text(approval.reference.id.text), .integer(approval.reference.version),
      .blob(approval.fileDigest.bytes), .text(approval.approver.name), .integer(now.milliseconds),
      .integer(approval.from.daysSinceEpoch), .optional(approval.until.map { Int64($0.daysSinceEpoch) }),
      .integer(sequence))
  }

  /// Takes an approval back for good; the same file is never usable again.
  public func withdraw(_ approval: Approval, reason: ClientText) throws {
    let changed = try connection.run(
      """
      INSERT INTO withdrawal (kind, id, version, digest, account, at, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT DO NOTHING
      """,
      .text(approval.kind.rawValue), .text(approval.reference.id.text), .integer(approval.reference.version),
      .blob(approval.fileDigest.bytes), .text(author.account.name), .integer(now.milliseconds), .text(reason.unmasked))
    guard changed == 1 else { return }
    try append("wording.withdrawn", detail(of: approval.reference, approval.kind, approval.fileDigest))
  }

  /// Lets a version in one language for one nation be missing, or ends that.
  public func exempt(_ exemption: ParityExemption, isGranted: Bool) throws {
    try connection.run(
      """
      INSERT INTO wording_exemption (kind, family, language, nation, granted, reason, account, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      .text(exemption.kind.rawValue), .text(exemption.family.text), .text(exemption.language.rawValue),
      .text(exemption.nation.rawValue), .flag(isGranted), .text(exemption.reason.unmasked),
      .text(author.account.name), .integer(now.milliseconds))
    try append(isGranted ? "wording.exempted" : "wording.exemption-ended", Self.detail(of: exemption))
  }

  /// Keeps that this author asks for an exemption, which a second person has to confirm.
  public func askExemption(_ exemption: ParityExemption) throws {
    try append("wording.exemption-asked", Self.detail(of: exemption))
  }

  fileprivate static func detail(of exemption: ParityExemption) -> JSONValue {
    .object([
      "kind": .string(exemption.kind.rawValue), "family": .string(exemption.family.text),
      "language": .string(exemption.language.rawValue), "nation": .string(exemption.nation.rawValue),
    ])
  }

  private func detail(of reference: WordingReference, _ kind: WordingKind, _ digest: Digest) -> JSONValue {
    .object([
      "kind": .string(kind.rawValue), "wording": .string(reference.description), "digest": .string(digest.description),
    ])
  }
}

extension ReadSession {
  /// Who asked for an exemption that was neither granted nor ended since; nil for nobody.
  public func exemptionAsker(for exemption: ParityExemption) throws -> Account? {
    let last = try connection.first(
      """
      SELECT kind, author FROM history
      WHERE kind IN ('wording.exemption-asked', 'wording.exempted', 'wording.exemption-ended') AND detail=$1
      ORDER BY seq DESC LIMIT 1
      """,
      .text(WriteSession.detail(of: exemption).text)
    ) { row throws(StorageError) in (try row.text(0), try row.text(1)) }
    guard let last, last.0 == "wording.exemption-asked" else { return nil }
    return Account(last.1)
  }
}
