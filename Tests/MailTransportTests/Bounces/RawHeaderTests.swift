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

  @Test func aParameterThatLostItsBlankBelongsToTheFieldAbove() throws {
    let header = try read("Content-Type: multipart/mixed;\nboundary=\"x\"\nTo: b\n\n")
    #expect(
      header.value("content-type").map { String(decoding: $0, as: UTF8.self) } == "multipart/mixed; boundary=\"x\"")
    #expect(header.value("to") != nil)
  }

  @Test func linesOfBlanksBeforeTheHeaderArePassedOver() {
    #expect(
      LineEnds.withoutEnvelope(Array("\n   \t\nFrom a\nSubject: b\n".utf8)[...]) == Array("Subject: b\n".utf8)[...])
  }

  @Test func lineEndsOfEveryKindBecomeOne() {
    #expect(LineEnds.unified(Array("a\r\nb\rc\nd\r\r\n".utf8)[...]) == Array("a\nb\nc\nd\n\n".utf8))
  }
}
