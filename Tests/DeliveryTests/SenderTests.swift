import Casework
import Cryptography
import Delivery
import DeskFixtures
import MailTransport
import OperatingSystem
import Outbox
import Storage
import Testing
import Wording
import Workflows

/// A transport that plays one ending and keeps what it accepted.
final class PlayedTransport: Transport {
  let evidence: AttemptEvidence
  private(set) var seen: [OutgoingMail] = []
  var asksAtTheGate = true

  init(_ phase: SendPhase, code: Int?, text: String = "played", problem: TransportProblem = .none) {
    evidence = AttemptEvidence(
      phase: phase, reply: code.flatMap { SMTPReply(code: $0, text: Array(text.utf8)) }, problem: problem)
  }

  func send(_ mail: OutgoingMail, hooks: AttemptHooks) -> AttemptResult {
    seen.append(mail)
    var evidence = evidence
    if evidence.phase == .dot, asksAtTheGate, !hooks.dotGate() {
      evidence = AttemptEvidence(phase: .data, reply: nil, problem: .gateClosed)
    }
    return AttemptResult(evidence: evidence, curlCode: nil, tls: nil, peer: nil, bytesHandedOver: mail.bytes.count)
  }
}

@Suite struct SenderTests {
  private func pass(_ fixture: TestDesk, _ transport: any Transport) throws -> Sender.Tally {
    try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass()
  }

  private func state(_ fixture: TestDesk, _ id: ActivityID) throws -> OutboxState? {
    try fixture.desk.outbox(of: id).last?.entry.state
  }

  @Test func acceptanceAnswersTheEnquiryAtItsOwnTime() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    #expect(try pass(fixture, PlayedTransport(.dot, code: 250)).sent == 1)
    #expect(try state(fixture, id) == .sent)
    #expect(try fixture.desk.view(id).obligation.metAt == fixture.clock.time)
    #expect(try fixture.desk.activity(id).status == .answered)
    #expect(try pass(fixture, PlayedTransport(.dot, code: 250)).sent == 0, "never a second time")
  }

  static let endings: [(SendPhase, Int?, TransportProblem, OutboxState)] = [
    (.dot, 251, .none, .sent),
    (.dot, 451, .none, .deferred),
    (.dot, 554, .none, .failed),
    (.dot, nil, .connectionLost, .inDoubt),
    (.dot, nil, .timedOut, .inDoubt),
    (.rcpt, 450, .none, .deferred),
    (.rcpt, 550, .none, .failed),
    (.mail, 550, .none, .held),
    (.auth, 535, .credentials, .held),
    (.tls, nil, .tls, .deferred),
    (.connect, nil, .unreachable, .deferred),
    (.data, nil, .connectionLost, .deferred),
  ]

  @Test(arguments: endings)
  func everyEndingLeavesTheRowWhereItBelongs(
    _ ending: (phase: SendPhase, code: Int?, problem: TransportProblem, state: OutboxState)
  ) throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    _ = try pass(fixture, PlayedTransport(ending.phase, code: ending.code, problem: ending.problem))
    #expect(try state(fixture, id) == ending.state)
    #expect((try fixture.desk.view(id).obligation.metAt != nil) == (ending.state == .sent), "SLA-3")
    let hasDraft = try fixture.desk.view(id).hasDraft
    #expect(hasDraft == (ending.state == .failed), "a refused reply goes back to its author")
  }

  /// A mail library that ends a message by itself: what the server took is sent all the same, and does not go out again.
  @Test func whatWasTakenWithoutTheGateIsSentAndNotSentAgain() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    let transport = PlayedTransport(.dot, code: 250)
    transport.asksAtTheGate = false
    #expect(try pass(fixture, transport).sent == 1)
    #expect(try state(fixture, id) == .sent)
    fixture.clock.advance(.hours(200))
    #expect(try pass(fixture, transport).sent == 0 && transport.seen.count == 1)
  }

  @Test func aRowInDoubtIsNeverSentAgainByItself() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    _ = try pass(fixture, PlayedTransport(.dot, code: nil, problem: .connectionLost))
    fixture.clock.advance(.hours(200))
    let second = PlayedTransport(.dot, code: 250)
    _ = try pass(fixture, second)
    #expect(second.seen.isEmpty)
    #expect(try fixture.desk.pendingReplies().map(\.activity) == [id], "it is shown to people")
  }

  @Test func aDeferredRowGoesWithTheSameBytes() throws {
    let (fixture, _) = try TestDesk.withReplyDue()
    let first = PlayedTransport(.dot, code: 451)
    _ = try pass(fixture, first)
    fixture.clock.advance(.hours(1))
    let second = PlayedTransport(.dot, code: 250)
    #expect(try pass(fixture, second).sent == 1)
    #expect(first.seen.first?.bytes == second.seen.first?.bytes)
  }

  @Test func whatADeadSenderLeftIsFreedOrInDoubtByHowFarItGot() throws {
    for (phase, expected) in [(SendPhase.none, OutboxState.sent), (.dot, .inDoubt)] {
      let (fixture, id) = try TestDesk.withReplyDue()
      try fixture.desk.store.write(by: .sender, at: fixture.clock.time) { session in
        var row = try #require(try session.nextDue(at: fixture.clock.time))
        try session.record(try row.entry.claim(by: "dead", at: fixture.clock.time), of: row, evidence: nil)
        guard phase == .dot else { return }
        let token = row.entry.leaseToken
        try session.record(try row.entry.reach(.dot, token: token, at: fixture.clock.time), of: row, evidence: nil)
      }
      let transport = PlayedTransport(.dot, code: 250)
      #expect(try pass(fixture, transport).recovered == 1)
      #expect(try state(fixture, id) == expected)
      #expect(transport.seen.count == (expected == .sent ? 1 : 0))
    }
  }

  @Test func wordingThatChangedAfterApprovalIsHeldAndNotSent() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    let path = fixture.path + "/lines/missing-payment-clearing.txt"
    try AtomicFile.write(path, try FileReader.read(path, limit: 1 << 16) + Array("More.\n".utf8), mode: .ownerOnly)
    let transport = PlayedTransport(.dot, code: 250)
    #expect(try pass(fixture, transport).forPeople == 1)
    #expect(transport.seen.isEmpty)
    #expect(try state(fixture, id) == .held)
    #expect(try fixture.desk.outbox(of: id).last?.entry.holdReason == .wording)
    let notices = try fixture.desk.notices()
    #expect(notices.map(\.kind) == [.replyHeld])
    #expect(notices.first?.text.contains("missing-payment-clearing v1 was changed since it was approved") == true)
  }

  @Test func aFlagRaisedAfterApprovalStopsTheReply() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    _ = try fixture.desk.raise(.domesticAbuse, on: id)
    let transport = PlayedTransport(.dot, code: 250)
    _ = try pass(fixture, transport)
    #expect(transport.seen.isEmpty)
    #expect(try state(fixture, id) == .held)
  }

  @Test func aMaildirHoldsTheMailOnce() throws {
    let (fixture, _) = try TestDesk.withReplyDue()
    #expect(try pass(fixture, Maildir(path: fixture.path + "/maildir")).sent == 1)
    #expect(try FolderLister.files(under: fixture.path + "/maildir/new", suffix: "").count == 1)
  }
}
