import Testing

@testable import Bounces

@Suite struct NotificationTextTests {
  @Test func cutsWhereTheReturnedMessageBegins() {
    let text = NotificationText(
      Array(
        "It failed.\nUser: unknown\n\n--- copy ---\nReceived: from a\n by b\nMessage-ID: <1@example.org>\n\nDear\n".utf8
      ))
    #expect(text.words.text == "It failed.\nUser: unknown\n\n--- copy ---\n")
    #expect(text.returned.map(\.name) == ["Received", "Message-ID"])
    #expect(text.returned.first?.value == "from a by b")
  }

  @Test func keepsLabelledLinesThatAreNoHeader() {
    let text = NotificationText(Array("To: a@example.org\nSubject: b\nSent: c\n\nnot delivered\n".utf8))
    #expect(text.returned.isEmpty)
    #expect(text.words.count == 52)
  }

  @Test func readsNoMoreThanItsLimit() {
    let text = NotificationText([UInt8](repeating: 0x61, count: NotificationText.limit + 10))
    #expect(text.words.count == NotificationText.limit)
    #expect(text.lowered.count == NotificationText.limit)
  }
}
