internal import Casework
public import Cryptography
internal import JSON
public import Wording

extension ReadSession {
  /// Every approval of wording that the store holds.
  public func approvals() throws -> [Approval] {
    try connection.query("SELECT kind, id, version, digest, approver, valid_from, valid_until FROM approval") {
      row throws(StorageError) in
      Approval(
        reference: WordingReference(
          id: try row.value(1, row.text, WordingID.init), version: Int(try row.integer(2))),
        kind: try row.choice(0), fileDigest: try row.value(3, row.blob) { Digest(bytes: $0) },
        approver: try row.value(4, row.text, Account.init),
        from: try row.value(5, row.integer) { Int(exactly: $0).flatMap(CivilDate.init(daysSinceEpoch:)) },
        until: try date(row, 6))
    }
  }

  /// The exact file of a version that was registered with that hash; nil where none was.
  public func wordingSource(_ reference: WordingReference, kind: WordingKind, digest: Digest) throws -> [UInt8]? {
    try connection.first(
      "SELECT source FROM wording_version WHERE kind=$1 AND id=$2 AND version=$3 AND digest=$4",
      .text(kind.rawValue), .text(reference.id.text), .integer(reference.version), .blob(digest.bytes)
    ) { row throws(StorageError) in try row.blob(0) }
  }

  /// The hash of the newest registered file of a version; a reply may refer only to registered wording.
  func registeredDigest(of reference: WordingReference, kind: WordingKind) throws -> [UInt8] {
    let digest = try connection.first(
      """
      SELECT digest FROM wording_version WHERE kind=$1 AND id=$2 AND version=$3 ORDER BY first_seen DESC LIMIT 1
      """,
      .text(kind.rawValue), .text(reference.id.text), .integer(reference.version)
    ) { row throws(StorageError) in try row.blob(0) }
    guard let digest else { throw StorageError(.constraint, "\(reference) is not registered") }
    return digest
  }
}

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
    try append("wording.registered", Self.detail(of: reference, source.kind, source.digest))
  }

  /// Records that somebody lets exactly this file be sent to clients (EM-5).
  public func approve(_ approval: Approval) throws {
    let changed = try connection.run(
      """
      INSERT INTO approval (kind, id, version, digest, approver, at, valid_from, valid_until)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING
      """,
      .text(approval.kind.rawValue), .text(approval.reference.id.text), .integer(approval.reference.version),
      .blob(approval.fileDigest.bytes), .text(approval.approver.name), .integer(now.milliseconds),
      .integer(approval.from.daysSinceEpoch), .optional(approval.until.map { Int64($0.daysSinceEpoch) }))
    guard changed == 1 else { return }
    try append("wording.approved", Self.detail(of: approval.reference, approval.kind, approval.fileDigest))
  }

  private static func detail(of reference: WordingReference, _ kind: WordingKind, _ digest: Digest) -> JSONValue {
    .object([
      "kind": .string(kind.rawValue), "wording": .string(reference.description), "digest": .string(digest.description),
    ])
  }
}

extension ReadSession {
  /// A mark of every approval: what it is of, which file, and between which days it holds.
  public func approvalMarks() throws -> [String] {
    try connection.query(
      "SELECT kind || ' ' || id || ' ' || version || ' ' || hex(digest) || ' ' || valid_from || ' ' || coalesce(valid_until, '') FROM approval"
    ) { row throws(StorageError) in try row.text(0) }
  }
}
