import Casework
import Outbox
import Testing

/// What people, reports, restores and age do to a row.
@Suite struct OutboxPeopleTests {
  @Test func isTakenBackUntilAWorkerHasIt() throws {
    var queued = try entry()
    let moved = try queued.cancel()
    #expect(moved.to == .cancelled && moved.edge == .cancelled && moved.actions == [.reopenActivity])
    var waiting = try deferred()
    #expect(try waiting.cancel().to == .cancelled)
    for phase in SendPhase.allCases {
      var row = try entry(at: phase)
      refuses(.wrongState) { try row.cancel() }
    }
  }

  @Test(arguments: HoldReason.allCases) func isHeldAndReleased(_ reason: HoldReason) throws {
    var row = try deferred()
    let moved = try row.hold(for: reason, at: start)
    let edges: [HoldReason: OutboxEdge] = [
      .mismatch: .bytesMismatch, .outdated: .bytesMismatch, .checkUnavailable: .checkUnavailable,
    ]
    #expect(moved.edge == edges[reason] ?? .held && moved.to == .held && row.holdReason == reason)
    #expect(moved.actions.contains(.alertSecurity) == (reason == .mismatch))
    refuses(.notDue, orCode: .wrongState) { try row.claim(by: "w", at: start + .hours(1)) }
    let back = try row.release(at: start)
    #expect(back.to == .deferred && back.nextAttemptAt == start + .minutes(1) && row.holdReason == nil)
    refuses(.wrongState) { try row.release(at: start) }
  }

  @Test(arguments: HoldReason.allCases) func whatAPersonHeldIsLetGoWithTimeToTakeItBack(_ reason: HoldReason) throws {
    var row = try entry()
    _ = try row.hold(for: reason, at: start)
    guard reason == .person else {
      refuses(.wrongState) { try row.letGo(at: start, due: start) }
      return
    }
    let moved = try row.letGo(at: start + .hours(9), due: start + .hours(9) + .seconds(20))
    #expect(moved.to == .queued && moved.edge == .released && moved.nextAttemptAt == start + .hours(9) + .seconds(20))
    refuses(.wrongState) { try row.letGo(at: start, due: start) }
    var tried = try deferred()
    _ = try tried.hold(for: .person, at: start)
    #expect(try tried.letGo(at: start, due: start + .hours(1)).nextAttemptAt == start + .minutes(1))
  }

  @Test func goesBeforeItsTimeOnlyWhileItWaitsForIt() throws {
    var row = try entry()
    #expect(try row.hasten(at: start - .seconds(5)).nextAttemptAt == start - .seconds(5))
    #expect(try row.hasten(at: start + .seconds(5)).nextAttemptAt == start - .seconds(5), "never later than before")
    _ = try row.hold(for: .person, at: start)
    refuses(.wrongState) { try row.hasten(at: start) }
    var tried = try deferred()
    refuses(.wrongState) { try tried.hasten(at: start) }
  }

  @Test func isNeverHeldPastTheDot() throws {
    var row = try entry(at: .dot)
    refuses(.mustFinish) { try row.hold(for: .person, at: start) }
    var early = try entry(at: .data)
    #expect(try early.hold(for: .mismatch, at: start).to == .held)
    refuses(.wrongState) { try early.reach(.dot, token: 1, at: start) }
  }

  @Test func goesToAPersonAfterFiveDays() throws {
    var row = try deferred()
    refuses(.notTooOld) { try row.expire(at: start + .hours(119)) }
    refuses(.tooOld) { try row.claim(by: "w", at: start + .hours(120)) }
    let moved = try row.expire(at: start + .hours(120))
    #expect(moved.to == .failed && moved.edge == .tooOld)
    #expect(moved.actions == [.alertAdministrator, .returnToCaseworker])
    var queued = try entry()
    refuses(.wrongState) { try queued.expire(at: start + .hours(500)) }
  }

  @Test func isHeldOrDoubtedAfterARestore() throws {
    for phase in SendPhase.allCases {
      var row = try entry(at: phase)
      #expect(row.restore(epoch: 2)?.to == .inDoubt)
      refuses(.staleToken, orCode: .wrongState) { try row.reach(.dot, token: 1, at: start) }
    }
    var queued = try entry()
    #expect(queued.restore(epoch: 1) == nil, "the same life of the store")
    let moved = queued.restore(epoch: 2)
    #expect(moved?.to == .held && moved?.edge == .restored && queued.holdReason == .restored)
    #expect(queued.restore(epoch: 2) == nil)
    var sent = try entry(at: .dot)
    _ = try sent.finish(outcome(.dot, 250), token: 1, at: start, jitter: 0)
    #expect(sent.restore(epoch: 2) == nil && sent.state == .sent && sent.epoch == 2)
  }

