internal import Casework
internal import MailTransport
internal import OperatingSystem
internal import Outbox
internal import Storage
internal import Workflows

extension Round {
  /// Tells the store what became of finished rows and claims the next ones (E2), all in one transaction.
  ///
  /// Those whose receipt is not yet on the disk are told of the next time, unless this is to wait for the disk.
  func settle(claiming count: Int, waits: Bool) throws {
    if waits, let last = finished.map(\.place).max() { try shared.gate.sync(last) }
    let (done, worker) = (finished.filter { shared.gate.isDurable($0.place) }, sender.workerName())
    var moves: [(OutboxTransition, AttemptResult?)] = []
    var stopped: [OutboxTransition] = []
    var rows: [OutboxRow] = []
    try sender.desk.store.write(by: sender.author, at: sender.desk.now) { session in
      for row in done {
        if let move = try record(row, in: session) { moves.append((move, row.result)) }
      }
      while rows.count < count, var row = try session.nextDue(at: session.now) {
        // Too old to be tried again: a person gets it (E25), and the next one is looked at.
        if row.entry.isExpired(at: session.now) {
          let move = try row.entry.expire(at: session.now)
          try session.record(move, of: row, evidence: OutboxEvidence(detail: "not sent for five days"))
          if let reply = row.reply { try session.reopenReply(reply) }
          try session.tellPeople(
            of: row, .reopened, "could not be sent for five days and is a draft again; its clock runs.")
          stopped.append(move)
          continue
        }
        // An older program let two replies to one message wait: the first goes, and a person decides about the other (P3).
        if row.reply != nil, let activity = row.activity,
          let first = try session.unendedReply(to: activity, before: row.id)
        {
          stopped.append(
            try OutdatedReply.hold(
              row, because: "\(first.id), another reply to \(activity), has not come to its end", in: session))
          continue
        }
        let move = try row.entry.claim(by: worker, at: session.now)
        try session.record(move, of: row, evidence: nil)
        rows.append(row)
      }
    }
    let told = Set(done.map(\.row.id))
    try shared.gate.forget(told)
    finished.removeAll { told.contains($0.row.id) }
    claimed += rows
    dryAt = rows.count < count ? SystemClock.monotonicNow() : nil
    for (move, result) in moves {
      sender.log(move, result)
      switch move.to {
      case .sent: tally.sent += 1
      case .deferred: tally.deferred += 1
      case .queued: break
      default: tally.forPeople += 1
      }
    }
    stopped.forEach { sender.log($0, nil) }
    tally.forPeople += stopped.count
  }

  /// Records one outcome, and the answer to the client with it (SLA-3); nil where the row is no longer this worker's.
  private func record(_ done: Finished, in session: WriteSession) throws -> OutboxTransition? {
    var row = done.row
    guard let entry = try session.outboxEntry(row.id) else { throw DeskError.lostRow(row.id) }
    row.entry = entry
    let token = done.row.entry.leaseToken
    let transition: OutboxTransition
    do throws(OutboxRefusal) {
      // Without a mark where a server answered to a message that never asked at the gate: that answer counts too.
      if let passed = done.markedAt ?? (done.outcome.isServerDecision ? done.at : nil) {
        _ = try row.entry.reach(.dot, token: token, at: passed)
      }
      transition =
        done.result.evidence.problem == .stopped && done.markedAt == nil
        ? try row.entry.shutDown(token: token, at: session.now, graceIsOver: true)
        : try row.entry.finish(
          done.outcome, token: token, at: done.at, jitter: RandomSource.fraction(), isProbe: done.isProbe)
    } catch {
      return nil
    }
    try session.record(
      transition, of: row, evidence: OutboxEvidence(done.result),
      messageDigest: done.markedAt == nil ? nil : done.digest)
    // An alert to staff answers no client.
    if let reply = row.reply {
      if transition.actions.contains(.meetTarget), let activity = row.activity {
        try session.markAnswered(activity, by: .email)
      }
      if transition.actions.contains(.returnToCaseworker) {
        try session.reopenReply(reply)
        let code = done.result.evidence.reply.map { " (\($0.code)\($0.enhanced.map { " \($0)" } ?? ""))" } ?? ""
        try session.tellPeople(
          of: row, .reopened, "was refused by the mail server\(code) and is a draft again; its clock runs.")
      }
      if transition.actions.contains(.markAddressBounced) { try session.markBounced(row.recipient, by: row.id) }
      if transition.to == .inDoubt {
        try session.tellPeople(
          of: row, .replyHeld, "may or may not have gone: a team leader settles it. Do not answer it again meanwhile.")
      }
    }
    return transition
  }

  /// E19, E20: what differs from the approval, or cannot be checked, stays here and a person is told why.
  func hold(_ row: OutboxRow, for refusal: FreezeRefusal) throws {
    let now = sender.desk.now
    let transition = try sender.desk.store.write(by: sender.author, at: now) { session in
      guard var current = try session.outboxRow(row.id) else { throw DeskError.lostRow(row.id) }
      let (reason, detail): (HoldReason, String)
      switch refusal {
      case .outdated(let finding): return try OutdatedReply.hold(current, because: finding, in: session)
      case .mismatch(let what): (reason, detail) = (.mismatch, what)
      case .unavailable(let what): (reason, detail) = (.checkUnavailable, what)
      }
      let transition = try current.entry.hold(for: reason, at: now)
      try session.record(transition, of: current, evidence: OutboxEvidence(detail: detail))
      return transition
    }
    try shared.gate.forget([row.id])
    tally.forPeople += 1
    sender.log(transition, nil)
  }

  /// Gives back rows that were claimed and not begun; one that is no longer this worker's is left alone.
  func giveBack(_ rows: [OutboxRow]) throws {
    guard !rows.isEmpty else { return }
    let isStopping = sender.grace.isStopping
    let moves = try sender.desk.store.write(by: sender.author, at: sender.desk.now) { session in
      try rows.compactMap { row -> OutboxTransition? in
        guard var current = try session.outboxRow(row.id) else { throw DeskError.lostRow(row.id) }
        let move: OutboxTransition
        do throws(OutboxRefusal) {
          move = try current.entry.handBack(token: row.entry.leaseToken, at: session.now, isStopping: isStopping)
        } catch { return nil }
        try session.record(move, of: current, evidence: nil)
        return move
      }
    }
    try shared.gate.forget(Set(rows.map(\.id)))
    moves.forEach { sender.log($0, nil) }
  }
}

extension OutboxEvidence {
  /// What is kept of an attempt: codes, the escaped start of the server's answer, and how far it got.
  init(_ result: AttemptResult) {
    self.init(
      smtpCode: result.evidence.reply?.code, enhancedCode: result.evidence.reply?.enhanced?.description,
      serverText: result.evidence.reply?.text,
      detail: result.evidence.summary,
      curlCode: result.curlCode.map(Int.init), tls: result.tls, bytes: result.bytesHandedOver)
  }
}

extension DeskError {
  static func lostRow(_ id: OutboxID) -> Self {
    Self(.failed, "outbox.lost", "\(id) is no longer in the outbox.", advice: "Run: replydesk audit verify")
  }
}
