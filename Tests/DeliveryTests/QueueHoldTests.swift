import Casework
import Delivery
import DeskFixtures
import Outbox
import Storage
import Testing
import Workflows

/// A fault of our own set-up holds the queue until a person releases it: across processes, and where people look (E5, E6).
@Suite struct QueueHoldTests {
  private func pass(_ fixture: TestDesk, _ transport: PlayedTransport) throws -> Sender.Tally {
    try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass()
  }

  @Test func aSenderThatIsStartedAgainGoesOnHolding() throws {
    let fixture = try TestDesk.withRepliesDue(3)
    #expect(try pass(fixture, PlayedTransport(.auth, code: 535, problem: .credentials)).isStopped)
    let mended = PlayedTransport(.dot, code: 250)
    for _ in 0..<3 {
      fixture.clock.advance(.hours(1))
      #expect(try pass(fixture, mended).isStopped)
    }
    #expect(mended.seen.isEmpty, "no row is tried, and none more is held")
    let held = try fixture.desk.outbox(all: false, limit: 10).filter { $0.entry.state == .held }
    try #require(held.count == 1)
    _ = try fixture.desk.release(held[0].id)
    #expect(try pass(fixture, mended).sent == 3)
  }

  @Test func theSenderThatHeldGoesOnWhenItIsReleased() throws {
    let fixture = try TestDesk.withRepliesDue(3)
    let transport = PlayedTransport(.mail, code: 550)
    let sender = Sender(desk: fixture.desk, transport: transport, worker: "tests")
    #expect(try sender.pass().isStopped)
    #expect(sender.holds.map(\.entry.holdReason) == [.systemic])
    #expect(try sender.pass().isStopped && transport.seen.count == 1)
    _ = try fixture.desk.release(try #require(sender.holds.first).id)
    #expect(try sender.pass().isStopped && transport.seen.count == 2, "the next row meets the same fault")
  }

  @Test(arguments: HoldReason.allCases) func onlyAFaultOfTheSetUpHoldsTheOthers(_ reason: HoldReason) throws {
    let fixture = try TestDesk.withRepliesDue(3)
    try fixture.desk.store.write(by: .rules, at: fixture.clock.time) { session in
      var row = try #require(try session.outboxRow(OutboxID(number: 2)))
      try session.record(try row.entry.hold(for: reason, at: session.now), of: row, evidence: nil)
    }
    let transport = PlayedTransport(.dot, code: 250)
    #expect(try pass(fixture, transport).sent == (reason.holdsTheQueue ? 0 : 2))
    #expect(try fixture.desk.outboxHealth().holds.isEmpty != reason.holdsTheQueue)
  }

  @Test func whoeverAsksIsToldWhyAndWhatToDo() throws {
    let fixture = try TestDesk.withRepliesDue(3)
    #expect(try fixture.desk.outboxHealth().isFine)
    _ = try pass(fixture, PlayedTransport(.auth, code: 535, problem: .credentials))
    let health = try fixture.desk.outboxHealth()
    #expect(!health.isFine)
    #expect(health.finding.contains("refuses our name or password"))
    #expect(health.finding.contains("replydesk outbox release OUT-1"))
    _ = try fixture.desk.runAlerts(
      MachineTime(uptime: fixture.clock.time - Instant(milliseconds: 0), boot: "this one"))
    #expect(try !fixture.desk.alertHealth().isFine, "no mail can tell of it, so the canary does")
  }
}

/// Replies that wait longer than they should: who is told, when, and that it is once.
@Suite struct WaitingReplyTests {
  static let cases: [(OutboxState, SendPhase, Int?, TransportProblem, Interval)] = [
    (.inDoubt, .dot, nil, .connectionLost, .minutes(15)), (.held, .mail, 550, .none, .hours(1)),
    (.deferred, .rcpt, 450, .none, .hours(4)),
  ]

  @Test(arguments: cases) func theLeaderIsToldOnceAfterItsTime(
    _ given: (state: OutboxState, phase: SendPhase, code: Int?, problem: TransportProblem, limit: Interval)
  ) throws {
    let (fixture, _) = try TestDesk.withReplyDue()
    try fixture.desk.set(
      Person(
        account: try #require(Account("p.shah")), team: nil, roles: .teamLeader,
        email: EmailAddress("p.shah@example.org"), hours: "mon-sun 00:00-24:00"))
    let approved = try #require(try fixture.desk.outbox(all: true, limit: 1).first).entry.createdAt
    let transport = PlayedTransport(given.phase, code: given.code, problem: given.problem)
    _ = try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass()
    #expect(try fixture.desk.outbox(all: true, limit: 1).map(\.entry.state) == [given.state])
    // Deferred counts from the approval, the others from when it came to that.
    let from = given.state == .deferred ? approved : fixture.clock.time
    fixture.clock.advance(from + given.limit + Interval(milliseconds: -1) - fixture.clock.time)
    #expect(try mails(fixture) == 0 && faults(fixture) == 0)
    fixture.clock.advance(Interval(milliseconds: 1))
    #expect(try mails(fixture) == 1 && faults(fixture) == 1)
    #expect(try mails(fixture) == 0, "once")
  }

  private func mails(_ fixture: TestDesk) throws -> Int {
    let now = fixture.clock.time
    let run = try fixture.desk.runAlerts(MachineTime(uptime: now - Instant(milliseconds: 0), boot: "this one"))
    return run.mails.count { $0.subject.contains("wait") }
  }

  /// What `doctor` and `outbox list` say of rows; a queue that is held has a sentence of its own.
  private func faults(_ fixture: TestDesk) throws -> Int {
    try fixture.desk.outboxHealth().faults.count { $0.contains("outbox list") }
  }

  @Test func aReplyThatAClockAheadApprovedIsToldOf() throws {
    let fixture = try TestDesk.withRepliesDue(1)
    #expect(try fixture.desk.outboxHealth().isFine)
    fixture.clock.advance(.hours(-24 * 3652))
    let health = try fixture.desk.outboxHealth()
    #expect(
      health.faults.count == 1 && health.finding.contains("approved by a clock that was ahead"), "\(health.finding)")
    fixture.clock.advance(.hours(24 * 3652))
    #expect(try fixture.desk.outboxHealth().isFine)
  }

  @Test func theAgeOfTheOldestIsSaid() throws {
    let fixture = try TestDesk.withRepliesDue(3)
    fixture.clock.advance(.minutes(90))
    let finding = try fixture.desk.outboxHealth().finding
    #expect(finding.hasPrefix("3 due, the oldest for 9") && finding.hasSuffix(" minutes"), "\(finding)")
  }
}
