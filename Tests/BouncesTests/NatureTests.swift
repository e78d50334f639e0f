import Bounces
import Testing

@Suite struct NatureTests {
  private let person = "Somebody <a@example.org>"

  @Test(arguments: [
    ("Auto-Submitted", "auto-replied"), ("Auto-Submitted", "Auto-Replied (vacation)"), ("Precedence", "auto_reply"),
    ("X-Autoreply", "yes"), ("X-Autorespond", "on"),
  ])
  func anAutomaticAnswerIsKnownByItsHeader(name: String, value: String) {
    let message = notification("I am away.\n", from: person, subject: "Re: Your payment", fields: [(name, value)])
    #expect(BounceReading(message).kind == .autoReply)
    #expect(BounceReading(message).reports.first?.recipient == "a@example.org")
  }

  @Test(arguments: [
    "Out of Office: Your payment", "Automatic reply: Your payment", "Réponse automatique", "Abwesenheit: x",
  ])
  func anAutomaticAnswerIsKnownByItsSubject(subject: String) {
    let message = notification("Away.\n", from: person, subject: subject, fields: [("Return-Path", "<>")])
    #expect(BounceReading(message).kind == .autoReply)
  }

  @Test func aBounceThatCallsItselfAnAnswerIsABounce() {
    let message = notification("<a@example.org>: 550 no\n", fields: [("Auto-Submitted", "auto-replied")])
    #expect(BounceReading(message).kind == .permanent)
  }

  @Test(arguments: [
    ("Thank you.\n", "Re: Your payment"), ("Your letter was returned, undelivered mail.\n", "mail delivery failed?"),
    ("My email was not delivered to a@example.org, the mailbox is full.\n", "Undelivered mail"),
    ("> 550 5.1.1 no such user\nWhat does this mean?\n", "Re: Undelivered Mail Returned to Sender"), ("", ""),
  ])
  func aLetterIsNoBounceWhateverItIsAbout(text: String, subject: String) {
    #expect(BounceReading(notification(text, from: person, subject: subject)).kind == .notABounce)
  }

  @Test func aSubjectOfBouncesWithANullPathIsABounce() {
    let message = notification("No.\n", from: person, subject: "Undeliverable message", fields: [("Return-Path", "<>")])
    #expect(BounceReading(message).kind == .permanent)
  }

  @Test func aLetterWithANullPathNeedsACodeToBeABounce() {
    let path = [("Return-Path", "<>")]
    let away = notification("My old account is disabled, access denied.\n", from: person, subject: "x", fields: path)
    #expect(BounceReading(away).kind == .notABounce)
    let refused = notification("b@example.org\n550 5.1.1 no\n", from: person, subject: "x", fields: path)
    #expect(BounceReading(refused).kind == .permanent)
  }

  @Test func aListOfTheFailedIsASignOfABounce() {
    let text = "Your message could not be delivered to the following recipients:\n\nb@example.org\n"
    #expect(BounceReading(notification(text, from: person, subject: "Delivery failure")).kind == .permanent)
    #expect(BounceReading(notification(text, from: person, subject: "Re: Delivery failure")).kind == .notABounce)
  }

  @Test(arguments: [
    ("MDaemon@mail.example.org", "X-Mailer", "none"), ("list-admin@example.org", "X-MLServer", "fml [fml 4.0]"),
    ("<>", "X-Mailer", "none"),
  ])
  func systemsThatReturnMailAreKnownByTheirNamesAndMarks(sender: String, field: String, value: String) {
    let message = notification(
      "You sent mail to b@example.org. That is not a valid user.\n", from: sender, subject: "Notice",
      fields: [(field, value)])
    #expect(BounceReading(message).kind == .permanent)
    #expect(BounceReading(message).reports.first?.recipient == "b@example.org")
  }

  @Test func aLetterStillNamesTheMessageThatItAnswers() {
    let message = notification(
      "Thanks.\n", from: person, subject: "Re: x", fields: [("In-Reply-To", "<1@desk.example.org>")])
    #expect(BounceReading(message).messageID == "1@desk.example.org")
  }

  @Test func aComplaintIsNoBounceAndNamesWhoItIsAbout() {
    var message = notification("An abuse report.\n", from: "feedback@example.org", subject: "complaint")
    message.parts = [
      MailPart(
        fields: [], type: "message/feedback-report",
        text: Array("Feedback-Type: abuse\nOriginal-Rcpt-To: <a@example.org>\n".utf8))
    ]
    message.type = "multipart/report"
    #expect(BounceReading(message).kind == .notABounce)
    #expect(BounceReading(message).reports.map(\.recipient) == ["a@example.org"])
  }
}
