/// What one pass over the spool did.
public struct IntakeSummary: Hashable, Sendable {
  /// A file that is still in the spool.
  public struct Left: Hashable, Sendable {
    /// Its name, escaped for a terminal.
    public let file: String
    /// Why.
    public let reason: SpoolDeferral
  }

  /// How many files that were left are named; the rest are only counted.
  public static let mostNamed = 100

  /// Files of which every line was committed and that have left the spool.
  public var filesDone = 0
  /// Entries that were moved to the folder `rejected`.
  public var filesRejected = 0
  /// Files that are still in the spool.
  public var filesLeft = 0
  /// The first of them.
  public var left: [Left] = []
  /// Lines and whole files that were handed to the store.
  public var records = 0
  /// Bytes of the files that were read.
  public var bytes: Int64 = 0
  /// What the store did with them.
  public var outcome = BatchOutcome()
  /// How often each note was made.
  public var notes: [RecordNote: Int] = [:]
  /// Whether it ended early because it was asked to.
  public var wasStopped = false

  /// A summary of nothing yet, to which others may be added.
  public init() {}

  /// Whether nothing has vanished: everything in is stored, a duplicate, or in quarantine.
  public var isExact: Bool { records == outcome.stored + outcome.duplicates + outcome.quarantined }

  /// Whether everything that was there was taken in: no file was left or moved aside, and nobody stopped it.
  public var isWhole: Bool { !wasStopped && filesLeft == 0 && filesRejected == 0 }

  /// Notes a file that is still there; one that went away meanwhile was taken in by another run, or taken back.
  mutating func leave(_ name: SpoolName, _ reason: SpoolDeferral) {
    guard reason != .gone else { return }
    filesLeft += 1
    if left.count < Self.mostNamed { left.append(Left(file: name.description, reason: reason)) }
  }

  mutating func add(_ other: BatchOutcome) {
    outcome.stored += other.stored
    outcome.duplicates += other.duplicates
    outcome.quarantined += other.quarantined
    outcome.conflicts += other.conflicts
  }
}
