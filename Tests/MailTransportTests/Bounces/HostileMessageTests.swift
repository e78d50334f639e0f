import Bounces
import TestSupport
import Testing

@testable import MailTransport

/// Messages made to hurt the reader: each is refused with a reason, or read, in little time.
@Suite struct HostileMessageTests {
  private func code(_ text: String) -> BounceFault.Code? { code(Array(text.utf8)) }

  private func code(_ bytes: [UInt8]) -> BounceFault.Code? {
    var code: BounceFault.Code?
    let time = ProcessorTime.spent {
      do throws(BounceFault) { _ = try BounceReader.read(bytes) } catch { code = error.code }
    }
    #expect(time < .seconds(5))
    return code
  }

  @Test func aHundredThousandFieldsAreRefused() {
    let fields = String(repeating: "To: a@example.org\n", count: 100_000)
    #expect(code("Subject: x\n\(fields)\nbody\n") == .tooManyFields)
    #expect(code("Content-Type: message/rfc822\n\n\(fields)\nbody\n") == .tooManyFields)
    #expect(
      code("Content-Type: message/rfc822\n\n" + String(repeating: "To: a@example.org\n", count: 201)) == .tooManyFields)
    #expect(code(String(repeating: "To: a@example.org\n", count: 200) + "\nbody\n") == nil)
  }

  @Test func aHeaderOfAMegabyteIsRefused() {
    #expect(code("Subject: \(String(repeating: "x", count: 1 << 20))\n\nbody\n") == .headerTooLong)
    #expect(code("Subject: x\n" + String(repeating: " folded\n", count: 20_000) + "\nbody\n") == .headerTooLong)
  }

  @Test func partsAThousandDeepAreRefused() {
    let nested = (0..<1000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    #expect(code(nested) == .tooDeep)
    #expect(code(String(repeating: "Content-Type: message/rfc822\n\n", count: 100) + "Subject: x\n\ny\n") == .tooDeep)
  }

  @Test func tenThousandPartsAreRefused() {
    let parts = String(repeating: "--b\n\nx\n", count: 10_000)
    #expect(code("Content-Type: multipart/mixed; boundary=b\n\n\(parts)--b--\n") == .tooManyParts)
    #expect(
      code("Content-Type: multipart/mixed; boundary=b\n\n\(String(repeating: "--b\n\nx\n", count: 99))--b--\n") == nil)
  }

  @Test(arguments: [
    "Content-Type: multipart/report\n\n--b\n\nx\n", "Content-Type: multipart/report; boundary=\"\"\n\n--\n\nx\n",
    "Content-Type: multipart/report; boundary=\(String(repeating: "b", count: 1000))\n\nx\n",
  ])
  func aBoundaryThatIsNoneIsRefused(text: String) {
    #expect(code(text) == .boundary)
  }

  @Test func aBoundaryThatBeginsAnotherSeparatesNothingOfIt() throws {
    let text = """
      Content-Type: multipart/mixed; boundary=a

      --a
      Content-Type: multipart/mixed; boundary=ab

      --ab

      inner
      --ab--
      --a

      outer
      --a--
      """
    let message = try MessageSplitter.split(Array(text.utf8))
    #expect(message.parts.map(\.parts.count) == [1, 0])
    #expect(message.parts.last.map { String(decoding: $0.text, as: UTF8.self) } == "outer\n")
  }

  @Test func zeroBytesAreRefusedInAHeaderAndReadInABody() {
    #expect(code("Subject: a\0b\n\nbody\n") == .zeroByte)
    #expect(code("Subject: a\n\nbo\0dy\n") == nil)
  }

  @Test func whatIsNoMessageIsRefused() {
    #expect(code("") == .empty)
    #expect(code(" \r\n\t\n") == .empty)
    #expect(code("\nno header here\n") == .noHeader)
    #expect(code([UInt8](repeating: 0xFF, count: 100)) == .noHeader)
  }

  @Test func tenThousandParametersAreReadInLittleTime() {
    let parameters = (0..<10_000).map { "; a*\($0)*=x" }.joined()
    #expect(code("Content-Type: text/plain\(parameters)\n\nbody\n") == .headerTooLong)
    #expect(code("Content-Type: text/plain\(parameters.prefix(60_000))\n\nbody\n") == nil)
  }

  @Test func base64WithJunkIsReadAsFarAsItGoes() {
    let head = "Subject: x\nContent-Transfer-Encoding: base64\n\n"
    for body in ["????", "YQ", "YQ=", "Y===Q", "=\n=", String(repeating: "A", count: 2_000_000)] {
      #expect(code(head + body) == nil)
    }
  }

  @Test func unknownCharsetsAndBrokenEncodedWordsAreReadAsTheyAre() throws {
    let text = "Subject: =?nowhere?b?///?= =?utf-8?q?=0D=0Aa?=\nContent-Type: text/plain; charset=nowhere\n\n\u{E9}\n"
    let message = try MessageSplitter.split(Array(text.utf8))
    #expect(String(decoding: message.text, as: UTF8.self) == "\u{E9}\n")
  }

  @Test func onlyTheFirstMegabyteIsLookedAt() {
    let long =
      "Subject: x\nFrom: MAILER-DAEMON@example.org\n\n" + String(repeating: "a@example.org 550 5.1.1\n", count: 400_000)
    #expect(code(long) == nil)
  }
}
