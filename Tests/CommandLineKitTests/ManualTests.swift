import SafeText
import Testing

@testable import CommandLineKit

/// The manual is judged by the programs that read it; where one is not installed its tests are skipped.
@Suite struct ManualTests {
  static let pages = demo.manualPages

  @Test func `There is a page for the program, for each noun, and for each format`() {
    #expect(
      Self.pages.map { "\($0.name).\($0.section)" } == [
        "replydesk.1", "replydesk-queue.1", "replydesk-message.1", "replydesk-why.1", "replydesk-intake.1",
        "replydesk-fail.1", "replydesk-config.5",
      ])
  }

  @Test(.enabled(if: Reader.has("groff"), "groff is not installed"), arguments: pages)
  func `Groff reads the page without a warning`(page: Manual.Reference) {
    #expect(Reader.output(of: "groff -mandoc -ww -b -z", given: demo.source(of: page)) == "")
  }

  @Test(.enabled(if: Reader.has("mandoc"), "mandoc is not installed"), arguments: pages)
  func `Mandoc has nothing to say against the page`(page: Manual.Reference) {
    // The pages named under SEE ALSO are not installed here, which is the only thing it may remark.
    let command = "mandoc -T lint -W all | grep -v 'referenced manual not found: Xr replydesk'; true"
    #expect(Reader.output(of: command, given: demo.source(of: page)) == "")
  }

  @Test(.enabled(if: Reader.has("man"), "man is not installed"), arguments: pages)
  func `Man shows the page`(page: Manual.Reference) throws {
    let text = try #require(shown(page))
    #expect(text.contains("\(page.name.uppercased())(\(page.section))"))
    #expect(text.contains("DESCRIPTION") && text.contains("SEE ALSO"))
  }

  @Test(.enabled(if: Reader.has("man"), "man is not installed"))
  func `A page has all of the declaration`() throws {
    let text = try #require(shown(Manual.Reference("replydesk-queue", 1)))
    for words in [
      "replydesk queue list [--mine] [--filter TEXT] [--hold callback|letter]", "-m, --mine", "--limit N",
      "replydesk queue list --mine", "my own", "time left", "EXIT STATUS", "refused by a rule", "replydesk(1)",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("--dry-run"), "an option that no command of the page obeys")
  }

  @Test(.enabled(if: Reader.has("man"), "man is not installed"))
  func `The program's page has what its commands share`() throws {
    let text = try #require(shown(Manual.Reference("replydesk", 1)))
    for words in [
      "REPLYDESK_PLAIN", "EXIT STATUS", "--json[=FIELDS]", "~/.config/replydesk", "replydesk-message(1)",
      "replydesk-config(5)", "Enter", "Standing orders",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test(arguments: [
    ([], "replydesk"), (["queue"], "replydesk-queue"), (["replydesk-queue.1"], "replydesk-queue"),
    (["replydesk-config"], "replydesk-config"), (["5", "config"], "replydesk-config"),
  ])
  func `A page is found by what people call it`(words: [String], name: String) {
    #expect(demo.manualPage(asked: words)?.name == name)
  }

  @Test func `A page that is not there is a usage error`() throws {
    let asked = try run("manual queu")
    #expect(asked.exit == .usage && asked.err.contains("Did you mean queue?"))
    #expect(try run("manual list").out.hasPrefix("replydesk.1\nreplydesk-queue.1\n"))
  }

  @Test func `Nothing in a page is taken for a request`() {
    var page = Mdoc()
    page.paragraph(".so /etc/passwd")
    page.paragraph(#"'\*[x] quoted"#)
    page.macro("Nd", #"say "Fl" -x"#)
    #expect(page.source == "\\&.so /etc/passwd\n.Pp\n\\&\\(aq\\e*[x] quoted\n.Nd \"say \\(dqFl\\(dq \\-x\"\n")
  }

  @Test func `What is not ASCII is named by its number`() {
    #expect(Mdoc.escaped("£1 Tŷ 🙂") == "\\[u00A3]1 T\\[u0177] \\[u1F642]")
  }

  /// The page as `man` prints it, blanks and line ends made one blank.
  private func shown(_ page: Manual.Reference) -> String? {
    Reader.output(of: "MANWIDTH=80 LC_ALL=C.UTF-8 man -l - | col -b", given: demo.source(of: page))
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
