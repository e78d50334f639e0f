import Testing

@testable import SafeText

@Suite struct EscaperTests {
  @Test(arguments: [
    ("plain words, £5 and ŵ", "plain words, £5 and ŵ"),
    ("a\u{1B}[2Jb", #"a\e[2Jb"#),
    ("\u{1B}]52;c;eA==\u{07}", #"\e]52;c;eA==\x07"#),
    ("\u{9B}31m\u{85}", #"\x9b31m\x85"#),
    ("nul\0del\u{7F}", #"nul\x00del\x7f"#),
    ("over\rwritten", #"over\rwritten"#),
    ("two\nlines\r\nand\ttab", #"two\nlines\r\nand\ttab"#),
    ("a\u{202E}b\u{2066}c\u{200F}d\u{61C}e", "a<U+202E>b<U+2066>c<U+200F>d<U+061C>e"),
    ("a\u{2028}b\u{2029}c", "a<U+2028>b<U+2029>c"),
    ("z\u{200B}w\u{200C}j\u{200D}k\u{2060}l\u{FEFF}m", "z<U+200B>w<U+200C>j<U+200D>k<U+2060>l<U+FEFF>m"),
    ("soft\u{AD}hyphen", "soft<U+00AD>hyphen"),
    ("\u{E0041}\u{E000}\u{F0000}\u{FFFF}\u{1FFFE}", "<U+E0041><U+E000><U+F0000><U+FFFF><U+1FFFE>"),
    ("e\u{301}", "e\u{301}"),
    ("\u{301}x", "<U+0301>x"),
    ("a\u{FE0F}b\u{FE00}c\u{E0101}", "a<U+FE0F>b<U+FE00>c<U+E0101>"),
    ("1\u{FE0F}\u{20E3}", "1\u{FE0F}\u{20E3}"),
    ("\u{2764}\u{FE0F}\u{FE0F}", "\u{2764}\u{FE0F}<U+FE0F>"),
    ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"),
    ("\u{1F468}\u{200D}x\u{1F468}\u{200D}", "\u{1F468}<U+200D>x\u{1F468}<U+200D>"),
    ("\u{1F468}\u{200D}\u{200D}\u{1F468}", "\u{1F468}<U+200D><U+200D>\u{1F468}"),
    ("\u{3164}\u{115F}\u{34F}", "<U+3164><U+115F><U+034F>"),
    (#"C:\path <b>"#, #"C:\path <b>"#),
    ("", ""),
  ])
  func `One line shows what is dangerous`(text: String, shown: String) {
    #expect(bytes(SafeText(escaping: text)) == Array(shown.utf8))
  }

  @Test(arguments: [
    ("one\r\ntwo\nthree", "one\ntwo\nthree"),
    ("lone\rreturn", #"lone\rreturn"#),
    ("\r\r\n", "\\r\n"),
    ("end\r", #"end\r"#),
    ("a\tb", "a    b"),
    ("a\n\u{301}b", "a\n<U+0301>b"),
    ("a\r\u{301}", #"a\r<U+0301>"#),
    ("\n\n", "\n\n"),
  ])
  func `Lines are kept and nothing else`(text: String, shown: String) {
    #expect(bytes(SafeText(escapingLines: text)) == Array(shown.utf8))
  }

  @Test func `Marks beyond eight are counted, not drawn`() {
    let flood = "a" + String(repeating: "\u{301}", count: 500) + "b"
    let shown = SafeText(escaping: flood)
    #expect(shown.description.unicodeScalars.count { $0 == "\u{301}" } == 8)
    #expect(shown.description.hasSuffix("<492 more marks>b"))
  }

  @Test func `Joined emoji are cut to a length that nobody uses`() {
    let chain = Array(repeating: "\u{1F468}", count: 200).joined(separator: "\u{200D}")
    let shown = SafeText(escaping: chain).description
    #expect(shown.unicodeScalars.count { $0 == "\u{200D}" } < 200)
    #expect(shown.contains("<U+200D>"))
  }

  @Test func `Pieces put together cannot pile marks up`() {
    let piece = SafeText(escaping: "\u{301}\u{301}")
    let whole = (0..<20).map { _ in piece }.joined()
    #expect(!whole.description.unicodeScalars.contains("\u{301}"))
  }

  @Test(arguments: [
    ([0x61, 0x9B, 0x62], #"a\x9bb"#), ([0xC3, 0x28], #"\xc3("#), ([0xE2, 0x82], #"\xe2\x82"#),
    ([0xC5, 0xB5], "\u{175}"), ([0xED, 0xA0, 0x80], #"\xed\xa0\x80"#), ([0xF0, 0x9F, 0x98, 0x80], "\u{1F600}"),
  ])
  func `Bytes that are no UTF-8 are shown one by one`(input: [UInt8], shown: String) {
    #expect(bytes(SafeText(escaping: input)) == Array(shown.utf8))
  }

  /// Reliability T7: whatever comes in, only drawn characters and, where lines are kept, LF come out.
  @Test func `Random bytes never leave a control character`() {
    var random = Steps(state: 0x2545_F491_4F6C_DD1D)
    for _ in 0..<4000 {
      let input = (0..<Int(random.next() % 64)).map { _ in UInt8(truncatingIfNeeded: random.next() >> 20) }
      for text in [SafeText(escaping: input), SafeText(escaping: String(decoding: input, as: UTF8.self))] {
        #expect(text.description.unicodeScalars.allSatisfy { Self.isDrawn($0) })
      }
      let lines = SafeText(escapingLines: input)
      #expect(lines.description.unicodeScalars.allSatisfy { $0 == "\n" || Self.isDrawn($0) })
    }
  }

  @Test func `Random scalars never leave a control character, and cutting and wrapping keep that`() {
    var random = Steps(state: 77)
    let hostile: [Unicode.Scalar] = [
      "\u{1B}", "\r", "\n", "\t", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{1F468}", "\u{1F3FB}", "\u{202E}", "\u{9B}",
      "a",
      " ", "\u{4E2D}", "\u{1F1EC}", "\u{AC00}", "\u{11A8}", "#", "\u{20E3}",
    ]
    for _ in 0..<4000 {
      var input = String.UnicodeScalarView()
      for _ in 0..<Int(random.next() % 40) { input.append(hostile[Int(random.next() >> 33) % hostile.count]) }
      let text = SafeText(escaping: String(input))
      #expect(text.description.unicodeScalars.allSatisfy { Self.isDrawn($0) })
      for limit in [1, 2, 5, 9] {
        #expect(text.truncated(toColumns: limit).columns <= limit)
        let wrapped = text.wrapped(toColumns: limit)
        #expect(wrapped.allSatisfy { $0.columns <= max(2, limit) })
        #expect(wrapped.allSatisfy { $0.description.unicodeScalars.first.map { !Self.isMark($0) } ?? true })
      }
      let again = SafeText(escaping: text.description)
      #expect(again == text)
    }
  }

  private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: false
    case .format:
      scalar == "\u{200D}" || (0x600...0x605).contains(scalar.value)
        || [0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD].contains(scalar.value)
    default: true
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private func bytes(_ text: SafeText) -> [UInt8] { Array(text.description.utf8) }
}

/// The same numbers in every run (xorshift).
struct Steps {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
