import Casework
import MailTransport
import Outbox
import Testing

/// The gate before the last bytes: what passes it, what does not, and what a lost connection on either side comes to.
@Suite(.serialized) struct DotGateTests {
  @Test func deliversNothingWhenTheGateIsClosed() throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", ["ok"])
    var result: AttemptResult?
    do {
      let connection = try SMTPConnection(try plainSettings(port))
      result = connection.send(try sampleMail(try sampleMessage()), hooks: Witness().hooks { false })
    }
    let report = PeerReport(try peer.finish())
    #expect(result?.evidence.phase == .data && result?.evidence.problem == .gateClosed)
    #expect(result?.outcome.edge == .lostBeforeDot && result?.outcome.verdict == .deferred)
    #expect(report.complete == 0)
  }

  /// After a closed gate the same connection value serves the next message.
  @Test func goesOnAfterAClosedGate() throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", ["ok"])
    do {
      let connection = try SMTPConnection(try plainSettings(port))
      let mail = try sampleMail(try sampleMessage())
      _ = connection.send(mail, hooks: Witness().hooks { false })
      #expect(connection.send(mail, hooks: Witness().hooks()).outcome.verdict == .accepted)
    }
    let report = PeerReport(try peer.finish())
    #expect(report.complete == 1)
  }

  @Test(arguments: [SendPhase.connect, .mail, .rcpt, .data]) func stopsBeforeTheDot(_ phase: SendPhase) throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", ["ok"])
    let witness = Witness()
    witness.stopAt = phase
    var result: AttemptResult?
    do {
      let connection = try SMTPConnection(try plainSettings(port))
      result = connection.send(try sampleMail(try sampleMessage()), hooks: witness.hooks())
    }
    #expect(result?.evidence.problem == .stopped && result?.outcome.edge == .lostBeforeDot)
    #expect(witness.gateCalls == 0)
    #expect(PeerReport(try peer.finish()).complete == 0)
  }

  /// The peer cuts the connection after the body but before the gate is through: the mail is in doubt, since the bytes went.
  @Test func isInDoubtWhenCutAfterTheGate() throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", ["reset-before-dot"])
    let connection = try SMTPConnection(try plainSettings(port))
    let mail = try sampleMail(try sampleMessage(body: String(repeating: "A line of the answer.\n", count: 20)))
    let result = connection.send(mail, hooks: Witness().hooks { (try? peer.line()) == "closed" })
    #expect(result.evidence.phase == .dot && result.evidence.reply == nil)
    #expect(result.outcome.verdict == .inDoubt)
    #expect(PeerReport(try peer.finish()).complete == 0)
  }

  /// A body larger than all buffers, cut in its middle: the gate was never reached, so it is sent again later.
  @Test func isDeferredWhenCutInTheBody() throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", ["reset-mid-body"])
    let witness = Witness()
    let connection = try SMTPConnection(try plainSettings(port))
    let line = String(repeating: "x", count: 70) + "\n"
    let message = try sampleMessage(body: String(repeating: line, count: 14_000))
    let base = try sampleMail(message)
    // Eight copies of the body make it larger than what the kernel buffers on both sides.
    let body = base.bytes.count - 1_000
    let large =
      base.bytes + Array(repeating: base.bytes[(base.bytes.count - body / 72 * 72)...], count: 8).flatMap { $0 }
    let mail = try OutgoingMail(
      envelopeFrom: base.envelopeFrom, recipient: base.recipient, messageID: base.messageID, bytes: large)
    let result = connection.send(mail, hooks: witness.hooks())
    #expect(result.evidence.phase == .data && result.evidence.reply?.code == 354)
    #expect(result.outcome.edge == .lostBeforeDot && result.outcome.verdict == .deferred)
    #expect(witness.gateCalls == 0)
    #expect(PeerReport(try peer.finish()).complete == 0)
  }

  @Test func saysEachPhaseOnceAndInOrder() throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", ["ok"])
    let (first, second) = (Witness(), Witness())
    do {
      let connection = try SMTPConnection(try plainSettings(port))
      _ = connection.send(try sampleMail(try sampleMessage(id: "a")), hooks: first.hooks())
      _ = connection.send(try sampleMail(try sampleMessage(id: "b")), hooks: second.hooks())
    }
    let report = PeerReport(try peer.finish())
    #expect(first.phases == [.connect, .mail, .rcpt, .data])
    #expect(second.phases == [.connect, .mail, .rcpt, .data])
    #expect(report.complete == 2)
    #expect(report.commands.filter { $0.hasPrefix("EHLO") }.count == 1, "one connection for both")
    #expect(report.commands.filter { $0.hasPrefix("MAIL FROM:<bounces@service.example.org>") }.count == 2)
    #expect(report.commands.filter { $0 == "RCPT TO:<client@example.org>" }.count == 2)
    #expect(report.commands.last == "QUIT")
  }
}
