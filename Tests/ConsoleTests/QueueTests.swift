import Casework
import ConsoleExamples
import SafeText
import Testing

@testable import Console

@Suite struct QueueTests {
  @Test func aRowWhoseClockStandsIsNeverToldAsLate() throws {
    var view = Examples.queue
    let index = try #require(view.rows.firstIndex { $0.dueAt < Examples.now && !$0.isThreat })
    view.rows[index].pausedAt = view.rows[index].dueAt - .hours(2)
    var player = Player(queue: view)
    for _ in 0..<index { player.press("Down") }
    #expect(player.cursorLine.hasPrefix(">   PAUSED"))
    #expect(player.screen.contains("paused, 2h 00m left"))
  }

  @Test func aThreatWhoseClockStandsStaysAThreat() throws {
    var view = Examples.queue
    let index = try #require(view.rows.firstIndex { $0.isThreat })
    view.rows[index].pausedAt = Examples.now
    let player = Player(queue: view)
    #expect(player.lines[4].hasPrefix("> ! NOW") && player.lines[4].contains("SG!"))
  }

  @Test func theSelectionFollowsTheRecord() {
    var player = Player()
    player.press("Down", "Down", "Down")
    #expect(player.cursorLine.contains("J. W***"))
    player.receive(.queue(Examples.withThreat))
    #expect(player.cursorLine.contains("J. W***"))
    player.press(".")
    #expect(player.cursorLine.contains("J. W***"))
  }

  @Test func theListDoesNotMoveByItselfAndSaysHowManyAreNew() {
    var player = Player()
    let before = player.lines[4...16]
    player.receive(.queue(Examples.later))
    #expect(player.lines[4...16] == before)
    #expect(player.screen.contains("2 new since 14:32. Press . to show them"))
    player.press(".")
    #expect(player.lines[5].contains("S. V***"))
    #expect(!player.screen.contains("new since"))
  }

  @Test func aThreatToLifeComesOnTopAtOnce() {
    var player = Player()
    player.receive(.queue(Examples.withThreat))
    #expect(player.lines[4].contains("B. B***"))
    #expect(player.effects.contains(.bell))
    #expect(player.screen.contains("(SG-1)"))
  }

  @Test func verbsActOnWhatIsMarked() {
    var player = Player()
    player.press("Down", "Space", "Down", "Space")
    #expect(player.screen.contains("2 marked"))
    _ = player.newEffects()
    player.press("A")
    #expect(player.newEffects() == [.change(.take, [Examples.rows[1].id, Examples.rows[3].id])])
    player.receive(.changed(.take, [1, 3].map { ItemOutcome(Examples.rows[$0].id, isDone: true, words: "is yours") }))
    #expect(player.screen.contains("2 of 2 done"))
    player.press("Esc")
    #expect(!player.screen.contains("marked"))
  }

  @Test func moreThanTenAskFirstAndEnterDoesNothing() {
    var player = Player()
    player.press("*")
    _ = player.newEffects()
    player.press("A", "Enter", "Space")
    #expect(player.screen.contains("Take: all 15 marked messages?"))
    #expect(player.newEffects() == [])
    player.press("n")
    #expect(player.newEffects() == [])
    player.press("A", "y")
    #expect(player.newEffects() == [.change(.take, Examples.rows.map(\.id))])
  }

  @Test func aRangeIsMarkedFromHereToThere() {
    var player = Player()
    player.press("v", "Down", "Down")
    #expect(player.screen.contains("3 marked"))
    player.press("v", "Down", "-")
    #expect(!player.screen.contains("marked"))
  }

