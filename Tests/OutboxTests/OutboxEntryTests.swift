import Casework
import Outbox
import Testing

let start = Instant(milliseconds: 1_795_000_000_000)

/// An outcome of the given evidence.
func outcome(_ phase: SendPhase, _ code: Int?, _ problem: TransportProblem = .none) -> SMTPOutcome {
  let reply = code.flatMap { SMTPReply(code: $0, text: [UInt8]()) }
  return SMTPOutcome(AttemptEvidence(phase: phase, reply: reply, problem: problem))
}

/// A row that was approved, claimed and sent as far as a phase.
func entry(at phase: SendPhase? = nil) throws -> OutboxEntry {
  var entry = OutboxEntry.approve(OutboxID(number: 7), at: start, due: start, epoch: 1).entry
  guard let phase else { return entry }
  _ = try entry.claim(by: "w", at: start)
  if phase != .none { _ = try entry.reach(phase, token: 1, at: start) }
  return entry
}

/// A row that was deferred once, due in a minute.
func deferred() throws -> OutboxEntry {
  var entry = try entry(at: .rcpt)
  _ = try entry.finish(outcome(.rcpt, 450), token: 1, at: start, jitter: 0.5)
  return entry
}

/// Expects an event to be refused for a reason.
func refuses(
  _ code: OutboxRefusal.Code, sourceLocation: SourceLocation = #_sourceLocation, _ event: () throws -> some Any
) {
  do {
    _ = try event()
    Issue.record("it was not refused", sourceLocation: sourceLocation)
  } catch {
    #expect((error as? OutboxRefusal)?.code == code, sourceLocation: sourceLocation)
  }
}

/// The edges one by one.
@Suite struct OutboxEntryTests {
  @Test func isApprovedAndClaimedWhenDue() throws {
    var (entry, approved) = OutboxEntry.approve(OutboxID(number: 7), at: start, due: start + .seconds(30), epoch: 1)
    #expect(approved.edge == .approved && approved.from == nil && approved.to == .queued && approved.generation == 1)
    refuses(.notDue) { try entry.claim(by: "w", at: start + .seconds(29)) }
    let claimed = try entry.claim(by: "w", at: start + .seconds(30))
    #expect(claimed.edge == .claimed && claimed.from == .queued && claimed.to == .leased)
    #expect(claimed.attempt == 1 && claimed.leaseToken == 1 && claimed.nextAttemptAt == nil)
    refuses(.wrongState) { try entry.claim(by: "v", at: start + .hours(1)) }
  }

  @Test func isFencedAtTheGate() throws {
    var row = try entry(at: .data)
    refuses(.staleToken) { try row.reach(.dot, token: 0, at: start) }
    refuses(.leaseOver) { try row.reach(.dot, token: 1, at: start + .minutes(20)) }
    refuses(.phaseBackwards) { try row.reach(.mail, token: 1, at: start) }
    #expect(try row.reach(.dot, token: 1, at: start + .minutes(19)).phase == .dot)
    refuses(.phaseBackwards) { try row.reach(.dot, token: 1, at: start) }
  }

  @Test func renewsItsLease() throws {
    var row = try entry(at: .data)
    try row.renewLease(token: 1, at: start + .minutes(10))
    #expect(row.lease?.until == start + .minutes(30))
    refuses(.leaseRunning) { try row.leaseExpired(at: start + .minutes(20)) }
    refuses(.leaseOver) { try row.renewLease(token: 1, at: start + .minutes(31)) }
  }

  @Test func isDeferredWithTheBackOff() throws {
    var row = try deferred()
    #expect(row.state == .deferred && row.nextAttemptAt == start + .minutes(1))
    _ = try row.claim(by: "w", at: start + .minutes(1))
    #expect(row.attempts == 2 && row.leaseToken == 2)
    let again = try row.finish(outcome(.connect, nil, .unreachable), token: 2, at: start + .minutes(1), jitter: 0.5)
    #expect(again.edge == .unreachable && again.nextAttemptAt == start + .minutes(6))
    #expect(again.actions.contains(.countAgainstHost))
  }

  @Test func aProbeThatFindsTheServerAwayLeavesARowAsItWas() throws {
    var row = try entry(at: .connect)
    let moved = try row.finish(
      outcome(.connect, nil, .unreachable), token: 1, at: start + .hours(150), jitter: 0.5, isProbe: true)
    #expect(moved.edge == .unreachable && moved.to == .queued && moved.actions == [.countAgainstHost])
    #expect(row.attempts == 0 && row.nextAttemptAt == row.createdAt && !row.isExpired(at: start + .hours(1_000)))
    _ = try row.claim(by: "w", at: start + .hours(150))
    #expect(row.leaseToken == 2, "what went before is fenced off all the same")
  }

  @Test func aProbeCountsWhereTheRowWasTriedBeforeOrTheServerAnswers() throws {
    var tried = try deferred()
    _ = try tried.claim(by: "w", at: start + .minutes(1))
    let away = outcome(.connect, nil, .unreachable)
    #expect(try tried.finish(away, token: 2, at: start + .minutes(1), jitter: 0.5, isProbe: true).to == .deferred)
    var asked = try entry(at: .rcpt)
    #expect(try asked.finish(outcome(.rcpt, 450), token: 1, at: start, jitter: 0.5, isProbe: true).to == .deferred)
    var doubted = try entry(at: .dot)
    #expect(try doubted.finish(outcome(.dot, nil), token: 1, at: start, jitter: 0.5, isProbe: true).to == .inDoubt)
    var sent = try entry(at: .dot)
    #expect(try sent.finish(outcome(.dot, 250), token: 1, at: start, jitter: 0.5, isProbe: true).to == .sent)
  }

