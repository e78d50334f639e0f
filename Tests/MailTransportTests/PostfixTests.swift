import Glibc
import MailTransport
import OperatingSystem
import Outbox
import Testing

/// A real Postfix at the other end: every mail is in its mailbox once. POSTFIX_MAILS says how many.
@Suite(.serialized) struct PostfixTests {
  private static let count = ProcessEnvironment.all()["POSTFIX_MAILS"].flatMap { Int($0) } ?? 200

  @Test(.enabled(if: getuid() == 0 && access("/usr/sbin/postfix", X_OK) == 0, "Postfix only starts as root"))
  func everyMailIsInTheMailboxOnce() throws {
    let folder = try TemporaryFolder()
    let script = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Support/private_postfix.sh"
    let port = try freePort()
    let postfix = try PeerProcess("/bin/sh", [script, folder.path, "\(port)"])
    try #require(try postfix.line() == "started")
    try #require(try postfix.isListening(on: port))
    do {
      let connection = try SMTPConnection(try plainSettings(port))
      for number in 1...Self.count {
        let plain = try sampleMail(try sampleMessage(id: "rpl-\(number)"))
        let mail = try OutgoingMail(
          envelopeFrom: plain.envelopeFrom, envelopeID: "OUT-\(number)", recipient: plain.recipient,
          messageID: plain.messageID, bytes: plain.bytes)
        let result = connection.send(mail, hooks: Witness().hooks())
        #expect(result.outcome.verdict == .accepted && result.evidence.reply?.code == 250)
      }
    }
    var state: [String] = []
    // Postfix delivers after it has answered.
    for _ in 0..<600 where state.first != "queued 0" {
      usleep(100_000)
      postfix.write(Array("\n".utf8))
      state = try (0..<3).map { _ in try postfix.line() }
    }
    #expect(state == ["queued 0", "kept \(Self.count)", "different \(Self.count)"])
    _ = try postfix.finish()
  }
}
