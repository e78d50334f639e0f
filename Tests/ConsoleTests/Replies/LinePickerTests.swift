import SafeText
import Testing
import Wording

@testable import Console

@Suite struct LinePickerTests {
  private func picker(_ lines: [String] = []) throws -> LinePicker {
    LinePicker(for: ComposePlace(paragraph: 1), of: try #require(ReplySamples.draft(lines)))
  }

  private func names(_ picker: LinePicker) -> [String] { picker.rows.map(\.reference.id.text) }

  @Test func onlyLinesThatMayBeUsedAreOffered() throws {
    let picker = try picker()
    #expect(Set(names(picker)) == ["overdue", "collecting", "wait", "ring", "plain"])
    #expect(picker.fitting == 5)
    #expect(picker.hidden == 1)
  }

  @Test func hiddenLinesComeLastWithTheirReasonsAndCannotBeChosen() throws {
    var picker = try picker()
    picker.toggleHidden()
    #expect(names(picker).last == "old")
    picker.move(by: 99)
    #expect(picker.selected?.hiddenWhy == "is no longer valid")
    #expect(picker.chosen.isEmpty)
    #expect(picker.toggleMark() == false)
    picker.toggleHidden()
    #expect(picker.rows.count == 5)
    #expect(picker.selection < 5)
  }

  @Test func typingNarrowsByTheWordsOfTheLine() throws {
    var picker = try picker()
    picker.search { $0.insert("steps") }
    #expect(names(picker) == ["collecting"])
    picker.search { $0.insert(" zzz") }
    #expect(picker.rows.isEmpty)
    #expect(picker.selected == nil)
    #expect(picker.chosen.isEmpty)
    picker.search { field in for _ in 0..<9 { field.type(.named(.backspace)) } }
    #expect(picker.rows.count == 5)
  }

  @Test func marksKeepTheOrderInWhichTheyWereMadeWhateverIsSearched() throws {
    var picker = try picker()
    picker.move(by: 2)
    let first = try #require(picker.selected?.reference)
    #expect(picker.toggleMark() == true)
    picker.move(by: -2)
    let second = try #require(picker.selected?.reference)
    #expect(picker.toggleMark() == true)
    picker.search { $0.insert("telephone") }
    #expect(picker.chosen == [first, second])
    picker.search { $0 = TextField() }
    #expect(picker.toggleMark() == true)
    #expect(picker.chosen == [first])
  }

  @Test func aLineThatStandsInTheDraftSaysWhere() throws {
    let picker = try picker(["plain"])
    let row = try #require(picker.rows.first { $0.reference.id.text == "plain" })
    #expect(row.used == "already in paragraph 2")
  }

  @Test func aReadOnlyParagraphOffersNothing() throws {
    let picker = LinePicker(for: ComposePlace(paragraph: 0), of: try #require(ReplySamples.draft()))
    #expect(picker.rows.isEmpty)
  }
}
