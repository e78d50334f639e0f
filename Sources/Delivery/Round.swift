internal import Casework
internal import MailTransport
internal import OperatingSystem
internal import Outbox
internal import Storage
internal import Synchronization
internal import Workflows

/// One pass over the rows that are due: which are claimed, which stand ready for the lanes, what came of them, and what the
/// store is still to be told.
///
/// Rows are claimed in a window that grows with every acceptance and falls back to one with anything else, so a server in
/// trouble has few of them.
final class Round {
  let sender: Sender
  let shared: Lane.Shared
  var tally: Sender.Tally
  var claimed: [OutboxRow] = []
  var finished: [Finished] = []
  private(set) var pace = Pace()
  private var preparers: [Preparer] = []
  private var lanes: [Lane] = []
  /// Rows that were handed out and of which nothing was heard.
  private var underWay = 0
  /// Those of them that wait for others, to be prepared together.
  private var group: [OutboxRow] = []
  private var failure: (any Error)?
  /// When fewer rows were due than could have been claimed.
  var dryAt: Interval?

  init(_ sender: Sender, _ journal: ReceiptJournal, _ tally: Sender.Tally) {
    self.sender = sender
    self.tally = tally
    shared = Lane.Shared(journal, sender.grace, sender.desk.clock)
  }

  /// Sends until nothing is due, the sender is told to stop, or a fault that concerns every row turns up.
  func run() throws -> Sender.Tally {
    defer { endThreads() }
    while true {
      var isBusy = false
      attempt { isBusy = try self.handOut() }
      if !isBusy { handOver() }
      if underWay == 0 {
        let wasHalted = shared.isHalted.exchange(false, ordering: .acquiringAndReleasing)
        guard isBusy || wasHalted || (failure == nil && !finished.isEmpty) else { break }
        if !finished.isEmpty { attempt { try self.settle(claiming: self.room, waits: true) } }
        continue
      }
      // To be woken for every mail would cost as much as to settle it; the line does not run empty meanwhile.
      let happened = shared.events.takeAll(
        atLeast: max(1, underWay / 8), upTo: isBusy ? .seconds(0) : Prepared.freshness)
      happened.forEach(hear)
      if isBusy && !finished.contains(where: \.isTrouble) { continue }
      if !finished.isEmpty, happened.isEmpty || finished.count >= pace.window || finished.contains(where: \.isTrouble) {
        attempt { try self.settle(claiming: self.room, waits: true) }
      }
    }
    if failure == nil { try giveBack(claimed) }
    if let failure { throw failure }
    return tally
  }

  /// Runs a step; after a failed one nothing new is begun, and what is under way is brought to its end.
  private func attempt(_ step: () throws -> Void) {
    do { try step() } catch { failure = failure ?? error }
  }

  private var mayBegin: Bool {
    failure == nil && !tally.isStopped && !sender.grace.isStopping && !shared.isHalted.load(ordering: .acquiring)
  }

  /// How many rows may be claimed now.
  private var room: Int {
    guard mayBegin, claimed.isEmpty else { return 0 }
    // While nothing is due and others are under way, it is enough to look again now and then.
    let now = SystemClock.monotonicNow().milliseconds
    if underWay > 0, let dryAt, now - dryAt.milliseconds < Prepared.freshness.milliseconds { return 0 }
    let left = shared.gate.room - underWay
    // A journal that is nearly full is let run empty, instead of being filled row by row.
    return left >= pace.window || underWay == 0 ? max(0, min(pace.window, left)) : 0
  }

  /// Hands one more row out where the lanes can do with one; false where there is nothing to do now.
  private func handOut() throws -> Bool {
    guard mayBegin, underWay < pace.depth(lanes: sender.transports.count), let next = try nextRow() else {
      return false
    }
    if lanes.count < min(sender.transports.count, underWay + 1) { try startLane() }
    if preparers.count < min(Preparer.most, underWay / Preparer.enough + 1) {
      preparers.append(try Preparer(try sender.freezer(preparers.count), shared))
    }
    underWay += 1
    group.append(next)
    if group.count >= (underWay < Preparer.enough ? 1 : Preparer.together) { handOver() }
    return true
  }

  private func handOver() {
    if !group.isEmpty { shared.rows.put(.prepare(group)) }
    group = []
  }

  private func startLane() throws {
    lanes.append(try Lane(sender.transports[lanes.count], try Store(folder: sender.desk.store.folder), shared))
  }

  private func endThreads() {
    preparers.forEach { _ in shared.rows.put(.end) }
    preparers.forEach { $0.join() }
    lanes.forEach { _ in shared.line.put(.end) }
    lanes.forEach { $0.join() }
  }

  /// The next claimed row whose lease is not about to end; nil where there is none.
  private func nextRow() throws -> OutboxRow? {
    while true {
      if claimed.isEmpty, room > 0 { try settle(claiming: room, waits: false) }
      guard !claimed.isEmpty else { return nil }
      let row = claimed.removeFirst()
      if let lease = row.entry.lease, lease.until - sender.desk.now >= Sender.shortestLease { return row }
      try giveBack([row])
    }
  }

  /// Takes note of what a thread tells.
  private func hear(_ event: Lane.Event) {
    switch event {
    case .failed(let error): failure = failure ?? error
    case .returned(let row):
      underWay -= 1
      claimed.insert(row, at: claimed.firstIndex { $0.id.number > row.id.number } ?? claimed.count)
    case .refused(let row, let refusal):
      underWay -= 1
      attempt { try self.hold(row, for: refusal) }
    case .ended(let mail, let result, let markedAt, let place):
      underWay -= 1
      let now = sender.desk.now
      let outcome = sender.streak.note(result.outcome, reply: result.evidence.reply, for: mail.row.id)
      finished.append(
        Finished(
          row: mail.row, digest: mail.digest, markedAt: markedAt, result: result, outcome: outcome,
          isProbe: sender.circuit.isOpen, at: now, place: place))
      heed(outcome, at: now)
    }
  }

  /// What an outcome means for the rows after it.
  private func heed(_ outcome: SMTPOutcome, at now: Instant) {
    if outcome.verdict == .accepted { pace.accepted(at: SystemClock.monotonicNow()) } else { pace.stumbled() }
    shared.gate.look(ahead: pace.ahead)
    for action in outcome.actions {
      switch action {
      case .holdQueue: tally.isStopped = true
      case .countAgainstHost: sender.circuit.failed(at: now)
      case .clearHost: sender.circuit.answered()
      default: break
      }
    }
    if sender.circuit.isOpen { tally.isStopped = true }
  }
}
