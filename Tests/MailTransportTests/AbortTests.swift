import CCurl
import MailTransport
import Outbox
import Testing

/// An attempt that ends before the gate has opened leaves the server with nothing, after whatever number of bytes.
@Suite struct AbortTests {
  /// libcurl is told to abort before every byte of a message, and when it has them all and asks for more: the server never
  /// takes what it has for a whole one.
  @Test func theServerAcceptsNothingWhereverTheLibraryAborts() throws {
    let peer = try LocalPeer()
    let bytes = try sampleMail(try sampleMessage(body: ".\n..\n\nA line.\n")).bytes
    for offset in 0...bytes.count {
      let code = try CutTransfer(bytes, before: offset).perform(port: peer.port)
      #expect(code == CURLE_ABORTED_BY_CALLBACK, "byte \(offset)")
    }
    try #require(try CutTransfer(bytes, before: nil).perform(port: peer.port) == CURLE_OK)
    let seen = peer.finish()
    #expect(seen.cuts == bytes.count + 1)
    #expect(seen.messages.count == 1, "only the one that was not cut")
  }

  /// Our own transport, its gate closed, with messages of every length from the shortest to one 150 bytes longer.
  @Test func nothingPassesAGateThatStaysClosed() throws {
    let peer = try LocalPeer()
    let connection = try SMTPConnection(try plainSettings(peer.port))
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
    #expect(peer.finish().messages.isEmpty)
  }

  /// Lines that begin with a dot grow on the wire: however many there are, nothing is whole before the gate was asked.
  @Test(arguments: 0...6) func dotsDoNotGoPastAClosedGate(_ count: Int) throws {
    let peer = try LocalPeer()
    let mail = try sampleMail(try sampleMessage(body: String(repeating: ".\n", count: count) + "End.\n"))
    let connection = try SMTPConnection(try plainSettings(peer.port))
    let (closed, open) = (Witness(), Witness())
    let refused = connection.send(mail, hooks: closed.hooks { false })
    #expect(closed.gateCalls == 1 && refused.outcome.edge == .lostBeforeDot)
    #expect(peer.seen.messages.isEmpty)
    #expect(connection.send(mail, hooks: open.hooks()).outcome.verdict == .accepted && open.gateCalls == 1)
    #expect(peer.finish().messages.count == 1)
  }

  /// The server cuts the connection after every number of bytes. With the gate closed nothing is in doubt; once it was open,
  /// only a server's answer could say more than that nobody knows.
  @Test(arguments: [false, true]) func theServerMayCutAnywhere(_ isOpen: Bool) throws {
    let peer = try LocalPeer()
    let mail = try sampleMail(try sampleMessage(body: ".\nShort.\n"))
    // The dot of the body is doubled on the wire, and the end has three bytes of its own.
    let onTheWire = mail.bytes.count + 1 + 3
    for count in 0..<onTheWire {
      peer.cut(after: count)
      let connection = try SMTPConnection(try plainSettings(peer.port))
      let result = connection.send(mail, hooks: Witness().hooks { isOpen })
      let verdict = result.outcome.verdict
      #expect(verdict == .deferred || (isOpen && verdict == .inDoubt), "cut after \(count)")
      #expect(verdict != .deferred || result.evidence.phase < .dot, "cut after \(count)")
    }
    peer.cut(after: nil)
    let connection = try SMTPConnection(try plainSettings(peer.port))
    #expect(connection.send(mail, hooks: Witness().hooks()).outcome.verdict == .accepted)
    let seen = peer.finish()
    #expect(seen.cuts == onTheWire)
    #expect(seen.messages.count == 1, "only the one that was not cut")
  }
}

/// One transfer by the linked library alone, which aborts before a byte of the message or its end, or not at all.
private final class CutTransfer {
  private let bytes: [UInt8]
  private let end: Int?
  private var given = 0

  init(_ bytes: [UInt8], before end: Int?) { (self.bytes, self.end) = (bytes, end) }

  func perform(port: Int) throws -> CURLcode {
    try CurlLibrary.check()
    guard let handle = curl_easy_init(), let recipients = curl_slist_append(nil, "<client@example.org>") else {
      return CURLE_FAILED_INIT
    }
    defer {
      curl_easy_cleanup(handle)
      curl_slist_free_all(recipients)
    }
    let settings = [
      ccurl_set_string(handle, CURLOPT_URL, "smtp://127.0.0.1:\(port)/localhost"),
      ccurl_set_string(handle, CURLOPT_MAIL_FROM, "<bounces@example.org>"),
      ccurl_set_list(handle, CURLOPT_MAIL_RCPT, recipients), ccurl_set_long(handle, CURLOPT_UPLOAD, 1),
      ccurl_set_pointer(handle, CURLOPT_READDATA, Unmanaged.passUnretained(self).toOpaque()),
      ccurl_set_transfer_callback(handle, CURLOPT_READFUNCTION) { buffer, size, count, context in
        guard let context else { return Int(CURL_READFUNC_ABORT) }
        let room = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
        return Unmanaged<CutTransfer>.fromOpaque(context).takeUnretainedValue().fill(room)
      },
    ]
    guard settings.allSatisfy({ $0 == CURLE_OK }) else { return CURLE_FAILED_INIT }
    return withExtendedLifetime(self) { curl_easy_perform(handle) }
  }

  private func fill(_ room: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(room.count, (end ?? bytes.count) - given)
    guard count > 0 else { return end == nil ? 0 : Int(CURL_READFUNC_ABORT) }
    room.copyBytes(from: bytes[given..<given + count])
    given += count
    return count
  }
}
