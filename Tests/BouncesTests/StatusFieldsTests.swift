import Testing

@testable import Bounces

@Suite struct StatusFieldsTests {
  private func read(_ text: String) -> StatusFields { StatusFields(Array(text.utf8)[...]) }

  @Test func readsEachRecipient() {
    let fields = read(
      """
      Reporting-MTA: dns; relay.example.org
      Original-Envelope-Id: OUT-7

      Final-Recipient: rfc822; a@example.org
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 no
        such user

      Final-Recipient: rfc822; b@example.org
      Action: delayed
      Status: 4.4.1
      """)
    #expect(fields.message["original-envelope-id"] == "OUT-7")
    #expect(fields.recipients.count == 2)
    #expect(fields.recipients.first?.untyped("diagnostic-code") == "550 no such user")
    #expect(fields.recipients.last?["action"] == "delayed")
  }

  @Test func readsRecipientsWithoutEmptyLinesBetween() {
    let fields = read("Final-Recipient: rfc822; a@example.org\nStatus: 5.1.1\nFinal-Recipient: rfc822; b@example.org\n")
    #expect(fields.recipients.map { $0["final-recipient"] } == ["rfc822; a@example.org", "rfc822; b@example.org"])
    #expect(fields.recipients.map { $0["status"] } == ["5.1.1", nil])
  }

  @Test func readsFieldsWrittenIntoASentence() {
    let fields = read(
      "Sorry, this failed:\n\n   Recipient address: a@example.org\n   Diagnostic code: smtp;550 no\n\nBye\n")
    #expect(fields.recipients.first?["final-recipient"] == "a@example.org")
    #expect(fields.recipients.first?.untyped("diagnostic-code") == "550 no")
  }

  @Test(arguments: ["", "\n\n\n", "Status\n", ": 5.1.1\n", "Hello: there\n", "Reporting-MTA: dns; x\n"])
  func findsNothingWhereThereIsNothing(text: String) {
    #expect(read(text).recipients.isEmpty)
  }
}
