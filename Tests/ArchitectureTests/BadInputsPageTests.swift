import Testing

/// `Documentation/bad-inputs.md` tells of every bad input, and names tests that there are.
@Suite struct BadInputsPageTests {
  private let tree = SourceTree()
  private var rows: [[Substring]] {
    get throws {
      let page = try #require(tree.text(of: "Documentation/bad-inputs.md"))
      return page.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| |") }
        .map { $0.split(separator: "|").map { $0.drop { $0 == " " } } }
    }
  }

  @Test func everyNumberIsThere() throws {
    var told: Set<Int> = []
    for row in try rows where row.first?.first?.isNumber == true {
      for part in try #require(row.first).split(separator: ",") {
        let ends = part.split(separator: " ").compactMap { Int($0) }
        let (first, last) = (try #require(ends.first), try #require(ends.last))
        told.formUnion(first...last)
      }
    }
    #expect(told == Set(1...111), "\(Set(1...111).symmetricDifference(told).sorted())")
  }

  @Test func everyTestThatIsNamedIsThere() throws {
    let files = tree.swiftFiles(in: "Tests")
    var count = 0
    for row in try rows where row.count > 3 {
      for name in Self.quoted(in: row[3]) {
        let parts = name.split(separator: ".", maxSplits: 1)
        let (suite, test) = (try #require(parts.first), try #require(parts.last))
        let isThere = files.contains { file in
          file.path.hasSuffix("/\(suite).swift")
            && (file.text.contains("func \(test)(") || file.text.contains("func `\(test)`("))
        }
        #expect(isThere, "\(name)")
        count += 1
      }
    }
    #expect(count > 80)
  }

  /// What stands between grave accents.
  private static func quoted(in text: Substring) -> [Substring] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map(
      \.element)
  }
}
