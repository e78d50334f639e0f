internal import Casework
internal import Cryptography
internal import MailTransport
internal import OperatingSystem
internal import Outbox
internal import Storage
internal import Workflows

/// One pass over the rows that are due: which lane has which, what came of it, and what the store is still to be told.
///
/// Rows are claimed in a window that grows with every acceptance and falls back to one with anything else, so a server in
/// trouble has few of them.
final class Round {
  /// A row whose mail was rendered and checked.
  struct Prepared {
    let row: OutboxRow
    let mail: OutgoingMail
    let digest: Digest
    let at: Interval
  }

  /// A row whose attempt is over.
  struct Finished {
    let row: OutboxRow
    let digest: Digest
    let markedAt: Instant?
    let result: AttemptResult
    let outcome: SMTPOutcome
    let at: Instant
  }

  struct Flight {
    let prepared: Prepared
    var markedAt: Instant?
  }

  let sender: Sender
  let journal: ReceiptJournal
  var tally: Sender.Tally
  var claimed: [OutboxRow] = []
  var finished: [Finished] = []
  var window = 1
  private var prepared: [Prepared] = []
  private var flights: [Int: Flight] = [:]
  private var lanes: [Lane] = []
  private var failure: (any Error)?
  private let events = BlockingQueue<Lane.Event>()
  private var wordingSeenAt: Interval?

  /// How old a check of a mail or of the wording's files may be when the mail goes out.
  private static let freshness = Interval(milliseconds: 100)

  init(_ sender: Sender, _ journal: ReceiptJournal, _ tally: Sender.Tally) {
    self.sender = sender
    self.journal = journal
    self.tally = tally
  }

  /// Sends until nothing is due, the sender is told to stop, or a fault that concerns every row turns up.
  func run() throws -> Sender.Tally {
    defer { lanes.forEach { $0.end() } }
    while true {
      attempt { try self.fill() }
      if flights.isEmpty {
        guard failure == nil, !finished.isEmpty else { break }
        attempt { try self.settle(claiming: self.room) }
        continue
      }
      let happened = events.takeAll(upTo: Self.freshness)
      attempt { try self.handle(happened) }
      if !finished.isEmpty, happened.isEmpty || finished.count >= window || finished.contains(where: \.isTrouble) {
        attempt { try self.settle(claiming: self.room) }
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

  private var mayBegin: Bool { failure == nil && !tally.isStopped && !sender.grace.isStopping }

  /// How many rows may be claimed now.
  private var room: Int {
    guard mayBegin, claimed.isEmpty, journal.hasRoom(for: Sender.widestWindow + sender.transports.count) else {
      return 0
    }
    return window
  }

  /// Gives every idle lane a mail, and has one ready for each that is busy.
  private func fill() throws {
    guard mayBegin else { return }
    let width = min(sender.transports.count, window)
    for number in 0..<width where flights[number] == nil {
      guard let next = try nextPrepared() else { return }
      if number == lanes.count { try startLane() }
      flights[number] = Flight(prepared: next)
      lanes[number].send(next.mail)
    }
    while prepared.count < width, !claimed.isEmpty, let next = try prepare() { prepared.append(next) }
  }

  private func startLane() throws {
    let grace = sender.grace
    lanes.append(
      try Lane(
        lanes.count, sender.transports[lanes.count], events: events, shouldStop: { phase in grace.isOver(phase) }))
  }

  private func nextPrepared() throws -> Prepared? {
    while true {
      if !prepared.isEmpty {
        let next = prepared.removeFirst()
        if SystemClock.monotonicNow().milliseconds - next.at.milliseconds <= Self.freshness.milliseconds { return next }
        claimed.insert(next.row, at: 0)
      }
      if claimed.isEmpty { try settle(claiming: room) }
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
    if wordingSeenAt.map({ at.milliseconds - $0.milliseconds > Self.freshness.milliseconds }) ?? true {
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

  /// Answers lanes at the gate with one flush for all, and takes note of attempts that are over.
  ///
  /// A receipt is written at once, so it outlives the process; it is flushed with the next mark, or before the store is told
  /// of it, a tenth of a second later at most.
  private func handle(_ happened: [Lane.Event]) throws {
    var passing: [Int] = []
    var ended: [(Int, AttemptResult)] = []
    for event in happened {
      switch event {
      case .ended(let number, let result): ended.append((number, result))
      case .isAtGate(let number):
        attempt { try self.mark(number) }
        if flights[number]?.markedAt == nil { lanes[number].answer(false) } else { passing.append(number) }
      }
    }
    if !passing.isEmpty {
      attempt { try self.journal.sync() }
      for number in passing {
        if failure != nil { flights[number]?.markedAt = nil }
        lanes[number].answer(failure == nil)
      }
    }
    for (number, result) in ended { attempt { try self.take(result, from: number) } }
  }

  /// The dot gate: the row must still be this worker's, and the mark in the journal, before the last bytes go.
  private func mark(_ number: Int) throws {
    guard failure == nil, let flight = flights[number] else { return }
    let now = sender.desk.now
    let (row, token) = (flight.prepared.row, flight.prepared.row.entry.leaseToken)
    let current = try sender.desk.store.read { session in try session.outboxRow(row.id) }
    guard var entry = current?.entry else { throw DeskError.lostRow(row.id) }
    // Held or claimed by somebody else meanwhile: this attempt ends here, and that is no failure.
    do throws(OutboxRefusal) { _ = try entry.reach(.dot, token: token, at: now) } catch { return }
    try journal.mark(row.id, generation: row.entry.generation, token: token, at: now)
    flights[number]?.markedAt = now
  }

  private func take(_ result: AttemptResult, from number: Int) throws {
    guard let flight = flights.removeValue(forKey: number) else { return }
    let (row, now) = (flight.prepared.row, sender.desk.now)
    let outcome = sender.streak.note(result.outcome, reply: result.evidence.reply, for: row.id)
    finished.append(
      Finished(
        row: row, digest: flight.prepared.digest, markedAt: flight.markedAt, result: result, outcome: outcome, at: now))
    heed(outcome, at: now)
    if outcome.verdict == .accepted, let code = result.evidence.reply?.code {
      try journal.receive(row.id, code: code, at: now)
    }
  }

  /// What an outcome means for the rows after it.
  private func heed(_ outcome: SMTPOutcome, at now: Instant) {
    window = outcome.verdict == .accepted ? min(window * 2, Sender.widestWindow) : 1
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
    try giveBack(claimed + prepared.map(\.row))
    (claimed, prepared) = ([], [])
  }
}

extension Round.Finished {
  /// Whether somebody may be waiting to hear of it at once.
  var isTrouble: Bool { outcome.verdict != .accepted }
}
