/// Records and rejections in the order of their files, to be committed together.
public struct IntakeBatch: Sendable {
  /// The entries; at least one.
  public let entries: [IntakeEntry]

  /// A batch of those entries.
  public init(entries: [IntakeEntry]) { self.entries = entries }
}
