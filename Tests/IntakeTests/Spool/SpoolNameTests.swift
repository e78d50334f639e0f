import Intake
import Testing

@Suite struct SpoolNameTests {
  @Test(arguments: [
    ("a.jsonl", "a.jsonl"), ("-rf", "-rf"), ("a b", "a b"), ("a\nb", #"a\x0ab"#), ("\u{1B}[2J", #"\x1b[2J"#),
    (#"a\b"#, #"a\\b"#), (#"a\x0ab"#, #"a\\x0ab"#), ("é", #"\xc3\xa9"#), ("\u{7F}", #"\x7f"#),
    ("\u{202E}txt", #"\xe2\x80\xaetxt"#),
  ])
  func isShownEscaped(_ name: String, _ shown: String) {
    #expect(SpoolName(name)?.description == shown)
  }

  @Test func showsBytesThatAreNotText() {
    #expect(SpoolName(bytes: [0xFF, 0x41, 0x80])?.description == #"\xffA\x80"#)
  }

  @Test(arguments: ["", ".", "..", "a/b", "../../x", "/etc/passwd", "a\0b", String(repeating: "x", count: 256)])
  func isNoNameOfAnEntry(_ name: String) { #expect(SpoolName(name) == nil) }

  @Test(arguments: [
    (".hidden", true), ("a.tmp", true), ("a.part", true), ("a.jsonl", false), ("a.tmp.jsonl", false), ("tmp", false),
    ("part", false), (String(repeating: "x", count: 255), false),
  ])
  func tellsWhatIsStillBeingWritten(_ name: String, _ isIgnored: Bool) {
    #expect(SpoolName(name)?.isIgnored == isIgnored)
  }
}
