internal import Casework
internal import Cryptography
internal import MailTransport
internal import OperatingSystem
internal import Outbox
internal import Storage
internal import Synchronization

/// One connection to the server and the thread that it belongs to for as long as a pass lasts.
///
/// It takes mail after mail from the line that all lanes share, passes the dot gate by itself, and says how each attempt
/// ended. It decides nothing: after anything but an acceptance every lane only gives back what it takes, until the desk
/// has heard of it.
final class Lane: Sendable {
  /// What a lane, or who prepares for it, has to tell.
  enum Event: Sendable {
    /// An attempt is over: when its last bytes passed the gate, and the place of its receipt in the journal.
    case ended(Prepared, AttemptResult, markedAt: Instant?, place: Int)
    /// A row was not begun.
    case returned(OutboxRow)
    /// A row may not go out as it stands.
    case refused(OutboxRow, FreezeRefusal)
    /// The store or the journal could not be used.
    case failed(any Error)
  }

  enum Order: Sendable {
    case send(Prepared)
    case end
  }

  /// What all threads of a pass share.
  final class Shared: Sendable {
    let rows = BlockingQueue<Preparer.Order>()
    let line = BlockingQueue<Order>()
    let events = BlockingQueue<Event>()
    let isHalted = Atomic<Bool>(false)
    /// The state in which the files of the wording were found last, and when; whoever looks, looks for all.
    let wording = Mutex<(state: Digest, at: Interval)?>(nil)
    let gate: DotGate
    let grace: StopGrace
    let clock: @Sendable () -> Instant

    init(_ journal: ReceiptJournal, _ grace: StopGrace, _ clock: @escaping @Sendable () -> Instant) {
      (gate, self.grace, self.clock) = (DotGate(journal, line: line), grace, clock)
    }
  }

  private let thread: WorkerThread

  /// Starts a lane with a connection to the store of its own.
  init(_ transport: any Transport, _ store: Store, _ shared: Shared) throws(SystemError) {
    let lent = Lent(transport: transport, store: store)
    thread = try WorkerThread {
      while case .send(let mail) = shared.line.take() { lent.attempt(mail, shared) }
    }
  }

  /// Waits until the thread has ended, for which there must be an order in the line.
  func join() { thread.join() }
}

/// What belongs to a lane's thread: nobody else touches it between the lane's start and its end.
private struct Lent: @unchecked Sendable {
  let transport: any Transport
  let store: Store

  func attempt(_ mail: Prepared, _ shared: Lane.Shared) {
    guard !shared.isHalted.load(ordering: .acquiring), !shared.grace.isStopping,
      !mail.isStale(at: SystemClock.monotonicNow())
    else { return shared.events.put(.returned(mail.row)) }
    var (markedAt, failure): (Instant?, (any Error)?)
    let hooks = AttemptHooks(
      // Only the dot decides what becomes of a row whose worker dies, so the steps before it are not written down.
      onPhase: { _ in },
      dotGate: {
        do { markedAt = try shared.gate.pass(mail, store, clock: shared.clock) } catch { failure = error }
        return markedAt != nil
      }, shouldStop: { shared.grace.isOver($0) })
    let result = transport.send(mail.mail, hooks: hooks)
    var place = 0
    if result.outcome.verdict != .accepted {
      shared.isHalted.store(true, ordering: .releasing)
    } else if let code = result.evidence.reply?.code {
      do { place = try shared.gate.receive(mail, code: code, at: shared.clock()) } catch { failure = error }
    }
    if let failure {
      shared.isHalted.store(true, ordering: .releasing)
      shared.events.put(.failed(failure))
    }
    shared.events.put(.ended(mail, result, markedAt: markedAt, place: place))
  }
}
