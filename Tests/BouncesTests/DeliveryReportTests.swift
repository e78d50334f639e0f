import Bounces
import Testing

@Suite struct DeliveryReportTests {
  @Test func readsAStandardReport() throws {
    let reading = BounceReading(
      deliveryReport(
        """
        Reporting-MTA: dns; relay.example.org
        Original-Envelope-Id: OUT-12+2B3
        Arrival-Date: Mon, 2 Nov 2026 10:00:00 +0000

        Original-Recipient: rfc822; old@example.org
        Final-Recipient: rfc822; new@example.org
        Action: failed
        Status: 5.1.1
        Remote-MTA: dns; mx.example.org
        Diagnostic-Code: smtp; 550 5.1.1 no such user

        """, returned: "Message-ID: <rpl-1.1@desk.example.org>\nTo: old@example.org\n"))
    let report = try #require(reading.reports.first)
    #expect(reading.reports.count == 1)
    #expect(report.recipient == "new@example.org")
    #expect(report.originalRecipient == "old@example.org")
    #expect(report.action == .failed)
    #expect(report.status?.description == "5.1.1")
    #expect(report.reply == 550)
    #expect(report.diagnostic == "550 5.1.1 no such user")
    #expect(report.remoteServer == "mx.example.org")
    #expect(report.arrival == "Mon, 2 Nov 2026 10:00:00 +0000")
    #expect(report.kind == .permanent)
    #expect(reading.messageID == "rpl-1.1@desk.example.org")
    #expect(reading.envelopeID == "OUT-12+3")
  }

  @Test func tellsRecipientsApart() {
    let reading = BounceReading(
      deliveryReport(
        """
        Reporting-MTA: dns; relay.example.org

        Final-Recipient: rfc822; a@example.org
        Action: delivered
        Status: 2.0.0

        Final-Recipient: rfc822; b@example.org
        Action: delayed
        Status: 4.4.1

        Final-Recipient: rfc822; c@example.org
        Action: failed
        Status: 4.2.2
        """))
    #expect(reading.reports.map(\.kind) == [.delivered, .delayed, .transient])
    #expect(reading.kind == .transient)
  }

  @Test func takesTheAddressFromTheWordsWhereTheFieldsHaveNone() {
    let reading = BounceReading(
      deliveryReport(
        "Final-Recipient: x400; somebody\nAction: failed\nStatus: 5.0.0\n",
        words: "<a@example.org>: 550 5.2.1 closed\n"))
    #expect(reading.reports.first?.recipient == "a@example.org")
    #expect(reading.reports.first?.status?.description == "5.2.1")
  }

  @Test func readsAReportThatAGatewayWrapped() {
    var wrapped = notification("Something came back.\n")
    wrapped.type = "multipart/mixed"
    let inner = deliveryReport("Final-Recipient: rfc822; a@example.org\nAction: failed\nStatus: 5.1.1\n")
    wrapped.parts = [
      MailPart(fields: [], text: wrapped.text), MailPart(fields: [], type: "message/rfc822", parts: [inner]),
    ]
    #expect(BounceReading(wrapped).reports.first?.recipient == "a@example.org")
  }

  @Test func aReportReturnedInAReportIsNotTakenForIt() {
    var outer = deliveryReport("Final-Recipient: rfc822; outer@example.org\nAction: failed\nStatus: 5.1.1\n")
    let inner = deliveryReport("Final-Recipient: rfc822; inner@example.org\nAction: failed\nStatus: 4.1.1\n")
    outer.parts.append(MailPart(fields: [], type: "message/rfc822", parts: [inner]))
    #expect(BounceReading(outer).reports.map(\.recipient) == ["outer@example.org"])
  }
}
