/// What a check of the whole history found.
public enum AuditVerdict: Hashable, Sendable {
  /// Every entry is as it was written, and the state agrees with it.
  case sound(entries: Int64, head: String)
  /// The first thing that is not as it was written.
  case broken(AuditFault)
}

/// The first thing in the history that is not as it was written.
public struct AuditFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: String, CaseIterable, Sendable {
    /// An entry's content does not fit its hash.
    case changed
    /// An entry is missing.
    case missing
    /// There are entries behind the end that the store knows.
    case surplus
    /// The end of the chain is not where, or what, the store says.
    case truncated
    /// A message, note or quarantined record is not the one that came in.
    case contentChanged = "content-changed"
    /// The state of an activity is not what the entries say.
    case stateDiffers = "state-differs"
    /// The database file itself is damaged.
    case fileDamaged = "file-damaged"
    /// A row that an entry tells of is gone, or is another one.
    case rowMissing = "row-missing"
    /// A row is there that no entry tells of.
    case rowSurplus = "row-surplus"
  }

  /// What is wrong.
  public let kind: Kind
  /// The entry at which it shows; 0 where it is about none.
  public let sequence: Int64
  /// Where exactly, without content.
  public let place: String

  /// What is wrong, where, and what to do.
  public var description: String {
    let what =
      switch kind {
      case .changed: "Entry \(sequence) of the history was changed, or one before it was exchanged"
      case .missing: "Entry \(sequence) of the history is missing"
      case .surplus: "Entry \(sequence) stands behind the end of the history"
      case .truncated: "The history ends at entry \(sequence), which is not its recorded end"
      case .contentChanged: "The content that entry \(sequence) tells of was changed"
      case .stateDiffers: "The state of the record is not what the history says"
      case .fileDamaged: "The database file is damaged"
      case .rowMissing: "The row that entry \(sequence) of the history tells of is gone or was changed"
      case .rowSurplus: "A row is in the store that the history does not tell of"
      }
    return "\(what) (\(place)). Keep this store as evidence, tell whoever looks after security, and restore a backup."
  }
}

extension AuditVerdict {
  /// What is said of a store whose file is so damaged that it cannot even be opened.
  public static func unreadable(_ error: StorageError) -> Self {
    .broken(AuditFault(kind: .fileDamaged, sequence: 0, place: error.message))
  }

  /// Whether nothing was changed, taken away or put in.
  public var isSound: Bool { if case .sound = self { true } else { false } }
}
