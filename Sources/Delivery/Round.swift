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
  /// Mails that a lane gave back and that may still be fresh.
  private var returned: [Prepared] = []
  private var lanes: [Lane] = []
  /// Mails that were handed out and of which nothing was heard.
  private var underWay = 0
  private var failure: (any Error)?
  private var wordingSeenAt: Interval?
  /// When fewer rows were due than could have been claimed.
  var dryAt: Interval?

  init(_ sender: Sender, _ journal: ReceiptJournal, _ tally: Sender.Tally) {
    self.sender = sender
    self.tally = tally
    shared = Lane.Shared(journal, sender.grace, sender.desk.clock)
  }

  /// Sends until nothing is due, the sender is told to stop, or a fault that concerns every row turns up.
  func run() throws -> Sender.Tally {
    defer { endLanes() }
    while true {
      var isBusy = false
      attempt { isBusy = try self.handOut() }
      if underWay == 0 {
        let wasHalted = shared.isHalted.exchange(false, ordering: .acquiringAndReleasing)
        guard isBusy || wasHalted || (failure == nil && !finished.isEmpty) else { break }
        if !finished.isEmpty { attempt { try self.settle(claiming: self.room, waits: true) } }
        continue
      }
      let happened = shared.events.takeAll(upTo: isBusy ? .seconds(0) : Prepared.freshness)
      happened.forEach(hear)
      if isBusy && !finished.contains(where: \.isTrouble) { continue }
      if !finished.isEmpty, happened.isEmpty || finished.count >= pace.window || finished.contains(where: \.isTrouble) {
        attempt { try self.settle(claiming: self.room, waits: true) }
      }
    }
    if failure == nil { try giveBack() }
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
    guard mayBegin, claimed.isEmpty, returned.isEmpty else { return 0 }
    // While nothing is due and others are under way, it is enough to look again now and then.
    let now = SystemClock.monotonicNow().milliseconds
    if underWay > 0, let dryAt, now - dryAt.milliseconds < Prepared.freshness.milliseconds { return 0 }
    let left = shared.gate.room - underWay
    // A journal that is nearly full is let run empty, instead of being filled row by row.
    return left >= pace.window || underWay == 0 ? max(0, min(pace.window, left)) : 0
  }

  /// Prepares one more mail for the lanes where they can do with one; false where there is nothing to do now.
  private func handOut() throws -> Bool {
    guard mayBegin, underWay < pace.depth(lanes: sender.transports.count), let next = try nextPrepared() else {
      return false
    }
    if lanes.count < min(sender.transports.count, underWay + 1) { try startLane() }
    underWay += 1
    shared.line.put(.send(next))
    return true
  }

  private func startLane() throws {
    lanes.append(try Lane(sender.transports[lanes.count], try Store(folder: sender.desk.store.folder), shared))
  }

  private func endLanes() {
    lanes.forEach { _ in shared.line.put(.end) }
    lanes.forEach { $0.join() }
  }

  private func nextPrepared() throws -> Prepared? {
    while true {
      if !returned.isEmpty {
        let next = returned.removeFirst()
        if !next.isStale(at: SystemClock.monotonicNow()) { return next }
        claimed.insert(next.row, at: 0)
      }
      if claimed.isEmpty, room > 0 { try settle(claiming: room, waits: false) }
      guard !claimed.isEmpty else { return nil }
      if let next = try prepare() { return next }
    }
  }

  /// The next claimed row, rendered and checked; nil where it may not go as it stands, or its lease is about to end.
  private func prepare() throws -> Prepared? {
    let row = claimed.removeFirst()
    let now = sender.desk.now
    guard let lease = row.entry.lease, lease.until - now >= Sender.shortestLease else {
      try giveBack([row])
      return nil
    }
    let at = SystemClock.monotonicNow()
    if wordingSeenAt.map({ at.milliseconds - $0.milliseconds > Prepared.freshness.milliseconds }) ?? true {
      try sender.desk.refreshWording()
      wordingSeenAt = at
    }
    do throws(FreezeRefusal) {
      let frozen = try sender.freezer.mail(for: row)
      return Prepared(row: row, mail: frozen.mail, digest: frozen.digest, at: at)
    } catch {
      try hold(row, for: error)
      return nil
    }
  }

  /// Takes note of what a lane tells.
  private func hear(_ event: Lane.Event) {
    switch event {
    case .failed(let error): failure = failure ?? error
    case .returned(let mail):
      underWay -= 1
      let place = returned.firstIndex { $0.row.id.number > mail.row.id.number } ?? returned.count
      returned.insert(mail, at: place)
    case .ended(let mail, let result, let markedAt, let place):
      underWay -= 1
      let now = sender.desk.now
      let outcome = sender.streak.note(result.outcome, reply: result.evidence.reply, for: mail.row.id)
      finished.append(
        Finished(
          row: mail.row, digest: mail.digest, markedAt: markedAt, result: result, outcome: outcome, at: now,
          place: place))
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

  /// Gives back what was claimed and not begun.
  private func giveBack() throws {
    try giveBack(returned.map(\.row) + claimed)
    (claimed, returned) = ([], [])
  }
}
