import Testing

@testable import Bounces

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<p>a<br>b</p>", "\na\nb\n"), ("x &lt;a&#64;example.org&gt; y", "x <a@example.org> y"),
    ("<style>p { }</style><script>if (a < b) {}</script>seen", "seen"), ("1 < 2 & 3", "1 < 2 & 3"), ("a<b", "a"),
    ("&unknown;", "&unknown;"), ("", ""), ("<", "<"), ("&", "&"), ("<!-- a -->b", "b"),
  ])
  func keepsTheWords(html: String, words: String) {
    #expect(String(decoding: HTMLText.words(of: Array(html.utf8)), as: UTF8.self) == words)
  }
}
