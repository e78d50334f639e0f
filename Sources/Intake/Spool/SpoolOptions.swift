/// How a spool folder is treated.
public struct SpoolOptions: Sendable {
  /// What becomes of a file when every line of it is committed.
  public enum Disposal: Hashable, Sendable {
    /// It is removed.
    case remove
    /// It is moved to a folder, named relative to the spool or by its whole path, made if need be.
    case move(to: String)
  }

  /// A point in the treatment of an entry at which somebody else could interfere.
  package enum Step: Sendable { case beforeOpen, afterOpen, afterRead, beforeMove, afterCheck }

  /// The accounts whose files are taken; nil for this process's own account only.
  public var owners: Set<UInt32>?
  /// The largest file that is read, in bytes.
  public var largestFile: Int
  /// What becomes of a file that was taken in.
  public var disposal: Disposal
  /// Called at each step, so that tests can interfere at the worst moment.
  package var observer: (@Sendable (Step, SpoolName) -> Void)?

  /// Options; 64 MiB and the folder `done` unless told otherwise.
  public init(owners: Set<UInt32>? = nil, largestFile: Int = 64 << 20, disposal: Disposal = .move(to: "done")) {
    self.owners = owners
    self.largestFile = largestFile
    self.disposal = disposal
  }
}
