import Glibc
import SafeText
import Testing

@testable import CommandLineKit

/// The printers are judged by the programs that read what they print; one that is not installed is not asked.
@Suite struct PrintersTests {
  @Test func `Help of a command names all of its declaration`() throws {
    #expect(
      try run("help queue list").out.hasPrefix(
        """
        replydesk queue list: List open work

        Usage:
          replydesk queue list [--mine] [--filter TEXT] [--hold callback|letter]
              [--page N]

        Most urgent first.

        Options:
          -m, --mine              only mine
          -f, --filter TEXT       which
          --hold callback|letter  held for
          --page N                page (otherwise 1)

        Options everywhere:
        """))
    let out = try run("queue list --help").out
    #expect(out.contains("Fields of --json:\n  left     time left\n"))
    #expect(out.contains("Examples:\n  replydesk queue list --mine\n"))
    #expect(out.contains("--limit N"))
    #expect(!out.contains("--dry-run"))
  }

  @Test(arguments: [
    "help", "help queue", "help queue list", "help message give", "help why", "help exit-codes", "help output",
    "help environment", "help rules", "help intake",
  ])
  func `Help fits 80 columns and has no loose blanks`(line: String) throws {
    for line in try run(line).out.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.utf8.count <= 80)
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test func `The overview names every first word, topic and global flag`() throws {
    let out = try run("help").out
    for word in [
      "queue", "message", "why", "intake", "fail", "completion", "exit-codes", "rules", "--jsonl", "--as-of",
    ] {
      #expect(out.contains("  \(word)") || out.contains(", \(word)"), "\(word)")
    }
    #expect(out.contains("queue ...             "))
  }

  @Test func `Exit codes are all explained`() throws {
    let out = try run("help exit-codes").out
    for status in ExitStatus.allCases { #expect(out.contains("\(status.rawValue)  \(status.meaning)")) }
  }

  @Test(arguments: [
    ("replydesk q", "queue"), ("replydesk queue l", "list"), ("replydesk queue list --mi", "--mine"),
    ("replydesk queue list --hold ", "callback letter"), ("replydesk -q queue list --hold le", "letter"),
    ("replydesk intake quarantine ", "list"), ("replydesk --color ", "auto always never"),
    ("replydesk queue list --dry", ""), ("replydesk completion ", "bash zsh fish"),
    ("replydesk help exit", "exit-codes"), ("replydesk manual q", "queue"),
    ("replydesk message give --dry", "--dry-run"),
  ])
  func `Bash completes`(typed: String, words: String) throws {
    let script = """
      \(demo.completion(for: .bash))
      read -ra COMP_WORDS <<< \(quotedForShell(typed))
      [[ \(quotedForShell(typed)) == *' ' ]] && COMP_WORDS+=("")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _replydesk
      echo "${COMPREPLY[*]}"
      """
    let result = try #require(pipe(script, to: "bash -s"))
    #expect(result == words + "\n")
  }

  @Test(arguments: Shell.allCases)
  func `The shell itself accepts the script`(shell: Shell) throws {
    guard pipe("", to: "command -v \(shell.rawValue)") != nil else { return }
    let check = shell == .fish ? "fish --no-execute" : "\(shell.rawValue) -n"
    #expect(pipe(demo.completion(for: shell), to: check) == "")
  }

  @Test(arguments: [[], ["queue"], ["message", "give"]])
  func `Man reads the page without a warning`(path: [String]) throws {
    guard pipe("", to: "command -v groff") != nil else { return }
    let page = demo.manual(for: path)
    let text = try #require(pipe(page, to: "groff -mandoc -Tascii -ww -P-cbou 2>&1"))
    #expect(!text.contains("warning") && !text.contains("error"), "\(text)")
    #expect(text.contains("DESCRIPTION") && text.contains("EXIT STATUS"))
    #expect(text.contains("--dry-run"))
  }

  @Test func `Nothing in a page is taken for a request`() {
    var page = Manual()
    page.text(".so /etc/passwd")
    page.text(#"\*[x] 'quoted'"#)
    page.macro("Nd", #"say "Fl" -x"#)
    #expect(page.source == "\\&.so /etc/passwd\n\\&\\e*[x] 'quoted'\n.Nd \"say \\(dqFl\\(dq \\-x\"\n")
  }

  /// What a shell command prints when it is given the text; nil where it fails.
  private func pipe(_ text: String, to command: String) -> String? {
    var template = Array("/tmp/replydesk-printer-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      close(descriptor)
      unlink(path)
    }
    guard StandardStream.write(Array(text.utf8), to: descriptor) == .all else { return nil }
    guard let stream = popen("(\(command)) < \(path)", "r") else { return nil }
    var output: [UInt8] = []
    while case let byte = fgetc(stream), byte >= 0 { output.append(UInt8(truncatingIfNeeded: byte)) }
    return pclose(stream) == 0 ? String(decoding: output, as: UTF8.self) : nil
  }
}
