import Casework
import ConsoleExamples
import SafeText
import Testing

@testable import Console

@Suite struct WarningTests {
  private static let id = Examples.allowedMessage.row.id
  /// A lease of ten minutes from the first event on: until 14:42.
  private static let lease = Lease(on: id, from: Examples.now, until: Examples.now + .minutes(10))

  private func wait(_ time: Interval, in player: inout Player) { player.take(.tick(Examples.now + time)) }

  private func reader(hidesAfter: Interval? = nil) -> Player {
    var player = Player(hidesAfter: hidesAfter)
    player.receive(.message(Examples.allowedMessage))
    player.receive(.leased(Self.lease))
    _ = player.newEffects()
    return player
  }

  @Test func aMinuteBeforeTheScreenIsBlankedItIsSaid() {
    var player = Player(hidesAfter: .minutes(10))
    #expect(player.model.deadline <= Examples.now + .minutes(9))
    wait(.seconds(539), in: &player)
    #expect(!player.screen.contains("WARNING"))
    wait(.minutes(9), in: &player)
    #expect(player.lines[21] == "WARNING  Press any key by 14:42 to keep the screen on.")
    wait(.minutes(10), in: &player)
    #expect(player.lines[0] == "Hidden. Press any key to go on.")
  }

  @Test func aKeyEndsTheWarningAndPutsTheBlankingOff() {
    var player = Player(hidesAfter: .minutes(10))
    wait(.minutes(9), in: &player)
    player.press("Down")
    #expect(!player.screen.contains("WARNING"))
    wait(.minutes(11), in: &player)
    #expect(!player.screen.contains("Hidden"))
  }

  @Test func aShortWaitIsWarnedOfWhenHalfOfItIsOver() {
    var player = Player(hidesAfter: .seconds(30))
    wait(.seconds(14), in: &player)
    #expect(!player.screen.contains("WARNING"))
    wait(.seconds(15), in: &player)
    #expect(player.screen.contains("to keep the screen on"))
  }

  @Test func beforeTheLeaseEndsItIsSaidInWordsThatStay() {
    var player = reader()
    wait(.minutes(9), in: &player)
    let warning = "WARNING  Press any key by 14:42 to keep \(Self.id) to yourself."
    #expect(player.lines[21] == warning)
    wait(.seconds(599), in: &player)
    #expect(player.lines[21] == warning)
    wait(.minutes(10), in: &player)
    #expect(player.lines[21] == "WARNING  Others can take \(Self.id) since 14:42. Press any key to keep it.")
  }

  @Test func oneSentenceWarnsOfBoth() {
    var player = reader(hidesAfter: .minutes(10))
    wait(.minutes(9), in: &player)
    #expect(
      player.lines[21] == "WARNING  Press any key by 14:42 to keep \(Self.id) to yourself and the screen on.")
  }

  @Test func aBlankedScreenStillTellsOfTheLease() {
    var player = reader(hidesAfter: .minutes(5))
    wait(.minutes(5), in: &player)
    #expect(player.lines[1].isEmpty)
    wait(.minutes(9), in: &player)
    #expect(player.lines[1] == "Press any key by 14:42 to keep \(Self.id) to yourself.")
    player.press("Down")
    #expect(player.newEffects() == [.renew(Self.id), .redraw])
  }

  @Test func aKeyRenewsTheLeaseOnceAMinuteHasPassed() {
    var player = reader()
    player.press("Down", "Down")
    #expect(player.newEffects() == [])
    wait(.minutes(1), in: &player)
    player.press("Down", "Down")
    #expect(player.newEffects() == [.renew(Self.id)])
    player.receive(.leased(Lease(on: Self.id, from: Examples.now + .minutes(1), until: Examples.now + .minutes(11))))
    wait(.seconds(599), in: &player)
    #expect(!player.screen.contains("WARNING"))
    wait(.minutes(10), in: &player)
    #expect(player.screen.contains("by 14:43 to keep"))
  }

  @Test func nobodyIsWarnedOfAMessageThatIsLeftOrTakenByAnother() {
    var left = reader()
    left.press("Esc")
    wait(.minutes(9), in: &left)
    #expect(!left.screen.contains("WARNING"))
    var taken = reader()
    var view = Examples.allowedMessage
    view.otherReader = "P. Shah has this open."
    taken.receive(.messageChanged(view))
    wait(.minutes(9), in: &taken)
    #expect(!taken.screen.contains("WARNING"))
  }

  @Test func plainModeSaysItOnceAndALineRenews() {
    var console = PlainConsole(now: Examples.now, zone: .gmt)
    _ = console.receive(.message(Examples.allowedMessage))
    #expect(console.deadline == nil)
    _ = console.receive(.leased(Self.lease))
    #expect(console.deadline == Examples.now + .minutes(9))
    #expect(console.tick(at: Examples.now + .minutes(8)).say.isEmpty)
    #expect(
      console.tick(at: Examples.now + .minutes(9)).say
        == ["Notice: press Enter by 14:42 to keep \(escaping: Self.id.description) to yourself."])
    #expect(console.deadline == nil)
    #expect(console.tick(at: Examples.now + .minutes(9)).say.isEmpty)
    #expect(console.take("", at: Examples.now + .seconds(550)).effects == [.renew(Self.id)])
    let renewed = Lease(on: Self.id, from: Examples.now + .seconds(550), until: Examples.now + .seconds(1150))
    _ = console.receive(.leased(renewed))
    #expect(console.deadline == Examples.now + .seconds(1090))
  }

  @Test func plainModeSaysWhoElseHasItOnceItWasLost() {
    var console = PlainConsole(now: Examples.now, zone: .gmt)
    _ = console.receive(.message(Examples.allowedMessage))
    var view = Examples.allowedMessage
    view.otherReader = "P. Shah has this open."
    #expect(console.receive(.messageChanged(view)).say == ["Notice: P. Shah has this open."])
    #expect(console.receive(.messageChanged(view)).say.isEmpty)
  }
}
