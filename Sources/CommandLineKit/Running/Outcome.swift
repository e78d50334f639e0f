/// What a run writes, and how it ends.
public struct Outcome: Hashable, Sendable {
  /// Bytes for standard output.
  public var output: [UInt8]
  /// Bytes for standard error.
  public var errors: [UInt8]
  /// How it ends.
  public var exit: ExitStatus

  /// An outcome.
  public init(output: [UInt8] = [], errors: [UInt8] = [], exit: ExitStatus = .done) {
    self.output = output
    self.errors = errors
    self.exit = exit
  }
}