  @Test func givesTheAttemptBackForAFaultOfOurs() throws {
    var row = try entry(at: .auth)
    let moved = try row.finish(outcome(.auth, 535), token: 1, at: start, jitter: 0)
    #expect(moved.to == .held && moved.edge == .credentialsRefused && row.attempts == 0)
    #expect(moved.actions == [.holdQueue(.credentials), .alertAdministrator])
    #expect(try row.release(at: start).to == .queued)
  }

  @Test(
    arguments: [
      (250, OutboxState.sent), (251, .sent), (451, .deferred), (554, .failed), (354, .inDoubt), (nil, .inDoubt),
    ] as [(Int?, OutboxState)])
  func isSettledByTheCodeAfterTheDot(_ given: Int?, _ state: OutboxState) throws {
    var row = try entry(at: .dot)
    #expect(try row.finish(outcome(.dot, given, .connectionLost), token: 1, at: start, jitter: 0).to == state)
  }

  /// A worker that claims to have failed before the dot, of a row that passed it, is not believed.
  @Test func doubtsAnEarlyFailurePastTheDot() throws {
    var row = try entry(at: .dot)
    let moved = try row.finish(outcome(.rcpt, 450), token: 1, at: start, jitter: 0)
    #expect(moved.to == .inDoubt && moved.edge == .unansweredAfterDot && moved.actions == [.alertLeader])
  }

  /// Nor is one that claims an acceptance of a row that never passed the gate.
  @Test func refusesAnAcceptanceBeforeTheDot() throws {
    var row = try entry(at: .data)
    refuses(.wrongState) { try row.finish(outcome(.dot, 250), token: 1, at: start, jitter: 0) }
  }

  @Test func isFreedOrDoubtedWhenItsWorkerGoes() throws {
    var early = try entry(at: .data)
    #expect(try early.leaseExpired(at: start + .minutes(20)).edge == .leaseExpired)
    #expect(early.state == .queued && early.nextAttemptAt == start + .minutes(20))
    var late = try entry(at: .dot)
    #expect(try late.leaseExpired(at: start + .minutes(20)).edge == .leaseExpiredAfterDot)
    #expect(late.state == .inDoubt)
    var dead = try entry(at: .dot)
    #expect(try dead.workerLost(token: 1, at: start).edge == .workerLostAfterDot)
    var deadEarly = try entry(at: SendPhase.none)
    #expect(try deadEarly.workerLost(token: 1, at: start).edge == .lostBeforeDot)
  }

  @Test func believesThePausedWorkersLateAnswer() throws {
    var row = try entry(at: .dot)
    _ = try row.leaseExpired(at: start + .minutes(20))
    refuses(.wrongState) { try row.finish(outcome(.dot, nil), token: 1, at: start, jitter: 0) }
    refuses(.staleToken) { try row.finish(outcome(.dot, 250), token: 2, at: start, jitter: 0) }
    #expect(try row.finish(outcome(.dot, 250), token: 1, at: start, jitter: 0).to == .sent)
  }

  @Test func refusesAWorkerWhoseRowWasClaimedAgain() throws {
    var row = try entry(at: .data)
    _ = try row.leaseExpired(at: start + .minutes(20))
    _ = try row.claim(by: "v", at: start + .minutes(20))
    refuses(.staleToken) { try row.reach(.dot, token: 1, at: start + .minutes(20)) }
    refuses(.staleToken) { try row.finish(outcome(.rcpt, 450), token: 1, at: start, jitter: 0) }
    refuses(.staleToken) { try row.workerLost(token: 1, at: start) }
    refuses(.staleToken) { try row.shutDown(token: 1, at: start, graceIsOver: true) }
  }

  @Test func replaysAReceipt() throws {
    var row = try entry(at: .dot)
    #expect(try row.replayReceipt(token: 1).edge == .receiptReplayed)
    #expect(row.state == .sent)
    var doubted = try entry(at: .dot)
    _ = try doubted.workerLost(token: 1, at: start)
    #expect(try doubted.replayReceipt(token: 1).to == .sent)
    var early = try entry(at: .data)
    refuses(.wrongState) { try early.replayReceipt(token: 1) }
  }

  @Test func shutsDownByPhase() throws {
    var early = try entry(at: .rcpt)
    #expect(try early.shutDown(token: 1, at: start, graceIsOver: false).to == .queued)
    var body = try entry(at: .data)
    refuses(.mustFinish) { try body.shutDown(token: 1, at: start, graceIsOver: false) }
    #expect(try body.shutDown(token: 1, at: start, graceIsOver: true).edge == .shutDown)
    var late = try entry(at: .dot)
    refuses(.mustFinish) { try late.shutDown(token: 1, at: start, graceIsOver: false) }
    #expect(try late.shutDown(token: 1, at: start, graceIsOver: true).to == .inDoubt)
  }
}
