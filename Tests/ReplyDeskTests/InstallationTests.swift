import OperatingSystem
import Testing

@testable import CommandLineKit
@testable import replydesk
@testable import replydesk_mail

/// What `make install` puts where the system's own programs look for it.
@Suite(.serialized) final class InstallationTests {
  private let root = "/tmp/replydesk-install-\(UniqueName.token(length: 12))"
  private var share: String { root + "/usr/share" }

  init() throws {
    let text = try Shell.output(
      of: "make install-files BUILT='\(Shell.built)' DESTDIR=\(root) PREFIX=/usr && echo installed",
      in: Shell.repository)
    try #require(text.hasSuffix("installed\n"), "\(text)")
  }

  deinit { _ = try? Shell.output(of: "rm -rf \(root)") }

  @Test(.enabled(if: Shell.has("man"), "man is not installed"))
  func `Man finds every page`() throws {
    let pages = ReplyDesk.program.manualPages + MailProgram.program.manualPages
    for page in pages {
      let text = try Shell.output(of: "man -M \(share)/man \(page.section) \(page.name) | col -b | head -1")
      #expect(text.hasPrefix("\(page.name.uppercased())(\(page.section))"), "\(text)")
    }
    #expect(pages.count > 30)
  }

  @Test(.enabled(if: Shell.has("groff"), "groff is not installed"))
  func `Groff reads every page without a warning`() throws {
    #expect(try Shell.output(of: "for page in \(share)/man/man*/*; do groff -mandoc -ww -b -z $page; done") == "")
  }

  @Test(.enabled(if: Shell.has("mandoc"), "mandoc is not installed"))
  func `Mandoc has nothing to say against any page`() throws {
    // It looks for the pages named under SEE ALSO in the system's folders only, and so does not find them.
    let text = try Shell.output(
      of: "mandoc -T lint -W all \(share)/man/man*/* | grep -v 'referenced manual not found: Xr replydesk'")
    #expect(text == "")
  }

  @Test func `Each shell finds its completion`() throws {
    for file in [
      "bash-completion/completions/replydesk", "bash-completion/completions/replydesk-mail",
      "zsh/site-functions/_replydesk", "zsh/site-functions/_replydesk-mail",
      "fish/vendor_completions.d/replydesk.fish", "fish/vendor_completions.d/replydesk-mail.fish",
    ] {
      #expect(try FileReader.read("\(share)/\(file)", limit: 1 << 22).count > 1000, "\(file)")
    }
  }

  @Test(.enabled(if: Shell.has("bash"), "bash is not installed"))
  func `Bash offers the lines that there are`() throws {
    let script = """
      cd \(root); export XDG_STATE_HOME=\(root)/state PATH=\(root)/usr/bin:$PATH
      source \(share)/bash-completion/completions/replydesk
      COMP_WORDS=(replydesk line diff missing-payment-clear) COMP_CWORD=3
      _replydesk
      echo "${COMPREPLY[@]}"
      """
    #expect(try Shell.output(of: "bash --norc -s", given: script) == "")
  }
}
