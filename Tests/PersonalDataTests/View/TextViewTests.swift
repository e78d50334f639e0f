import Testing

@testable import PersonalData

@Suite struct TextViewTests {
  @Test(arguments: Self.rows) func folds(_ text: String, _ folded: String) {
    #expect(String(decoding: TextView(text).bytes, as: UTF8.self) == folded)
  }

  static let rows = [
    ("", ""), ("Abc-9", "abc-9"), ("a\tb\rc\nd", "a b c\nd"), ("ＡＢ１２", "ab12"), ("Ŵyn Ŷ â", "wyn y a"),
    ("straße", "strasse"), ("Ægir Œ", "aegir oe"), ("Łódź", "lodz"), ("e\u{301}", "e"), ("\u{1EBF}", "e"),
    ("a\u{200B}b\u{AD}c\u{202E}", "abc"), ("–—‐−", "----"), ("‘’“”", "''\"\""), ("АВЕ", "abe"), ("αβ", "ab"),
    ("१२३", "123"), ("𝐀𝟏", "a1"), ("1\u{FE0F}\u{20E3}", "1"), ("①", "1"), ("Ж", "ж"), ("£5", "$5"), ("🙂", "*"),
    ("a\u{7F}b", "a b"), ("\u{2028}", "\n"), ("\u{A0}\u{2009}", "  "),
  ]

  @Test func mapsBackToTheSource() {
    let view = TextView("é\u{200B}ＡB\u{301}c")
    #expect(String(decoding: view.bytes, as: UTF8.self) == "eabc")
    #expect(view.sourceRange(0..<1) == 0..<2)
    #expect(view.sourceRange(1..<2) == 5..<8)
    #expect(view.sourceRange(2..<3) == 8..<11)
    #expect(view.sourceRange(0..<4) == 0..<12)
  }

  @Test func bytesThatAreNotUTF8AreSurvived() {
    for bytes: [UInt8] in [
      [0xFF], [0xC3], [0xE2, 0x82], [0x80, 0x80], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80, 0x41],
    ] {
      let view = TextView(bytes: bytes)
      for index in view.bytes.indices { #expect(view.sourceRange(index..<(index + 1)).upperBound <= bytes.count) }
    }
  }
}
