public import Casework
internal import Cryptography
public import MailTransport
internal import OperatingSystem
public import Outbox
internal import Settings
public import Storage
public import Workflows

/// Takes replies that are due out of the outbox and hands them to its transports, one at a time on each.
///
/// Every decision is `OutboxEntry`'s; this carries it out. The caller holds the lock of the store's only sender. What must
/// be durable before the last bytes go, and before an answer counts, is in the receipt journal beside the store; the store
/// itself is told of several rows in one transaction.
public final class Sender {
  /// What one pass did.
  public struct Tally: Hashable, Sendable {
    /// Rows that the server accepted.
    public var sent = 0
    /// Rows that are due again later.
    public var deferred = 0
    /// Rows that a person must look at: refused, held or in doubt.
    public var forPeople = 0
    /// Rows whose worker had died, and that were freed, settled by their receipt or put in doubt.
    public var recovered = 0
    /// Places of the receipt journal that were damaged; rows that this leaves unknown are in doubt.
    public var damaged = 0
    /// Rows that are held or in doubt because the store came back from a back-up.
    public var restored = 0
    /// Whether a fault that concerns every row ended the pass.
    public var isStopped = false
  }

  /// A claimed row is not begun any more when its lease is about to end: an attempt may take 15 minutes.
  static let shortestLease = Interval.minutes(16)

  let desk: Desk
  let transports: [any Transport]
  let grace: StopGrace
  let author = Author.sender
  let log: (OutboxTransition, AttemptResult?) -> Void
  var circuit = HostCircuit()
  var streak = RefusalStreak()
  /// The rows that hold the queue for a fault of our own set-up (E5, E6): nothing is claimed until somebody releases them.
  ///
  /// Only this sender puts them there, so the store is asked when it starts, and again for as long as there are some.
  public private(set) var holds: [OutboxRow] = []
  /// Whether the relay failed so often in a row that only one row a minute is tried.
  public var isRelayAway: Bool { circuit.isOpen }
  private var hasLookedForHolds = false
  private let worker: String
  private let returnPath: @Sendable (OutboxRow) -> EmailAddress
  private var opened: ReceiptJournal?
  private var freezers: [MailFreezer] = []

  /// A sender on a desk's store; `log` is told of every move, which carries no personal data.
  /// - `transports`: the connections to use side by side, at least one.
  /// - `isStopRequested`: asked on any thread.
  /// - `returnPath`: the address that bounces of a row go to; the configured one where it is nil.
  public init(
    desk: Desk, transports: [any Transport], worker: String,
    isStopRequested: @escaping @Sendable () -> Bool = { false },
    returnPath: (@Sendable (OutboxRow) -> EmailAddress)? = nil,
    log: @escaping (OutboxTransition, AttemptResult?) -> Void = { _, _ in }
  ) {
    self.desk = desk
    self.transports = transports
    let plain = desk.settings.returnPath
    self.returnPath = returnPath ?? { _ in plain }
    grace = StopGrace(isStopRequested)
    self.worker = worker
    self.log = log
  }

  /// A sender with one connection.
  public convenience init(
    desk: Desk, transport: any Transport, worker: String,
    isStopRequested: @escaping @Sendable () -> Bool = { false },
    returnPath: (@Sendable (OutboxRow) -> EmailAddress)? = nil,
    log: @escaping (OutboxTransition, AttemptResult?) -> Void = { _, _ in }
  ) {
    self.init(
      desk: desk, transports: [transport], worker: worker, isStopRequested: isStopRequested, returnPath: returnPath,
      log: log)
  }

  /// Settles what dead workers left, holds what uses wording that may no longer be sent, then sends what is due until
  /// nothing is.
  ///
  /// - Throws: what the store or the journal throws. Nothing is lost or sent twice by it: the next pass goes on from there.
  public func pass() throws -> Tally {
    var tally = Tally()
    let isFirst = opened == nil
    let journal = try journal()
    tally.damaged = journal.damaged
    if isFirst {
      tally.restored = try noticeRestore(journal)
      tally.forPeople = tally.restored
    }
    try recover(journal, &tally)
    tally.forPeople += try holdUnusable()
    guard !grace.isStopping else { return tally }
    if !hasLookedForHolds || !holds.isEmpty { try lookForHolds() }
    guard holds.isEmpty, circuit.permits(at: desk.now) else {
      tally.isStopped = true
      return tally
    }
    tally = try Round(self, journal, tally).run()
    if tally.isStopped { try lookForHolds() }
    return tally
  }

  private func lookForHolds() throws {
    holds = try desk.store.read { session in try session.queueHolds() }
    hasLookedForHolds = true
  }

  /// The name under which rows are claimed; it tells by which journal what became of them can be known.
  func workerName() -> String { "\(worker) \(opened?.name ?? "")" }

  private func journal() throws -> ReceiptJournal {
    if let opened { return opened }
    let made = try ReceiptJournal(path: "\(desk.store.folder)/receipts.journal")
    opened = made
    return made
  }

  /// What makes mails at a desk of its own, which whoever prepares for a pass has to itself.
  /// - `number`: from 0 up, no more than there are already.
  func freezer(_ number: Int) throws -> MailFreezer {
    if number < freezers.count { return freezers[number] }
    try desk.refreshWording()
    let made = MailFreezer(desk: try desk.another(), returnPath: returnPath)
    freezers.append(made)
    return made
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
}
