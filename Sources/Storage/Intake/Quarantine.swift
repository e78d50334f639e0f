public import Casework
public import Cryptography
internal import JSON

/// Something that could not be taken in, on its way into quarantine (IN-5).
public struct QuarantineRecord: Sendable {
  /// A hash by which the same rejection is known again when its file is read twice.
  public var identity: Digest
  /// The file's name, escaped.
  public var file: String
  /// The line from 1; 0 for the whole file.
  public var line: Int
  /// The byte of the file at which it is wrong.
  public var byteOffset: Int64
  /// The stable code of the reason.
  public var reasonCode: String
  /// The reason as a sentence without content.
  public var reason: String
  /// The bytes as they came, or the first of them.
  public var original: [UInt8]
  /// How many bytes came.
  public var originalSize: Int64

  /// A record with the given facts.
  public init(
    identity: Digest, file: String, line: Int, byteOffset: Int64, reasonCode: String, reason: String,
    original: [UInt8], originalSize: Int64
  ) {
    self.identity = identity
    self.file = file
    self.line = line
    self.byteOffset = byteOffset
    self.reasonCode = reasonCode
    self.reason = reason
    self.original = original
    self.originalSize = originalSize
  }
}

/// Something in quarantine.
public struct QuarantineItem: Hashable, Sendable {
  /// What was done about it.
  public enum State: String, CaseIterable, Sendable {
    case open
    case retried
    case discarded
  }

  /// Its number.
  public let id: QuarantineID
  /// The file's name, escaped.
  public let file: String
  /// The line from 1; 0 for the whole file.
  public let line: Int64
  /// The byte of the file at which it is wrong.
  public let byteOffset: Int64
  /// The stable code of the reason.
  public let reasonCode: String
  /// The reason as a sentence without content.
  public let reason: String
  /// When it came.
  public let at: Instant
  /// What was done about it.
  public let state: State
  /// The bytes as they came, or the first of them.
  public let original: [UInt8]
  /// How many bytes came.
  public let originalSize: Int64
  /// Why it was discarded; nil where it never was.
  public let discardReason: ClientText?
  /// Whether all bytes are here.
  public var isWhole: Bool { Int64(original.count) == originalSize }
}

extension WriteSession {
  /// Keeps what could not be taken in, whole and with the reason; the same rejection again changes nothing.
  ///
  /// - Returns: its number; nil where it was there.
  @discardableResult
  public func quarantine(_ record: QuarantineRecord) throws -> QuarantineID? {
    let number = try connection.first(
      """
      INSERT INTO quarantine (identity, file, line, byte_offset, reason_code, reason, original, original_size, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (identity) DO NOTHING RETURNING id
      """,
      .blob(record.identity.bytes), .text(record.file), .integer(record.line), .integer(record.byteOffset),
      .text(record.reasonCode), .text(record.reason), .blob(record.original), .integer(record.originalSize),
      .integer(now.milliseconds)
    ) { row throws(StorageError) in try row.integer(0) }
    guard let id = number.map(QuarantineID.init(number:)) else { return nil }
    try append(
      "quarantine.added",
      .object([
        "item": .string(id.description), "reason": .string(record.reasonCode),
        "digest": .string(SHA256.hash(record.original).description),
      ]))
    return id
  }

  /// Notes that a quarantined record was taken in after all, also one that was discarded; why it was discarded stays.
  ///
  /// - Returns: false where it was taken in before.
  public func markRetried(_ id: QuarantineID) throws -> Bool {
    let changed = try connection.run(
      "UPDATE quarantine SET state='retried' WHERE id=$1 AND state IN ('open', 'discarded')", .integer(id.number))
    guard changed == 1 else { return false }
    try note(id, .retried, reason: nil)
    return true
  }

  /// Notes that a quarantined record is not wanted, and why; its bytes stay.
  ///
  /// - Returns: false where it does not wait any more.
  public func discardQuarantined(_ id: QuarantineID, reason: ClientText) throws -> Bool {
    let changed = try connection.run(
      "UPDATE quarantine SET state='discarded', discard_reason=$2 WHERE id=$1 AND state='open'", .integer(id.number),
      .text(reason.unmasked))
    guard changed == 1 else { return false }
    try note(id, .discarded, reason: reason.unmasked)
    return true
  }

  /// Records that this author opened a quarantined record (T2).
  public func recordRead(of id: QuarantineID) throws {
    try append("quarantine.read", .object(["item": .string(id.description)]))
  }

  private func note(_ id: QuarantineID, _ state: QuarantineItem.State, reason: String?) throws {
    try append(
      "quarantine.\(state.rawValue)",
      .object([
        "item": .string(id.description), "reason_digest": .optional(reason.map { SHA256.hash($0).description }),
      ]))
  }
}

extension ReadSession {
  /// How many records wait in quarantine for a person, and since when the oldest does.
  public func quarantineWaiting() throws -> (count: Int64, since: Instant?) {
    try connection.first("SELECT count(*), min(at) FROM quarantine WHERE state='open'") {
      row throws(StorageError) in
      (try row.integer(0), try row.optionalInteger(1).map(Instant.init(milliseconds:)))
    } ?? (0, nil)
  }

  /// What is in quarantine, oldest first: what is not dealt with, or everything that ever was there.
  public func quarantine(all: Bool = false, limit: Int) throws -> [QuarantineItem] {
    try connection.query(
      """
      SELECT id, file, line, byte_offset, reason_code, reason, at, state, original, original_size, discard_reason
      FROM quarantine WHERE $2 = 1 OR state='open' ORDER BY id LIMIT $1
      """,
      .integer(limit), .flag(all), read: Self.item)
  }

  /// The quarantined record of a number; nil where there is none.
  public func quarantineItem(_ id: QuarantineID) throws -> QuarantineItem? {
    try connection.first(
      """
      SELECT id, file, line, byte_offset, reason_code, reason, at, state, original, original_size, discard_reason
      FROM quarantine WHERE id=$1
      """,
      .integer(id.number), read: Self.item)
  }

  private static func item(_ row: Row) throws(StorageError) -> QuarantineItem {
    QuarantineItem(
      id: QuarantineID(number: try row.integer(0)), file: try row.text(1), line: try row.integer(2),
      byteOffset: try row.integer(3), reasonCode: try row.text(4), reason: try row.text(5),
      at: Instant(milliseconds: try row.integer(6)), state: try row.choice(7), original: try row.blob(8),
      originalSize: try row.integer(9), discardReason: try row.optionalText(10).map { ClientText($0) })
  }
}
