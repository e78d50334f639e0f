import Testing

@testable import Bounces

@Suite struct TextRecipientsTests {
  private func found(_ text: String, others: Set<String> = [], addressees: Set<String> = []) -> [String] {
    TextRecipients(NotificationText(Array(text.utf8)), others: others, addressees: addressees).entries.map(\.address)
  }

  @Test(arguments: [
    ("Please contact help@example.net.\n<a@example.org>: no\n", ["a@example.org"]),
    ("User a@example.org unknown, ask info@example.net\nwww\n", ["a@example.org", "info@example.net"]),
    (">>> RCPT TO:<a@example.org>\nfor b@example.org\n", ["a@example.org"]),
    ("550 <a@example.org>... no\nb said c@example.org\n", ["a@example.org"]),
    ("for more help write to\nhelp@example.net today\nRecipient: a@example.org\n", ["a@example.org"]),
    ("a@example.org\nA@EXAMPLE.ORG\n", ["a@example.org"]), ("nobody\n", []),
  ])
  func prefersAddressesThatAreListedAsFailed(text: String, addresses: [String]) {
    #expect(found(text) == addresses)
  }

  @Test func passesOverPeopleWhoAreNotTheRecipient() {
    #expect(found("User us@example.org wrote to user a@example.org\n", others: ["us@example.org"]) == ["a@example.org"])
  }

  @Test(arguments: [
    (
      "To: list@example.org\nIt did not reach the following recipient(s):\n\nc=GB;p=x;dda:SMTP=A@EXAMPLE.ORG; on Fri\n",
      ["A@EXAMPLE.ORG"]
    ),
    (
      "Unable to deliver to the following address.\n\n<a@example.org>:\n550 no\n\n--- A copy:\n<b@example.org>:\n",
      ["a@example.org"]
    ),
    (
      "the following recipients:\na@example.org\n  550 no\nb@example.org\n  550 no\n",
      ["a@example.org", "b@example.org"]
    ),
    ("It was not delivered to <us@example.org>, but c@example.org had it\n", ["us@example.org"]),
  ])
  func prefersAddressesThatASentenceAnnounces(text: String, addresses: [String]) {
    #expect(found(text, others: ["us@example.org"]) == addresses)
  }

  @Test func anAddressThatIsAnothersNameIsNoRecipient() {
    #expect(found("  a@example.org <b@example.net>: malformed a@example.org\n") == ["b@example.net"])
    #expect(found("\"a@example.org\" <a@example.org>\n") == ["a@example.org"])
  }

  @Test func whoWroteToHimselfIsHisRecipientWhereNobodyElseIsListed() {
    #expect(
      found("Contact <c@example.net>.\nSorry.\n<us@example.org>: no\n", others: ["us@example.org"]) == [
        "us@example.org"
      ])
  }

  @Test func shortHostNamesCountOnlyInAList() {
    #expect(found("  a@mailhub\n    no such user\n") == ["a@mailhub"])
    #expect(found("he said a@mailhub is gone\n") == [])
  }

  @Test func looksAtAHundredAddressesAndNoMore() {
    #expect(found((0..<1000).map { "<a\($0)@example.org>:\n" }.joined()).count == 100)
  }
}
