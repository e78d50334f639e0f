internal import Casework
internal import Cryptography
internal import MailTransport
internal import OperatingSystem
internal import Outbox
internal import Storage
internal import Workflows

extension Sender {
  /// One attempt at one claimed row, from rendering to what the server's answer means.
  func send(_ row: OutboxRow, _ tally: inout Tally) throws {
    let frozen: (mail: OutgoingMail, digest: Digest)
    do throws(FreezeRefusal) {
      frozen = try freezer.mail(for: row)
    } catch {
      try hold(row, for: error)
      tally.forPeople += 1
      return
    }
    var failure: (any Error)?
    let token = row.entry.leaseToken
    let hooks = AttemptHooks(
      // Only the dot decides what becomes of a row whose worker dies, so the steps before it cost no flush to the disk.
      onPhase: { _ in },
      dotGate: {
        guard failure == nil, !self.isStopRequested() else { return false }
        do {
          try self.passDot(row.id, token: token, digest: frozen.digest)
          return true
        } catch {
          failure = error
          return false
        }
      },
      shouldStop: { phase in failure != nil || (phase < .data && self.isStopRequested()) })
    let result = transport.send(frozen.mail, hooks: hooks)
    try settle(row, result, &tally)
    // A store that failed half way is not asked again in this pass; what it did not record, recovery decides.
    if let failure, !(failure is OutboxRefusal) { throw failure }
  }

  /// Makes the phase `dot` durable; throws where the lease was lost, so that the attempt ends before the last bytes.
  private func passDot(_ id: OutboxID, token: Int64, digest: Digest) throws {
    let now = desk.now
    try desk.store.write(by: author, at: now) { session in
      guard var row = try session.outboxRow(id) else { throw DeskError.lostRow(id) }
      let transition = try row.entry.reach(.dot, token: token, at: now)
      try session.freeze(id, messageDigest: digest)
      try session.record(transition, row.entry, evidence: nil)
    }
  }

  /// Records what the attempt came to, and the answer to the client in the same transaction (SLA-3).
  private func settle(_ row: OutboxRow, _ result: AttemptResult, _ tally: inout Tally) throws {
    let now = desk.now
    let outcome = streak.note(result.outcome, reply: result.evidence.reply, for: row.id)
    let transition = try desk.store.write(by: author, at: now) { session in
      guard var current = try session.outboxRow(row.id) else { throw DeskError.lostRow(row.id) }
      let transition = try current.entry.finish(
        outcome, token: row.entry.leaseToken, at: now, jitter: RandomSource.fraction())
      try session.record(transition, current.entry, evidence: OutboxEvidence(result))
      // An alert to staff answers no client.
      if let reply = row.reply {
        if transition.actions.contains(.meetTarget), let activity = row.activity {
          try session.markAnswered(activity, by: .email)
        }
        if transition.actions.contains(.returnToCaseworker) { try session.reopenReply(reply) }
      }
      return transition
    }
    log(transition, result)
    switch transition.to {
    case .sent: tally.sent += 1
    case .deferred: tally.deferred += 1
    default: tally.forPeople += 1
    }
    for action in transition.actions {
      switch action {
      case .holdQueue: tally.isStopped = true
      case .countAgainstHost: circuit.failed(at: now)
      case .clearHost: circuit.answered()
      default: break
      }
    }
    if circuit.isOpen { tally.isStopped = true }
  }

  /// E19, E20: what differs from the approval, or cannot be checked, stays here and a person is told why.
  private func hold(_ row: OutboxRow, for refusal: FreezeRefusal) throws {
    let (reason, detail): (HoldReason, String) =
      switch refusal {
      case .mismatch(let detail): (.mismatch, detail)
      case .unavailable(let detail): (.checkUnavailable, detail)
      }
    let now = desk.now
    let transition = try desk.store.write(by: author, at: now) { session in
      guard var current = try session.outboxRow(row.id) else { throw DeskError.lostRow(row.id) }
      let transition = try current.entry.hold(for: reason, at: now)
      try session.record(transition, current.entry, evidence: OutboxEvidence(detail: detail))
      return transition
    }
    log(transition, nil)
  }
}

extension OutboxEvidence {
  /// What is kept of an attempt: codes, the escaped start of the server's answer, and how far it got.
  init(_ result: AttemptResult) {
    self.init(
      smtpCode: result.evidence.reply?.code, enhancedCode: result.evidence.reply?.enhanced?.description,
      serverText: result.evidence.reply?.text,
      detail: "\(result.evidence.problem.rawValue) in \(result.evidence.phase.rawValue)",
      curlCode: result.curlCode.map(Int.init), tls: result.tls, bytes: result.bytesHandedOver)
  }
}

extension DeskError {
  static func lostRow(_ id: OutboxID) -> Self {
    Self(.failed, "outbox.lost", "\(id) is no longer in the outbox.", advice: "Run: replydesk audit verify")
  }
}
