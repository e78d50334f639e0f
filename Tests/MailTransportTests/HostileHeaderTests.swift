import Casework
import MailTransport
import OperatingSystem
import Outbox
import Testing
import TestSupport

/// What clients and records may hold, put into subject, name, address and body: refused, or at the server with exactly the
/// headers of a reply, one sender and one recipient. HOSTILE_HEADERS says how many random texts are tried as well.
@Suite struct HostileHeaderTests {
  private static let random = ProcessEnvironment.all()["HOSTILE_HEADERS"].flatMap { Int($0) } ?? 1_500

  /// Line ends, and what some programs take for one.
  private static let breaks = [
    "\r\n", "\n", "\r", "\r\n ", "\n\t", "\r\r\n", "\n\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}",
    "\u{1C}", "\u{1D}", "\u{1E}", "\u{1F}", "%0D%0A", "=0D=0A", "\\r\\n", "\u{0}", "\u{1B}[2J", "\u{7F}", "\u{9B}",
  ]
  private static let injected = ["Bcc: evil@example.org", "To: evil@example.org", ".", "", "\r\nBody"]
  private static let words = [
    "=?utf-8?q?a=0D=0ABcc:_evil=40example.org?=", "=?utf-8?b?DQpCY2M6IGV2aWxAZXhhbXBsZS5vcmc=?=", "=?", "?=",
    "=?utf-8?",
    "\u{202E}txt.exe", "\u{2066}x\u{2069}", "\u{200B}", "\u{FEFF}Subject", "a\u{AD}b", "\u{E000}", "\u{E0041}",
    "\u{FFFF}",
    "e" + String(repeating: "\u{301}", count: 500), "👨‍👩‍👧‍👦", "ŵ ŷ â", "日本語の件名", "\"quoted\" (comment) <a@b>", "a, b; c: d",
    "name <evil@example.org>", "evil@example.org,", "group: a@b.example, c@d.example;", "\\", "\"", "(", "<", ">", " x",
    "x ", "\t", "x\ty", "", " ", String(repeating: "x", count: 998), String(repeating: "w ", count: 127) + "w",
    String(repeating: "ŵ", count: 128), "{{other.address}}", "${IFS}", "$(id)", "`id`", "-oQ/tmp", "--", "From ",
    ">From ",
    "Content-Type: text/html", "MIME-Version: 2.0", "a:b", ":", "=1+1", "@SUM(A1)", "％0a", "：", "\u{340}\u{341}",
    "\u{1D173}",
  ]
  private static let addresses = [
    "a@b.example\r\nRCPT TO:<evil@example.org>", "a@b.example\n", "<a@b.example>", "a@b.example, c@d.example",
    "a@b.example c@d.example", "\"a b\"@b.example", "a\"b@b.example", "@x,@y:a@b.example", "a%b@c.example",
    "a@[127.0.0.1]",
    "a@b", "a@b.example.", "a@.example", ".a@b.example", "a.@b.example", "a..b@b.example", "a@b@c.example",
    "a(c)@b.example",
    "=?utf-8?q?a=40b?=@c.example", "ŵ@b.example", "a@ŵ.example", "a@xn--b.example", "a\u{0}@b.example",
    "a@b.example\u{0}",
    String(repeating: "a", count: 65) + "@b.example", "a@" + String(repeating: "b.", count: 130) + "example",
    "a@b.example> SIZE=0", "a@b.example NOTIFY=NEVER", "", "@", "a@", "@b.example", "a+tag@b.example",
    "o'neil@b.example",
  ]
  private static let bodies = [
    ".", "..", ".\n.", "\n.\n", "a\n.\nb", "QUIT", "RSET\nMAIL FROM:<x@y.example>", "From x", ">From x", " leading",
    "trailing ", "tab\there", String(repeating: "x", count: 5_000), "ŵ" + String(repeating: "ŷ", count: 900), "=",
    "=0D=0A",
    "--boundary", "a\r\nb", "a\rb", "a\u{0}b", "a\u{1B}[2Jb", "a\u{85}b", "a\u{2028}b", "\u{202E}abc",
  ]

  @Test func thereAreAtLeastAsManyAsWereAskedFor() {
    #expect(Self.words.count + Self.addresses.count + Self.bodies.count + Self.breaks.count >= 111)
  }

