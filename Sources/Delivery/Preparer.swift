internal import Casework
internal import OperatingSystem
internal import Outbox
internal import Storage
internal import Synchronization
internal import Workflows

/// A thread that renders and checks claimed rows for as long as a pass lasts, so that the next mails stand ready while
/// others are on their way and the store is told of the last ones.
///
/// What it prepared goes straight to the line of the lanes; of everything else the desk hears.
final class Preparer: Sendable {
  enum Order: Sendable {
    case prepare([OutboxRow])
    case end
  }

  /// How many there are at most: to prepare a mail takes about twice as long as to hand it to a server nearby.
  static let most = 2
  /// How many rows one of them is enough for.
  static let enough = 16
  /// How many rows are read in one state of the store where there are enough: to begin to read takes as long as to read.
  static let together = 4

  private let thread: WorkerThread

  /// Starts the thread.
  /// - `freezer`: on a connection to the store of its own; nobody else uses it before `join` has returned.
  init(_ freezer: MailFreezer, _ shared: Lane.Shared) throws(SystemError) {
    let lent = Lent(freezer: freezer)
    thread = try WorkerThread {
      while case .prepare(let rows) = shared.rows.take() { lent.prepare(rows, shared) }
    }
  }

  /// Waits until the thread has ended, for which there must be an order among the rows.
  func join() { thread.join() }
}

/// What belongs to a preparer's thread: nobody else touches it between its start and its end.
private struct Lent: @unchecked Sendable {
  let freezer: MailFreezer

  func prepare(_ rows: [OutboxRow], _ shared: Lane.Shared) {
    guard !shared.isHalted.load(ordering: .acquiring), !shared.grace.isStopping else {
      return rows.forEach { shared.events.put(.returned($0)) }
    }
    let at = SystemClock.monotonicNow()
    do {
      try refreshWording(shared, at: at)
      for (row, result) in zip(rows, try freezer.mails(for: rows)) {
        switch result {
        case .success(let frozen):
          shared.line.put(.send(Prepared(row: row, mail: frozen.mail, digest: frozen.digest, at: at)))
        case .failure(let refusal): shared.events.put(.refused(row, refusal))
        }
      }
    } catch {
      shared.isHalted.store(true, ordering: .releasing)
      shared.events.put(.failed(error))
      rows.forEach { shared.events.put(.returned($0)) }
    }
  }

  /// Sees to it that the wording is that of files looked at no longer ago than a check may be old.
  private func refreshWording(_ shared: Lane.Shared, at now: Interval) throws {
    let seen = shared.wording.withLock { $0 }
    if let seen, now.milliseconds - seen.at.milliseconds <= Prepared.freshness.milliseconds,
      freezer.desk.hasWording(of: seen.state)
    {
      return
    }
    let state = try freezer.desk.refreshWording()
    shared.wording.withLock { $0 = (state, now) }
  }
}
