import Casework
import Console
import SafeText
import Testing
import Wording

@Suite struct CompositionTests {
  private func paragraph(_ draft: Composition, _ index: Int) throws -> Template.Paragraph {
    try #require(draft.paragraphs.indices.contains(index) ? draft.paragraphs[index] : nil)
  }

  @Test func theSamplesAreWordingWithoutFaults() {
    #expect(ReplySamples.library.faults.isEmpty)
    #expect(ReplySamples.library.templates.count == 2)
    #expect(ReplySamples.library.lines.count == 7)
  }

  @Test func everyParagraphHasItsKindInAWordAndInTheGutter() throws {
    let draft = try #require(ReplySamples.draft(["overdue", "collecting"]))
    #expect(
      draft.blocks().map(\.kind.description) == [
        "READ-ONLY", "EDITABLE", "EDITABLE", "EDITABLE", "OPTIONAL", "OPTIONAL", "READ-ONLY",
      ])
    #expect(
      draft.blocks().map(\.state.description) == [
        "sent", "2 lines", "2 lines", "none", "kept", "left out", "sent",
      ])
    #expect(draft.blocks().map(\.gutter.description) == ["#", "+", "+", "+", "=", "-", "#"])
  }

  @Test func emptyFieldsShowAQuestionMarkAndFilledOnesTheirValue() throws {
    var draft = try #require(ReplySamples.draft(["overdue"]))
    let answer = try #require(ReplySamples.name("answer"))
    #expect(draft.blocks()[1].text.description.contains("{amount ?} that was due on {due ?}"))
    let amount = try #require(ReplySamples.name("amount"))
    #expect(draft.set(amount, to: .moneyWhole(pence: 12_690), at: 0, of: answer) == true)
    #expect(draft.blocks()[1].text.description.contains("{amount £126} that") == true)
  }

  @Test func whatIsToBeFixedNamesTheKeyThatFixesIt() throws {
    let draft = try #require(ReplySamples.draft(["overdue"]))
    #expect(
      draft.toFix().map(\.what.description) == [
        "paragraph 2, amount in overdue is empty", "paragraph 2, due in overdue is empty",
      ])
    #expect(draft.toFix().allSatisfy { $0.how == "press Enter on paragraph 2" && $0.key == "Enter" })
    let empty = try #require(ReplySamples.draft())
    #expect(empty.toFix().map(\.key.description) == ["l"])
    #expect(empty.toFix()[0].what == "paragraph 2 has no line to take")
  }

  @Test func aDraftWithEverythingFilledIsRendered() throws {
    var draft = try #require(ReplySamples.draft())
    #expect(draft.rendered == nil)
    let plain = try #require(ReplySamples.reference("plain"))
    #expect(draft.insert([plain], into: try paragraph(draft, 1)) == true)
    #expect(draft.faults.isEmpty)
    #expect(draft.rendered?.body.contains("Nothing has changed") == true)
  }

  @Test func onlyOptionalParagraphsCanBeLeftOut() throws {
    var draft = try #require(ReplySamples.draft())
    for index in draft.paragraphs.indices {
      let isOptional = draft.paragraphs[index].kindName == "optional"
      let before = draft.isKept(draft.paragraphs[index])
      #expect(draft.toggle(draft.paragraphs[index]) == isOptional)
      #expect(draft.isKept(draft.paragraphs[index]) != before || !isOptional)
    }
  }

  @Test func onlyEditableParagraphsTakeLines() throws {
    var draft = try #require(ReplySamples.draft())
    let plain = try #require(ReplySamples.reference("plain"))
    for paragraph in draft.paragraphs {
      #expect(draft.insert([plain], into: paragraph) == (paragraph.kindName == "editable"))
    }
  }

  @Test func linesMoveAndGoAndUndoBringsEachStepBack() throws {
    var draft = try #require(ReplySamples.draft(["overdue", "plain"]))
    let answer = try #require(ReplySamples.name("answer"))
    let start = draft.reply
    #expect(!draft.canUndo)
    #expect(draft.move(at: 0, of: answer, by: -1) == false)
    #expect(draft.move(at: 0, of: answer, by: 1) == true)
    #expect(draft.lines(of: answer).map(\.line.id.text) == ["plain", "overdue"])
    #expect(draft.remove(at: 1, from: answer) == true)
    #expect(draft.remove(at: 0, from: answer) == true)
    #expect(draft.remove(at: 0, from: answer) == false)
    #expect(draft.lines(of: answer).isEmpty)
    for _ in 0..<3 { #expect(draft.undo() == true) }
    #expect(draft.reply == start)
    #expect(draft.undo() == false)
  }

  @Test func anotherTemplateKeepsTheLinesThatHaveAPlaceInIt() throws {
    var draft = try #require(ReplySamples.draft(["plain"]))
    let next = try #require(ReplySamples.name("next"))
    let wait = try #require(ReplySamples.reference("wait"))
    #expect(draft.insert([wait], into: try paragraph(draft, 2)) == true)
    let second = try #require(
      ReplySamples.reference("second-reply", version: 7).flatMap { ReplySamples.library.templates[$0] })
    #expect(draft.use(second) == true)
    #expect(draft.template?.reference == second.reference)
    #expect(draft.blocks().contains { $0.text.description.contains("plain v1") })
    #expect(draft.lines(of: next).isEmpty)
    #expect(draft.undo() == true)
    #expect(draft.lines(of: next).map(\.line.id.text) == ["wait"])
  }

  @Test func placesCoverEveryLineAndTheNearestIsAlwaysOneOfThem() throws {
    let draft = try #require(ReplySamples.draft(["overdue", "collecting"]))
    #expect(draft.places.count == 7)
    for paragraph in -2...9 {
      for line in -2...4 {
        #expect(draft.places.contains(draft.nearest(to: ComposePlace(paragraph: paragraph, line: line))))
      }
    }
  }
}
