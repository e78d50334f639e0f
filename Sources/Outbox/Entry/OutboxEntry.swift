public import Casework

/// One generation of one reply on its way out: the sending state machine as a value.
///
/// One method an event; each checks that the event may happen, changes the value and returns the transition, or throws and
/// changes nothing. Once the last bytes may have gone out (`SendPhase.dot`), only a server's code or a person moves the row.
public struct OutboxEntry: Hashable, Sendable {
  /// The row.
  public let id: OutboxID
  /// Which generation of the reply, from 1 up.
  public let generation: Int
  /// When it was approved; its age counts from here.
  public let createdAt: Instant
  /// Where it stands.
  public internal(set) var state: OutboxState
  /// How far the last attempt got.
  public internal(set) var phase: SendPhase
  /// Attempts that count; one that met a fault of our own configuration does not.
  public internal(set) var attempts: Int
  /// When it may be claimed; nil unless queued, deferred or held from one of these.
  public internal(set) var nextAttemptAt: Instant?
  /// The last fencing token given out; 0 before the first claim.
  public internal(set) var leaseToken: Int64
  /// The lease of the worker that has it; nil where nobody has.
  public internal(set) var lease: Lease?
  /// Why it is held; nil unless it is.
  public internal(set) var holdReason: HoldReason?
  /// What it goes back to when it is released: queued or deferred; nil unless held.
  public internal(set) var heldFrom: OutboxState?
  /// Which life of the store it belongs to; another one after a restore.
  public internal(set) var epoch: Int64
  /// The row that stands in for it; nil where none does.
  public internal(set) var successor: OutboxID?
  /// Whether a copy of the reply may have reached the client before.
  public let isPossibleDuplicate: Bool

  /// A row as the store has it; nil where its columns contradict each other.
  public init?(
    id: OutboxID, generation: Int, createdAt: Instant, state: OutboxState, phase: SendPhase, attempts: Int,
    nextAttemptAt: Instant?, leaseToken: Int64, lease: Lease?, holdReason: HoldReason?, heldFrom: OutboxState?,
    epoch: Int64, successor: OutboxID?, isPossibleDuplicate: Bool
  ) {
    let (isWorking, isHeld) = (state == .leased || state == .sending, state == .held)
    let waits = state == .queued || state == .deferred
    guard generation >= 1, attempts >= 0, leaseToken >= 0, isWorking == (lease != nil), isHeld == (holdReason != nil),
      isHeld == (heldFrom != nil), lease.map({ $0.token == leaseToken }) ?? true,
      heldFrom.map({ $0 == .queued || $0 == .deferred }) ?? true, waits == false || nextAttemptAt != nil,
      state != .leased || phase == .none, state != .sending || phase != .none
    else { return nil }
    self.id = id
    self.generation = generation
    self.createdAt = createdAt
    self.state = state
    self.phase = phase
    self.attempts = attempts
    self.nextAttemptAt = nextAttemptAt
    self.leaseToken = leaseToken
    self.lease = lease
    self.holdReason = holdReason
    self.heldFrom = heldFrom
    self.epoch = epoch
    self.successor = successor
    self.isPossibleDuplicate = isPossibleDuplicate
  }

  init(new id: OutboxID, generation: Int, at now: Instant, due: Instant, epoch: Int64, possibleDuplicate: Bool) {
    self.id = id
    self.generation = generation
    createdAt = now
    state = .queued
    phase = .none
    attempts = 0
    nextAttemptAt = due
    leaseToken = 0
    self.epoch = epoch
    isPossibleDuplicate = possibleDuplicate
  }

  /// Whether a worker may claim it.
  public func isDue(at now: Instant) -> Bool {
    (state == .queued || state == .deferred) && nextAttemptAt.map { $0 <= now } ?? false
  }
}

extension OutboxEntry {
  func refusal(_ code: OutboxRefusal.Code) -> OutboxRefusal { OutboxRefusal(code: code, id: id, state: state) }

  /// Moves to a state and drops what belongs to the old one.
  mutating func move(
    to new: OutboxState, by edge: OutboxEdge, due: Instant? = nil, actions: [OutboxAction] = []
  ) -> OutboxTransition {
    let old = state
    state = new
    nextAttemptAt = due
    if new != .leased && new != .sending { lease = nil }
    if new != .held { (holdReason, heldFrom) = (nil, nil) }
    if new == .queued || new == .deferred || new == .held { phase = .none }
    return transition(edge, from: old, actions: actions)
  }

  func transition(_ edge: OutboxEdge, from old: OutboxState?, actions: [OutboxAction] = []) -> OutboxTransition {
    OutboxTransition(
      id: id, generation: generation, edge: edge, from: old, to: state, phase: phase, attempt: attempts,
      nextAttemptAt: nextAttemptAt, leaseToken: leaseToken, actions: actions)
  }
}

extension OutboxEntry {
  /// Whether it was put off for so long that it goes to a person instead of a worker (E25).
  public func isExpired(at now: Instant, backOff: BackOff = .standard) -> Bool {
    state == .deferred && now - createdAt >= backOff.giveUpAfter
  }
}
