import Casework
import MailTransport
import Outbox
import Testing

/// An invented message, its parts changed where a test needs it.
func sampleMessage(
  fromName: String = "Child Maintenance", to: String = "client@example.org", subject: String = "Your enquiry",
  id: String = "rpl-1.1", body: String = "Dear client,\n\nThis is an answer.\n", language: Language = .english,
  isAutomatic: Bool = false
) throws -> MailMessage {
  MailMessage(
    fromName: try #require(HeaderText(fromName)), from: try #require(EmailAddress("replies@service.example.org")),
    to: try #require(EmailAddress(to)), subject: try #require(HeaderText(subject)),
    date: Instant(milliseconds: 1_795_000_000_999),
    messageID: try #require(MessageID(left: id, right: "replydesk.example.org")), body: body, language: language,
    isAutomatic: isAutomatic)
}

/// That message with its envelope.
func sampleMail(_ message: MailMessage) throws -> OutgoingMail {
  try OutgoingMail(
    envelopeFrom: try #require(EmailAddress("bounces@service.example.org")), recipient: message.to,
    messageID: message.messageID, bytes: try MIMEBuilder.build(message))
}

/// Records what a transport told and asked.
final class Witness {
  var phases: [SendPhase] = []
  var gateCalls = 0
  var stopAt: SendPhase?

  /// Hooks that write here; the gate answers what is given.
  func hooks(gate: @escaping () -> Bool = { true }) -> AttemptHooks {
    AttemptHooks(
      onPhase: { self.phases.append($0) },
      dotGate: {
        self.gateCalls += 1
        return gate()
      }, shouldStop: { phase in self.stopAt.map { phase >= $0 } ?? false })
  }
}

/// Settings for a peer on this machine without TLS.
func plainSettings(_ port: Int, responseTimeout: Interval = .seconds(10)) throws -> SMTPSettings {
  try SMTPSettings(
    host: "127.0.0.1", port: port, security: .plainOnLoopback, connectTimeout: .seconds(10),
    responseTimeout: responseTimeout, attemptTimeout: .seconds(30))
}

/// What a scripted peer saw.
struct PeerReport: Sendable {
  let complete: Int
  let accepted: Int
  let commands: [String]
  let messages: [[UInt8]]

  init(_ lines: [String]) {
    func values(_ name: String) -> [Substring] {
      lines.filter { $0.hasPrefix("\(name) ") }.map { $0.dropFirst(name.count + 1) }
    }
    complete = values("complete").first.flatMap { Int($0) } ?? -1
    accepted = values("accepted").first.flatMap { Int($0) } ?? -1
    commands = values("command").map(String.init)
    messages = values("message").map { bytes(hex: $0) }
  }
}
