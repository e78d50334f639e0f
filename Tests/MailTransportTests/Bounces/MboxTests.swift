import MailTransport
import Testing

@Suite struct MboxTests {
  private func split(_ text: String) -> [String] {
    MailFile.messages(in: Array(text.utf8), path: "-").map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func oneQuoteIsTakenOff() {
    let text = "From a Mon Nov 2 2026\nSubject: 1\n\n>From me\n>>From you\n> From nobody\n"
    #expect(split(text) == ["Subject: 1\n\nFrom me\n>From you\n> From nobody\n"])
  }

  @Test(arguments: [
    "Subject: 1\n\nFrom a Mon Nov 2 2026\nSubject: 2\n\nx\n",
    "From a Mon Nov 2 2026\nSubject: 1\n\n\nFrom now on 2 things\nchange\n",
    "From a Mon Nov 2 2026\nSubject: 1\n\nx\nFrom a Mon Nov 2 2026\nSubject: 2\n", "",
  ])
  func aSentenceThatBeginsWithFromSeparatesNothing(text: String) {
    #expect(split(text).count == 1)
  }

  @Test func separatorsWithCarriageReturnsAreKnown() {
    #expect(split("From a Mon Nov 2 2026\r\nA: 1\r\n\r\nFrom b Mon Nov 2 2026\r\nA: 2\r\n").count == 2)
  }

  @Test func carriageReturnsAloneEndLinesAsWell() {
    #expect(split("From a Mon Nov 2 2026\rA: 1\r\rx\r") == ["A: 1\n\nx\n"])
    #expect(split("From a Mon Nov 2 2026\rA: 1\r\rFrom b Mon Nov 2 2026\rA: 2\r").count == 2)
  }
}
