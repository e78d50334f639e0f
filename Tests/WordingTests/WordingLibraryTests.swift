import Casework
import Testing
import Wording

@Suite struct WordingLibraryTests {
  @Test func neitherOfTwoFilesOfOneNameAndVersionIsUsed() {
    let library = Samples.library([Samples.line, Samples.line.replacing("has not", with: "did not")])
    #expect(library.lines.isEmpty)
    #expect(library.faults.map(\.code) == [.duplicateWording])
    #expect(library.faults.map(\.path) == ["line-1.txt"])
  }

  @Test func aTemplateMayNotHaveTheNameOfALine() {
    let library = Samples.library(templates: [Samples.template.replacing("some-template", with: "some-line")])
    #expect(library.lines.isEmpty && library.templates.isEmpty)
    #expect(library.faults.map(\.code) == [.duplicateWording])
  }

  @Test func allVersionsAreKept() {
    let second = Samples.line.replacing("version: 1", with: "version: 2\nreplaces: some-line v1")
    let library = Samples.library([second, Samples.line])
    #expect(Set(library.lines.keys) == ["some-line v1", "some-line v2"])
    #expect(library.faults.isEmpty)
  }

  @Test func aFileWithFaultsIsNoWording() {
    let library = Samples.library([Samples.line.replacing("nation: GB", with: "nation: XX")])
    #expect(library.lines.isEmpty)
    #expect(library.faults.map(\.description).first?.hasPrefix("line-0.txt:6: ") == true)
  }
}
