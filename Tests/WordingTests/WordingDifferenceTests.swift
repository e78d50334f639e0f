import Testing
import Wording

@Suite struct WordingDifferenceTests {
  private func marked(_ old: String, _ new: String) -> [String] {
    WordingDifference(from: Array(old.utf8), to: Array(new.utf8)).lines.map { "\($0.kind.mark)\($0.text)" }
  }

  @Test func equalFilesHaveNoDifference() {
    #expect(WordingDifference(from: Array("a\nb\n".utf8), to: Array("a\nb\n".utf8)).isEmpty)
    #expect(marked("a\nb\n", "a\nb\n") == [" a", " b"])
  }

  @Test func aChangedLineIsTakenAwayAndAdded() {
    #expect(marked("a\nb\nc\n", "a\nx\nc\n") == [" a", "-b", "+x", " c"])
    #expect(marked("", "a\n") == ["+a"])
    #expect(marked("a\n", "") == ["-a"])
  }

  @Test func linesKeepTheirNumbers() {
    let lines = WordingDifference(from: Array("a\nb\n".utf8), to: Array("b\nc\n".utf8)).lines
    #expect(lines.map(\.oldNumber) == [1, 2, nil])
    #expect(lines.map(\.newNumber) == [nil, 1, 2])
  }

  @Test func twoWaysToWriteOneLetterAreADifference() {
    #expect(marked("t\u{177}\n", "ty\u{302}\n").count == 2)
  }
}
