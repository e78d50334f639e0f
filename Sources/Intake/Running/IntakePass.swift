import Casework
import JSON

/// One walk over the spool: the batch that is being filled, and the files that wait for it to be committed.
struct IntakePass {
  /// A file whose last line is in the batch, or was in an earlier one.
  private struct Finished {
    let name: SpoolName
    let identity: SpoolIdentity
    let destination: SpoolFolder.Destination
  }

  private let folder: SpoolFolder
  private let limits: IntakeRun.Limits
  private var entries: [IntakeEntry] = []
  private var bytes = 0
  private var finished: [Finished] = []
  var summary = IntakeSummary()

  init(folder: SpoolFolder, limits: IntakeRun.Limits) {
    self.folder = folder
    self.limits = limits
  }

  var isFull: Bool { entries.count >= limits.batchEntries || bytes >= limits.batchBytes }

  /// Puts an entry that is not read into quarantine: the fact of it, since there are no bytes.
  mutating func refuse(_ name: SpoolName, _ refusal: SpoolRefusal, _ identity: SpoolIdentity, size: Int64) {
    let kept = refusal == .tooLarge ? size : 0
    reject(Rejection(refusal), original: [], size: kept, file: name.description)
    finished.append(Finished(name: name, identity: identity, destination: .rejected))
  }

  /// Adds a file's lines, committing whenever the batch is full.
  mutating func add(
    _ file: SpoolFile, now: Instant, to sink: inout some IntakeSink, isStopRequested: () -> Bool
  ) throws {
    summary.bytes += Int64(file.bytes.count)
    let name = file.name.description
    var destination = SpoolFolder.Destination.done
    if let fault = FormFault(FileForm(of: file.bytes)) {
      reject(Rejection(fault), original: file.bytes, size: Int64(file.bytes.count), file: name)
      destination = .rejected
    } else {
      let decoder = RecordDecoder(now: now, limits: JSONLimits(depth: limits.depth, bytes: limits.lineBytes))
      for line in LineSplitter(file.bytes) {
        if isFull {
          try commit(to: &sink)
          guard !isStopRequested() else {
            summary.wasStopped = true
            return
          }
        }
        if !add(line, of: file, called: name, decoder: decoder) { destination = .rejected }
      }
    }
    finished.append(Finished(name: file.name, identity: file.identity, destination: destination))
    if isFull { try commit(to: &sink) }
  }

  /// Adds a line; false where quarantine does not keep all of it, so that the file has to be kept.
  private mutating func add(_ line: Line, of file: SpoolFile, called name: String, decoder: RecordDecoder) -> Bool {
    let count = line.range.count
    bytes += count
    do throws(Rejection) {
      guard count <= limits.lineBytes else { throw Rejection(.longLine, offset: limits.lineBytes) }
      guard !line.isTorn else { throw Rejection(.tornLine, offset: count) }
      let decoded = try decoder.decode(file.bytes.span.extracting(line.range))
      for note in decoded.notes { summary.notes[note, default: 0] += 1 }
      entries.append(
        IntakeEntry(
          file: name, line: line.number, offset: line.range.lowerBound, original: file.bytes[line.range],
          content: .accepted(decoded)))
      return true
    } catch {
      reject(
        error, original: file.bytes[line.range], size: Int64(count), file: name, line: line.number,
        offset: line.range.lowerBound)
      return count <= limits.keptBytes
    }
  }

  private mutating func reject(
    _ rejection: Rejection, original: some Collection<UInt8>, size: Int64, file: String, line: Int = 0, offset: Int = 0
  ) {
    let rejected = RejectedRecord(
      rejection, original: original, size: size, file: file, line: line, keep: limits.keptBytes)
    entries.append(
      IntakeEntry(
        file: file, line: line, offset: offset, original: rejected.original[...], content: .rejected(rejected)))
  }

  /// Has the batch committed, and only then moves the files out that are finished by it.
  mutating func commit(to sink: inout some IntakeSink) throws {
    if !entries.isEmpty {
      let outcome = try sink.commit(IntakeBatch(entries: entries))
      guard outcome.stored >= 0, outcome.duplicates >= 0, (0...outcome.quarantined).contains(outcome.conflicts),
        entries.count == outcome.stored + outcome.duplicates + outcome.quarantined
      else { throw LedgerError(entries: entries.count, outcome: outcome) }
      summary.records += entries.count
      summary.add(outcome)
      entries.removeAll(keepingCapacity: true)
      bytes = 0
    }
    guard !finished.isEmpty else { return }
    for file in finished {
      if let reason = try folder.take(file.name, file.identity, to: file.destination) {
        summary.leave(file.name, reason)
      } else if file.destination == .done {
        summary.filesDone += 1
      } else {
        summary.filesRejected += 1
      }
    }
    finished.removeAll()
    try folder.flush()
  }
}

extension FormFault {
  /// What is wrong with a file of that form; nil where nothing is.
  fileprivate init?(_ form: FileForm) {
    switch form {
    case .lines: return nil
    case .empty: self = .emptyFile
    case .onlyLineEnds: self = .onlyLineEnds
    case .wideCharacters: self = .wideCharacters
    }
  }
}
