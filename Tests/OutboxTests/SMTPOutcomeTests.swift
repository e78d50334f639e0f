import Casework
import Outbox
import Testing

/// Every row of the edge table that an attempt can take, and every combination of evidence for what must never happen.
@Suite struct SMTPOutcomeTests {
  struct Row: Sendable {
    var phase: SendPhase
    var reply: String?
    var problem: TransportProblem
    var edge: OutboxEdge
    var verdict: SMTPOutcome.Verdict
    init(
      _ phase: SendPhase, _ reply: String?, _ problem: TransportProblem, _ edge: OutboxEdge,
      _ verdict: SMTPOutcome.Verdict
    ) {
      (self.phase, self.reply, self.problem, self.edge, self.verdict) = (phase, reply, problem, edge, verdict)
    }
  }

  static let rows: [Row] = [
    Row(.connect, nil, .unreachable, .unreachable, .deferred),
    Row(.connect, "554 no", .protocolViolation, .unreachable, .deferred),
    Row(.connect, "421 busy", .protocolViolation, .unreachable, .deferred),
    Row(.connect, nil, .connectionLost, .unreachable, .deferred),
    Row(.tls, "250 ok", .tls, .tlsFailed, .deferred),
    Row(.tls, "454 no", .tls, .tlsFailed, .deferred),
    Row(.tls, "220 go", .protocolViolation, .tlsFailed, .deferred),
    Row(.tls, nil, .connectionLost, .tlsFailed, .deferred),
    Row(.auth, "535 5.7.8 no", .none, .credentialsRefused, .held(.credentials)),
    Row(.auth, "534 no", .none, .credentialsRefused, .held(.credentials)),
    Row(.auth, "530 no", .none, .credentialsRefused, .held(.credentials)),
    Row(.auth, "504 no", .none, .credentialsRefused, .held(.credentials)),
    Row(.auth, "454 later", .none, .passingRefusal, .deferred),
    Row(.auth, nil, .connectionLost, .lostBeforeDot, .deferred),
    Row(.data, "354 go", .credentials, .credentialsRefused, .held(.credentials)),
    Row(.mail, "530 5.7.0 sign in", .none, .credentialsRefused, .held(.credentials)),
    Row(.rcpt, "530 5.7.0 sign in", .none, .credentialsRefused, .held(.credentials)),
    Row(.mail, "550 5.7.1 no", .none, .systemicRefusal, .held(.systemic)),
    Row(.mail, "553 no", .none, .systemicRefusal, .held(.systemic)),
    Row(.mail, "552 5.3.4 big", .none, .formatUnsupported, .refused),
    Row(.mail, "552 big", .none, .formatUnsupported, .refused),
    Row(.mail, "552 5.2.2 full", .none, .systemicRefusal, .held(.systemic)),
    Row(.rcpt, nil, .capability, .formatUnsupported, .refused),
    Row(.mail, "451 later", .none, .passingRefusal, .deferred),
    Row(.rcpt, "450 4.2.0 grey", .none, .passingRefusal, .deferred),
    Row(.data, "452 full", .none, .passingRefusal, .deferred),
    Row(.mail, "421 bye", .connectionLost, .passingRefusal, .deferred),
    Row(.rcpt, "550 5.1.1 nobody", .none, .addressRefused, .refused),
    Row(.rcpt, "553 no", .none, .addressRefused, .refused),
    Row(.data, "554 no", .none, .refusedContent, .refused),
    Row(.mail, nil, .connectionLost, .lostBeforeDot, .deferred),
    Row(.rcpt, nil, .timedOut, .lostBeforeDot, .deferred),
    Row(.data, nil, .connectionLost, .lostBeforeDot, .deferred),
    Row(.data, "354 go", .connectionLost, .lostBeforeDot, .deferred),
    Row(.data, "250 ok", .none, .lostBeforeDot, .deferred),
    Row(.data, nil, .gateClosed, .lostBeforeDot, .deferred),
    Row(.rcpt, nil, .stopped, .lostBeforeDot, .deferred),
    Row(.dot, "250 ok", .none, .accepted, .accepted),
    Row(.dot, "251 ok", .protocolViolation, .accepted, .accepted),
    Row(.dot, "200 ok", .connectionLost, .accepted, .accepted),
    Row(.dot, "299 ok", .timedOut, .accepted, .accepted),
    Row(.dot, "451 later", .none, .passingRefusalAfterDot, .deferred),
    Row(.dot, "421 bye", .connectionLost, .passingRefusalAfterDot, .deferred),
    Row(.dot, "552 full", .none, .refusedContent, .refused),
    Row(.dot, "554 no", .connectionLost, .refusedContent, .refused),
    Row(.dot, "354 go", .none, .unansweredAfterDot, .inDoubt),
    Row(.dot, nil, .none, .unansweredAfterDot, .inDoubt),
    Row(.dot, nil, .connectionLost, .unansweredAfterDot, .inDoubt),
    Row(.dot, nil, .timedOut, .unansweredAfterDot, .inDoubt),
    Row(.dot, nil, .protocolViolation, .unansweredAfterDot, .inDoubt),
    Row(.dot, nil, .stopped, .unansweredAfterDot, .inDoubt),
  ]

