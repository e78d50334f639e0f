import Casework
import Delivery
import DeskFixtures
import MailTransport
import Outbox
import Storage
import Synchronization
import Testing
import Workflows

/// A server played by a function of the recipient count so far; several of them share one record of what was accepted.
private final class Played: Transport {
  final class Record: Sendable {
    let accepted = Mutex<[String]>([])
    let running = Atomic<Int>(0)
    let most = Atomic<Int>(0)
  }

  let record: Record
  let answer: (Int) -> (SendPhase, Int?, TransportProblem)

  init(_ record: Record, _ answer: @escaping (Int) -> (SendPhase, Int?, TransportProblem)) {
    (self.record, self.answer) = (record, answer)
  }

  func send(_ mail: OutgoingMail, hooks: AttemptHooks) -> AttemptResult {
    let now = record.running.add(1, ordering: .relaxed).newValue
    _ = record.most.max(now, ordering: .relaxed)
    defer { record.running.subtract(1, ordering: .relaxed) }
    let number = record.accepted.withLock { $0.count }
    var (phase, code, problem) = answer(number)
    if phase == .dot, !hooks.dotGate() { (phase, code, problem) = (.data, nil, .gateClosed) }
    if phase == .dot, code == 250 { record.accepted.withLock { $0.append("\(mail.messageID)") } }
    if hooks.shouldStop(phase) { problem = .stopped }
    let reply = code.flatMap { SMTPReply(code: $0, text: Array("5.7.1 played".utf8)) }
    return AttemptResult(
      evidence: AttemptEvidence(phase: phase, reply: reply, problem: problem), curlCode: nil, tls: nil, peer: nil,
      bytesHandedOver: mail.bytes.count)
  }
}

@Suite struct RoundTests {
  private static let accepts: @Sendable (Int) -> (SendPhase, Int?, TransportProblem) = { _ in (.dot, 250, .none) }

  private func states(_ fixture: TestDesk) throws -> [OutboxState] {
    try (1...6).map { (number: Int64) in
      let row = try fixture.desk.store.read { session in try session.outboxRow(OutboxID(number: number)) }
      return try #require(row).entry.state
    }
  }

  @Test(arguments: [1, 2, 4]) func everyRowGoesOutOnceHoweverManyConnectionsThereAre(_ count: Int) throws {
    let (fixture, record) = (try TestDesk.withRepliesDue(6), Played.Record())
    let transports = (0..<count).map { _ in Played(record, Self.accepts) }
    let tally = try Sender(desk: fixture.desk, transports: transports, worker: "tests").pass()
    #expect(tally.sent == 6)
    let accepted = record.accepted.withLock { $0 }
    #expect(accepted.count == 6 && Set(accepted).count == 6)
    #expect(record.most.load(ordering: .relaxed) <= count)
    #expect(try states(fixture).allSatisfy { $0 == .sent })
  }

  @Test func aServerThatIsAwayCostsOneAttemptAndThenAMinutesProbe() throws {
    let (fixture, record) = (try TestDesk.withRepliesDue(6), Played.Record())
    let sender = Sender(
      desk: fixture.desk, transport: Played(record) { _ in (.connect, nil, .unreachable) }, worker: "tests")
    let first = try sender.pass()
    #expect(first.deferred == 5 && first.isStopped, "five in a row open the circuit")
    #expect(try states(fixture).count { $0 == .queued } == 1)
    let second = try sender.pass()
    #expect(second.deferred == 0 && second.isStopped, "nothing is claimed while it is open")
    fixture.clock.advance(.seconds(59))
    #expect(try sender.pass().deferred == 0)
    let last = { try #require(try fixture.desk.store.read { session in try session.outboxEntry(OutboxID(number: 6)) }) }
    #expect(try last().leaseToken == 0)
    for probe in 1...3 {
      fixture.clock.advance(.seconds(probe == 1 ? 1 : 60))
      let tally = try sender.pass()
      #expect(tally.isStopped && tally.deferred == 0)
      let row = try last()
      #expect(row.leaseToken == probe, "one probe a minute, with the same row")
      #expect(
        row.state == .queued && row.attempts == 0 && row.isDue(at: fixture.clock.time), "which stands as it stood")
    }
  }

  @Test func aFaultOfOurOwnSetUpHoldsTheQueueAndNotTheRows() throws {
    let (fixture, record) = (try TestDesk.withRepliesDue(6), Played.Record())
    let sender = Sender(
      desk: fixture.desk, transport: Played(record) { _ in (.auth, 535, .credentials) }, worker: "tests")
    #expect(try sender.pass().isStopped)
    fixture.clock.advance(.hours(2))
    #expect(try sender.pass().isStopped)
    #expect(try states(fixture) == [.held, .queued, .queued, .queued, .queued, .queued])
  }

  @Test func theSameRefusalOfThreeRowsStopsThePassAndGivesTheRestBack() throws {
    let (fixture, record) = (try TestDesk.withRepliesDue(6), Played.Record())
    let sender = Sender(
      desk: fixture.desk, transport: Played(record) { $0 < 2 ? (.dot, 250, .none) : (.rcpt, 554, .none) },
      worker: "tests")
    _ = try sender.pass()
    #expect(try states(fixture) == [.sent, .sent, .failed, .failed, .held, .queued])
    let row = try fixture.desk.store.read { session in try session.outboxRow(OutboxID(number: 6)) }
    #expect(row?.entry.attempts == 0, "what was not begun was not tried")
  }

  @Test func anAddressThatTheServerDoesNotKnowIsBarredAndWhoeverApprovedIsTold() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    let sender = Sender(
      desk: try fixture.colleague("a.reid"), transport: PlayedTransport(.rcpt, code: 550, text: "5.1.1 nobody"),
      worker: "tests")
    _ = try sender.pass()
    #expect(try fixture.desk.outbox(of: id).last?.entry.state == .failed)
    let notice = try #require(try fixture.desk.notices().first { $0.activity == id })
    #expect(notice.kind == .reopened)
    #expect(notice.text.contains("was refused by the mail server (550 5.1.1) and is a draft again"))
    #expect(try fixture.desk.decision(on: id).refusals.map(\.rule) == [.ch3])
  }

  @Test func stoppingFinishesWhatIsUnderWayAndGivesTheRestBack() throws {
    let (fixture, record) = (try TestDesk.withRepliesDue(6), Played.Record())
    let sender = Sender(
      desk: fixture.desk, transport: Played(record, Self.accepts), worker: "tests",
      isStopRequested: { record.accepted.withLock { $0.count } >= 3 })
    #expect(try sender.pass().sent == 3)
    #expect(try states(fixture) == [.sent, .sent, .sent, .queued, .queued, .queued])
  }

  @Test func aRowThatSomebodyHoldsBeforeItsLastBytesDoesNotGo() throws {
    let (fixture, record) = (try TestDesk.withRepliesDue(6), Played.Record())
    let colleague = try fixture.colleague("a.reid")
    let desk = Mutex(false)
    let sender = Sender(
      desk: fixture.desk,
      transport: Played(record) { number in
        if number == 0,
          !desk.withLock({
            let was = $0; $0 = true; return was
          })
        {
          try? colleague.store.write(by: .rules, at: colleague.now) { session in
            guard var row = try session.outboxRow(OutboxID(number: 1)) else { return }
            try session.record(try row.entry.hold(for: .person, at: colleague.now), of: row, evidence: nil)
          }
        }
        return (.dot, 250, .none)
      }, worker: "tests")
    #expect(try sender.pass().sent == 5)
    #expect(try states(fixture).first == .held)
  }
}
