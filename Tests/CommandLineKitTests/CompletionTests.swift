import Testing

@testable import CommandLineKit

/// Completion is judged by the shells that read it; where a shell is not installed its tests are skipped.
@Suite struct CompletionTests {
  /// What is typed, and the words that are offered for it; the program stands in for itself as a shell function.
  static let typed: [(line: String, words: [String])] = [
    ("replydesk q", ["queue"]), ("replydesk queue l", ["list"]), ("replydesk queue list --mi", ["--mine"]),
    ("replydesk queue list --hold ", ["callback", "letter"]), ("replydesk -q queue list --hold le", ["letter"]),
    ("replydesk intake quarantine ", ["list"]), ("replydesk --color ", ["always", "auto", "never"]),
    ("replydesk completion ", ["bash", "fish", "zsh"]), ("replydesk help exit", ["exit-codes"]),
    ("replydesk manual q", ["queue"]), ("replydesk message give --dry", ["--dry-run"]),
    ("replydesk why ", ["ACT-1", "ACT-2"]), ("replydesk why ACT-2", ["ACT-2"]),
    ("replydesk message give --to k.boateng ACT-1 ", ["ACT-1", "ACT-2"]),
  ]

  /// Prints the identifiers as `replydesk queue list --csv=id` does.
  private static let program = "if [ \"$1 $2 $3\" = 'queue list --csv=id' ]; then printf '\"id\"\\n\"ACT-1\"\\n\"ACT-2\"\\n'; fi"

  @Test(.enabled(if: Reader.has("bash"), "bash is not installed"), arguments: typed)
  func `Bash completes`(_ row: (line: String, words: [String])) throws {
    let script = """
      replydesk() { \(Self.program); }
      \(demo.completion(for: .bash))
      read -ra COMP_WORDS <<< \(quotedForShell(row.line))
      [[ \(quotedForShell(row.line)) == *' ' ]] && COMP_WORDS+=("")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      $(complete -p replydesk | sed 's/.*-F \\([^ ]*\\).*/\\1/')
      _replydesk
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try #require(Reader.output(of: "bash --norc -s", given: script))
    #expect(result.split(separator: "\n").map(String.init).sorted() == row.words)
  }

  @Test(.enabled(if: Reader.has("zsh"), "zsh is not installed"), arguments: typed)
  func `Zsh completes`(_ row: (line: String, words: [String])) throws {
    // Outside of its line editor zsh has no completion to ask, so the words are given and what is offered is printed.
    let script = """
      replydesk() { \(Self.program) }
      compdef() { print -r -- "$1 $2" > /dev/null }
      _describe() { local word; for word in "${(@P)2}"; do print -r -- "${word%%:*}"; done }
      _files() { }
      \(demo.completion(for: .zsh))
      words=(${(z):-\(quotedForShell(row.line))})
      [[ \(quotedForShell(row.line)) == *' ' ]] && words+=('')
      CURRENT=$#words
      _replydesk
      """
    let result = try #require(Reader.output(of: "zsh -f -s", given: script))
    let offered = result.split(separator: "\n").map(String.init)
    let current = row.line.hasSuffix(" ") ? "" : row.line.split(separator: " ").last.map(String.init) ?? ""
    #expect(offered.filter { $0.hasPrefix(current) }.sorted() == row.words)
  }

  @Test(.enabled(if: Reader.has("zsh"), "zsh is not installed"))
  func `Zsh finds it in a folder of functions`() throws {
    let script = """
      folder=$(mktemp -d) && trap 'rm -rf $folder' EXIT
      cat > $folder/_replydesk <<'END-OF-FUNCTION'
      \(demo.completion(for: .zsh))
      END-OF-FUNCTION
      fpath=($folder $fpath)
      autoload -Uz compinit && compinit -u -d $folder/dump
      print -r -- $_comps[replydesk]
      """
    #expect(Reader.output(of: "zsh -f -s", given: script) == "_replydesk\n")
  }

  @Test(.enabled(if: Reader.has("fish"), "fish is not installed"), arguments: typed)
  func `Fish completes`(_ row: (line: String, words: [String])) throws {
    let script = """
      function replydesk
        if test "$argv[1..3]" = 'queue list --csv=id'
          printf '\"id\"\\n\"ACT-1\"\\n\"ACT-2\"\\n'
        end
      end
      \(demo.completion(for: .fish))
      complete -C \(quotedForShell(row.line))
      """
    let result = try #require(Reader.output(of: "fish --no-config", given: script))
    let words = result.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(words.sorted() == row.words)
  }
}
