public import Casework

extension OutboxEntry {
  /// E1: a reply was approved and its bytes frozen; due when the undo window ends.
  public static func approve(
    _ id: OutboxID, at now: Instant, due: Instant, epoch: Int64, generation: Int = 1
  ) -> (entry: OutboxEntry, transition: OutboxTransition) {
    let entry = OutboxEntry(
      new: id, generation: generation, at: now, due: due, epoch: epoch, possibleDuplicate: false)
    return (entry, entry.transition(.approved, from: nil))
  }

  /// E2: a worker takes the row. The attempt counts from here, before anything is said to a server.
  public mutating func claim(
    by worker: String, at now: Instant, for length: Interval = Lease.length, backOff: BackOff = .standard
  ) throws(OutboxRefusal) -> OutboxTransition {
    guard state == .queued || state == .deferred else { throw refusal(.wrongState) }
    guard isDue(at: now) else { throw refusal(.notDue) }
    guard state != .deferred || now - createdAt < backOff.giveUpAfter else { throw refusal(.tooOld) }
    leaseToken += 1
    attempts += 1
    phase = .none
    lease = Lease(token: leaseToken, worker: worker, until: now + length)
    return move(to: .leased, by: .claimed)
  }

  /// Renews a running lease: the worker's sign of life.
  public mutating func renewLease(
    token: Int64, at now: Instant, for length: Interval = Lease.length
  ) throws(OutboxRefusal) {
    try checkLease(token, at: now)
    lease?.until = now + length
  }

  /// The worker got one phase further; `dot` is the gate that must be durable before the last bytes are handed over.
  ///
  /// Throws `staleToken` or `leaseOver` where the worker has lost its right, `phaseBackwards` where the phase was passed.
  public mutating func reach(
    _ reached: SendPhase, token: Int64, at now: Instant
  ) throws(OutboxRefusal) -> OutboxTransition {
    try checkLease(token, at: now)
    guard reached > phase else { throw refusal(.phaseBackwards) }
    phase = reached
    let old = state
    state = .sending
    return transition(.phaseReached, from: old)
  }

  /// The attempt ended with an outcome (E3 to E14).
  ///
  /// Past the dot an outcome that no server code decided becomes doubt (E14), whatever it claims to be. The same worker may
  /// settle a row that fell into doubt when its lease ran out (E18), as long as nobody has claimed it since.
  ///
  /// A probe of a server that was away and still is says nothing of the message: a row that was never tried otherwise stays
  /// due as it was, ahead of those after it, so that it is the next probe too and never grows too old by being one.
  /// - `jitter`: 0 to 1, spreads the next attempt.
  public mutating func finish(
    _ outcome: SMTPOutcome, token: Int64, at now: Instant, jitter: Double, isProbe: Bool = false,
    backOff: BackOff = .standard
  ) throws(OutboxRefusal) -> OutboxTransition {
    guard token == leaseToken, token > 0 else { throw refusal(.staleToken) }
    let isLateAnswer = state == .inDoubt && phase == .dot && outcome.isServerDecision && successor == nil
    guard state == .leased || state == .sending || isLateAnswer else { throw refusal(.wrongState) }
    if phase == .dot && !outcome.isServerDecision {
      return move(to: .inDoubt, by: .unansweredAfterDot, actions: [.alertLeader])
    }
    guard phase == .dot || !outcome.isServerDecision else { throw refusal(.wrongState) }
    if isProbe, attempts == 1, outcome.verdict == .deferred, outcome.actions.contains(.countAgainstHost) {
      attempts = 0
      return move(to: .queued, by: outcome.edge, due: createdAt, actions: outcome.actions)
    }
    return apply(outcome, at: now, jitter: jitter, backOff: backOff)
  }

  private mutating func apply(
    _ outcome: SMTPOutcome, at now: Instant, jitter: Double, backOff: BackOff
  ) -> OutboxTransition {
    switch outcome.verdict {
    case .accepted: return move(to: .sent, by: outcome.edge, actions: outcome.actions)
    case .refused: return move(to: .failed, by: outcome.edge, actions: outcome.actions)
    case .inDoubt: return move(to: .inDoubt, by: outcome.edge, actions: outcome.actions)
    case .deferred:
      let due = now + backOff.delay(afterAttempt: attempts, jitter: jitter)
      return move(to: .deferred, by: outcome.edge, due: due, actions: outcome.actions)
    case .held(let reason):
      // A fault of our own set-up is not the message's: the attempt is given back.
      attempts = max(0, attempts - 1)
      holdReason = reason
      heldFrom = .queued
      return move(to: .held, by: outcome.edge, due: now, actions: outcome.actions)
    }
  }

  private func checkLease(_ token: Int64, at now: Instant) throws(OutboxRefusal) {
    guard token == leaseToken else { throw refusal(.staleToken) }
    guard let lease else { throw refusal(.wrongState) }
    guard now < lease.until else { throw refusal(.leaseOver) }
    guard phase != .dot || state == .sending else { throw refusal(.wrongState) }
  }
}
