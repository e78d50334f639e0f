import MailTransport
import Testing

/// What a header may not hold cannot be made into one.
@Suite struct HeaderTextTests {
  static let refused = [
    "", " lead", "trail ", "a\r\nBcc: x@example.org", "a\nb", "a\rb", "a\u{0}b", "a\u{1B}[0m", "a\u{7F}", "a\u{85}b",
    "a\u{9B}b",
    "a\u{2028}b", "a\u{2029}b", "a\u{202E}b", "a\u{2066}b", "a\u{200B}b", "a\u{FEFF}b", "a\u{AD}b", "a\u{E000}b",
    "a\tb", "a\u{A0}b",
    "=?utf-8?q?x?=", "x =?utf-8?b?eA==?=", "a\u{B}b", "a\u{C}b", String(repeating: "x", count: 257),
    String(repeating: "ŵ", count: 129), "a\r\n b", "\r\n", "a\u{E0001}b",
  ]

  @Test(arguments: refused) func refuses(_ text: String) { #expect(HeaderText(text) == nil) }

  @Test(arguments: [
    "a", "Siân ŵ ŷ", "a  b", "a:b; <c> \"d\" \\", "?= =", "e\u{301}", String(repeating: "x", count: 256),
  ])
  func keeps(_ text: String) throws { #expect(try #require(HeaderText(text)).text == text) }
}

@Suite struct MessageIDTests {
  @Test(arguments: [
    "", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\r\nX: y", "<a@b>", "../x@y", "a/b@c", ".a@b", "a.@b", "a..b@c", "a@.b",
    "a@b.", "ŵ@b",
    "a\u{0}@b", "a:b@c", String(repeating: "a", count: 65) + "@b", "a@" + String(repeating: "b", count: 129),
  ])
  func refuses(_ text: String) { #expect(MessageID(text) == nil) }

  @Test(arguments: ["a@b", "rpl-20.g2_x@replydesk.example.org"])
  func keeps(_ text: String) throws { #expect(try #require(MessageID(text)).description == text) }
}
