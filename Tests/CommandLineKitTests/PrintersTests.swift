import SafeText
import Testing

@testable import CommandLineKit

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
}
