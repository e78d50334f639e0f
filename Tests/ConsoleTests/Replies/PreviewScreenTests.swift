import Casework
import SafeText
import Testing

@testable import Console

@Suite struct PreviewScreenTests {
  private func bench(
    body: SafeText = "Thank you.\n\nYours sincerely", dueIn: Interval = .hours(7), columns: Int = 80, rows: Int = 24
  ) throws -> Workbench {
    Workbench(
      .reply(.draft(try #require(ReplySamples.draft(["plain"])))),
      .reply(.preview(ReplySamples.preview(body: body, dueIn: dueIn))), columns: columns, rows: rows)
  }

  @Test func itShowsTheTextByteForByteAndEveryCheck() throws {
    let bench = try bench()
    #expect(bench.screen[0].hasPrefix("EMAIL PREVIEW, exactly what will be sent. Not sent yet."))
    let first = try #require(bench.screen.firstIndex(of: "Thank you."))
    #expect(bench.screen[first + 1].isEmpty)
    #expect(bench.screen[first + 2] == "Yours sincerely")
    #expect(bench.shows("3 of 3 pass: approved wording, in date, fields filled"))
    #expect(bench.cursorRow.hasPrefix("S sends it to A. K*** (..482)."))
  }

  @Test func capitalSApprovesOnceAndTheAnswerClosesPreviewAndDraft() throws {
    var bench = try bench()
    #expect(bench.press("S") == [.reply(.send(ReplySamples.activity, hold: .lasting(.seconds(20))))])
    #expect(bench.press("S").isEmpty)
    #expect(bench.notice == "It is being sent. Wait for the answer.")
    bench.receive(
      .reply(
        .sent(WaitingReply(id: ReplySamples.activity, client: "A. K***", leavesAt: bench.model.now + .seconds(20)))))
    #expect(bench.model.screens.count == 1)
  }

  @Test func whatComesInMeanwhileIsToldAndStands() throws {
    var bench = try bench()
    let told = bench.model.notices.count
    bench.receive(.reply(.othersChanged(ReplySamples.activity, "nobody else has this open")))
    #expect(bench.model.notices.count == told)
    bench.receive(.reply(.othersChanged(ReplySamples.activity, "the client wrote again: ACT-20999")))
    #expect(bench.notice == "the client wrote again: ACT-20999. Look at the message before you send.")
    #expect(bench.shows("Others   the client wrote again: ACT-20999"))
    #expect(bench.model.openPreview == ReplySamples.activity)
    bench.receive(.reply(.previewRefused(ReplySamples.activity, ["another open message tells of danger (SG-2)"])))
    #expect(bench.model.openPreview == nil)
    #expect(bench.shows("another open message tells of danger (SG-2)"))
  }

  @Test func aRefusedSendCanBeTriedAgain() throws {
    var bench = try bench()
    bench.press("S")
    bench.receive(.refused(Refusal("A newer message came in.")))
    #expect(bench.press("S").count == 1)
  }

  @Test func noOtherKeySendsAndNoBurstDoes() throws {
    for character in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRTUVWXYZ0123456789 .,;<>[]+-*/!?" {
      var bench = try bench()
      #expect(!bench.press(.character(character)).sends)
    }
    for name in Key.Named.allCases {
      var bench = try bench()
      #expect(!bench.press(.named(name)).sends)
    }
    var bench = try bench()
    #expect(!bench.burst("aSb").sends)
    #expect(!bench.burst("YES SEND IT").sends)
    #expect(!bench.paste("S").sends)
  }

  @Test func capitalSSendsOnNoOtherScreen() throws {
    let draft = try #require(ReplySamples.draft(["plain"]))
    let results: [StoreResult] = [
      .reply(.draft(draft)), .reply(.templates(draft.templateChoices)), .reply(.drafts(ReplySamples.drafts())),
      .reply(.waiting(ReplySamples.waiting())), .form(.form(FormSamples.call)), .form(.form(FormSamples.outcome)),
      .form(.form(FormSamples.note)),
    ]
    for result in results {
      var bench = Workbench(result)
      #expect(!bench.press("S").sends)
      #expect(!bench.press("Tab", "S").sends)
    }
    let sending = KeyTable.shipped.actions.filter { $0 == .send }
    #expect(sending.map(\.contexts) == [[.preview]])
  }

  @Test func theListOfCommandsDoesNotSend() throws {
    for key in [":", "?"] as [Key] {
      var bench = try bench()
      bench.press(key)
      bench.type("reply send")
      #expect(!bench.press("Enter").sends)
      #expect(bench.notice.contains("only its own key sends"))
    }
  }

  @Test func changeAndEscGoBackToTheDraft() throws {
    for key in ["e", "Esc", "q"] as [Key] {
      var bench = try bench()
      #expect(bench.press(key).isEmpty)
      #expect(bench.top(ComposeScreen.self) != nil)
    }
  }

  @Test func theOtherPartIsShownAndTheTextComesBack() throws {
    var bench = try bench()
    bench.press("h")
    #expect(bench.shows("Content-Type: text/plain"))
    bench.press("h")
    #expect(bench.shows("Thank you."))
  }

  @Test func theAddressIsRevealedForAReasonOnly() throws {
    var bench = try bench()
    #expect(bench.press("R").isEmpty)
    #expect(bench.press("Enter").isEmpty)
    bench.type("client gave a new one")
    #expect(
      bench.press("Enter")
        == [.change(.reveal("address", reason: "client gave a new one"), [ReplySamples.activity])])
  }

