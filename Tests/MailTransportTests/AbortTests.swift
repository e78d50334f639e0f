import MailTransport
import Outbox
import Testing

/// An attempt that ends before the gate has opened leaves the server with nothing, after whatever number of bytes.
@Suite(.serialized) struct AbortTests {
  /// We end it: libcurl is told to abort after every number of bytes from the shortest mail to one 150 bytes longer.
  @Test func theServerAcceptsNothingWhereverWeStop() throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", ["ok"])
    let connection = try SMTPConnection(try plainSettings(port))
    let letters = Array("Every number of letters is one abort.\n".utf8)
    var offsets: Set<Int> = []
    for count in 1...150 {
      let body = String(decoding: (0..<count).map { letters[$0 % letters.count] }, as: UTF8.self)
      let mail = try sampleMail(try sampleMessage(body: body))
      let result = connection.send(mail, hooks: Witness().hooks { false })
      #expect(result.outcome.edge == .lostBeforeDot && result.outcome.verdict == .deferred, "\(count)")
      offsets.insert(result.bytesHandedOver)
    }
    #expect(offsets.count > 100)
    #expect(PeerReport(try peer.finish()).complete == 0)
  }

  /// The server cuts the connection after every number of bytes up to half of the mail; the gate stays closed, so nothing is in doubt.
  @Test func nothingIsInDoubtWhereverTheServerCuts() throws {
    let (peer, port) = try PeerProcess.python("cutting_peer.py", [])
    let mail = try sampleMail(try sampleMessage(body: "Short.\n"))
    let connection = try SMTPConnection(try plainSettings(port))
    for count in 0..<mail.bytes.count / 2 {
      let result = connection.send(mail, hooks: Witness().hooks { false })
      #expect(result.outcome.verdict == .deferred, "\(count)")
    }
    let lines = try peer.finish()
    let cuts = lines.first.flatMap { Int($0.dropFirst("cuts ".count)) } ?? 0
    // The last connection may still be at its end when the peer is asked.
    #expect(cuts >= mail.bytes.count / 2 - 1 && lines.last == "accepted 0", "\(lines)")
  }
}
