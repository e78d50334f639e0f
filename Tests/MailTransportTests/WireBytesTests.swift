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
