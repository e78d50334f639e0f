import Casework
import DeskFixtures
import MailTransport
import OperatingSystem
import Outbox
import Storage
import Testing

@testable import Delivery
@testable import Workflows

/// A relay that is away for a week, on a clock that is moved by hand, with the real store and the real sender. OUTAGE_ROWS says
/// how many mails wait, OUTAGE_STEP how many minutes pass between two passes.
@Suite struct StoreOutageTests {
  private static let rows = ProcessEnvironment.all()["OUTAGE_ROWS"].flatMap { Int($0) } ?? 400
  private static let step = ProcessEnvironment.all()["OUTAGE_STEP"].flatMap { Int64($0) } ?? 120
  private static let days: Int64 = 7
  private static let replies = 6

  /// A relay that is away, greets every six hours and puts a few off before it is gone again, and is back after a week.
  private final class Relay: Transport {
    static let greetings = 28
    static let eachTime = 2
    let clock: TestDesk.Clock
    let start: Instant
    private(set) var attempts: [Instant] = []
    private(set) var accepted: [String] = []
    private var putOff = 0

    init(_ clock: TestDesk.Clock) { (self.clock, start) = (clock, clock.time) }

    var isBack: Bool { clock.time - start >= .hours(24 * StoreOutageTests.days) }

    func send(_ mail: OutgoingMail, hooks: AttemptHooks) -> AttemptResult {
      attempts.append(clock.time)
      let hours = Int((clock.time - start).milliseconds / 3_600_000)
      var evidence = AttemptEvidence(phase: .connect, reply: nil, problem: .unreachable)
      if !isBack && putOff < (hours / 6 + 1) * Self.eachTime {
        putOff += 1
        let later = SMTPReply(code: 450, text: Array("4.2.0 later".utf8))
        evidence = AttemptEvidence(phase: .rcpt, reply: later, problem: .none)
      }
      if isBack, hooks.dotGate() {
        accepted.append("\(mail.messageID)")
        evidence = AttemptEvidence(phase: .dot, reply: SMTPReply(code: 250, text: Array("ok".utf8)), problem: .none)
      }
      return AttemptResult(evidence: evidence, curlCode: nil, tls: nil, peer: nil, bytesHandedOver: 0)
    }
  }

  /// A desk with some replies, and mails to staff up to the number of rows, one due every second.
  private func ready() throws -> TestDesk {
    let fixture = try TestDesk.withRepliesDue(Self.replies)
    let recipient = try #require(EmailAddress("p.shah@example.org"))
    let activity = try #require(try fixture.desk.activity(ofMessage: "m-1"))
    let start = fixture.clock.time
    for first in stride(from: Self.replies, to: Self.rows, by: 500) {
      fixture.clock.advance(.seconds(1))
      try fixture.desk.store.write(by: .rules, at: fixture.clock.time) { session in
        for number in first..<min(first + 500, Self.rows) {
          let item = AlertItem(activity: activity, level: "row-\(number)")
          try session.alert(AlertMail(fixture.desk.settings).new(.outbox, [item], to: recipient, account: nil))
        }
      }
    }
    #expect(fixture.clock.time - start < .minutes(5))
    return fixture
  }

  @Test func aWeekAwayLosesNothingSendsEachOnceAndStormsNobody() throws {
    let fixture = try ready()
    let relay = Relay(fixture.clock)
    let sender = Sender(desk: fixture.desk, transport: relay, worker: "tests")
    var (handedOver, passes) = (0, 0)
    while !relay.isBack {
      handedOver += try sender.pass().forPeople
      fixture.clock.advance(.minutes(Self.step))
      passes += 1
    }
    #expect(relay.accepted.isEmpty)
    let before = relay.attempts.count
    // While it is away one row a pass is tried; a relay that greets closes the circuit, and five failures open it again.
    let greeted = Relay.greetings * (Relay.eachTime + 5)
    #expect(before >= passes / 2 && before <= passes + greeted, "\(before) attempts in \(passes) passes")
    let waiting = try fixture.desk.store.read { try $0.outboxRows(all: false, limit: Self.rows) }
    let tried = waiting.filter { $0.entry.state == .deferred }
    let waits = Set(tried.compactMap { $0.entry.nextAttemptAt.map { $0.milliseconds % 60_000 } })
    #expect(tried.count < 3 || waits.count > tried.count / 3, "each is put off by a time of its own")
    var sent = 0
    for _ in 0..<200 {
      let tally = try sender.pass()
      (sent, handedOver) = (sent + tally.sent, handedOver + tally.forPeople)
      fixture.clock.advance(.minutes(1))
    }
    #expect(Set(relay.accepted).count == relay.accepted.count, "none twice")
    #expect(sent == relay.accepted.count && sent + handedOver == Self.rows, "none lost")
    let putOff = greeted + HostCircuit().threshold
    #expect(handedOver > 0 && handedOver <= putOff, "only what was put off and not a mere probe goes to a person")
    #expect(sent > 0 && sent >= Self.rows - putOff, "all that was never tried, or only for the relay, is sent")
    try expectOrder(relay.accepted, in: fixture)
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
    guard Self.rows > 400 else { return }
    print(
      "\(Self.rows) mails, \(Self.days) days in \(passes) passes: \(before) attempts while the relay was away, \(sent) sent,",
      "\(handedOver) handed to people after five days, \(relay.accepted.count - Set(relay.accepted).count) twice")
  }

  /// What was never tried goes out oldest first, but for neighbours, which threads may prepare in any order.
  private func expectOrder(_ accepted: [String], in fixture: TestDesk) throws {
    let rows = try fixture.desk.store.read { try $0.outboxRows(all: true, limit: Self.rows) }
    #expect(rows.count == Self.rows)
    #expect(rows.allSatisfy { $0.entry.state == .sent || $0.entry.state == .failed })
    let places = Dictionary(uniqueKeysWithValues: accepted.enumerated().map { ($1, $0) })
    let once = rows.filter { $0.entry.attempts == 1 && $0.entry.state == .sent }.sorted { $0.id < $1.id }
    let order = once.compactMap { places["\($0.messageID)"] }
    #expect(order.count > 1 && order.count == once.count)
    let half = order.count / 2
    #expect(order.prefix(half).reduce(0, +) < order.suffix(half).reduce(0, +), "oldest first")
    let sorted = order.sorted()
    #expect(
      zip(order, sorted).allSatisfy { abs($0 - $1) <= Pace.widest }, "nothing is overtaken by what was claimed after it"
    )
  }
}
