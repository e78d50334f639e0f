import JSON
import OperatingSystem
import Testing

/// Messages that come back in odd forms, 51 to 80 of the list of bad inputs, as a mail server would hand them over: each ends
/// with a reason, and none moves a row, opens an activity or has anything written but one line about itself.
@Suite struct OddMailTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// What was done about it, as the program says.
    let filed: String

    init(_ name: String, _ text: String, _ filed: String) {
      (testDescription, self.text, self.filed) = (name, text, filed)
    }
    init(_ name: String, part fields: String, _ body: String, _ filed: String = untagged) {
      self.init(name, "\(head)MIME-Version: 1.0\r\n\(fields)\r\n\r\n\(body)\r\n", filed)
    }
  }

  private static let untagged = "quarantined, bounce-untagged"
  private static let head =
    "From: MAILER-DAEMON@relay.example\r\nTo: bounces@desk.example\r\nSubject: failure notice\r\n"
  private static let body = "\r\n<a@b.example>: 550 5.1.1 no such user\r\n"

  private static func ended(_ text: String, by end: String) -> String {
    text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: end)
  }

  private static func report(to address: String) -> String {
    "From: MAILER-DAEMON@relay.example\r\nTo: \(address)\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
      + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nfailed\r\n--b\r\n"
      + "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\n"
      + "Action: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n"
  }

  static let cases = [
    Case("51 no header", "hello there\r\nthis is text\r\n", "quarantined, no_header"),
    Case("52 no blank line", "From: a@b.example\r\nSubject: x", "passed over"),
    Case("55 bare CR", ended(head + body, by: "\r"), untagged),
    Case("55 bare LF", ended(head + body, by: "\n"), untagged),
    Case("56 NUL in a header", head + "X-Field: a\0b\r\n" + body, "quarantined, zero_byte"),
    Case("57 two authors and two subjects", head + "From: b@b.example\r\nSubject: y\r\n" + body, untagged),
    Case("58 two addresses in From", "From: a@b.example, d@e.example\r\nSubject: x\r\n\r\nHello\r\n", "passed over"),
    Case("61 no boundary", part: "Content-Type: multipart/mixed", "--b\r\n\r\nx", "quarantined, boundary"),
    Case("63 base64 with junk", part: "Content-Transfer-Encoding: base64", "NTUw!!IDUuMS4x=\r\n=="),
    Case("64 quoted-printable that breaks off", part: "Content-Transfer-Encoding: quoted-printable", "550 5.1.1 x=ZZ="),
    Case("65 a charset that nobody has", part: "Content-Type: text/plain; charset=nowhere", "550 5.1.1 \u{1B}$B"),
    Case("65 utf-7", part: "Content-Type: text/plain; charset=utf-7", "550 5.1.1 +AGE-"),
    Case("66 line ends in an encoded word", "Subject: =?utf-8?q?a=0D=0ABcc:_x=1B[2J?=\r\n" + body, "passed over"),
    Case("67 an address as an encoded word", head + "Cc: =?utf-8?q?a=40b.c?= <x@y.example>\r\n" + body, untagged),
    Case(
      "69 names of files that lead elsewhere", part: "Content-Disposition: attachment; filename=\"../../x\"",
      "550 5.1.1"),
    Case("70 an archive", part: "Content-Type: application/zip\r\nContent-Transfer-Encoding: base64", "UEsDBA=="),
    Case(
      "71 HTML with a script and a remote image", part: "Content-Type: text/html",
      "<script src=http://127.0.0.1:9/></script>"),
    Case("72 winmail.dat", part: "Content-Type: application/ms-tnef; name=winmail.dat", "x"),
    Case("72 signed", part: "Content-Type: multipart/signed; boundary=b", "--b\r\n\r\n550 5.1.1\r\n--b--"),
    Case("73 a report on a row that there is not", report(to: "bounces+OUT-999.abcdefgh@desk.example"), untagged),
    Case(
      "74 a report with a forged tag", report(to: "bounces+OUT-1.aaaaaaaaaaaaaaaaaaaaaaaaaa@desk.example"), untagged),
    Case(
      "76 an answer of a program", "From: a@b.example\r\nAuto-Submitted: auto-replied\r\n\r\nAway\r\n", "passed over"),
    Case(
      "77 an answer to an identity that was guessed", "From: a@b.example\r\nIn-Reply-To: <OUT-1@x>\r\n\r\nHello\r\n",
      "passed over"),
    Case("80 a date in 1900", head + "Date: Mon, 1 Jan 1900 00:00:00 +0000\r\n" + body, untagged),
    Case("80 no date", head + body, untagged),
  ]

  @Test func eachIsFiledWithAReasonAndChangesNothingElse() throws {
    let desk = try DeskFolder.withReplyDue()
    try #require(try desk.run("send").status == 0)
    let before = try desk.counts("outbox WHERE state='sent'", "activity WHERE answered_at IS NOT NULL")
    for example in Self.cases {
      let told = try desk.run("bounces", "--json", "-", input: example.text, program: "replydesk-mail")
      #expect(told.items.map { $0["filed"] } == [.string(example.filed)], "\(example.testDescription): \(told.output)")
      #expect(told.status == (example.filed == "passed over" ? 0 : 8), "\(example.testDescription)")
      #expect(told.errors.isEmpty, "\(example.testDescription): \(told.errors)")
    }
    #expect(try desk.counts("outbox WHERE state='sent'", "activity WHERE answered_at IS NOT NULL") == before)
    #expect(try desk.run("audit", "verify").status == 0)
  }
}
