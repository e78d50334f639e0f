import TestSupport
import Testing

@testable import SafeText

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("£5", 2), ("e\u{301}", 1), ("\u{4E2D}\u{6587}", 4), ("\u{FF21}", 2), ("\u{AC00}", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1F600}", 2), ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", 2),
    ("\u{1F44D}\u{1F3FD}", 2), ("\u{1F1EC}\u{1F1E7}", 2), ("\u{2764}", 1), ("\u{2764}\u{FE0F}", 2),
    ("1\u{FE0F}\u{20E3}", 2), ("\u{20AC}", 1), ("\u{231A}", 2), ("\u{3042}", 2), ("\u{FF71}", 1), ("\u{20000}", 2),
    ("\u{1F3FD}\u{1F3FD}", 4), ("\u{2013}\u{2019}", 2),
  ])
  func `Width in cells`(text: String, columns: Int) {
    #expect(SafeText(escaping: text).columns == columns)
  }

  @Test func `The widest line counts`() {
    #expect(SafeText(escapingLines: "ab\nabcd\na").columns == 4)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abc..."), ("abcdef", 3, "abc"), ("abcdef", 0, ""), ("abc", -1, ""),
    ("\u{4E2D}\u{6587}\u{5B57}", 5, "\u{4E2D}..."), ("\u{4E2D}\u{6587}\u{5B57}", 3, "\u{4E2D}"), ("a\nb", 9, "a b"),
    ("e\u{301}e\u{301}xyz", 4, "e\u{301}..."),
  ])
  func `Cut text ends in dots and is never too wide`(text: String, limit: Int, shown: String) {
    let cut = SafeText(escapingLines: text).truncated(toColumns: limit)
    #expect(cut.description == shown)
    #expect(cut.columns <= max(0, limit))
  }

  @Test func `Padding goes by cells`() {
    #expect(SafeText(escaping: "\u{4E2D}").padded(toColumns: 4).description == "\u{4E2D}  ")
    #expect(SafeText("7").padded(toColumns: 3, alignment: .right) == "  7")
    #expect(SafeText("long").padded(toColumns: 2) == "long")
  }

  @Test(arguments: [
    ("the quick brown fox", 10, ["the quick", "brown fox"]),
    ("the quick brown fox", 9, ["the quick", "brown fox"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("ab abcdefghij", 4, ["ab", "abcd", "efgh", "ij"]),
    ("one\n\ntwo", 8, ["one", "", "two"]),
    ("  indented words here", 12, ["  indented", "words here"]),
    ("a   b", 3, ["a", "b"]),
    ("abc ", 3, ["abc"]),
    ("abc  def", 3, ["abc", "def"]),
    ("", 5, [""]),
    ("     ", 3, ["   ", "  "]), ("    word", 3, ["   ", " wo", "rd"]), ("a      ", 3, ["a"]),
    ("\u{4E2D}\u{6587}\u{5B57}", 5, ["\u{4E2D}\u{6587}", "\u{5B57}"]),
  ])
  func `Wrapping breaks at blanks or where it must`(text: String, limit: Int, lines: [String]) {
    #expect(SafeText(escapingLines: text).wrapped(toColumns: limit).map(\.description) == lines)
  }

  /// Reliability items 86 and 89: one megabyte without a blank; four times the text, at most about four times the time.
  @Test func `A megabyte is escaped, measured, cut and wrapped in linear time`() {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: "[\u{175}\u{202E}", count: count)
      return ProcessorTime.spent {
        let safe = SafeText(escaping: text)
        #expect(safe.columns > count)
        #expect(safe.wrapped(toColumns: 80).count > count / 80)
        #expect(safe.truncated(toColumns: 80).columns == 80)
      }
    }
    _ = time(1000)
    let (small, large) = (time(40_000), time(320_000))
    #expect(large < small * 24)
  }
}
