internal import MailTransport
internal import OperatingSystem
internal import Outbox

/// One connection to the server and the thread that it belongs to for as long as a pass lasts.
///
/// It decides nothing: at the dot gate it asks and waits, and when an attempt is over it says how it ended.
final class Lane: Sendable {
  /// What a lane, by its number, has to tell.
  enum Event: Sendable {
    /// It stands before the last bytes and waits for `answer`.
    case isAtGate(Int)
    /// Its attempt is over.
    case ended(Int, AttemptResult)
  }

  private enum Order: Sendable {
    case send(OutgoingMail)
    case pass(Bool)
    case end
  }

  private let orders: BlockingQueue<Order>
  private let thread: WorkerThread

  /// Starts a lane, idle.
  init(
    _ number: Int, _ transport: any Transport, events: BlockingQueue<Event>,
    shouldStop: @escaping @Sendable (SendPhase) -> Bool
  ) throws(SystemError) {
    let (orders, lent) = (BlockingQueue<Order>(), LentTransport(transport: transport))
    self.orders = orders
    thread = try WorkerThread {
      while case .send(let mail) = orders.take() {
        let hooks = AttemptHooks(
          // Only the dot decides what becomes of a row whose worker dies, so the steps before it are not written down.
          onPhase: { _ in },
          dotGate: {
            events.put(.isAtGate(number))
            if case .pass(true) = orders.take() { return true }
            return false
          }, shouldStop: shouldStop)
        events.put(.ended(number, lent.transport.send(mail, hooks: hooks)))
      }
    }
  }

  /// Begins an attempt.
  func send(_ mail: OutgoingMail) { orders.put(.send(mail)) }
  /// Lets the last bytes pass, or not.
  func answer(_ isOpen: Bool) { orders.put(.pass(isOpen)) }
  /// Ends the thread, which must be idle.
  func end() {
    orders.put(.end)
    thread.join()
  }
}

/// A transport while a lane's thread has it: nobody else touches it between the lane's start and its end.
private struct LentTransport: @unchecked Sendable {
  let transport: any Transport
}
