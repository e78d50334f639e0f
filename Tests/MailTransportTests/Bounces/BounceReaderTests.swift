import Bounces
import Casework
import Testing

@testable import MailTransport

@Suite struct BounceReaderTests {
  static let report = """
    Return-Path: <>
    From: =?utf-8?q?Mail_Delivery?= <MAILER-DAEMON@relay.example.org>
    To: bounces+out-1.aaaaaaaaaaaaaaaa@desk.example.org
    Subject: Undelivered Mail Returned to Sender
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status;
     boundary="b=_1"

    --b=_1
    Content-Type: text/plain; charset=iso-8859-1
    Content-Transfer-Encoding: quoted-printable

    D=E9sol=E9.

    --b=_1
    Content-Type: message/delivery-status

    Reporting-MTA: dns; relay.example.org
    Original-Envelope-Id: OUT-1

    Final-Recipient: rfc822; a@example.org
    Action: failed
    Status: 5.1.1

    --b=_1
    Content-Type: message/rfc822

    Message-ID: <rpl-1.1@desk.example.org>
    To: a@example.org

    Dear client
    --b=_1--
    """

  private func check(_ text: String) throws {
    let reading = try BounceReader.read(Array(text.utf8))
    #expect(reading.kind == .permanent)
    #expect(reading.reports.map(\.recipient) == ["a@example.org"])
    #expect(reading.messageID == "rpl-1.1@desk.example.org")
    #expect(reading.envelopeID == "OUT-1")
    #expect(reading.tag?.id.number == 1)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func readsAReportWithAnyLineEnds(end: String) throws {
    try check(Self.report.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end))
  }

  @Test func readsAReportBehindASeparatorOfMbox() throws {
    try check("From MAILER-DAEMON Mon Nov  2 10:00:00 2026\n" + Self.report)
  }

  @Test func readsAReportThatWasCutOff() throws {
    let whole = Array(Self.report.utf8)
    for length in stride(from: 1, to: whole.count, by: 7) {
      // Whatever is left of it is read or refused; that it ends is the point.
      _ = try? BounceReader.read(Array(whole.prefix(length)))
    }
    try check(Self.report.replacing("\n--b=_1--", with: ""))
  }

  @Test func decodesTransferEncodingsAndCharsets() throws {
    let message = try MessageSplitter.split(Array(Self.report.utf8))
    #expect(message.value("from") == "Mail Delivery <MAILER-DAEMON@relay.example.org>")
    #expect(message.parts.first.map { String(decoding: $0.text, as: UTF8.self) } == "Désolé.\n\n")
    #expect(message.parts.map(\.type) == ["text/plain", "message/delivery-status", "message/rfc822"])
  }
}
