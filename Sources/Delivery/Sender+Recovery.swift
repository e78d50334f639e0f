internal import Casework
internal import OperatingSystem
internal import Outbox
internal import Storage
internal import Workflows

extension Sender {
  /// Settles rows of workers that no longer run: by their receipt (E16), as doubtful where their last bytes may have gone
  /// out (E15), and as due again otherwise (E10).
  ///
  /// The caller holds the lock of the store's only sender, so whoever has a lease is gone.
  func recover(_ journal: ReceiptJournal, _ tally: inout Tally) throws {
    try replayReceipts(journal, &tally)
    let (isDamaged, name) = (journal.damaged > 0, journal.name)
    let found: (moves: [OutboxTransition], doubts: Int) = try desk.store.write(by: author, at: desk.now) { session in
      var (moves, doubts): ([OutboxTransition], Int) = ([], 0)
      for var row in try session.leasedRows() {
        let token = row.entry.leaseToken
        let mark = journal.mayHaveGone(row.id, token: token)
        let isUnknown = isDamaged || Self.hasOtherJournal(row.entry.lease?.worker, than: name)
        var detail: String?
        if row.entry.phase < .dot, let lease = row.entry.lease, mark != nil || isUnknown {
          // The mark stands for the phase that the store was not told of.
          _ = try row.entry.reach(.dot, token: token, at: min(mark?.markedAt ?? session.now, lease.lastMoment))
        }
        if row.entry.phase == .dot {
          detail =
            mark != nil
            ? "the sender ended after the last bytes and before the server's answer was kept"
            : isUnknown
              ? "the sender ended and its receipt journal is lost or damaged" : "the sender ended after the last bytes"
        }
        let move = try row.entry.workerLost(token: token, at: session.now)
        try session.record(move, of: row, evidence: detail.map { OutboxEvidence(detail: $0) })
        moves.append(move)
        if move.to == .inDoubt { doubts += 1 }
      }
      return (moves, doubts)
    }
    found.moves.forEach { log($0, nil) }
    tally.recovered += found.moves.count
    tally.forPeople += found.doubts
    // Only now does the store tell everything that the journal told.
    if journal.damaged > 0 || !journal.entries.isEmpty { try journal.forget(Array(journal.entries.keys)) }
  }

  /// E27: begins another life of a store that its journal shows to be older than what was sent, and gives how many rows are
  /// held or in doubt by that.
  ///
  /// A claim is in the store before anything of it is in the journal. So a store whose journal knows of a later claim, or that
  /// sent in this life of it and has no journal, came back from a back-up. Where both were put back together, the database is
  /// another file than the one that the last sender noted in this life of the store.
  func noticeRestore(_ journal: ReceiptJournal) throws -> Int {
    let note = "\(desk.store.folder)/sender.place"
    let place = try FilePlace(of: desk.store.file).description
    let noted = (try? FileReader.read(note, limit: 256)).map { String(decoding: $0, as: UTF8.self) }
    let (rows, life) = try desk.store.write(by: author, at: desk.now) { session in
      let words = noted?.split(separator: " ").map(String.init) ?? []
      let epoch = try session.epoch()
      var isOlder = words.count == 2 && words[0] != place && Int64(words[1]) == epoch
      if journal.isNew, !isOlder { isOlder = try session.hasEndedRows() }
      for entry in journal.entries.values where !isOlder {
        isOlder = try session.outboxRow(entry.row).map { $0.entry.leaseToken < entry.token } ?? true
      }
      return (isOlder ? try session.beginNewLife() : 0, try session.epoch())
    }
    let now = "\(place) \(life)"
    if noted != now { try AtomicFile.write(note, Array(now.utf8), mode: .ownerOnly) }
    return rows
  }

  /// E16: what the journal says was accepted is sent, at the time at which that was.
  private func replayReceipts(_ journal: ReceiptJournal, _ tally: inout Tally) throws {
    for entry in journal.entries.values.sorted(by: { $0.row.number < $1.row.number }) {
      guard let receipt = entry.receipt else { continue }
      let move = try desk.store.write(by: author, at: min(receipt.at, desk.now)) { session -> OutboxTransition? in
        guard var row = try session.outboxRow(entry.row), row.entry.leaseToken == entry.token,
          [.leased, .sending, .inDoubt].contains(row.entry.state)
        else { return nil }
        if row.entry.phase < .dot, let lease = row.entry.lease {
          _ = try row.entry.reach(.dot, token: entry.token, at: min(entry.markedAt, lease.lastMoment))
        }
        let move: OutboxTransition
        // A row that a person settled meanwhile stays as it was settled.
        do throws(OutboxRefusal) { move = try row.entry.replayReceipt(token: entry.token) } catch { return nil }
        try session.record(
          move, of: row, evidence: OutboxEvidence(smtpCode: receipt.code, detail: "from the receipt journal"))
        if row.reply != nil, let activity = row.activity { try session.markAnswered(activity, by: .email) }
        return move
      }
      guard let move else { continue }
      log(move, nil)
      tally.recovered += 1
    }
  }

  /// Whether a row was claimed under another journal than that; senders before there was one named none.
  private static func hasOtherJournal(_ worker: String?, than name: String) -> Bool {
    guard let words = worker?.split(separator: " "), words.count == 2 else { return false }
    return words[1] != name
  }
}

extension Lease {
  /// The last millisecond of it.
  fileprivate var lastMoment: Instant { until + Interval(milliseconds: -1) }
}
