import Casework
import Intake

/// A store in memory that keeps the ledger as the real one must: by identifier, content, and rejection.
struct LedgerSink: IntakeSink {
  var messages: [String: [UInt8]] = [:]
  var quarantine: [[UInt8]: RejectedRecord] = [:]
  var others = 0
  var entries: [IntakeEntry] = []
  var batches: [Int] = []
  /// The number of the batch, from 1, that fails.
  var failing: Int?
  /// Whether the failing batch was stored before it failed, as when the answer is lost.
  var failsAfterStoring = false

  struct Failure: Error {}

  mutating func commit(_ batch: IntakeBatch) throws -> BatchOutcome {
    batches.append(batch.entries.count)
    if batches.count == failing, !failsAfterStoring { throw Failure() }
    var outcome = BatchOutcome()
    for entry in batch.entries {
      entries.append(entry)
      switch entry.content {
      case .rejected(let rejected):
        quarantine[rejected.identity] = rejected
        outcome.quarantined += 1
      case .accepted(let decoded):
        guard case .message(let message, let content) = decoded.record else {
          others += 1
          outcome.stored += 1
          continue
        }
        if messages[message.id] == nil {
          messages[message.id] = content
          outcome.stored += 1
        } else if messages[message.id] == content {
          outcome.duplicates += 1
        } else {
          quarantine[entry.conflict.identity] = entry.conflict
          outcome.quarantined += 1
          outcome.conflicts += 1
        }
      }
    }
    if batches.count == failing { throw Failure() }
    return outcome
  }

  /// The rejections, in the order in which they came.
  var rejections: [(entry: IntakeEntry, record: RejectedRecord)] {
    entries.compactMap { entry in
      if case .rejected(let record) = entry.content { (entry, record) } else { nil }
    }
  }
}

/// The time at which the tests' messages are taken in.
let testNow = Instant(milliseconds: 1_795_219_200_000)

extension SpoolSandbox {
  /// Takes the spool in once.
  func takeIn(
    into sink: inout LedgerSink, options: SpoolOptions = SpoolOptions(), limits: IntakeRun.Limits = .init()
  ) throws -> IntakeSummary {
    let folder = try SpoolFolder(path: spool, options: options)
    return try IntakeRun(folder: folder, limits: limits).run(into: &sink, now: { testNow })
  }
}
