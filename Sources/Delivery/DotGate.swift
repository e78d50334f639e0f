internal import Casework
internal import OperatingSystem
internal import Outbox
internal import Storage
internal import Synchronization
internal import Workflows

/// What every lane passes before the last bytes of a mail, and the journal behind it, which lanes and desk share.
///
/// A lane whose row has no durable record yet flushes one for it, for the mails that are next in line and for everything
/// that other lanes wrote meanwhile: one flush for all.
final class DotGate: Sendable {
  private let kept: Kept
  private let lock = Mutex(Places())
  /// Held by the one that flushes.
  private let flushing = Mutex(())
  private let line: BlockingQueue<Lane.Order>
  private let ahead = Atomic<Int>(0)

  /// The journal, reached only with `lock`, and flushed only with `flushing`.
  private struct Kept: @unchecked Sendable {
    let journal: ReceiptJournal
  }

  /// One claim of one row.
  private struct Claim: Hashable {
    let row: OutboxID
    let token: Int64
    init(_ mail: Prepared) { (row, token) = (mail.row.id, mail.token) }
  }

  /// How many records were written since the gate was made, and how many of them are known to be on the disk.
  private struct Places {
    var (written, durable) = (0, 0)
    var intended: [Claim: Int] = [:]
  }

  init(_ journal: ReceiptJournal, line: BlockingQueue<Lane.Order>) {
    (kept, self.line) = (Kept(journal: journal), line)
  }

  /// Sets how many mails a flush covers beside the one that waits for it.
  func look(ahead count: Int) { ahead.store(count, ordering: .relaxed) }

  /// Lets the last bytes of a mail pass, and gives when; nil where the row is held or somebody else's by now.
  ///
  /// - `store`: the lane's own.
  func pass(_ mail: Prepared, _ store: Store, clock: () -> Instant) throws -> Instant? {
    try intend(mail, at: clock())
    let now = clock()
    guard var entry = try store.readOnce({ session in try session.outboxEntry(mail.row.id) }) else {
      throw DeskError.lostRow(mail.row.id)
    }
    do throws(OutboxRefusal) { _ = try entry.reach(.dot, token: mail.token, at: now) } catch { return nil }
    try write { journal, _ throws(SystemError) in
      try journal.mark(mail.row.id, generation: mail.row.entry.generation, token: mail.token, at: now)
    }
    return now
  }

  /// Writes that the server accepted; it outlives the process at once, and the machine after a `sync` of the place given.
  func receive(_ mail: Prepared, code: Int, at now: Instant) throws(SystemError) -> Int {
    try write { journal, _ throws(SystemError) in try journal.receive(mail.row.id, code: code, at: now) }
  }

  /// How many more mails can be sent before the journal must be emptied.
  var room: Int { lock.withLock { _ in kept.journal.room } }

  /// Whether everything up to a place is on the disk.
  func isDurable(_ place: Int) -> Bool { lock.withLock { $0.durable >= place } }

  /// Waits until everything up to a place is on the disk.
  func sync(_ place: Int) throws(SystemError) {
    let failed: SystemError? = flushing.withLock { _ in
      guard let written = lock.withLock({ $0.durable >= place ? nil : $0.written }) else { return nil }
      do throws(SystemError) { try kept.journal.sync() } catch { return error }
      lock.withLock { $0.durable = written }
      return nil
    }
    if let failed { throw failed }
  }

  /// The store tells all of these rows now.
  func forget(_ rows: Set<OutboxID>) throws(SystemError) {
    let failed: SystemError? = lock.withLock { places in
      places.intended = places.intended.filter { !rows.contains($0.key.row) }
      do throws(SystemError) { try kept.journal.forget(rows) } catch { return error }
      return nil
    }
    if let failed { throw failed }
  }

  /// Makes it durable that the last bytes of a mail may go out soon.
  private func intend(_ mail: Prepared, at now: Instant) throws(SystemError) {
    if let place = lock.withLock({ $0.intended[Claim(mail)] }) { return try sync(place) }
    var place = 0
    for next in [mail] + nextInLine() {
      let claim = Claim(next)
      try write { journal, places throws(SystemError) in
        guard places.intended[claim] == nil else { return }
        try journal.intend(next.row.id, generation: next.row.entry.generation, token: next.token, at: now)
        places.intended[claim] = places.written + 1
      }
      if claim == Claim(mail) { place = lock.withLock { $0.intended[claim] ?? $0.written } }
    }
    try sync(place)
  }

  private func nextInLine() -> [Prepared] {
    line.front(ahead.load(ordering: .relaxed)).compactMap { if case .send(let mail) = $0 { mail } else { nil } }
  }

  /// Writes a record and gives the place after it.
  @discardableResult
  private func write(
    _ body: (ReceiptJournal, inout Places) throws(SystemError) -> Void
  ) throws(SystemError) -> Int {
    let result: Result<Int, SystemError> = lock.withLock { places in
      do throws(SystemError) { try body(kept.journal, &places) } catch { return .failure(error) }
      places.written += 1
      return .success(places.written)
    }
    return try result.get()
  }
}