  @Test func whatWasHeldByARestoreIsProvenBeforeItIsTakenBack() throws {
    var row = try entry()
    _ = row.restore(epoch: 2)
    #expect(row.isUnproven)
    refuses(.wrongState) { try row.cancel() }
    var absent = row
    #expect(try row.proveAccepted().to == .sent)
    #expect(try absent.release(at: start).to == .queued && !absent.isUnproven)
    #expect(try absent.cancel().to == .cancelled)
    var held = try entry()
    _ = try held.hold(for: .person, at: start)
    refuses(.wrongState) { try held.proveAccepted() }
  }

  @Test func takesReports() throws {
    for (report, state) in [(DeliveryReport.failed, OutboxState.bounced), (.delayed, .sent), (.succeeded, .delivered)] {
      var row = try entry(at: .dot)
      refuses(.wrongState) { try row.matched(report) }
      _ = try row.finish(outcome(.dot, 250), token: 1, at: start, jitter: 0)
      #expect(try row.matched(report).to == state)
    }
    var doubted = try entry(at: .dot)
    _ = try doubted.workerLost(token: 1, at: start)
    #expect(try doubted.matched(.succeeded).actions == [.meetTarget])
  }

  @Test func isSettledByAPerson() throws {
    var row = try entry(at: .dot)
    _ = try row.workerLost(token: 1, at: start)
    var other = row
    #expect(try row.proveAccepted().to == .sent)
    refuses(.wrongState) { try row.proveAccepted() }
    let again = try other.nextGeneration(OutboxID(number: 8), at: start, due: start)
    #expect(again.entry.generation == 2 && again.entry.isPossibleDuplicate && again.entry.state == .queued)
    #expect(again.transition.edge == .resendChosen && again.transition.actions == [.flagPossibleDuplicate])
    #expect(other.state == .inDoubt && other.successor == OutboxID(number: 8))
    refuses(.superseded) { try other.nextGeneration(OutboxID(number: 9), at: start, due: start) }
    refuses(.superseded) { try other.proveAccepted() }
    refuses(.superseded, orCode: .wrongState) { try other.finish(outcome(.dot, 451), token: 1, at: start, jitter: 0) }
  }

  @Test func isNoDuplicateWhereTheServerNeverHadIt() throws {
    var absent = try entry(at: .dot)
    _ = try absent.workerLost(token: 1, at: start)
    let again = try absent.nextGeneration(OutboxID(number: 8), at: start, due: start, isProvenAbsent: true)
    #expect(!again.entry.isPossibleDuplicate && again.transition.edge == .evidenceFound)
    var failed = try entry(at: .rcpt)
    _ = try failed.finish(outcome(.rcpt, 550), token: 1, at: start, jitter: 0)
    let resent = try failed.nextGeneration(OutboxID(number: 8), at: start, due: start)
    #expect(!resent.entry.isPossibleDuplicate)
    var queued = try entry()
    refuses(.wrongState) { try queued.nextGeneration(OutboxID(number: 8), at: start, due: start) }
  }

  @Test func isReadBackOnlyWhereItsColumnsAgree() throws {
    #expect(row(.queued) != nil && row(.sending, phase: .dot, lease: true) != nil)
    #expect(row(.sending, phase: .dot) == nil, "no lease")
    #expect(row(.queued, lease: true) == nil)
    #expect(row(.leased, phase: .mail, lease: true) == nil)
    #expect(row(.sending, phase: .none, lease: true) == nil)
    #expect(row(.held) == nil)
    #expect(row(.held, hold: .person, from: .sending) == nil)
    #expect(row(.held, hold: .person, from: .deferred) != nil)
  }

  private func row(
    _ state: OutboxState, phase: SendPhase = .none, lease: Bool = false, hold: HoldReason? = nil,
    from: OutboxState? = nil
  ) -> OutboxEntry? {
    OutboxEntry(
      id: OutboxID(number: 1), generation: 1, createdAt: start, state: state, phase: phase, attempts: 1,
      nextAttemptAt: start, leaseToken: 1, lease: lease ? Lease(token: 1, worker: "w", until: start) : nil,
      holdReason: hold, heldFrom: from, epoch: 1, successor: nil, isPossibleDuplicate: false)
  }
}

/// Expects an event to be refused for one of two reasons.
func refuses(
  _ code: OutboxRefusal.Code, orCode other: OutboxRefusal.Code, sourceLocation: SourceLocation = #_sourceLocation,
  _ event: () throws -> some Any
) {
  do {
    _ = try event()
    Issue.record("it was not refused", sourceLocation: sourceLocation)
  } catch {
    let found = (error as? OutboxRefusal)?.code
    #expect(found == code || found == other, sourceLocation: sourceLocation)
  }
}
