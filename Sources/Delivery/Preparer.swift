internal import Casework
internal import OperatingSystem
internal import Outbox
internal import Storage
internal import Synchronization
internal import Workflows

/// The thread that renders and checks claimed rows for as long as a pass lasts, so that the next mails stand ready while
/// others are on their way and the store is told of the last ones.
///
/// What it prepared goes straight to the line of the lanes; of everything else the desk hears.
final class Preparer: Sendable {
  private enum Order: Sendable {
    case prepare(OutboxRow)
    case end
  }

  private let rows: BlockingQueue<Order>
  private let thread: WorkerThread

  /// Starts the thread.
  /// - `freezer`: on a connection to the store of its own; nobody else uses it before `end` has returned.
  init(_ freezer: MailFreezer, _ shared: Lane.Shared) throws(SystemError) {
    let (rows, lent) = (BlockingQueue<Order>(), Lent(freezer: freezer))
    self.rows = rows
    thread = try WorkerThread {
      var wordingSeenAt: Interval?
      while case .prepare(let row) = rows.take() { lent.prepare(row, shared, &wordingSeenAt) }
    }
  }

  /// Has a row prepared after those that were given before it.
  func prepare(_ row: OutboxRow) { rows.put(.prepare(row)) }

  /// Ends the thread once it has come through what it was given, and waits for that.
  func end() {
    rows.put(.end)
    thread.join()
  }
}

/// What belongs to the preparer's thread: nobody else touches it between its start and its end.
private struct Lent: @unchecked Sendable {
  let freezer: MailFreezer

  func prepare(_ row: OutboxRow, _ shared: Lane.Shared, _ wordingSeenAt: inout Interval?) {
    guard !shared.isHalted.load(ordering: .acquiring), !shared.grace.isStopping else {
      return shared.events.put(.returned(row))
    }
    let at = SystemClock.monotonicNow()
    do {
      if wordingSeenAt.map({ at.milliseconds - $0.milliseconds > Prepared.freshness.milliseconds }) ?? true {
        try freezer.desk.refreshWording()
        wordingSeenAt = at
      }
      let frozen = try freezer.mail(for: row)
      shared.line.put(.send(Prepared(row: row, mail: frozen.mail, digest: frozen.digest, at: at)))
    } catch let refusal as FreezeRefusal {
      shared.events.put(.refused(row, refusal))
    } catch {
      shared.isHalted.store(true, ordering: .releasing)
      shared.events.put(.failed(error))
      shared.events.put(.returned(row))
    }
  }
}