  @Test func theServerSeesTheHeadersOfAReplyAndNoOther() throws {
    let peer = try LocalPeer()
    let connection = try SMTPConnection(try plainSettings(peer.port))
    let plain = try sampleMessage()
    var sent: [MailMessage] = []
    for message in Self.messages(plain) {
      guard let bytes = try? MIMEBuilder.build(message) else { continue }
      let mail = try OutgoingMail(
        envelopeFrom: message.from, recipient: message.to, messageID: message.messageID, bytes: bytes)
      let result = connection.send(mail, hooks: Witness().hooks())
      #expect(result.outcome.verdict == .accepted, "\(message.body.debugDescription): \(result.evidence)")
      sent.append(message)
    }
    let seen = peer.finish()
    #expect(sent.count > 40, "some are harmless")
    #expect(seen.messages.count == sent.count)
    let expected = Self.headers(try MIMEBuilder.build(plain))
    for (message, received) in zip(sent, seen.messages) {
      #expect(Self.headers(received) == expected, "\(message.subject.text.debugDescription)")
      #expect(!String(decoding: received, as: UTF8.self).contains("\r\n.\r\n"))
    }
    let envelopes = seen.commands.filter { $0.hasPrefix("RCPT") }
    #expect(envelopes == sent.map { "RCPT TO:<\($0.to.wireForm)>" }, "one recipient each, and no other")
    #expect(seen.commands.count { $0.hasPrefix("MAIL") } == sent.count)
  }

  @Test func aLineEndIsNeverPartOfAHeader() {
    for line in Self.breaks.prefix(17) {
      guard line.unicodeScalars.contains(where: { $0.value < 0x20 || [0x85, 0x2028, 0x2029].contains($0.value) }) else {
        continue
      }
      for text in Self.injected {
        #expect(HeaderText("Subject\(line)\(text)") == nil, "\((line + text).debugDescription)")
        #expect(EmailAddress("a@b.example\(line)\(text)") == nil, "\((line + text).debugDescription)")
      }
    }
  }

  /// Texts put together at random from what does harm in headers.
  @Test func randomTextsAreRefusedOrOneHeader() throws {
    let plain = try sampleMessage()
    let expected = Self.headers(try MIMEBuilder.build(plain))
    var generator = SeededNumbers(seed: 20_261_121)
    var taken = 0
    for number in 0..<Self.random {
      let pieces = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        (Self.words + Self.breaks + Self.injected).randomElement(using: &generator) ?? ""
      }
      guard let text = HeaderText(pieces.joined()) else { continue }
      taken += 1
      let bytes = try MIMEBuilder.build(Self.message(plain, name: text, subject: text))
      #expect(Self.headers(bytes) == expected, "text \(number): \(text.text.debugDescription)")
    }
    #expect(taken > Self.random / 100)
  }

  /// A message for every text that is let into each of its places.
  private static func messages(_ plain: MailMessage) -> [MailMessage] {
    let texts = words + breaks.map { "a\($0)b" } + injected
    let subjects = texts.compactMap(HeaderText.init).map { message(plain, subject: $0) }
    let names = texts.compactMap(HeaderText.init).map { message(plain, name: $0) }
    let recipients = addresses.compactMap { EmailAddress($0) }.map { message(plain, to: $0) }
    return subjects + names + recipients + bodies.map { message(plain, body: $0 + "\n") }
  }

  private static func message(
    _ plain: MailMessage, name: HeaderText? = nil, subject: HeaderText? = nil, to: EmailAddress? = nil,
    body: String? = nil
  ) -> MailMessage {
    MailMessage(
      fromName: name ?? plain.fromName, from: plain.from, to: to ?? plain.to, subject: subject ?? plain.subject,
      date: plain.date, messageID: plain.messageID, body: body ?? plain.body, language: plain.language)
  }

  /// The names of a message's headers, in order; a line that goes on with a blank belongs to the one before.
  private static func headers(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).prefix {
      $0.elementsEqual([0x0D]) == false
    }
    return lines.filter { $0.first != 0x20 && $0.first != 0x09 }.map { line in
      String(decoding: line.prefix { $0 != 0x3A }, as: UTF8.self).lowercased()
    }
  }
}
