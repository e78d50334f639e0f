public import Casework
public import Cryptography
internal import JSON

/// A model of the classifier that the store keeps.
public struct KeptModel: Hashable, Sendable {
  /// The hash of its file.
  public let digest: Digest
  /// Its name, which every classification of it carries.
  public let name: String
  /// The number that its training started from, as bits.
  public let seed: Int64
  /// How many examples it learned from.
  public let examples: Int
  /// Who put it into the store.
  public let account: Account
  /// When.
  public let at: Instant
}

/// Which model decides, and who said so.
public struct LiveModel: Hashable, Sendable {
  /// The model's hash; nil for the one that came with the program.
  public let digest: Digest?
  /// Why.
  public let reason: ClientText
  /// Who said so.
  public let account: Account
  /// When.
  public let at: Instant
}

extension ReadSession {
  /// Every model that the store keeps, newest first.
  public func triageModels() throws -> [KeptModel] {
    try connection.query("SELECT digest, name, seed, examples, account, at FROM triage_model ORDER BY at DESC, name") {
      row throws(StorageError) in
      KeptModel(
        digest: try row.value(0, row.blob) { Digest(bytes: $0) }, name: try row.text(1), seed: try row.integer(2),
        examples: Int(try row.integer(3)), account: try row.value(4, row.text, Account.init),
        at: Instant(milliseconds: try row.integer(5)))
    }
  }

  /// The file of a model; nil where the store does not keep it.
  public func triageModelBytes(_ digest: Digest) throws -> [UInt8]? {
    try connection.first("SELECT bytes FROM triage_model WHERE digest=$1", .blob(digest.bytes)) {
      row throws(StorageError) in try row.blob(0)
    }
  }

  /// Which models were live, the present one first; none where it was always the program's own.
  public func liveModels(limit: Int = 20) throws -> [LiveModel] {
    try connection.query(
      "SELECT digest, reason, account, at FROM triage_live ORDER BY number DESC LIMIT $1", .integer(limit)
    ) { row throws(StorageError) in
      LiveModel(
        digest: row.isNull(0) ? nil : try row.value(0, row.blob) { Digest(bytes: $0) },
        reason: ClientText(try row.text(1)), account: try row.value(2, row.text, Account.init),
        at: Instant(milliseconds: try row.integer(3)))
    }
  }

  /// The activities that a person corrected, newest correction first.
  public func correctedActivities(limit: Int) throws -> [ActivityID] {
    try connection.query("SELECT activity_id FROM triage_correction ORDER BY at DESC LIMIT $1", .integer(limit)) {
      row throws(StorageError) in ActivityID(number: try row.integer(0))
    }
  }

  /// The activities of the last messages, newest first.
  public func latestActivities(limit: Int) throws -> [ActivityID] {
    try connection.query("SELECT id FROM activity ORDER BY received_at DESC, id DESC LIMIT $1", .integer(limit)) {
      row throws(StorageError) in ActivityID(number: try row.integer(0))
    }
  }
}

extension WriteSession {
  /// Keeps the file of a model; one that is known already changes nothing.
  public func keepModel(_ bytes: [UInt8], digest: Digest, name: String, seed: Int64, examples: Int) throws {
    let changed = try connection.run(
      """
      INSERT INTO triage_model (digest, name, seed, examples, bytes, account, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT DO NOTHING
      """,
      .blob(digest.bytes), .text(name), .integer(seed), .integer(examples), .blob(bytes), .text(author.account.name),
      .integer(now.milliseconds))
    guard changed == 1 else { return }
    try append("triage.model-kept", .object(["model": .string(name), "digest": .string(digest.description)]))
  }

  /// Makes a model the one that decides; nil stands for the one that came with the program.
  public func makeLive(_ digest: Digest?, reason: ClientText) throws {
    try connection.run(
      "INSERT INTO triage_live (digest, reason, account, at) VALUES ($1, $2, $3, $4)",
      digest.map { .blob($0.bytes) } ?? .null, .text(reason.unmasked), .text(author.account.name),
      .integer(now.milliseconds))
    try append(
      "triage.model-live",
      .object(["digest": .optional(digest?.description), "reason": .string(SHA256.hash(reason.unmasked).description)]))
  }

  /// Notes that a person decided about a message, so that it is an example to learn from.
  func noteCorrection(of activity: ActivityID) throws {
    guard author.kind == .person else { return }
    try connection.run(
      """
      INSERT INTO triage_correction (activity_id, account, at) VALUES ($1, $2, $3)
      ON CONFLICT DO UPDATE SET account=$2, at=$3
      """,
      .integer(activity.number), .text(author.account.name), .integer(now.milliseconds))
  }
}
