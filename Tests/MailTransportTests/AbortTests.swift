import MailTransport
import Outbox
import Testing

/// An attempt that ends before the gate has opened leaves the server with nothing, after whatever number of bytes.
@Suite(.serialized) struct AbortTests {
  /// We end it: libcurl is told to abort after every number of bytes from the shortest mail to one 500 bytes longer.
  @Test func theServerAcceptsNothingWhereverWeStop() throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", ["ok"])
    let connection = try SMTPConnection(try plainSettings(port))
    let letters = Array("Every number of letters is one abort.\n".utf8)
    var offsets: Set<Int> = []
    for count in 1...500 {
      let body = String(decoding: (0..<count).map { letters[$0 % letters.count] }, as: UTF8.self)
      let mail = try sampleMail(try sampleMessage(body: body))
      let result = connection.send(mail, hooks: Witness().hooks { false })
      #expect(result.outcome.edge == .lostBeforeDot && result.outcome.verdict == .deferred, "\(count)")
      offsets.insert(result.bytesHandedOver)
    }
    #expect(offsets.count > 450)
    #expect(PeerReport(try peer.finish()).complete == 0)
  }

  /// The server cuts the connection after every number of bytes; the gate stays closed, so nothing is in doubt.
  @Test func nothingIsInDoubtWhereverTheServerCuts() throws {
    let (peer, port) = try PeerProcess.python("cutting_peer.py", [])
    let mail = try sampleMail(try sampleMessage(body: "Short.\n"))
    let connection = try SMTPConnection(try plainSettings(port))
    for count in 0..<mail.bytes.count {
      let result = connection.send(mail, hooks: Witness().hooks { false })
      #expect(result.outcome.verdict == .deferred, "\(count)")
    }
    #expect(try peer.finish() == ["cuts \(mail.bytes.count)", "accepted 0"])
  }
}
