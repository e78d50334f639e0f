import Casework
import Delivery
import MailTransport
import Outbox
import Testing

@Suite struct LogLineTests {
  private func move(_ evidence: AttemptEvidence) throws -> (OutboxTransition, AttemptResult) {
    let now = Instant(milliseconds: 1_795_000_000_000)
    var entry = OutboxEntry.approve(OutboxID(number: 12), at: now, due: now, epoch: 1).entry
    _ = try entry.claim(by: "w", at: now)
    let result = AttemptResult(
      evidence: evidence, curlCode: 56, tls: "TLSv1.3 \"x\"\n", peer: "127.0.0.1", bytesHandedOver: 7)
    return (try entry.finish(result.outcome, token: 1, at: now, jitter: 0.5), result)
  }

  @Test func isOneLineOfCodesWithoutAWordOfTheServer() throws {
    let reply = SMTPReply(code: 450, text: Array("4.2.0 amada@example.org is greylisted".utf8))
    let (moved, result) = try move(AttemptEvidence(phase: .rcpt, reply: reply, problem: .none))
    #expect(
      "\(LogLine(moved, result))" == """
        event=moved row=OUT-12 generation=1 edge=E7 from=leased to=deferred phase=none attempt=1 \
        due="2026-11-18T11:07:40+00:00" problem=refused code=450 enhanced=4.2.0 curl=56 tls="TLSv1.3 \\"x\\"\\x0a" \
        peer=127.0.0.1 bytes=7
        """)
  }

  @Test func whatAPersonMustLookAtIsLouder() throws {
    let refused = AttemptEvidence(phase: .rcpt, reply: SMTPReply(code: 550, text: Array("no".utf8)), problem: .none)
    let (moved, result) = try move(refused)
    #expect(LogLine(moved, result).priority == .warning)
    let late = AttemptEvidence(phase: .connect, reply: nil, problem: .unreachable)
    #expect(LogLine(try move(late).0, nil).priority == .information)
  }

  @Test func aValueCannotMakeALineOfItsOwn() {
    let line = "\(LogLine(event: "started", [("a", "x\nevent=moved"), ("b", ""), ("c", "\u{1B}[2J")]))"
    #expect(line == "event=started a=\"x\\x0aevent=moved\" b=\"\" c=\"\\x1b[2J\"")
  }
}
