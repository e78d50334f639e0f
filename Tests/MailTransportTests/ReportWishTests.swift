import MailTransport
import Outbox
import Testing

/// What the linked libcurl really sends where delivery reports can be asked for (RFC 3461).
@Suite(.serialized) struct ReportWishTests {
  private func commands(_ behaviour: String, id: String?, signsIn: Bool = true) throws -> [String] {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", [behaviour])
    do {
      let connection = try SMTPConnection(
        try plainSettings(port), credentials: signsIn ? try Play.credentials() : nil)
      for name in ["a", "b"] {
        let plain = try sampleMail(try sampleMessage(id: name))
        let mail = try OutgoingMail(
          envelopeFrom: plain.envelopeFrom, envelopeID: id, recipient: plain.recipient, messageID: plain.messageID,
          bytes: plain.bytes)
        #expect(connection.send(mail, hooks: Witness().hooks()).outcome.verdict == .accepted)
      }
    }
    return PeerReport(try peer.finish()).commands.filter { $0.hasPrefix("MAIL") || $0.hasPrefix("RCPT") }
  }

  @Test func asksForHeadersOnlyUnderTheRowsNameWhereTheServerOffersReports() throws {
    let found = try commands("auth-dsn", id: "OUT-123")
    let wanted = "MAIL FROM:<bounces@service.example.org> RET=HDRS ENVID=OUT-123 "
    #expect(found.filter { $0.hasPrefix(wanted) }.count == 2, "on the first mail of a connection and on the next")
    #expect(found.filter { $0 == "RCPT TO:<client@example.org>" }.count == 2)
  }

  /// The name stands bare or not at all: which of them depends on what the linked libcurl can write without signing in.
  @Test func theNameIsNeverBetweenAngleBrackets() throws {
    for signsIn in [false, true] {
      let found = try commands(signsIn ? "auth-dsn" : "dsn", id: "OUT-123", signsIn: signsIn)
      #expect(found.count == 4 && found.allSatisfy { !$0.contains("ENVID=<") }, "\(found)")
    }
  }

  @Test(
    arguments: [("auth-235", "OUT-123"), ("auth-dsn", nil), ("auth-dsn", "x> EVIL=1"), ("auth-dsn", "")]
      as [(String, String?)])
  func asksForNothingOtherwise(_ behaviour: String, _ id: String?) throws {
    let found = try commands(behaviour, id: id)
    #expect(found.allSatisfy { !$0.contains("RET=") && !$0.contains("ENVID") && !$0.contains("EVIL") })
    #expect(found.filter { $0.hasPrefix("MAIL FROM:<bounces@service.example.org>") }.count == 2)
  }
}
