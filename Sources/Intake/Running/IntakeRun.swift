public import Casework

/// Takes the files of a spool into a store, batch by batch; a file leaves only when the store has all its lines.
public struct IntakeRun: Sendable {
  /// How much is taken at once, and how much of it is kept.
  public struct Limits: Hashable, Sendable {
    /// The most entries in a batch.
    public var batchEntries = 1000
    /// The most bytes of lines in a batch; one longer line makes a batch of its own.
    public var batchBytes = 8 << 20
    /// The longest line that is decoded, in bytes.
    public var lineBytes = 1 << 20
    /// The most bytes of a rejected line or file that go to quarantine.
    public var keptBytes = 1 << 20
    /// The most that arrays and objects may be nested.
    public var depth = 32

    /// The limits as they are unless changed.
    public init() {}
  }

  let folder: SpoolFolder
  let limits: Limits

  /// An intake from that folder.
  public init(folder: SpoolFolder, limits: Limits = Limits()) {
    self.folder = folder
    self.limits = limits
  }

  /// Takes in everything that is there now; throws what the store throws, and faults of the spool as a whole.
  ///
  /// The clock is asked once a file. A request to stop is obeyed between batches; what was not committed comes again.
  public func run(
    into sink: inout some IntakeSink, now: () -> Instant, isStopRequested: () -> Bool = { false }
  ) throws -> IntakeSummary {
    var pass = IntakePass(folder: folder, limits: limits)
    for name in try folder.names() {
      if isStopRequested() {
        pass.summary.wasStopped = true
        break
      }
      switch try folder.read(name) {
      case .deferred(let reason): pass.summary.leave(name, reason)
      case .refused(let refusal, let identity, let size):
        pass.refuse(name, refusal, identity, size: size)
        if pass.isFull { try pass.commit(to: &sink) }
      case .file(let file):
        try pass.add(file, now: now(), to: &sink, isStopRequested: isStopRequested)
      }
      if pass.summary.wasStopped { break }
    }
    try pass.commit(to: &sink)
    return pass.summary
  }

  /// Takes in what is there and what comes, until the watcher is stopped; tells of every pass that found something.
  public func watch(
    into sink: inout some IntakeSink, watcher: SpoolWatcher, every milliseconds: Int32 = 5000, now: () -> Instant,
    afterPass: (IntakeSummary) -> Void
  ) throws {
    while !watcher.isStopRequested {
      let summary = try run(into: &sink, now: now, isStopRequested: { watcher.isStopRequested })
      if summary.records > 0 || summary.filesLeft > 0 { afterPass(summary) }
      if watcher.wait(milliseconds: milliseconds) == .stopped { return }
    }
  }
}