  @Test func theHoldIsChangedInsideTheLimitsAndSaidInWords() throws {
    var bench = try bench()
    #expect(bench.shows("held 20 seconds in case you take it back"))
    for _ in 0..<9 { bench.press("]") }
    #expect(bench.shows("held until you let it go"))
    bench.press("[")
    #expect(bench.shows("held 2 minutes"))
    for _ in 0..<9 { bench.press("[") }
    #expect(bench.press("S") == [.reply(.send(ReplySamples.activity, hold: .lasting(.seconds(5))))])
  }

  @Test func theLongestHoldLastsUntilItIsLetGo() throws {
    var bench = try bench()
    for _ in 0..<9 { bench.press("]") }
    #expect(bench.press("S") == [.reply(.send(ReplySamples.activity, hold: .untilTold))])
  }

  @Test func whoeverLikesHoldsEveryReplyUntilItIsLetGo() throws {
    var bench = Workbench(.reply(.preview(ReplySamples.preview(isUntilTold: true))))
    #expect(bench.shows("held until you let it go"))
    #expect(bench.press("S") == [.reply(.send(ReplySamples.activity, hold: .untilTold))])
  }

  @Test func aTargetThatPassesInsideTheHoldIsPointedOut() throws {
    var bench = try bench(dueIn: .seconds(12))
    #expect(bench.shows("LATE     The target passes in 12 seconds, inside the hold."))
    bench.press("[", "[")
    #expect(!bench.shows("inside the hold"))
  }

  @Test func aLongTextScrollsToItsEnd() throws {
    let body = SafeText(escapingLines: (1...80).map { "Row \($0)." }.joined(separator: "\n"))
    var bench = try bench(body: body)
    #expect(bench.shows("[more rows: 0 above,"))
    #expect(bench.cursorRow.hasPrefix("PgDn shows the rest; S sends it once you were at its end."))
    bench.press("End")
    #expect(bench.shows("Row 80."))
    bench.press("Home")
    #expect(bench.shows("Row 1."))
    #expect(bench.cursorRow.hasPrefix("S sends it"), "its end was seen")
  }

  @Test(arguments: [(60, 16), (80, 24), (200, 50)])
  func nothingIsSentBeforeItsEndWasOnTheScreen(columns: Int, rows: Int) throws {
    let body = SafeText(escapingLines: (1...80).map { "Row \($0)." }.joined(separator: "\n"))
    var bench = try bench(body: body, columns: columns, rows: rows)
    #expect(bench.press("S").isEmpty)
    #expect(bench.notice == "Not sent: you have not seen the end of it. PgDn shows the rest.")
    var pages = 0
    while !bench.shows("Row 80."), pages < 80 {
      #expect(bench.press("S").isEmpty)
      bench.press("PgDn")
      pages += 1
    }
    #expect(bench.press("S").count == 1)
  }

  @Test func theHeadFoldsSoThatTheTextAndNotSentYetStay() throws {
    let body = SafeText(escapingLines: (1...20).map { "Row \($0)." }.joined(separator: "\n"))
    let small = try bench(body: body, columns: 60, rows: 16)
    #expect(small.screen[0].hasPrefix("EMAIL PREVIEW. Not sent yet."))
    #expect(small.screen.contains { $0.hasPrefix("Checks   3 of 3 pass") })
    #expect(small.screen.count { $0.hasPrefix("Row ") } >= 4)
    let usual = try bench(body: body)
    #expect(usual.screen.count { $0.hasPrefix("Row ") } >= 12)
    let large = try bench(body: body, columns: 120, rows: 40)
    #expect(large.screen.contains { $0.hasPrefix("Made of") }, "it folds only where the text does not fit")
  }

  @Test func aLineThatWrapsIsReachedToItsEnd() throws {
    let body = SafeText(
      escapingLines: (1...12).map { "Row \($0) " + String(repeating: "word ", count: 40) }.joined(separator: "\n")
        + "\nThe end.")
    var bench = try bench(body: body, columns: 60, rows: 16)
    #expect(bench.press("S").isEmpty)
    bench.press("End")
    #expect(bench.shows("The end."))
    #expect(bench.press("S").count == 1)
  }
}
