import Casework
import MailTransport
import Outbox
import Testing

/// What the peer has is what was frozen, whatever the lines look like: dots, `From `, long ones.
@Suite(.serialized) struct WireBytesTests {
  static let bodies: [String] = [
    ".\n", "..\n", ".\n.\n..\n.x\n", "From x\nFrom \n", "a=b\n=20\n", "ŵ ŷ â ê\n", "no end", "\n\n\n",
    "end blank \n\tend tab\t\n",
    String(repeating: "long ", count: 400) + "\n", String(repeating: "ŵ", count: 2000),
    String(repeating: "Ten thousand letters, more or less.\n", count: 280),
  ]

  @Test func arrivesByteForByte() throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", ["ok"])
    var sent: [[UInt8]] = []
    do {
      let connection = try SMTPConnection(try plainSettings(port))
      for (number, body) in Self.bodies.enumerated() {
        let mail = try sampleMail(try sampleMessage(id: "n\(number)", body: body))
        sent.append(mail.bytes)
        #expect(connection.send(mail, hooks: Witness().hooks()).outcome.verdict == .accepted)
      }
    }
    let received = PeerReport(try peer.finish()).messages.map(unstuffed)
    #expect(received == sent)
  }

  /// Names and subjects as hostile as they can be made, and text that looks like headers: still exactly the headers of ours.
  @Test func thePeerSeesExactlyOurHeaders() throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", ["ok"])
    let subjects = ["Bcc: x@example.org", "a:b; <c> \"d\" \\", "?= =", String(repeating: "ŵ", count: 128), "=20", "."]
    let bodies = ["Bcc: x@example.org\n", "\n.\nMAIL FROM:<x@example.org>\n", ".\n", "no end"]
    do {
      let connection = try SMTPConnection(try plainSettings(port))
      for (number, subject) in subjects.enumerated() {
        let message = try sampleMessage(
          fromName: subject, subject: subject, id: "h\(number)", body: bodies[number % bodies.count])
        #expect(connection.send(try sampleMail(message), hooks: Witness().hooks()).outcome.verdict == .accepted)
      }
    }
    let report = PeerReport(try peer.finish())
    #expect(report.messages.count == subjects.count && report.commands.filter { $0.hasPrefix("RCPT") }.count == 6)
    for message in report.messages {
      let text = String(decoding: message, as: UTF8.self)
      let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
      let names = lines.filter { !$0.hasPrefix(" ") && !$0.hasPrefix("\t") }.map {
        $0.prefix { $0 != ":" }.lowercased()
      }
      #expect(
        names.sorted() == [
          "content-language", "content-transfer-encoding", "content-type", "date", "from", "message-id", "mime-version",
          "subject", "to",
        ])
    }
  }

  /// The receiving side of RFC 5321 section 4.5.2: one dot less at the start of a line.
  private func unstuffed(_ bytes: [UInt8]) -> [UInt8] {
    var (kept, isAtStart) = ([UInt8](), true)
    for byte in bytes {
      if !(isAtStart && byte == 0x2E) { kept.append(byte) }
      isAtStart = byte == 0x0A
    }
    return kept
  }
}
