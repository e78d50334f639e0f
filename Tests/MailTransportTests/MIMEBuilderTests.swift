import Casework
import MailTransport
import Testing

/// Built messages, read back by Python's own parser in its strict policy.
@Suite struct MIMEBuilderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name = "Child Maintenance"
    var to = "client@example.org"
    var subject = "Your enquiry"
    var body = "Dear client,\n\nThis is an answer.\n"
    var language = Language.english
    var testDescription: String { "\(name) \(subject) \(body.prefix(12))" }
  }

  static let rows: [Row] = [
    Row(),
    Row(
      name: "Gwasanaeth Cynhaliaeth Plant ŵ ŷ", subject: "Eich ymholiad: taliadau ŵ ŷ Â", body: "Annwyl ŵ ŷ\n",
      language: .welsh),
    Row(name: "O'Brien, Siân \"the\" <office>; (a) @ b", subject: "A, b; <c> \"d\" (e) \\ f : g"),
    Row(
      name: String(repeating: "Long name ", count: 25) + "end",
      subject: String(repeating: "long subject ", count: 19) + "end"),
    Row(name: String(repeating: "x", count: 256), subject: String(repeating: "y", count: 256)),
    Row(
      name: String(repeating: "z", count: 60) + " " + String(repeating: "\"", count: 60),
      subject: "x " + String(repeating: "y", count: 60)),
    Row(name: String(repeating: "ŵ", count: 128), subject: String(repeating: "ŷ", count: 128)),
    Row(name: String(repeating: "ŵ ŷ x ", count: 25) + "e", subject: String(repeating: "ŷ ab ", count: 40) + "e"),
    Row(name: "2.0.0 (\u{65E5}\u{672C}) \u{1F600}", subject: "Two  blanks   and = ? _ =_?"),
    Row(to: String(repeating: "a", count: 64) + "@" + String(repeating: "b", count: 60) + ".example.org"),
    Row(to: "o'br{i}en+tag=x!#$%&*/?^_`|~-@sub.example.org"),
    Row(body: ".\n..\n...\n.x\n"), Row(body: "From x\n>From y\nFrom: z\n"), Row(body: "a=b =3D =\n=\n"),
    Row(body: "blank at the end \ntab at the end\t\n \n\t\n"), Row(body: "\n\n\n"), Row(body: "no line end"),
    Row(body: String(repeating: "x", count: 10_000) + "\n"),
    Row(body: String(repeating: "ŵŷ", count: 5_000) + "\n"),
    Row(body: String(repeating: "A sentence of an answer, and another one. ", count: 240) + "\n"),
    Row(body: "\u{1F600} \u{200B}\u{202E} e\u{301}\n"),
  ]

  @Test(arguments: rows) func readsBackFieldByField(_ row: Row) throws {
    let message = try sampleMessage(
      fromName: row.name, to: row.to, subject: row.subject, body: row.body, language: row.language)
    let built = try MIMEBuilder.build(message)
    #expect(try MIMEBuilder.build(message) == built, "the same bytes each time")
    let found = try parsed(built)
    let names =
      "content-language,content-transfer-encoding,content-type,date,from,message-id,mime-version,subject,to"
    #expect(found["headers"] == names)
    #expect(found["from-count"] == "1" && found["to-count"] == "1")
    #expect(found["from-name"] == row.name)
    #expect(found["from"] == "replies@service.example.org")
    #expect(found["to"] == message.to.wireForm)
    #expect(found["subject"] == row.subject)
    #expect(found["message-id"] == "<rpl-1.1@replydesk.example.org>")
    #expect(found["date"] == "1795000000")
    #expect(found["type"] == "text/plain" && found["charset"] == "utf-8")
    #expect(found["encoding"] == "quoted-printable")
    #expect(found["language"] == row.language.rawValue)
    let body = row.body.hasSuffix("\n") ? row.body : row.body + "\n"
    #expect(found["body"].map { Array($0.utf8) } == Array(body.utf8))
    // With their CR; an address cannot be folded.
    #expect(lines(built).allSatisfy { $0.count <= 77 || $0.contains(0x40) })
    let words = String(decoding: built, as: UTF8.self).split { $0.isWhitespace }.filter { $0.hasPrefix("=?") }
    #expect(words.allSatisfy { $0.utf8.count <= 75 && $0.hasSuffix("?=") })
  }

  /// Rows that were tried under another version of this program have the hash of such bytes (E19).
  @Test func isTheSameToTheLastByteInEveryVersion() throws {
    let message = try sampleMessage(
      fromName: "Gwasanaeth ŵ", subject: "Your enquiry about \"pay\"", body: "Annwyl ŵ = £5. \n\n.\nFrom us\t\nThe end",
      language: .welsh)
    let expected = """
      From: =?UTF-8?B?R3dhc2FuYWV0aCDFtQ==?= <replies@service.example.org>
      To: client@example.org
      Subject: Your enquiry about "pay"
      Date: Wed, 18 Nov 2026 11:06:40 +0000
      Message-Id: <rpl-1.1@replydesk.example.org>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable
      Content-Language: cy

      Annwyl =C5=B5 =3D =C2=A35.=20

      .
      From us=09
      The end

      """
    let lines = String(decoding: try MIMEBuilder.build(message), as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.map(String.init) == wanted.map(String.init))
  }

  @Test func hasAutoSubmittedBehindTheSubjectWhereAProgramDecided() throws {
    let message = try sampleMessage(isAutomatic: true)
    let text = String(decoding: try MIMEBuilder.build(message), as: UTF8.self)
    #expect(text.contains("Subject: Your enquiry\r\nAuto-Submitted: auto-generated\r\nDate: "))
  }

  @Test(arguments: ["a\r\nb\n", "a\rb\n", "a\u{0}b\n", "a\u{1B}[31m\n", "a\u{85}b\n", "a\u{7F}\n", "a\u{C}\n"])
  func refusesControlCharactersInABody(_ body: String) throws {
    let message = try sampleMessage(body: body)
    #expect(throws: MessageFault.self) { try MIMEBuilder.build(message) }
  }

  @Test func refusesNoBodyAndTooMuchBody() throws {
    let (empty, large) = (
      try sampleMessage(body: ""), try sampleMessage(body: String(repeating: "x", count: 1_048_577))
    )
    #expect { try MIMEBuilder.build(empty) } throws: { ($0 as? MessageFault)?.code == .bodyEmpty }
    #expect { try MIMEBuilder.build(large) } throws: { ($0 as? MessageFault)?.code == .tooLong }
  }

  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split(separator: 0x0A) }

  private func parsed(_ message: [UInt8]) throws -> [String: String] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let parser = try PeerProcess("/usr/bin/python3", ["-B", "/\(folder)/Support/parse_mail.py"])
    parser.write(Array(hex(message).utf8))
    var fields: [String: String] = [:]
    for line in try parser.finish() {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 2 else { continue }
      fields[String(words[0])] = String(decoding: bytes(hex: words[1]), as: UTF8.self)
    }
    return fields
  }
}
