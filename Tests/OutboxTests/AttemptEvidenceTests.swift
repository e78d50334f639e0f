import Outbox
import Testing

@Suite struct AttemptEvidenceTests {
  @Test(arguments: [
    (SendPhase.connect, TransportProblem.unreachable, nil, "the server could not be reached, at connecting"),
    (.rcpt, .connectionLost, "550 5.1.1 nobody here", "refused with 550 5.1.1, at RCPT TO"),
    (.rcpt, .connectionLost, "450 4.2.0 later", "put off with 450 4.2.0, at RCPT TO"),
    (.auth, .credentials, "535 no", "refused with 535, at signing in"),
    (.dot, .none, "250 2.0.0 queued", "accepted with 250 2.0.0, at the last bytes"),
    (.dot, .protocolViolation, "251 fine", "accepted with 251, at the last bytes"),
    (.dot, .connectionLost, nil, "the connection was lost, at the last bytes"),
    (.dot, .protocolViolation, "354 go on", "the server's answer was no SMTP, at the last bytes"),
    (.mail, .timedOut, "250 ok", "no answer came in time, at MAIL FROM"),
  ])
  func theSummarySaysWhoSaidNoAndWhere(
    phase: SendPhase, problem: TransportProblem, answer: String?, summary: String
  ) {
    let reply = answer.flatMap { SMTPReply(code: Int($0.prefix(3)) ?? 0, text: Array($0.dropFirst(4).utf8)) }
    #expect((reply == nil) == (answer == nil))
    #expect(AttemptEvidence(phase: phase, reply: reply, problem: problem).summary == summary)
  }

  @Test func noWordOfTheServerIsInTheSummary() throws {
    let reply = try #require(SMTPReply(code: 550, text: Array("5.1.1 <client@example.org> unknown".utf8)))
    #expect(!AttemptEvidence(phase: .rcpt, reply: reply, problem: .none).summary.contains("client"))
  }
}
