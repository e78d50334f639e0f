import Testing

@testable import MailTransport

@Suite struct MIMEValueTests {
  @Test(arguments: [
    ("multipart/report; boundary=\"a b\"", "multipart/report", "a b"), ("TEXT/Plain; CHARSET=x", "text/plain", nil),
    ("multipart/mixed; boundary*0=a; boundary*1=b", "multipart/mixed", "ab"),
  ])
  func readsContentTypes(text: String, type: String, boundary: String?) {
    let content = MIMEValue.contentType(Array(text.utf8))
    #expect(content.type == type)
    #expect(content.boundary == boundary)
  }

  @Test(arguments: [
    ("plain", "plain"), ("=?iso-8859-1?q?caf=E9?=", "café"), ("=?utf-8?b?w6k=?= x", "é x"), ("a =? b", "a =? b"),
  ])
  func decodesEncodedWords(text: String, expected: String) {
    #expect(MIMEValue.text(Array(text.utf8)) == expected)
  }

  @Test(arguments: [("base64", "YQpi", "a\nb"), ("Quoted-Printable", "a=3Db=\nc", "a=bc"), ("7bit", "a=3D", "a=3D")])
  func undoesTransferEncodings(encoding: String, text: String, expected: String) {
    #expect(String(decoding: MIMEValue.decoded(Array(text.utf8)[...], encoding: encoding), as: UTF8.self) == expected)
  }

  @Test func convertsCharsetsToUTF8() {
    #expect(
      MIMEValue.utf8([0x1B, 0x24, 0x42, 0x25, 0x22, 0x1B, 0x28, 0x42], charset: "ISO-2022-JP") == Array("ア".utf8))
    #expect(MIMEValue.utf8([0xE9], charset: "windows-1252") == Array("é".utf8))
    #expect(MIMEValue.utf8([0xFF], charset: nil) == Array("\u{FFFD}".utf8))
    #expect(MIMEValue.utf8([], charset: "utf-8").isEmpty)
  }
}