  @Test(arguments: rows) func decides(_ row: Row) throws {
    let outcome = SMTPOutcome(evidence(row.phase, row.reply, row.problem))
    #expect(outcome.edge == row.edge)
    #expect(outcome.verdict == row.verdict)
    #expect(outcome.isServerDecision == (row.phase == .dot && row.verdict != .inDoubt))
  }

  /// Over all phases, codes and problems: accepted needs a 2xx after the dot, and past the dot only a code decides.
  @Test func neverGuesses() {
    let replies: [String?] = [nil] + (200...599).map { "\($0) text" }
    for phase in SendPhase.allCases {
      for problem in TransportProblem.allCases {
        for reply in replies {
          let outcome = SMTPOutcome(evidence(phase, reply, problem))
          let first = reply?.first
          #expect((outcome.verdict == .accepted) == (phase == .dot && first == "2"))
          #expect((outcome.verdict == .inDoubt) == (phase == .dot && (first == nil || first == "3")))
          #expect(outcome.isServerDecision == (phase == .dot && outcome.verdict != .inDoubt))
        }
      }
    }
  }

  private func evidence(_ phase: SendPhase, _ reply: String?, _ problem: TransportProblem) -> AttemptEvidence {
    let parsed = reply.flatMap { line in SMTPReply(code: Int(line.prefix(3)) ?? 0, text: Array(line.utf8.dropFirst(4)))
    }
    return AttemptEvidence(phase: phase, reply: parsed, problem: problem)
  }
}

@Suite struct SMTPReplyTests {
  @Test func escapesAndCutsItsText() throws {
    let reply = try #require(SMTPReply(code: 554, text: Array("5.7.1 a\u{1B}[0m\\\u{0}ŵ".utf8)))
    #expect(reply.text.unmasked == #"5.7.1 a\x1b[0m\x5c\x00\xc5\xb5"#)
    #expect(SMTPReply(code: 250, text: [UInt8](repeating: 0, count: 1000))?.text.unmasked.utf8.count == 256)
    #expect("\(reply.text)".contains("bytes"), "cannot be printed")
  }

  @Test(arguments: [199, 600, 0, -250, 999]) func refusesCodes(_ code: Int) {
    #expect(SMTPReply(code: code, text: [UInt8]()) == nil)
  }

  @Test(
    arguments: [
      ("5.1.1 x", "5.1.1"), ("4.7.999", "4.7.999"), ("2.0.0\r\n", "2.0.0"), ("5.1 x", nil), ("5.1.1x", nil),
      ("3.1.1 x", nil),
      ("5.1000.1 x", nil), ("5..1 x", nil), ("", nil), ("x 5.1.1", nil), ("5.1.1.1 x", nil), (".5.1", nil),
    ] as [(String, String?)])
  func readsTheEnhancedCode(_ text: String, _ code: String?) {
    #expect(EnhancedCode(openingOf: Array(text.utf8))?.description == code)
  }
}
