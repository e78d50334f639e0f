/// What the store did with a batch.
public struct BatchOutcome: Hashable, Sendable {
  /// Records stored: new messages, and clients and cases made or brought up to date.
  public var stored: Int
  /// Messages that were there already with the same content.
  public var duplicates: Int
  /// Everything in quarantine, including rejections that were there already, and conflicts.
  public var quarantined: Int
  /// Those of the quarantined that have the identifier of a stored message and another content.
  public var conflicts: Int

  /// An outcome of those counts.
  public init(stored: Int = 0, duplicates: Int = 0, quarantined: Int = 0, conflicts: Int = 0) {
    self.stored = stored
    self.duplicates = duplicates
    self.quarantined = quarantined
    self.conflicts = conflicts
  }
}
