/// Where batches go.
public protocol IntakeSink {
  /// Stores a batch in one transaction and returns when it is on the disk; every entry must be in the outcome once.
  ///
  /// A throw stops intake; the files of the batch stay in the spool, and all their lines come again.
  mutating func commit(_ batch: IntakeBatch) throws -> BatchOutcome
}
