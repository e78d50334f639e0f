import Testing

@testable import Bounces

@Suite struct HeaderBlockTests {
  private func lines(_ text: String) -> [ArraySlice<UInt8>] { Array(text.utf8)[...].lines }

  @Test func unfoldsItsFields() {
    let fields = HeaderBlock.fields(lines("A: 1\n\t2\nB:3\n\nC: 4\n"))
    #expect(fields == [MailPart.Field("A", "1 2"), MailPart.Field("B", "3")])
  }

  @Test func linesThatWereBrokenAnewGoOnWithTheFieldAbove() {
    let fields = HeaderBlock.fields(lines("by nobody\nReceived: from a\nHTTP); Mon\nB: 2\n\nno\n"))
    #expect(fields == [MailPart.Field("Received", "from a HTTP); Mon"), MailPart.Field("B", "2")])
  }

  @Test func takesTwoHundredFieldsAndNoMore() {
    #expect(HeaderBlock.fields(lines(String(repeating: "A: 1\n", count: 1000))).count == 200)
  }

  @Test(arguments: [
    ("Received: x\n", true), ("From: a\nTo: b\n", true), ("Message-ID: <1>\n", true),
    ("To: a\nSubject: b\nDate: c\n", false),
    ("Received: x\nFinal-Recipient: y\n", false), ("Reason: x\n", false),
  ])
  func knowsAMessageFromLabelledLines(text: String, isMessage: Bool) {
    #expect(HeaderBlock.looksLikeMessage(lines(text)[...]) == isMessage)
  }

  @Test(arguments: ["no colon", ": x", " a: b", "a b: c", "é: x", ""]) func aLineOfTextBeginsNoField(text: String) {
    #expect(HeaderBlock.name(of: Array(text.utf8)[...]) == nil)
  }
}
