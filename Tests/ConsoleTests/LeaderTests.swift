import ConsoleExamples
import SafeText
import Testing

@testable import Console

@Suite struct LeaderTests {
  @Test func tabGoesRoundTheTables() {
    var player = Player()
    player.receive(.figures(Examples.figures))
    _ = player.newEffects()
    player.press("Tab", "Tab", "Tab", "Tab", "Shift-Tab")
    #expect(
      player.newEffects() == ["team", "subject", "channel", "caseworker", "channel"].map { .loadFiguresBy($0) })
  }

  @Test func workOfSomebodyAwayIsListedBeforeItMoves() {
    var player = Player()
    player.receive(.figures(Examples.figures))
    _ = player.newEffects()
    player.press("O")
    #expect(player.newEffects() == [.loadQueue(filter: "owner:p.shah is:open")])
    #expect(player.screen.contains("The open work of P. Shah: * marks all of it, O gives what is marked."))
    #expect(player.lines[0].hasPrefix("Queue"))
  }

  @Test func aRowThatNoQueueShowsOpensNone() {
    var view = Examples.figures
    view.rows = view.rows.map { FiguresView.Row($0.name, $0.cells, filter: "") }
    var player = Player()
    player.receive(.figures(view))
    _ = player.newEffects()
    player.press("Enter", "O")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("The queue has no word for"))
  }

  @Test(arguments: [(60, 16), (80, 24)]) func theAlertsOfWhatIsLateAreReadWhole(_ columns: Int, _ rows: Int) {
    var player = Player(columns, rows)
    player.receive(.overdue(Examples.overdue))
    #expect(player.screen.contains("  Alerts: 12h and 4h sent; at target sent 09:30"))
    player.press("Down")
    #expect(player.screen.contains("  Alerts: at target sent 13:22"))
  }

  @Test func whatTheStoreHasToTellIsANoticeUntilItIsSeen() {
    var player = Player()
    player.receive(.told(["K. Boateng asks for ACT-20933."]))
    #expect(player.screen.contains("NOTICE   K. Boateng asks for ACT-20933."))
    _ = player.newEffects()
    player.press("m")
    #expect(player.newEffects() == [.noticesRead])
    #expect(player.screen.contains("14:32  K. Boateng asks for ACT-20933."))
  }

  @Test func whatIsToldHidesNothingThatThePersonDid() {
    var player = Player()
    player.press("A")
    player.receive(.changed(.take, [ItemOutcome(Examples.rows[0].id, isDone: true, words: "yours")]))
    player.receive(.told((1...5).map { "Notice \($0)." }))
    #expect(player.screen.contains("NOTICE   Take: ACT-20930, yours"))
    player.press("m")
    #expect(player.lines[2].contains("5 notices wait for you. m lists them."))
    #expect(player.lines[3].contains("Notice 5."))
  }

  @Test func theQueueIsPaintedBeforeItIsCounted() {
    var view = Examples.queue
    (view.counts, view.total) = ([], nil)
    var player = Player(queue: view)
    #expect(player.newEffects().contains(.loadCounts))
    #expect(player.screen.contains("Row 1: C. O***"))
    player.receive(.queue(Examples.queue))
    #expect(player.screen.contains("Row 1 of 41: C. O***"))
    #expect(player.screen.contains("Open 41 |"))
    #expect(!player.newEffects().contains(.loadCounts))
    player.receive(.queue(view))
    #expect(player.screen.contains("Row 1 of 41: C. O***"))
    #expect(player.newEffects().contains(.loadCounts))
  }

  @Test(arguments: ["F", "O"])
  func moreThanTenAskWithNamesWhateverTheVerb(_ verb: String) throws {
    var player = Player()
    player.press("*")
    player.type(verb)
    if verb == "O" { player.receive(.people(Examples.people)) }
    _ = player.newEffects()
    player.press("Enter")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("all 15 marked messages?"))
    #expect(player.screen.contains("A. K*** (..482)"))
    player.press("y")
    #expect(player.newEffects().count == 1)
  }
}
