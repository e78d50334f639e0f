import Casework
import MailTransport
import Outbox
import Testing

/// Every way in which the scripted peer behaves: how far the attempt got, what it came to, and what the peer had by then.
@Suite(.serialized) struct SMTPBehaviourTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var behaviour: String
    var phase: SendPhase
    var edge: OutboxEdge
    var verdict: SMTPOutcome.Verdict
    var code: Int?
    var complete = 0
    var accepted = 0
    var signsIn = false
    var testDescription: String { behaviour }
  }

  static let rows: [Row] = [
    Row(behaviour: "ok", phase: .dot, edge: .accepted, verdict: .accepted, code: 250, complete: 1, accepted: 1),
    Row(
      behaviour: "251-after-dot", phase: .dot, edge: .accepted, verdict: .accepted, code: 251, complete: 1, accepted: 1),
    Row(
      behaviour: "200-after-dot", phase: .dot, edge: .accepted, verdict: .accepted, code: 200, complete: 1, accepted: 1),
    Row(behaviour: "multi-line", phase: .dot, edge: .accepted, verdict: .accepted, code: 250, complete: 1, accepted: 1),
    Row(
      behaviour: "reset-after-250", phase: .dot, edge: .accepted, verdict: .accepted, code: 250, complete: 1,
      accepted: 1),
    Row(
      behaviour: "close-after-dot", phase: .dot, edge: .unansweredAfterDot, verdict: .inDoubt, complete: 1, accepted: 1),
    Row(
      behaviour: "silent-after-dot", phase: .dot, edge: .unansweredAfterDot, verdict: .inDoubt, complete: 1, accepted: 1
    ),
    Row(behaviour: "half-reply", phase: .dot, edge: .unansweredAfterDot, verdict: .inDoubt, complete: 1, accepted: 1),
    Row(
      behaviour: "unfinished-reply", phase: .dot, edge: .unansweredAfterDot, verdict: .inDoubt, complete: 1, accepted: 1
    ),
    Row(
      behaviour: "endless-reply", phase: .dot, edge: .unansweredAfterDot, verdict: .inDoubt, complete: 1, accepted: 1),
    Row(behaviour: "word-reply", phase: .dot, edge: .unansweredAfterDot, verdict: .inDoubt, complete: 1, accepted: 1),
    Row(behaviour: "354-after-dot", phase: .dot, edge: .unansweredAfterDot, verdict: .inDoubt, code: 354, complete: 1),
    Row(
      behaviour: "451-after-dot", phase: .dot, edge: .passingRefusalAfterDot, verdict: .deferred, code: 451, complete: 1
    ),
    Row(
      behaviour: "421-after-dot", phase: .dot, edge: .passingRefusalAfterDot, verdict: .deferred, code: 421, complete: 1
    ),
    Row(behaviour: "552-after-dot", phase: .dot, edge: .refusedContent, verdict: .refused, code: 552, complete: 1),
    Row(behaviour: "control-bytes", phase: .dot, edge: .refusedContent, verdict: .refused, code: 554, complete: 1),
    Row(behaviour: "554-data", phase: .data, edge: .refusedContent, verdict: .refused, code: 554),
    Row(behaviour: "greeting-554", phase: .connect, edge: .unreachable, verdict: .deferred, code: 554),
    Row(behaviour: "greeting-close", phase: .connect, edge: .unreachable, verdict: .deferred),
    Row(behaviour: "550-mail", phase: .mail, edge: .systemicRefusal, verdict: .held(.systemic), code: 550),
    Row(behaviour: "530-mail", phase: .mail, edge: .credentialsRefused, verdict: .held(.credentials), code: 530),
    Row(behaviour: "552-mail", phase: .mail, edge: .formatUnsupported, verdict: .refused, code: 552),
    Row(behaviour: "421-mail", phase: .mail, edge: .passingRefusal, verdict: .deferred, code: 421),
    Row(behaviour: "450-rcpt", phase: .rcpt, edge: .passingRefusal, verdict: .deferred, code: 450),
    Row(behaviour: "550-rcpt", phase: .rcpt, edge: .addressRefused, verdict: .refused, code: 550),
    Row(behaviour: "quit-unanswered", phase: .rcpt, edge: .addressRefused, verdict: .refused, code: 550),
    Row(
      behaviour: "auth-535", phase: .auth, edge: .credentialsRefused, verdict: .held(.credentials), code: 535,
      signsIn: true),
    Row(behaviour: "auth-454", phase: .auth, edge: .passingRefusal, verdict: .deferred, code: 454, signsIn: true),
    Row(
      behaviour: "auth-235", phase: .dot, edge: .accepted, verdict: .accepted, code: 250, complete: 1, accepted: 1,
      signsIn: true),
    // AUTH is not offered though we have a name and password: nothing goes out as a stranger.
    Row(
      behaviour: "ok", phase: .data, edge: .credentialsRefused, verdict: .held(.credentials), code: 354, signsIn: true),
  ]

  @Test(arguments: rows) func playsOut(_ row: Row) throws {
    let play = try Play.of(row.behaviour, signsIn: row.signsIn)
    let (result, report) = (play.result, play.report)
    #expect(result.evidence.phase == row.phase)
    #expect(result.evidence.reply?.code == row.code)
    #expect(result.outcome.edge == row.edge)
    #expect(result.outcome.verdict == row.verdict)
    #expect(result.outcome.isServerDecision == (row.phase == .dot && row.verdict != .inDoubt))
    #expect(report.complete == row.complete)
    #expect(report.accepted == row.accepted)
    #expect(play.gateCalls == (row.phase == .dot ? 1 : 0))
    #expect(play.phases == play.phases.sorted() && !play.phases.contains(.dot))
    #expect(result.evidence.reply?.text.unmasked.utf8.allSatisfy { (0x20...0x7E).contains($0) } ?? true)
  }

  @Test func escapesWhatAServerSays() throws {
    let reply = try #require(try Play.of("control-bytes").result.evidence.reply)
    #expect(reply.text.unmasked == #"5.7.1 no \x1b[31m \x07 \xff thanks"#)
    #expect(reply.enhanced?.description == "5.7.1")
  }

  /// A NUL or an endless line may be read as an answer or as none, but never as something that sends the mail again.
  @Test(arguments: ["nul-byte", "long-reply"]) func neverSendsAgainAfterAStrangeAnswer(_ behaviour: String) throws {
    let result = try Play.of(behaviour).result
    #expect(result.evidence.phase == .dot)
    #expect(behaviour == "nul-byte" ? result.outcome.verdict != .accepted : result.outcome.verdict != .refused)
    #expect(result.outcome.verdict != .deferred)
    #expect((result.evidence.reply?.text.unmasked.utf8.count ?? 0) <= 256)
  }

  /// The peer says our secret back to us in its refusal; it must not be kept.
  @Test func keepsNoSecretFromAnAnswer() throws {
    #expect(try Play.of("auth-535", signsIn: true).result.evidence.reply?.text.unmasked == "5.7.8")
  }

  @Test func findsNobodyListening() throws {
    let connection = try SMTPConnection(try plainSettings(try freePort()))
    let result = connection.send(try sampleMail(try sampleMessage()), hooks: Witness().hooks())
    #expect(result.evidence == AttemptEvidence(phase: .connect, reply: nil, problem: .unreachable))
    #expect(result.outcome.edge == .unreachable)
  }
}
