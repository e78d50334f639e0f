public import Casework
public import Cryptography
public import JSON

/// One entry of the history: who did what to which record, when.
public struct HistoryEntry: Hashable, Sendable {
  /// Its place in the chain, from 1 up without a gap.
  public let sequence: Int64
  /// When.
  public let at: Instant
  /// Who.
  public let author: String
  /// Whether a person's decision or a program's.
  public let authorKind: Author.Kind
  /// What, as a stable word such as `subject.corrected`.
  public let kind: String
  /// The activity that it is about.
  public let activity: ActivityID?
  /// The client that it is about.
  public let scin: String?
  /// The case that it is about.
  public let caseNumber: String?
  /// What exactly, as one JSON object.
  public let detail: String
  /// The hash over all of this and the hash of the entry before.
  public let hash: Digest

  /// The detail as JSON; nil where it does not read.
  public var members: JSONObject? {
    do { return try JSONReader.read(detail).object } catch { return nil }
  }
}

/// The end of the chain.
struct HistoryHead {
  var sequence: Int64
  var hash: Digest
}

/// The bytes that an entry's hash is over: each part preceded by its length, so that no two entries share them.
enum HistoryChain {
  static func hash(
    sequence: Int64, at: Int64, author: String, authorKind: String, kind: String, activity: Int64?, scin: String?,
    caseNumber: String?, detail: String, previous: Digest
  ) -> Digest {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(160 + detail.utf8.count)
    bytes.append(contentsOf: "history/1".utf8)
    for number in [sequence, at, activity ?? 0] { append(number, to: &bytes) }
    for text in [author, authorKind, kind, scin ?? "", caseNumber ?? "", detail] {
      append(Int64(text.utf8.count), to: &bytes)
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(contentsOf: previous.bytes)
    return SHA256.hash(bytes)
  }

  private static func append(_ number: Int64, to bytes: inout [UInt8]) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
    }
  }
}
