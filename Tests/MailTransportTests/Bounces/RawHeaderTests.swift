import Testing

@testable import MailTransport

@Suite struct RawHeaderTests {
  private func read(_ text: String) throws(BounceFault) -> RawHeader {
    try RawHeader(Array(text.utf8)[...], limits: .standard)
  }

  @Test func unfoldsAndTrimsValues() throws {
    let header = try read("Subject:  a\n\tb \nTo : c\n\nbody\n")
    #expect(header.value("subject").map { String(decoding: $0, as: UTF8.self) } == "a b")
    #expect(header.value("to").map { String(decoding: $0, as: UTF8.self) } == "c")
    #expect(header.value("from") == nil)
    #expect(header.end == 24)
  }

  @Test func endsAtALineThatIsNoField() throws {
    let header = try read("Subject: a\nboundary=\"x\"\nTo: b\n\n")
    #expect(header.fields.count == 1)
    #expect(header.end == 11)
  }

  @Test func lineEndsOfEveryKindBecomeOne() {
    #expect(LineEnds.unified(Array("a\r\nb\rc\nd\r\r\n".utf8)[...]) == Array("a\nb\nc\nd\n\n".utf8))
  }
}
