import Bounces
import Testing

/// Where the header of the returned message is found, seen by the Message-ID that is read from it.
@Suite struct MaterialTests {
  private let status = "Final-Recipient: rfc822; a@example.org\nAction: failed\nStatus: 5.1.1\n"

  private func messageID(_ returned: MailPart) -> String? {
    var message = deliveryReport(status)
    message.parts[2] = returned
    return BounceReading(message).messageID
  }

  @Test func aHeaderThatWasBrokenGoesOnInTheText() {
    let inner = MailPart(
      fields: [MailPart.Field("Received", "from b")], text: Array("by c; Mon\nMessage-ID: <1@b>\n\nx\n".utf8))
    #expect(messageID(MailPart(fields: [], type: "message/rfc822", parts: [inner])) == "1@b")
  }

  @Test func aPieceOfAMessageHasAHeaderToo() {
    #expect(
      messageID(MailPart(fields: [], type: "message/partial", text: Array("From: b\nMessage-ID: <1@b>\n".utf8)))
        == "1@b")
  }

  @Test func aMessageMayStandInThePlaceOfAPart() {
    let fields = [MailPart.Field("Received", "from b"), MailPart.Field("Message-ID", "<1@b>")]
    #expect(messageID(MailPart(fields: fields, text: Array("550 5.7.1 no\n".utf8))) == "1@b")
  }

  @Test func theReturnedMessageMayFollowTheFields() {
    var message = deliveryReport(
      status + "\n--other\nContent-Type: message/rfc822\n\nFrom: b\nTo: c\nMessage-ID: <1@b>\n")
    message.parts.removeLast()
    #expect(BounceReading(message).messageID == "1@b")
    #expect(BounceReading(message).reports.map(\.recipient) == ["a@example.org"])
  }
}
