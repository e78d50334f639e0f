internal import Casework
internal import Cryptography
public import MailTransport
internal import OperatingSystem
public import Outbox
internal import Storage
public import Workflows

/// Takes replies that are due out of the outbox and hands them to a transport, one at a time on one connection.
///
/// Every decision is `OutboxEntry`'s; this carries it out: each move is committed with its history before the next thing
/// is said to the server, and the last bytes go only after the phase `dot` is on the disk.
public final class Sender {
  /// What one pass did.
  public struct Tally: Hashable, Sendable {
    /// Rows that the server accepted.
    public var sent = 0
    /// Rows that are due again later.
    public var deferred = 0
    /// Rows that a person must look at: refused, held or in doubt.
    public var forPeople = 0
    /// Rows whose worker had died, and that were freed or put in doubt.
    public var recovered = 0
    /// Whether a fault that concerns every row ended the pass.
    public var isStopped = false
  }

  let desk: Desk
  let transport: any Transport
  let freezer: MailFreezer
  let isStopRequested: () -> Bool
  let author = Author.sender
  var circuit = HostCircuit()
  var streak = RefusalStreak()
  private let worker: String
  let log: (OutboxTransition, AttemptResult?) -> Void

  /// A sender on a desk's store; `log` is told of every move, which carries no personal data.
  public init(
    desk: Desk, transport: any Transport, worker: String, isStopRequested: @escaping () -> Bool = { false },
    log: @escaping (OutboxTransition, AttemptResult?) -> Void = { _, _ in }
  ) {
    self.desk = desk
    self.transport = transport
    freezer = MailFreezer(desk: desk)
    self.worker = worker
    self.isStopRequested = isStopRequested
    self.log = log
  }

  /// Frees what dead workers left, holds what uses wording that may no longer be sent, then sends what is due until
  /// nothing is.
  public func pass() throws -> Tally {
    var tally = Tally()
    tally.recovered = try recover()
    tally.forPeople += try holdUnusable()
    while !isStopRequested(), !tally.isStopped, let row = try claim() { try send(row, &tally) }
    return tally
  }

  /// Holds replies whose wording may no longer be sent, and gives how many.
  ///
  /// One damaged reply must not keep an alert about somebody's safety from going out: its own row is refused when it is
  /// its turn, because everything is checked again then.
  private func holdUnusable() throws -> Int {
    do {
      return try desk.stopUnusableReplies().count { $0.reply.row != nil }
    } catch let error as StorageError where error.code == .damaged {
      return 0
    }
  }

  /// Rows of workers that no longer run: before the dot they are due again, after it they are in doubt (E10, E15).
  ///
  /// The caller holds the lock of the store's only sender, so whoever has a lease is gone.
  private func recover() throws -> Int {
    try desk.store.write(by: author, at: desk.now) { session in
      let rows = try session.leasedRows()
      for row in rows {
        var entry = row.entry
        try session.record(try entry.workerLost(token: entry.leaseToken, at: desk.now), entry, evidence: nil)
      }
      return rows.count
    }
  }

  /// The row that is due longest, claimed with a new token before anything is said to a server (E2).
  private func claim() throws -> OutboxRow? {
    let now = desk.now
    return try desk.store.write(by: author, at: now) { session in
      while var row = try session.nextDue(at: now) {
        // Too old to be tried again: a person gets it (E25), and the next one is looked at.
        if row.entry.isExpired(at: now) {
          try session.record(try row.entry.expire(at: now), row.entry, evidence: nil)
          continue
        }
        try session.record(try row.entry.claim(by: worker, at: now), row.entry, evidence: nil)
        return row
      }
      return nil
    }
  }
}
