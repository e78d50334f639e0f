import Testing

@testable import Bounces

/// The vectors of RFC 4648 section 10, in small letters without padding.
@Suite struct Base32Tests {
  @Test(arguments: [
    ("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foob", "mzxw6yq"), ("fooba", "mzxw6ytb"),
    ("foobar", "mzxw6ytboi"),
  ])
  func encodesTheStandardsExamples(text: String, expected: String) {
    #expect(Base32.encode(Array(text.utf8)) == expected)
  }
}
