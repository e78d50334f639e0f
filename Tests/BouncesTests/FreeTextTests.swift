import Bounces
import Testing

/// One short notification for each way of writing them; addresses are invented.
@Suite struct FreeTextTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let recipients: [String]
    let kind: DeliveryReport.Kind
    var status: String?
    var fields: [(String, String)] = []
    var testDescription: String { name }
  }

  static let forms = [
    Form(
      name: "qmail",
      text: """
        Hi. This is the qmail-send program at relay.example.org.
        I'm afraid I wasn't able to deliver your message to the following addresses.

        <a@example.org>:
        192.0.2.1 does not like recipient.
        Remote host said: 550 5.1.1 <a@example.org>... User unknown
        Giving up on 192.0.2.1.

        --- Below this line is a copy of the message.

        Return-Path: <cases@desk.example.org>
        To: other@example.org
        """, recipients: ["a@example.org"], kind: .permanent, status: "5.1.1"),
    Form(
      name: "exim",
      text: """
        A message that you sent could not be delivered to one or more of its
        recipients. The following address(es) failed:

          a@example.org
            SMTP error from remote mail server after RCPT TO:<a@example.org>:
            host mx.example.org [192.0.2.1]: 452 4.2.2 over quota

        ------ This is a copy of the message, including all the headers. ------

        Return-path: <cases@desk.example.org>
        """, recipients: ["a@example.org"], kind: .transient, status: "4.2.2",
      fields: [("X-Failed-Recipients", "a@example.org")]),
    Form(
      name: "sendmail",
      text: """
           ----- The following addresses had permanent fatal errors -----
        <a@example.org>
        <b@example.org>

           ----- Transcript of session follows -----
        ... while talking to mx.example.org.:
        >>> RCPT To:<a@example.org>
        <<< 550 no such user
        550 <b@example.org>... User unknown
        """, recipients: ["a@example.org", "b@example.org"], kind: .permanent),
    Form(
      name: "sendmail of old",
      text: """
           ----- Transcript of session follows -----
        554 <a@mail.example.org>... 550 Host unknown (Authoritative answer from name server)

           ----- Unsent message follows -----
        Received: by relay.example.org; id 1
        From: cases@desk.example.org
        """, recipients: ["a@mail.example.org"], kind: .permanent),
    Form(
      name: "postfix",
      text: """
        This is the Postfix program at host relay.example.org.

        For further assistance, please contact <postmaster@relay.example.org>

        <a@example.org>: connect to mx.example.org[192.0.2.1]: Connection timed out
        """, recipients: ["a@example.org"], kind: .transient),
    Form(
      name: "exchange",
      text: """
        Your message

          To:      A
          Subject: Your payment
          Sent:    Mon, 2 Nov 2026 10:00:00 +0000

        did not reach the following recipient(s):

        a@example.org on Mon, 2 Nov 2026 10:01:00 +0000
            The recipient name is not recognized
            <relay.example.org #5.1.1>
        """, recipients: ["a@example.org"], kind: .permanent, status: "5.1.1"),
    Form(
      name: "domino",
      text: """
        Your message

          Subject: Your payment

        was not delivered to:

          a@example.org

        because:

          User a (a@example.org) not listed in Domino Directory
        """, recipients: ["a@example.org"], kind: .permanent),
    Form(
      name: "gmail",
      text: """
        Delivery to the following recipient failed permanently:

             a@example.org

        The error that the other server returned was:
        550 5.7.1 Message rejected

        ----- Original message -----

        Received: by 192.0.2.1 with SMTP id 1
        Message-Id: <1@desk.example.org>
        """, recipients: ["a@example.org"], kind: .permanent, status: "5.7.1"),
    Form(
      name: "gmail that still tries",
      text: """
        THIS IS A WARNING MESSAGE ONLY.
        YOU DO NOT NEED TO RESEND YOUR MESSAGE.

        Delivery to the following recipient has been delayed:

             a@example.org
        """, recipients: ["a@example.org"], kind: .delayed),
    Form(
      name: "opensmtpd with two recipients",
      text: """
            An error has occurred while attempting to deliver a message for
            the following list of recipients:

        a@example.org: 550 5.2.2 <a@example.org>... Mailbox full
        b@example.org: 450 4.7.1 try again later

            Below is a copy of the original message:
        """, recipients: ["a@example.org", "b@example.org"], kind: .permanent, status: "5.2.2"),
    Form(
      name: "labelled lines",
      text: """
        Error message below:
        550 - Requested action not taken: no such user here

        Message details:
          MAIL FROM: cases@desk.example.org
          RCPT TO: a@example.org
        """, recipients: ["a@example.org"], kind: .permanent),
    Form(
      name: "fields in the text",
      text: """
        Technical report:

        Action: failed
        Final-Recipient: rfc822; a@example.org
        Diagnostic-Code: smtp; 550 5.2.1 closed
        Status: 5.2.1
        """, recipients: ["a@example.org"], kind: .permanent, status: "5.2.1"),
    Form(
      name: "French", text: "Votre message n'a pas pu être remis à :\n\n  a@example.org\n\nUtilisateur inconnu\n",
      recipients: ["a@example.org"], kind: .permanent),
    Form(
      name: "German", text: "Ihre Nachricht wurde nicht zugestellt an:\n\n<a@example.org>\n\nPostfach voll\n",
      recipients: ["a@example.org"], kind: .permanent),
  ]

  @Test(arguments: forms) func readsTheForm(form: Form) {
    let reading = BounceReading(notification(form.text, fields: form.fields))
    #expect(reading.reports.map(\.recipient) == form.recipients)
    #expect(reading.kind == form.kind)
    #expect(reading.gravest?.action == (form.kind == .delayed ? .delayed : .failed))
    if let status = form.status { #expect(reading.reports.first?.status?.description == status) }
  }

  @Test func eachOfTwoRecipientsHasItsOwnCode() {
    let text = "a@example.org: 550 5.2.2 full\nb@example.org: 450 4.7.1 busy\n"
    let reports = BounceReading(notification(text)).reports
    #expect(reports.map(\.kind) == [.permanent, .transient])
    #expect(reports.map { $0.status?.description } == ["5.2.2", "4.7.1"])
  }

  @Test func takesTheAddresseeOfTheReturnedMessageWhereTheWordsNameNobody() throws {
    let text = "421 Connection timed out\n\nReceived: by x\nFrom: cases@desk.example.org\nTo: a@example.org\n"
    let report = try #require(BounceReading(notification(text)).reports.first)
    #expect(report.recipient == "a@example.org")
    #expect(report.source == .returnedMessage)
    #expect(report.kind == .transient)
  }

  @Test func neverTakesUsForTheRecipient() {
    let text = "A message from cases@desk.example.org could not be delivered.\n550 5.1.1 no\n"
    #expect(BounceReading(notification(text)).reports.map(\.recipient) == [nil])
  }

  @Test func readsANotificationInHTML() {
    var message = notification("")
    message.type = "text/html"
    message.text = Array("<p>Delivery has failed to:</p><p>a@example.org</p><p>#550 5.1.10 not found##</p>".utf8)
    let report = BounceReading(message).reports.first
    #expect(report?.recipient == "a@example.org")
    #expect(report?.status?.description == "5.1.10")
  }
}
