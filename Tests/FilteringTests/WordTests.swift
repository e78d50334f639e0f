import Filtering
import FoundationEssentials
import Testing

@Suite struct WordTests {
  private var documentation: String {
    get throws {
      let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
      let path = parts.dropLast(3).joined(separator: "/") + "/Documentation/filters.md"
      return try String(contentsOfFile: path, encoding: .utf8)
    }
  }

  @Test func theDocumentationListsEveryWordAndNoOther() throws {
    let rows = try documentation.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
    #expect(rows == Word.allCases.map { "| `\($0.name):` | \($0.summary) | `\($0.example)` |" })
  }

  @Test func everyExampleIsAFilterOfItsWord() throws {
    for word in Word.allCases where word != .sort {
      #expect(try Filter(word.example).terms.map(\.criterion.word) == [word])
    }
    #expect(try Filter(Word.sort.example).sort == Sort(.received, isDescending: true))
  }
}
