import Casework
import Testing

@Suite struct EmailAddressTests {
  @Test(arguments: [
    ("a@b.uk", "a", "b.uk"), ("first.last@example.org", "first.last", "example.org"),
    ("First.Last@Example.ORG", "First.Last", "example.org"), ("a+tag@example.org", "a+tag", "example.org"),
    ("o'neil@example.org", "o'neil", "example.org"),
    ("!#$%&'*+-/=?^_`{|}~@example.org", "!#$%&'*+-/=?^_`{|}~", "example.org"),
    ("a@sub.dept.example.co.uk", "a", "sub.dept.example.co.uk"), ("1@2.example", "1", "2.example"),
    ("a@xn--bcher-kva.example", "a", "xn--bcher-kva.example"), ("-@example.org", "-", "example.org"),
    ("a@b-c.example", "a", "b-c.example"),
  ]) func reads(text: String, local: String, domain: String) throws {
    let address = try #require(EmailAddress(text))
    #expect(address.localPart == local)
    #expect(address.domain == domain)
    #expect(address.wireForm == "\(local)@\(domain)")
  }

  @Test(arguments: [
    // No single plain address.
    "", "@", "a", "a@", "@b.uk", "a@b", "a@@b.uk", "a@b@c.uk", "a@b.uk,c@d.uk", "a@b.uk;c@d.uk", "a@b.uk c@d.uk",
    "Ann <a@b.uk>", "<a@b.uk>", "mailto:a@b.uk?cc=c", "a@b.uk.", "a@.b.uk", "a@b..uk", ".a@b.uk", "a.@b.uk",
    "a..b@c.uk",
    // Quoted, commented, routed, literal, not ASCII.
    "\"a b\"@x.uk", "\"a\"@x.uk", "a(comment)@b.uk", "(c)a@b.uk", "@hop.uk:a@b.uk", "a%b@", "a@[127.0.0.1]",
    "a@[IPv6:::1]",
    "a@127.0.0.1", "a@1.2", "j\u{00F6}rg@example.org", "a@b\u{00FC}cher.example", "\u{FF41}@example.org",
    "a@example\u{3002}org",
    "a@exam\u{200B}ple.org", "a@ex\u{0430}mple.org", "a\u{0301}@example.org",
    // Injection.
    "a@b.uk\r\nBcc: c@d.uk", "a\r\n@b.uk", "a@b.uk\n", "\na@b.uk", "a@b.uk\r", "a\u{0}@b.uk", "a@b.uk\u{0}",
    "a@b.uk\u{0}.example.org", "a b@c.uk", "a@b .uk", " a@b.uk", "a@b.uk ", "a\t@b.uk", "a@b.uk\t", "a\u{7F}@b.uk",
    "a\u{1B}[2J@b.uk", "a@b.uk\u{2028}", "a\u{85}@b.uk", "a\u{A0}@b.uk", "a@b.uk>\r\nDATA", "a@b.uk SIZE=1", "a\\@b.uk",
    "a@b_c.uk", "a@-b.uk", "a@b-.uk", "a@b.uk/", "a@b.123", "a,b@c.uk", "a:b@c.uk", "a;b@c.uk", "a<b@c.uk", "a[b]@c.uk",
  ]) func refuses(text: String) {
    #expect(EmailAddress(text) == nil)
  }

  @Test func lengths() {
    let label = String(repeating: "b", count: 63)
    #expect(EmailAddress(String(repeating: "a", count: 64) + "@example.org") != nil)
    #expect(EmailAddress(String(repeating: "a", count: 65) + "@example.org") == nil)
    #expect(EmailAddress("a@\(label).uk") != nil)
    #expect(EmailAddress("a@b\(label).uk") == nil)
    let domain253 = "\(label).\(label).\(label).\(String(repeating: "c", count: 58)).uk"
    #expect(domain253.utf8.count == 253)
    #expect(EmailAddress("a@\(domain253)") != nil)
    #expect(EmailAddress("a@d\(domain253.dropLast(3)).uk") == nil)
    #expect(EmailAddress("a@" + String(repeating: "b.", count: 5_000_000) + "uk") == nil)
  }

  @Test func neverDescribesItself() {
    let address = EmailAddress("jane.doe@mail.example.org")
    #expect(address?.description == "j***@***.org")
    #expect("\(String(describing: address))".contains("jane") == false)
    #expect("\(String(describing: address))".contains("mail.example") == false)
  }

  @Test func theHostIsComparedWithoutCaseAndTheLocalPartWithIt() {
    #expect(EmailAddress("a@Example.org") == EmailAddress("a@example.ORG"))
    #expect(EmailAddress("A@example.org") != EmailAddress("a@example.org"))
  }
}
