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

  @Test func looksAtAHundredAddressesAndNoMore() {
    #expect(found((0..<1000).map { "<a\($0)@example.org>:\n" }.joined()).count == 100)
  }
}
