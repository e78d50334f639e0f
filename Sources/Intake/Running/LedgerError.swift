/// A store that does not account for every entry of a batch; intake stops, and the files stay in the spool.
public struct LedgerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// How many entries the batch had.
  public let entries: Int
  /// What the store said.
  public let outcome: BatchOutcome

  /// What, where, why, and what to do.
  public var description: String {
    "intake-ledger: \(entries) records were handed to the store and it accounts for \(outcome.stored) stored, "
      + "\(outcome.duplicates) duplicates, \(outcome.quarantined) quarantined; "
      + "the files stay in the spool; report this as a fault of the program"
  }
}