  @Test func aRestrictedRecordIsNotOpened() {
    var player = Player()
    player.press("Down", "Down")
    _ = player.newEffects()
    player.press("Enter")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("restricted"))
  }

  @Test func aFilterIsCountedWhileItIsTypedAndAppliedByEnter() {
    var player = Player()
    player.press("/", "Ctrl-U")
    player.type("is:late")
    #expect(player.newEffects().last == .countFilter("is:late"))
    player.receive(.filterCount(filter: "is:lat", .success(9)))
    #expect(!player.screen.contains("9 messages"))
    player.receive(.filterCount(filter: "is:late", .success(2)))
    #expect(player.screen.contains("2 messages fit"))
    player.press("Enter")
    #expect(player.newEffects().last == .loadQueue(filter: "is:late"))
    #expect(!player.screen.contains("which rows to show"))
  }

  @Test func aWordTypedAtOnceInTheFilterStandsApartFromTheLastOne() {
    var player = Player()
    player.press("/")
    player.type("missing")
    #expect(player.newEffects().last == .countFilter("\(Examples.filter) missing"))
  }

  @Test func aRefusalOfTheFilterIsSettledOnceItIsMended() {
    var player = Player()
    player.press("/", "Ctrl-U")
    player.type("isx")
    player.receive(.filterCount(filter: "isx", .failure(Refusal("unknown word 'isx'"))))
    player.press("Enter")
    #expect(player.screen.contains("REFUSED  unknown word 'isx'"))
    player.press("Ctrl-U")
    player.type("is:late")
    player.press("Enter")
    #expect(!player.screen.contains("REFUSED"))
  }

  @Test func openingTheFilterAndAskingForItAgainChangesNothing() {
    var player = Player()
    _ = player.newEffects()
    player.press("/", "Space", "Backspace")
    #expect(player.newEffects() == [])
    player.press("Enter")
    #expect(player.newEffects().last == .loadQueue(filter: Examples.filter))
  }

  @Test func nothingIsSaidToBeMissingBeforeTheWholeQueueWasLookedThrough() {
    var view = Examples.queue
    (view.rows, view.total) = ([], nil)
    var player = Player(queue: nil)
    player.receive(.queue(view))
    #expect(player.screen.contains("Looking through the queue.") && !player.screen.contains("Nothing fits"))
    #expect(player.effects.last == .loadCounts)
    view.total = 0
    player.receive(.queue(view))
    #expect(player.screen.contains("Nothing fits"))
  }

  @Test func theReadingPaneAsksForWhatIsUnderTheCursor() {
    var player = Player(120, 40)
    _ = player.newEffects()
    player.press("Down")
    #expect(player.newEffects() == [.peek(Examples.rows[1].id)])
    player.receive(.peek(Examples.allowedMessage))
    #expect(player.screen.contains("| Subject  missing payments (both)"))
  }

  @Test func whatThreatensIsTimedWholeInEightColumns() {
    var row = Examples.rows[0]
    for (minutes, words) in [(9, "NOW 9m"), (60 * 20 + 29, "NOW 20h"), (60 * 24 * 44, "NOW 44d")] {
      row.receivedAt = Examples.now - .minutes(Int64(minutes))
      #expect(QueueColumns.left(row, at: Examples.now).description == words)
    }
    row.isThreat = false
    for (days, words) in [(99, "LATE 99d"), (100, "LATE 14w"), (10_000, "LATE 99w")] {
      row.dueAt = Examples.now - .hours(Int64(days) * 24)
      #expect(QueueColumns.left(row, at: Examples.now).description == words)
    }
  }

  @Test func howAMessageBeginsIsShownBelowTheListOnceItIsLoaded() {
    var player = Player()
    _ = player.newEffects()
    player.press("Down")
    #expect(player.newEffects() == [.peek(Examples.rows[1].id)])
    var view = Examples.allowedMessage
    view.lastContact = "14 Nov, call, answered"
    player.receive(.peek(view))
    #expect(player.lines[19].hasPrefix("  \"Hello, I have not had the payment for [child 1]"))
    #expect(player.lines[20] == "  Email allowed. Last contact 14 Nov, call, answered.")
    player.press("Down")
    #expect(player.newEffects() == [])
  }

  @Test func aWiderTerminalAsksForTheMessageBesideTheList() {
    var player = Player(60, 16)
    _ = player.newEffects()
    player.take(.resize(Size(columns: 120, rows: 40)))
    #expect(player.newEffects() == [.peek(Examples.rows[0].id)])
  }

  @Test func goingPastTheRowsThatWereLoadedAsksForMore() {
    var view = Examples.queue
    view.total = 100_000
    var player = Player(queue: view)
    _ = player.newEffects()
    player.press("End")
    #expect(player.newEffects().contains(.loadMoreRows))
    player.press("End")
    #expect(!player.newEffects().contains(.loadMoreRows))
  }

  @Test func listsTellTheTimeLeftAnewWhenSomebodyPressesAKeyAndTheLastHourByTheMinute() {
    var view = Examples.queue
    view.rows[3].dueAt = Examples.now + .minutes(30)
    var player = Player(queue: view)
    let before = player.lines
    player.take(.tick(Examples.now + .minutes(3)))
    let after = player.lines
    #expect(after[0].contains("14:35"))
    #expect(after[7].contains("27m"))
    #expect(before[8...16] == after[8...16])
    player.press("Down")
    #expect(player.lines[8] != before[8])
  }

  @Test func whatGoesPastItsTargetIsToldLateAtOnce() {
    var view = Examples.queue
    view.rows[3].dueAt = Examples.now + .minutes(2)
    var player = Player(queue: view)
    player.take(.tick(Examples.now + .minutes(4)))
    #expect(player.lines[7].contains("LATE 2m"))
  }

  @Test func whoeverGoesBackToTheQueueAfterSendingLeavesTheMessage() {
    var player = Player()
    player.receive(.message(Examples.allowedMessage))
    _ = player.newEffects()
    player.receive(.backToQueue)
    #expect(player.newEffects() == [.closeMessage(Examples.allowedMessage.row.id)])
    #expect(player.lines[0].hasPrefix("Queue"))
    #expect(player.model.openMessage == nil)
  }
}
