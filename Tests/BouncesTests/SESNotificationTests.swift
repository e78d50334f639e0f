import Bounces
import Testing

@Suite struct SESNotificationTests {
  private func read(_ json: String) -> BounceReading {
    BounceReading(
      notification("\(json)\n\n--\nunsubscribe\n", from: "no-reply@sns.example.org", subject: "Notification"))
  }

  @Test func readsABounce() {
    let reading = read(
      #"{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"a@example.org","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 no"}]},"mail":{"commonHeaders":{"messageId":"<1@desk.example.org>"}}}"#
    )
    #expect(reading.kind == .permanent)
    #expect(reading.reports.first?.recipient == "a@example.org")
    #expect(reading.reports.first?.reply == 550)
    #expect(reading.messageID == "1@desk.example.org")
  }

  @Test func readsATransientBounceWithoutACode() {
    let reading = read(
      #"{"notificationType":"Bounce","bounce":{"bounceType":"Transient","bouncedRecipients":[{"emailAddress":"a@example.org"}]},"mail":{}}"#
    )
    #expect(reading.kind == .transient)
  }

  @Test func readsADeliveryWhoseLineWasCut() {
    let reading = read(
      "{\"notificationType\":\"Delivery\",\"mail\":{},\"delivery\":{\"recipients\":[\"a@exam\n ple.org\"]}}")
    #expect(reading.kind == .delivered)
    #expect(reading.reports.first?.recipient == "a@example.org")
  }

  @Test(arguments: ["{", "{}", #"{"notificationType":"Bounce"}"#, #"{"notificationType":7,"mail":{}}"#, "[1]"])
  func anythingElseIsNoNotification(json: String) {
    #expect(read(json).kind == .notABounce)
  }
}
