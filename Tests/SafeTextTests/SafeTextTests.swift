import Testing

@testable import SafeText

@Suite struct SafeTextTests {
  @Test func `A literal takes safe text, numbers and escaped text`() {
    let name: SafeText = "queue"
    let hostile = "x\u{1B}[1m"
    let text: SafeText = "\(name) has \(3 as Int) items and \(escaping: hostile)"
    #expect(text.description == #"queue has 3 items and x\e[1m"#)
  }

  @Test func `Our own literals keep line breaks and lose controls`() {
    let text: SafeText = "a\nb\tc\u{1B}"
    #expect(text.description == "a\nb    c\\e")
  }

  @Test func `Equality is of bytes, not of canonical equivalents`() {
    #expect(SafeText(escaping: "\u{E9}") != SafeText(escaping: "e\u{301}"))
    #expect(SafeText(escaping: "abc") == "abc")
    #expect(Set([SafeText(escaping: "a"), "a", "b"]).count == 2)
  }

  @Test func `Lines are split at LF, empty ones too`() {
    #expect(SafeText(escapingLines: "a\n\nb\n").lines == ["a", "", "b", ""])
    #expect(SafeText("").lines == [""])
  }

  @Test func `Texts are joined`() {
    let parts: [SafeText] = ["a", "b"]
    #expect(parts.joined(separator: ", ") + "!" == "a, b!")
  }
}
