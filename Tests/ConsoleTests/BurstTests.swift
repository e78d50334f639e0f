import Casework
import Console
import ConsoleExamples
import Testing

@Suite struct BurstTests {
  @Test func aCapitalByItselfIsDoneAfterThirtyMilliseconds() {
    var player = Player()
    player.press("Down")
    _ = player.newEffects()
    player.take(.key("A", at: Examples.now + .seconds(9)))
    #expect(player.newEffects() == [])
    #expect(player.model.deadline == Examples.now + .seconds(9) + .milliseconds(30))
    player.take(.tick(Examples.now + .seconds(9) + .milliseconds(29)))
    #expect(player.newEffects() == [])
    player.take(.tick(Examples.now + .seconds(9) + .milliseconds(30)))
    #expect(player.newEffects() == [.change(.take, [Examples.rows[1].id])])
    #expect(player.model.deadline == Examples.now + .minutes(1))
  }

  @Test(arguments: ["Smith", "Ab", "xA", "AA", "AOTA", "THANKS"])
  func aDictatedWordChangesNothing(_ word: String) {
    var player = Player()
    player.press("Down")
    _ = player.newEffects()
    player.burst(word)
    #expect(!player.newEffects().contains { if case .change = $0 { true } else { false } })
    #expect(player.screen.contains("came in a burst") == word.contains { $0 == "A" || $0 == "T" || $0 == "O" })
  }

  @Test func aPasteOutsideAFieldIsRefusedWhole() {
    var player = Player()
    player.take(.paste("AOq\u{1B}"))
    #expect(player.screen.contains("A paste was not taken"))
    _ = player.newEffects()
    player.take(.paste("AOq\u{1B}"))
    #expect(player.newEffects() == [])
  }

  @Test func aPasteIntoAFieldIsTextOnOneLine() {
    var player = Player()
    player.press("/", "Ctrl-U")
    player.take(.paste("is:open\r\n\u{1B}[2J"))
    #expect(player.cursorLine == "is:open[2J")
  }

  @Test func insideAFieldCapitalsAreLetters() {
    var player = Player()
    player.press("/", "Ctrl-U")
    player.burst("A Smith")
    #expect(player.cursorLine == "A Smith")
  }
}
