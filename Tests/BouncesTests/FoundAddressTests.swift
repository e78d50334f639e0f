import TestSupport
import Testing

@testable import Bounces

@Suite struct FoundAddressTests {
  @Test(arguments: [
    ("<a.b@example.org>:", ["a.b@example.org"]), ("write to a@example.org.", ["a@example.org"]),
    ("mailto:a+b@example.org?x", ["a+b@example.org"]), (#""two words"@example.org"#, [#""two words"@example.org"#]),
    ("a@example.org,b@example.org;c@example.org", ["a@example.org", "b@example.org", "c@example.org"]),
    ("*a@example.org-", ["a@example.org"]), ("=?utf-8?b?w6k=?=@example.org", ["=?utf-8?b?w6k=?=@example.org"]),
    ("@example.org", []), ("a@", []), ("a@b", []), ("a@@example.org", []), ("a@.example.org", []), ("", []),
    ("@@@@", []),
  ])
  func findsAddressesInText(text: String, addresses: [String]) {
    #expect(FoundAddress.all(in: Array(text.utf8)[...]).map(\.text) == addresses)
  }

  @Test(arguments: [
    ("rfc822; a@short", "a@short"), ("A B <a@example.org>", "a@example.org"), ("<x> a@example.org", "a@example.org"),
    (#""b@example.org" <a@example.org>"#, "a@example.org"),
  ])
  func takesTheAddressOfAField(field: String, address: String) {
    #expect(FoundAddress.inField(field) == address)
  }

  @Test func finishesOnManyAtSigns() {
    let text = [UInt8](repeating: 0x40, count: 200_000) + Array(repeating: Array("a@b.c".utf8), count: 50_000).joined()
    let time = ProcessorTime.spent { #expect(FoundAddress.all(in: text[...]).count >= 1) }
    #expect(time < .seconds(5))
  }
}
