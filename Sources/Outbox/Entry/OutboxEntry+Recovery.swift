public import Casework

extension OutboxEntry {
  /// E17, E18: the lease ran out. Before the last bytes the row is free again; after them it is in doubt.
  public mutating func leaseExpired(at now: Instant) throws(OutboxRefusal) -> OutboxTransition {
    guard let lease else { throw refusal(.wrongState) }
    guard now >= lease.until else { throw refusal(.leaseRunning) }
    return free(by: .leaseExpired, inDoubtBy: .leaseExpiredAfterDot, at: now)
  }

  /// E10, E15: the worker is known to be dead. Decided by the phase, never by age.
  public mutating func workerLost(token: Int64, at now: Instant) throws(OutboxRefusal) -> OutboxTransition {
    guard token == leaseToken else { throw refusal(.staleToken) }
    guard lease != nil else { throw refusal(.wrongState) }
    return free(by: .lostBeforeDot, inDoubtBy: .workerLostAfterDot, at: now)
  }

  /// E16: the receipt journal holds a server's 2xx that the store had not recorded.
  public mutating func replayReceipt(token: Int64) throws(OutboxRefusal) -> OutboxTransition {
    guard token == leaseToken, token > 0 else { throw refusal(.staleToken) }
    guard phase == .dot, state == .sending || state == .inDoubt else { throw refusal(.wrongState) }
    guard successor == nil else { throw refusal(.superseded) }
    return move(to: .sent, by: .receiptReplayed, actions: [.meetTarget])
  }

  /// E26: the sender was told to stop. An attempt that handed message bytes over is let finish while there is grace.
  ///
  /// Throws `mustFinish` where the attempt goes on. When the grace is over, a row past the dot is left in doubt.
  public mutating func shutDown(
    token: Int64, at now: Instant, graceIsOver: Bool
  ) throws(OutboxRefusal) -> OutboxTransition {
    guard token == leaseToken else { throw refusal(.staleToken) }
    guard lease != nil else { throw refusal(.wrongState) }
    guard phase < .data || graceIsOver else { throw refusal(.mustFinish) }
    return free(by: .shutDown, inDoubtBy: .unansweredAfterDot, at: now)
  }

  /// A worker gives back a row that it claimed and did not begin (E26, R); the attempt does not count.
  public mutating func handBack(token: Int64, at now: Instant, isStopping: Bool) throws(OutboxRefusal)
    -> OutboxTransition
  {
    guard token == leaseToken else { throw refusal(.staleToken) }
    guard state == .leased else { throw refusal(.wrongState) }
    attempts = max(0, attempts - 1)
    return move(to: .queued, by: isStopping ? .shutDown : .released, due: now)
  }

  /// E27: the store came back from a backup, so what became of the row since is unknown; nil where nothing changes.
  ///
  /// A row that was being sent is in doubt; one that waited is held until somebody has compared it with the server's log.
  public mutating func restore(epoch new: Int64) -> OutboxTransition? {
    guard new != epoch else { return nil }
    epoch = new
    switch state {
    case .leased, .sending: return move(to: .inDoubt, by: .restored, actions: [.alertLeader])
    case .queued, .deferred, .held:
      heldFrom = heldFrom ?? state
      holdReason = .restored
      return move(to: .held, by: .restored, due: nextAttemptAt, actions: [.alertLeader])
    case .sent, .failed, .inDoubt, .bounced, .cancelled, .delivered: return nil
    }
  }

  private mutating func free(by edge: OutboxEdge, inDoubtBy doubt: OutboxEdge, at now: Instant) -> OutboxTransition {
    phase == .dot ? move(to: .inDoubt, by: doubt, actions: [.alertLeader]) : move(to: .queued, by: edge, due: now)
  }
}
