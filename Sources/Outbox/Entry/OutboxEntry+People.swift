public import Casework

extension OutboxEntry {
  /// E24: a caseworker or leader takes the reply back; refused as soon as a worker has it.
  ///
  /// A held row may be taken back too: it is one that waits. One that may have gone before a restore is settled first.
  public mutating func cancel() throws(OutboxRefusal) -> OutboxTransition {
    guard [.queued, .deferred, .held].contains(state), !isUnproven else { throw refusal(.wrongState) }
    return move(to: .cancelled, by: .cancelled, actions: [.reopenActivity])
  }

  /// E19, E20, H: the row is held back, by a person, an open circuit or a check that failed; never past the dot.
  public mutating func hold(for reason: HoldReason, at now: Instant) throws(OutboxRefusal) -> OutboxTransition {
    guard [.queued, .deferred, .leased, .sending].contains(state) else { throw refusal(.wrongState) }
    guard phase != .dot else { throw refusal(.mustFinish) }
    let edge: OutboxEdge =
      switch reason {
      case .mismatch, .outdated: .bytesMismatch
      case .checkUnavailable: .checkUnavailable
      case .credentials, .systemic, .circuit, .restored, .person, .wording: .held
      }
    let actions: [OutboxAction] =
      switch reason {
      case .mismatch: [.alertSecurity]
      case .checkUnavailable, .credentials, .systemic: [.alertAdministrator]
      case .circuit, .restored, .person, .wording, .outdated: []
      }
    heldFrom = state == .deferred ? .deferred : .queued
    holdReason = reason
    return move(to: .held, by: edge, due: nextAttemptAt ?? now, actions: actions)
  }

  /// R: a held row goes on where it stood, due at once where its time has passed.
  public mutating func release(at now: Instant) throws(OutboxRefusal) -> OutboxTransition {
    guard state == .held, let back = heldFrom else { throw refusal(.wrongState) }
    return move(to: back, by: .released, due: nextAttemptAt ?? now)
  }

  /// R: whoever held a reply until they say says so; from here it can be taken back until it is due (EM-8).
  ///
  /// A row that was tried already keeps its time.
  public mutating func letGo(at now: Instant, due: Instant) throws(OutboxRefusal) -> OutboxTransition {
    guard state == .held, holdReason == .person, let back = heldFrom else { throw refusal(.wrongState) }
    return move(to: back, by: .released, due: attempts == 0 ? due : max(now, nextAttemptAt ?? now))
  }

  /// E25: a row that could not be sent for too long goes to a person.
  public mutating func expire(
    at now: Instant, backOff: BackOff = .standard
  ) throws(OutboxRefusal) -> OutboxTransition {
    guard state == .deferred else { throw refusal(.wrongState) }
    guard now - createdAt >= backOff.giveUpAfter else { throw refusal(.notTooOld) }
    return move(to: .failed, by: .tooOld, actions: [.alertAdministrator, .returnToCaseworker])
  }

  /// E21: a delivery report for the message came back and its tag was verified.
  public mutating func matched(_ report: DeliveryReport) throws(OutboxRefusal) -> OutboxTransition {
    guard state == .sent || state == .inDoubt || (state == .delivered && report != .succeeded) else {
      throw refusal(.wrongState)
    }
    switch report {
    case .failed:
      return move(to: .bounced, by: .reportMatched, actions: [.reopenActivity, .markAddressBounced])
    case .delayed: return transition(.reportMatched, from: state)
    case .succeeded:
      return move(to: .delivered, by: .reportMatched, actions: state == .inDoubt ? [.meetTarget] : [])
    }
  }

  /// Whether only the server's log can tell if the message went out: it is in doubt, or held since a restore.
  public var isUnproven: Bool { state == .inDoubt || state == .held && holdReason == .restored }

  /// E22: the server's log, or a report, proves that the message was accepted.
  public mutating func proveAccepted() throws(OutboxRefusal) -> OutboxTransition {
    guard isUnproven else { throw refusal(.wrongState) }
    guard successor == nil else { throw refusal(.superseded) }
    return move(to: .sent, by: .evidenceFound, actions: [.meetTarget])
  }

  /// E22, E23: a person has the reply approved again as a new row; this one is kept and can have only one successor.
  ///
  /// - `isProvenAbsent`: evidence says that the server never took the message in doubt; without it the new generation is
  ///   marked as a possible duplicate.
  public mutating func nextGeneration(
    _ new: OutboxID, at now: Instant, due: Instant, isProvenAbsent: Bool = false
  ) throws(OutboxRefusal) -> (entry: OutboxEntry, transition: OutboxTransition) {
    guard [.failed, .inDoubt, .bounced].contains(state) else { throw refusal(.wrongState) }
    guard successor == nil else { throw refusal(.superseded) }
    successor = new
    let mayRepeat = state == .inDoubt && !isProvenAbsent
    let entry = OutboxEntry(
      new: new, generation: generation + 1, at: now, due: due, epoch: epoch,
      possibleDuplicate: mayRepeat || isPossibleDuplicate)
    let edge: OutboxEdge = state == .inDoubt && isProvenAbsent ? .evidenceFound : .resendChosen
    return (entry, entry.transition(edge, from: nil, actions: mayRepeat ? [.flagPossibleDuplicate] : []))
  }
}

/// What a verified delivery report says (RFC 3464 section 2.3.3).
public enum DeliveryReport: String, CaseIterable, Sendable {
  /// The message came back.
  case failed
  /// It is late; nothing changes.
  case delayed
  /// It was delivered.
  case succeeded
}

extension OutboxEntry {
  /// R: the time in which a reply can be taken back is made longer, before any worker has it (EM-8).
  public mutating func prolong(until due: Instant) throws(OutboxRefusal) -> OutboxTransition {
    guard state == .queued, attempts == 0 else { throw refusal(.wrongState) }
    return move(to: .queued, by: .released, due: max(due, nextAttemptAt ?? due))
  }

  /// R: whoever approved a reply has it go before its time; it can no longer be taken back once a worker has it (EM-8).
  public mutating func hasten(at now: Instant) throws(OutboxRefusal) -> OutboxTransition {
    guard state == .queued, attempts == 0 else { throw refusal(.wrongState) }
    return move(to: .queued, by: .released, due: min(now, nextAttemptAt ?? now))
  }

  /// R: somebody has a row that was put off tried again now, such as after the relay was mended.
  public mutating func retry(at now: Instant) throws(OutboxRefusal) -> OutboxTransition {
    guard state == .deferred else { throw refusal(.wrongState) }
    return move(to: .deferred, by: .released, due: now)
  }
}
