import Casework
import SafeText
import Testing
import Wording

@testable import Console

@Suite struct ComposeScreenTests {
  private func bench(_ lines: [String] = [], columns: Int = 80, rows: Int = 24) throws -> Workbench {
    Workbench(.reply(.draft(try #require(ReplySamples.draft(lines)))), columns: columns, rows: rows)
  }

  private func draft(_ bench: Workbench) throws -> Composition { try #require(bench.top(ComposeScreen.self)).draft }

  @Test func theTitleSaysThatItIsAnEmailAndToWhom() throws {
    let bench = try bench()
    #expect(bench.screen[0].hasPrefix("EMAIL to client A. K*** (..482), missing payments"))
    #expect(bench.screen[0].contains("7h 00m"))
  }

  @Test func theCursorOpensOnWhatIsToBeFixedAndTabGoesThroughTheRest() throws {
    var bench = try bench(["plain", "overdue"])
    #expect(bench.cursorRow.contains("overdue v1"))
    bench.press("Home")
    #expect(bench.cursorRow.contains("READ-ONLY"))
    bench.press("Tab")
    #expect(bench.cursorRow.contains("overdue v1"))
    bench.press("Up", "Up")
    #expect(bench.cursorRow.hasPrefix(">   1 READ-ONLY"))
  }

  @Test func insertingALineOpensItsFieldsAndEveryChangeIsKept() throws {
    var bench = try bench()
    bench.press("l")
    bench.type("payment not here")
    let inserted = bench.press("Enter")
    #expect(try inserted == [.reply(.save(ReplySamples.activity, draft(bench).reply))])
    #expect(try draft(bench).blocks().contains { $0.text.description.hasPrefix("overdue v1") })
    bench.press("Enter")
    bench.type("126.90")
    let amount = bench.press("Enter")
    #expect(try amount == [.reply(.save(ReplySamples.activity, draft(bench).reply))])
    bench.type("7 nov")
    bench.press("Enter")
    #expect(try draft(bench).faults.isEmpty)
    #expect(bench.shows("{amount £126}"))
    #expect(bench.shows("{due 7 November 2026}"))
    #expect(bench.shows("Nothing to fix."))
  }

  @Test func aWrongValueIsRefusedBesideTheFieldAndEscLeavesItAsItWas() throws {
    var bench = try bench(["overdue"])
    bench.press("Enter")
    bench.type("x")
    #expect(bench.shows("FIX: That is none of the characters of an amount."))
    #expect(bench.press("Enter").isEmpty)
    #expect(bench.shows("FIX: nothing was given"))
    bench.type("12")
    #expect(bench.press("Esc").isEmpty)
    #expect(try draft(bench).toFix().count == 2)
    #expect(bench.top(ComposeScreen.self) != nil)
  }

  @Test func tabTakesAValueAndPassesAnEmptyFieldButNoWrongOne() throws {
    var bench = try bench(["overdue"])
    bench.press("Enter", "Tab")
    bench.type("31/2/2026")
    #expect(bench.press("Shift-Tab").isEmpty)
    #expect(bench.shows("FIX: the calendar has no such day"))
    for _ in 0..<9 { bench.press("Backspace") }
    bench.type("7 nov")
    #expect(bench.press("Shift-Tab").count == 1)
    bench.type("126")
    #expect(bench.press("Tab").count == 1)
    #expect(try draft(bench).faults.isEmpty)
    bench.press("Enter")
    #expect(bench.cursorRow.contains("overdue v1"))
  }

  @Test func marksInsertSeveralLinesInTheOrderInWhichTheyWereMarked() throws {
    var bench = try bench()
    bench.press("l")
    bench.type("telephone")
    bench.press("Tab")
    for _ in 0..<9 { bench.press("Backspace") }
    bench.type("nothing has changed")
    bench.press("Tab", "Enter")
    let answer = try #require(ReplySamples.name("answer"))
    #expect(try draft(bench).lines(of: answer).map(\.line.id.text) == ["ring", "plain"])
  }

  @Test func hiddenLinesAreShownWithReasonsAndRefused() throws {
    var bench = try bench()
    bench.press("l", "F3", "End")
    #expect(bench.cursorRow.contains("(hidden: is no longer valid)"))
    #expect(bench.press("Enter").isEmpty)
    #expect(bench.notice.contains("is no longer valid; it cannot be used here"))
    bench.press("Ctrl-O")
    #expect(bench.shows("These words are not to be used any more."))
    #expect(bench.shows("It may not be used: it is no longer valid."))
    bench.press("Esc", "Esc")
    #expect(try draft(bench).places.count == 6)
  }

  @Test func readOnlyAndOptionalParagraphsTakeNoLineAndOnlyOptionalOnesAreToggled() throws {
    var bench = try bench()
    bench.press("Home")
    #expect(bench.press("l", "o", "Space", "x", "[", "]").isEmpty)
    #expect(bench.model.notices.count == 6)
    bench.press("Down", "Down", "Down")
    #expect(bench.press("o").count == 1)
    #expect(bench.cursorRow.contains("left out  - (not sent)"))
    #expect(bench.press("Space").count == 1)
    #expect(bench.cursorRow.contains("kept      ="))
  }

  @Test func linesAreReorderedAndTakenOutAndUndone() throws {
    var bench = try bench(["plain", "wait"])
    let start = try draft(bench).reply
    bench.press("Home", "Down")
    #expect(bench.press("]").count == 1)
    #expect(bench.cursorRow.contains("plain v1"))
    #expect(bench.press("x").count == 1)
    #expect(bench.cursorRow.contains("wait v1"))
    bench.press("u", "u")
    #expect(try draft(bench).reply == start)
    #expect(bench.press("u") == [.undo])
  }

  @Test func previewIsRefusedWithTheListUntilNothingIsToBeFixed() throws {
    var bench = try bench(["overdue"])
    #expect(bench.press("p").isEmpty)
    #expect(bench.notice.hasPrefix("Not ready: 2 to fix"))
    #expect(bench.shows("To fix before preview: 2"))
    bench.press("Esc")
    var ready = try self.bench(["plain"])
    #expect(ready.press("p") == [.reply(.preview(ReplySamples.activity))])
    ready.receive(.reply(.previewRefused(ReplySamples.activity, ["the address bounced (CH-3)"])))
    #expect(ready.shows("It cannot be sent as it is:"))
    #expect(ready.shows("the address bounced (CH-3)"))
  }

  @Test func anotherTemplateSaysWhatHasNoPlaceInItAndIsUndone() throws {
    var bench = try bench(["plain"])
    bench.press("Home", "Down", "Down", "l")
    bench.type("happens")
    bench.press("Enter", "t", "Down", "Enter")
    #expect(try draft(bench).template?.reference.id.text == "second-reply")
    #expect(bench.notice == "1 line has no place in this template. u brings it back.")
    bench.press("u")
    #expect(try draft(bench).template?.reference.id.text == "reply")
  }

  @Test func discardAsksTheDeskAndLeavesWhenItIsDone() throws {
    var bench = try bench(["plain"])
    #expect(bench.press("D") == [.reply(.discard(ReplySamples.activity))])
    #expect(bench.top(ComposeScreen.self) != nil)
    bench.receive(.reply(.discarded(ReplySamples.activity)))
    #expect(bench.top(ComposeScreen.self) == nil)
  }

  @Test func pastedTextGoesToTheDeskFromAnEditableParagraphOnly() throws {
    var bench = try bench()
    let answer = try #require(ReplySamples.name("answer"))
    #expect(bench.paste("S D W") == [.reply(.paste("S D W", into: answer, ReplySamples.activity))])
    bench.receive(
      .reply(
        .pasteRefused(
          ReplySamples.activity,
          PasteRefusal(
            nearest: ReplySamples.reference("plain"),
            words: [.same("Nothing has"), .missing("changed"), .extra("[phone 1]")]))))
    #expect(bench.shows("REFUSED: what you pasted is not an approved line"))
    #expect(bench.shows("(missing: changed) (not approved: [phone 1])"))
    bench.press("Esc", "Home")
    #expect(bench.paste("anything").isEmpty)
    #expect(bench.notice.hasPrefix("Nothing can be pasted here"))
  }

  @Test func aPasteInAFieldIsTypedWhereEveryCharacterFitsAndRefusedWholeElsewhere() throws {
    var bench = try bench(["overdue"])
    bench.press("Enter")
    #expect(bench.paste("126.90").isEmpty)
    #expect(bench.shows("shows £126"))
    #expect(bench.paste("S ALL").isEmpty)
    #expect(bench.shows("FIX: That is none of the characters"))
    #expect(bench.shows("shows £126"))
  }

  @Test func lettersInAFieldAreNeverCommands() throws {
    var bench = try bench(["overdue"])
    bench.press("Enter", "Tab")
    #expect(bench.type("qDSWuplxo?:").isEmpty)
    #expect(bench.top(ComposeScreen.self) != nil)
  }

  @Test func aDraftThatIsKeptSaysSinceWhen() throws {
    var bench = try bench(["plain"])
    bench.press("Home", "Down", "Down", "Down", "o")
    #expect(bench.screen[0].hasSuffix("saving"))
    bench.receive(.reply(.saved(ReplySamples.activity, at: bench.model.now)))
    #expect(bench.screen[0].contains("saved 14:30:0"))
  }

  @Test func aDraftThatCouldNotBeKeptSaysSoAndEscTriesAgain() throws {
    var bench = try bench(["plain"])
    bench.press("x")
    bench.receive(.refused(Refusal("The store is busy.")))
    #expect(bench.screen[0].hasSuffix("NOT SAVED"))
    let reply = try draft(bench).reply
    #expect(bench.press("Esc") == [.reply(.save(ReplySamples.activity, reply))])
    #expect(bench.top(ComposeScreen.self) != nil)
    bench.receive(.reply(.saved(ReplySamples.activity, at: bench.model.now)))
    bench.press("Esc")
    #expect(bench.top(ComposeScreen.self) == nil)
  }

  @Test func everyScreenThatIsOpenedAnewStandsOnTopOnce() throws {
    let draft = try #require(ReplySamples.draft(["plain"]))
    let results: [StoreResult] = [
      .reply(.draft(draft)), .reply(.templates(draft.templateChoices)), .reply(.preview(ReplySamples.preview())),
      .reply(.drafts(ReplySamples.drafts())), .reply(.waiting(ReplySamples.waiting())), .form(.form(FormSamples.call)),
    ]
    for result in results {
      #expect(Workbench(result, result, result).model.screens.count == 2)
    }
  }

  @Test func theSamePictureStandsBesideTheDraftOnAWideScreen() throws {
    var bench = try bench(["plain"], columns: 120, rows: 40)
    #expect(bench.shows("LIVE PREVIEW (p opens it full size; send only there)"))
    #expect(bench.shows("Thank you for your message of 18 November 2026."))
    bench.press("Down", "Down", "Down", "Home", "Down", "l")
    #expect(bench.shows("LIVE PREVIEW"))
    #expect(bench.shows("LINES TO TAKE for paragraph 2"))
  }

  @Test func everyReasonWhyItMayNotGoIsShownWithWhatToDo() throws {
    var bench = Workbench(.reply(.draft(try #require(ReplySamples.draft(["plain"])))))
    let reasons: [SafeText] = [
      "An email may not answer ACT-20931: 3 reasons.", "SG-2 another open message of the client may tell of danger",
      "CH-3 the address bounced and was not corrected since, so that nothing that is sent there would arrive",
      "CH-1 contact preference is telephone, not self-service", "Tell the team leader now.",
    ]
    bench.receive(.reply(.previewRefused(ReplySamples.activity, reasons)))
    let screen = bench.screen.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for reason in reasons { #expect(screen.contains(reason.description), "\(reason)") }
  }
}
