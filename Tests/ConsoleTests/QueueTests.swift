import Casework
import Console
import ConsoleExamples
import SafeText
import Testing

@Suite struct QueueTests {
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

  @Test func theReadingPaneAsksForWhatIsUnderTheCursor() {
    var player = Player(120, 40)
    _ = player.newEffects()
    player.press("Down")
    #expect(player.newEffects() == [.peek(Examples.rows[1].id)])
    player.receive(.peek(Examples.allowedMessage))
    #expect(player.screen.contains("| Subject  missing payments (both)"))
  }
}
