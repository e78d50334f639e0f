import Bounces
import TestSupport
import Testing

@Suite struct RecipientReportsTests {
  @Test func aRouteThroughOtherHostsGivesWayToTheOriginalAddress() {
    let status = "Original-Recipient: rfc822;a@example.org\nFinal-Recipient: rfc822;@relay.example.org:7@store\n"
    let report = BounceReading(deliveryReport(status + "Action: failed\nStatus: 4.2.2\n")).reports.first
    #expect(report?.recipient == "a@example.org")
    #expect(
      BounceReading(deliveryReport("Final-Recipient: rfc822;@b.org:7@store\n")).reports.first?.recipient == "7@store")
  }

  @Test func eachRecipientIsJudgedByItsOwnLines() {
    let text = "<a@example.org>:\n550 no such user\n<b@example.org>:\n452 try again later\n<c@example.org>:\n"
    let kinds = BounceReading(notification(text)).reports.map(\.kind)
    #expect(kinds == [.permanent, .transient, .permanent])
  }

  @Test func aHundredRecipientsAndManyWordsAreReadInAMoment() {
    let many = (0..<100).map { "<a\($0)@example.org>:\n" }.joined()
    let message = notification(many + String(repeating: "nothing that anybody knows\n", count: 2400))
    let time = ProcessorTime.spent { #expect(BounceReading(message).reports.count == 100) }
    #expect(time < .seconds(5))
  }
}
