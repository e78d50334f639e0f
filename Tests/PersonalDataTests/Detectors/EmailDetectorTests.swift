import PersonalData
import Testing

@Suite struct EmailDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .email) }

  static let rows = [
    "write to «anna@example.org».",
    "<«anna.k+child@mail.example.org»>",
    "mailto:«anna@example.co.uk»?subject=x",
    "{\"email\":\"«a_b@example.com»\"}",
    "(«anna@example.org»)",
    "«ANNA@EXAMPLE.ORG»",
    "e-bost: «anna@example.cymru»",
    "'«o'neil@example.org»'",
    "«anna@example.org»,«ben@example.org»",
    "«anna＠example．org»",
    "«anna\u{200B}@example.org»",
    "«anna@exam\u{AD}ple.org»",
    "«123@example.org»",
    "«zoë@exämple.org»",
    "@handle", "anna@", "@example.org", "anna@localhost", "anna@example.", "a@b", "5 @ £3.50", "anna at example",
    "a@@b.org", "anna@example.o", "anna@.example.org",
  ]
}
