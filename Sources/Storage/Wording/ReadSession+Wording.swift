public import Casework
public import Cryptography
internal import JSON
public import Wording

/// A file of wording that somebody put forward.
public struct WordingProposal: Hashable, Sendable {
  /// The wording.
  public let reference: WordingReference
  /// Template or line.
  public let kind: WordingKind
  /// The hash of the exact file.
  public let fileDigest: Digest
  /// Who put it forward.
  public let proposer: Account
  /// When.
  public let at: Instant
}

/// One registered file of a version, with what became of it.
public struct WordingVersion: Sendable {
  /// The wording.
  public let reference: WordingReference
  /// The hash of the exact file.
  public let fileDigest: Digest
  /// When the store first saw it.
  public let firstSeen: Instant
  /// Who approved it, and when; nil where nobody did.
  public let approval: (account: Account, at: Instant)?
  /// Who withdrew it, when and why; nil where nobody did.
  public let withdrawal: (account: Account, at: Instant, reason: ClientText)?
}

extension ReadSession {
  /// Every approval of wording that the store holds, with what was withdrawn.
  ///
  /// A row that no entry of the history tells of is none: it was not made through this program.
  public func approvals() throws -> [Approval] {
    try connection.query(
      """
      SELECT a.kind, a.id, a.version, a.digest, a.approver, a.valid_from, a.valid_until, w.digest IS NOT NULL
      FROM approval a JOIN history h ON h.seq = a.seq AND h.kind = 'wording.approved' AND h.author = a.approver
        AND h.detail = '{"kind":"' || a.kind || '","wording":"' || a.id || ' v' || a.version || '","digest":"'
          || lower(hex(a.digest)) || '"}'
      LEFT JOIN withdrawal w ON w.kind = a.kind AND w.id = a.id AND w.version = a.version AND w.digest = a.digest
      """
    ) { row throws(StorageError) in
      Approval(
        reference: WordingReference(
          id: try row.value(1, row.text, WordingID.init), version: Int(try row.integer(2))),
        kind: try row.choice(0), fileDigest: try row.value(3, row.blob) { Digest(bytes: $0) },
        approver: try row.value(4, row.text, Account.init),
        from: try row.value(5, row.integer) { Int(exactly: $0).flatMap(CivilDate.init(daysSinceEpoch:)) },
        until: try date(row, 6), isWithdrawn: try row.flag(7))
    }
  }

  /// The versions that may be missing, as they stand now: of each kind, family, language and nation the last word counts.
  public func exemptions() throws -> [ParityExemption] {
    try connection.query(
      """
      SELECT kind, family, language, nation, reason, account FROM wording_exemption AS e
      WHERE granted = 1 AND number = (SELECT max(number) FROM wording_exemption AS l
        WHERE l.kind = e.kind AND l.family = e.family AND l.language = e.language AND l.nation = e.nation)
      ORDER BY kind, family, language, nation
      """
    ) { row throws(StorageError) in
      ParityExemption(
        kind: try row.choice(0), family: try row.value(1, row.text, WordingID.init), language: try row.choice(2),
        nation: try row.choice(3), reason: try row.value(4, row.text) { ClientText($0) },
        account: try row.value(5, row.text, Account.init))
    }
  }

  /// Every proposal of wording, oldest first.
  public func proposals() throws -> [WordingProposal] {
    try connection.query("SELECT kind, id, version, digest, proposer, at FROM proposal ORDER BY at, id, version") {
      row throws(StorageError) in
      WordingProposal(
        reference: WordingReference(
          id: try row.value(1, row.text, WordingID.init), version: Int(try row.integer(2))),
        kind: try row.choice(0), fileDigest: try row.value(3, row.blob) { Digest(bytes: $0) },
        proposer: try row.value(4, row.text, Account.init), at: Instant(milliseconds: try row.integer(5)))
    }
  }

  /// Every registered file of every version of a name, oldest first.
  public func versions(of id: WordingID, kind: WordingKind) throws -> [WordingVersion] {
    try connection.query(
      """
      SELECT v.version, v.digest, v.first_seen, a.approver, a.at, w.account, w.at, w.reason
      FROM wording_version v
      LEFT JOIN approval a ON a.kind = v.kind AND a.id = v.id AND a.version = v.version AND a.digest = v.digest
      LEFT JOIN withdrawal w ON w.kind = v.kind AND w.id = v.id AND w.version = v.version AND w.digest = v.digest
      WHERE v.kind = $1 AND v.id = $2 ORDER BY v.version, v.first_seen
      """,
      .text(kind.rawValue), .text(id.text)
    ) { row throws(StorageError) in
      var approval: (Account, Instant)?
      if let at = try row.optionalInteger(4) {
        approval = (try row.value(3, row.text, Account.init), Instant(milliseconds: at))
      }
      var withdrawal: (Account, Instant, ClientText)?
      if let at = try row.optionalInteger(6) {
        withdrawal = (
          try row.value(5, row.text, Account.init), Instant(milliseconds: at), ClientText(try row.text(7))
        )
      }
      return WordingVersion(
        reference: WordingReference(id: id, version: Int(try row.integer(0))),
        fileDigest: try row.value(1, row.blob) { Digest(bytes: $0) },
        firstSeen: Instant(milliseconds: try row.integer(2)), approval: approval, withdrawal: withdrawal)
    }
  }

  /// The exact file of a version that was registered with that hash; nil where none was.
  public func wordingSource(_ reference: WordingReference, kind: WordingKind, digest: Digest) throws -> [UInt8]? {
    try connection.first(
      "SELECT source FROM wording_version WHERE kind=$1 AND id=$2 AND version=$3 AND digest=$4",
      .text(kind.rawValue), .text(reference.id.text), .integer(reference.version), .blob(digest.bytes)
    ) { row throws(StorageError) in try row.blob(0) }
  }

  /// How often each version of a kind was sent.
  public func uses(of kind: WordingKind) throws -> [WordingReference: Int] {
    let rows = try connection.query("SELECT id, version, sent FROM wording_use WHERE kind=$1", .text(kind.rawValue)) {
      row throws(StorageError) in
      (
        WordingReference(id: try row.value(0, row.text, WordingID.init), version: Int(try row.integer(1))),
        Int(try row.integer(2))
      )
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// A mark of everything beside the files that decides what may be used: approvals, withdrawals and exemptions.
  public func approvalMarks() throws -> [String] {
    try connection.query(
      """
      SELECT 'a ' || kind || ' ' || id || ' ' || version || ' ' || hex(digest) || ' ' || valid_from || ' '
        || coalesce(valid_until, '') || ' ' || coalesce(seq, '') FROM approval
      UNION ALL SELECT 'w ' || kind || ' ' || id || ' ' || version || ' ' || hex(digest) FROM withdrawal
      UNION ALL SELECT 'e ' || number || ' ' || granted FROM wording_exemption
      """
    ) { row throws(StorageError) in try row.text(0) }
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
