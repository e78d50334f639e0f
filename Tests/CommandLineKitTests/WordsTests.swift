import Testing

@testable import CommandLineKit

@Suite struct WordsTests {
  @Test(
    arguments: [
      ("", []), ("  ", []), ("a b", ["a", "b"]), ("  a\t b\n", ["a", "b"]), ("'a b' c", ["a b", "c"]),
      (#""a b"c"#, ["a bc"]), (#"a\ b"#, ["a b"]), (#""a\"b\\c\d""#, [#"a"b\c\d"#]), (#"'a\b'"#, [#"a\b"#]),
      ("''", [""]), (#"a"" ''b"#, ["a", "b"]), ("$HOME *", ["$HOME", "*"]),
      ("caf\u{E9} \u{4E2D}", ["caf\u{E9}", "\u{4E2D}"]),
    ] as [(String, [String])])
  func `Words as a shell reads them`(line: String, words: [String]) throws {
    #expect(try Program<Void>.words(of: line) == words)
  }

  @Test(arguments: ["'a", "\"a", "\"a\\", "a\\"])
  func `An open quote is a usage error`(line: String) {
    #expect(throws: Failure.self) { try Program<Void>.words(of: line) }
  }
}
