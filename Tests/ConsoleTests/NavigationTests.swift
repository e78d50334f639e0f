import Casework
import Console
import ConsoleExamples
import SafeText
import Testing

@Suite struct NavigationTests {
  @Test func helpNarrowsAndRunsWhatIsChosen() {
    var player = Player()
    player.press("Down")
    _ = player.newEffects()
    player.press("?")
    player.type("owner of this")
    player.press("Enter")
    #expect(player.newEffects() == [.change(.take, [Examples.rows[1].id])])
    #expect(player.lines[0].hasPrefix("Queue"))
  }

  @Test func helpSaysWhyARowCannotBeRun() {
    var player = Player()
    player.press("?")
    player.type("reply start")
    #expect(player.cursorLine.contains("(not here) only in: message"))
    player.press("Enter")
    #expect(player.screen.contains("REFUSED"))
    #expect(player.lines[0].hasPrefix("Help"))
  }

  @Test func whatIsOutsideTheQueueIsOpenedOnceThePersonSaysWhy() {
    var player = Player()
    let id = Examples.rows[1].id
    player.receive(.reasonWanted(id, "It is the work of another team."))
    _ = player.newEffects()
    #expect(player.screen.contains("\(id) is outside your own queue: why open it? It is recorded."))
    player.press("Enter")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("Say why in a few words; it is recorded."))
    player.type("rang the wrong team")
    player.press("Enter")
    #expect(player.newEffects() == [.openMessage(id, because: "rang the wrong team")])
    player.receive(.reasonWanted(id, "It is the work of another team."))
    player.press("Esc")
    _ = player.newEffects()
    #expect(player.lines[0].hasPrefix("Queue"))
  }

  @Test func anotherTeamsMessageIsOnlyReadButADangerCanBeFlagged() {
    var player = Player()
    var view = Examples.allowedMessage
    view.row.isOutside = true
    player.receive(.message(view))
    _ = player.newEffects()
    #expect(!player.screen.contains("REFUSED"))
    player.press("N", "A", "J", "Enter")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("REFUSED  Another team's work: you read it, or flag a danger."))
    player.press("F")
    #expect(player.screen.contains("Raise which flag"))
  }

  @Test func theCommandsTeachTheCommandLine() {
    var player = Player()
    player.press("Ctrl-P")
    player.type("message take")
    #expect(player.screen.contains("From a script: replydesk message take"))
  }

  @Test func whileSomebodyElseHasItOpenNothingIsWritten() {
    var player = Player()
    player.receive(.message(Examples.readByAnother))
    _ = player.newEffects()
    player.press("C", "N", "Enter")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("T asks for it, A takes it over"))
    player.press("T")
    #expect(player.newEffects() == [.change(.ask, [Examples.readByAnother.row.id])])
  }

  @Test func takingOverAsksFirstAndSaysFromWhom() {
    var player = Player()
    player.receive(.message(Examples.readByAnother))
    _ = player.newEffects()
    let id = Examples.readByAnother.row.id
    player.press("A", "Enter", "n")
    #expect(player.newEffects() == [])
    player.press("A")
    #expect(player.screen.contains("P. Shah has \(id), L. S*** (..377), open now. Take it over?"))
    player.press("y")
    #expect(player.newEffects() == [.change(.takeOver, [id])])
  }

  @Test func inTheQueueOnlyWhatIsOpenElsewhereAsksBeforeItIsTaken() throws {
    var player = Player()
    let index = try #require(Examples.rows.firstIndex { $0.reader == "P.Shah" })
    player.press("Down", "A")
    #expect(player.newEffects().last == .change(.take, [Examples.rows[1].id]))
    for _ in 1..<index { player.press("Down") }
    _ = player.newEffects()
    player.press("A")
    #expect(player.newEffects() == [])
    player.press("y")
    #expect(player.newEffects() == [.change(.takeOver, [Examples.rows[index].id])])
  }

  @Test func theClockIsStoppedForAReasonAndGoesOnAgain() {
    var player = Player()
    player.receive(.message(Examples.refusedMessage))
    let id = Examples.refusedMessage.row.id
    _ = player.newEffects()
    player.press("G")
    #expect(player.screen.contains("REFUSED  The clock is running."))
    player.press("P", "Enter")
    #expect(player.newEffects() == [])
    player.type("waits for the tribunal")
    player.press("Enter")
    #expect(player.newEffects() == [.change(.pause(reason: "waits for the tribunal"), [id])])
    player.receive(.messageChanged(Examples.paused))
    #expect(player.screen.contains("Clock    PAUSED since Tue 18 Nov 09:10: waits for the tribunal (s.lead)"))
    #expect(player.lines[0].contains("PAUSED"))
    player.press("P")
    #expect(player.screen.contains("REFUSED  The clock stands already."))
    player.press("G")
    #expect(player.newEffects() == [.change(.resume, [id])])
  }

  @Test func columnsAreChosenSeenAtOnceAndKept() {
    var player = Player()
    player.press("c")
    #expect(player.cursorLine.hasPrefix("> [x] Subject"))
    player.press("Down", "Space", "End", "Enter")
    #expect(
      player.newEffects().suffix(2) == [
        .keepColumns([.subject, .prefer, .email, .owner]), .keepColumns([.subject, .prefer, .email, .owner, .number]),
      ])
    #expect(player.lines[3].contains("Number"))
    #expect(!player.lines[3].contains("Flags"))
    player.press("-", "Esc")
    #expect(player.newEffects().last == .keepColumns(nil))
    #expect(player.lines[3] == Player().lines[3])
  }

  @Test func aColumnWithoutRoomSaysSo() {
    var player = Player(60, 16)
    player.press("c", "Down", "Down", "Down", "Down", "Down", "Space")
    #expect(player.cursorLine.contains("Received"))
    #expect(player.cursorLine.contains("(no room at this width)"))
  }

  @Test func repliesFromBeforeAreToldAtTheStart() {
    var player = Player()
    let reply = WaitingReply(id: ActivityID(number: 1), client: "B. T***", leavesAt: nil)
    player.receive(.waiting([], areFromBefore: true))
    #expect(!player.screen.contains("from before"))
    player.receive(.waiting([reply], areFromBefore: true))
    #expect(player.screen.contains("NOTICE   1 reply from before is on hold: u takes it back, g w lists it."))
    #expect(player.screen.contains("u takes back the reply to B. T***: held until you let it go."))
    player.press("u")
    #expect(player.effects.last == .undo)
    player.press("q")
    #expect(player.effects.last == .quit, "it waits without this session")
  }

  @Test func aRefusedEmailShowsTheWayInstead() {
    var player = Player()
    player.receive(.message(Examples.refusedMessage))
    _ = player.newEffects()
    player.press("Enter")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("REFUSED  Email is not allowed. Do this instead: TELEPHONE. Press C."))
    #expect(player.cursorLine.hasPrefix("Email    NOT ALLOWED"))
  }

  @Test func revealingAsksWhyFirst() {
    var player = Player()
    player.receive(.message(Examples.refusedMessage))
    _ = player.newEffects()
    player.press("R")
    player.type("phone")
    player.press("Enter", "Enter")
    #expect(player.newEffects() == [])
    player.type("to ring back")
    player.press("Enter")
    let id = Examples.refusedMessage.row.id
    #expect(player.newEffects() == [.change(.reveal("[phone 1]", reason: "to ring back"), [id])])
    player.receive(.revealed(id, label: "[phone 1]", value: "07700 900 412"))
    #expect(player.screen.contains("07700 900 412"))
    player.press("Esc")
    #expect(!player.screen.contains("07700"))
    player.press("m")
    #expect(!player.screen.contains("07700"))
  }

  @Test func theNextMessageTakesThePlaceOfTheLast() {
    var player = Player()
    player.receive(.message(Examples.refusedMessage))
    player.press("n")
    player.receive(.message(Examples.allowedMessage))
    #expect(player.effects.contains(.closeMessage(Examples.refusedMessage.row.id)))
    player.press("Esc")
    #expect(player.lines[0].hasPrefix("Queue"))
  }

  @Test func refusalsStayUntilTheyAreReadAndAreKept() {
    var player = Player()
    player.receive(.refused(Refusal("The store is busy.", advice: "Try again.", code: "store.busy")))
    player.press("Down", "Space")
    #expect(player.screen.contains("REFUSED  The store is busy. Try again. (store.busy)"))
    player.press("m")
    #expect(player.screen.contains("14:32 REFUSED"))
    player.press("Esc")
    #expect(!player.screen.contains("The store is busy"))
  }

  @Test func undoAndTheHoldAreReachedFromEveryScreen() {
    for scene in Scene.all {
      var player = Player()
      scene.play(&player)
      guard !player.model.isHidden else { continue }
      player.receive(
        .waiting([WaitingReply(id: ActivityID(number: 1), client: "B. T***", leavesAt: Examples.now + .seconds(90))]))
      let key: Key = player.model.isTyping ? "F4" : "u"
      #expect(player.screen.contains("\(key.words) takes back the reply to B. T***"), "\(scene.name)")
      guard !["question", "take-over", "waiting-send-now", "quarantine-take-in", "going"].contains(scene.name) else {
        continue
      }
      player.press(key)
      #expect(player.effects.last == .undo, "\(scene.name)")
    }
  }

  @Test func aReplyOnHoldKeepsTheProgramFromEnding() {
    var player = Player()
    player.receive(
      .waiting([WaitingReply(id: ActivityID(number: 1), client: "B. T***", leavesAt: Examples.now + .seconds(90))]))
    player.press("q")
    #expect(!player.effects.contains(.quit))
    player.take(.tick(Examples.now + .seconds(91)))
    player.press("q")
    #expect(player.effects.contains(.quit))
  }

  @Test func whatIsNoCaseNumberIsRefusedWhereItIsTyped() {
    var player = Player()
    player.receive(.message(Examples.refusedMessage))
    _ = player.newEffects()
    player.press("K")
    player.type("banana")
    player.press("Enter")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("ERROR  That is no case number. Write it like C-80412."))
    for _ in 1...6 { player.press("Backspace") }
    player.type("C-80412")
    player.press("Enter")
    #expect(player.newEffects() == [.change(.link(case: "C-80412"), [Examples.refusedMessage.row.id])])
  }

  @Test func gListsItsLettersAndGoesThere() {
    var player = Player()
    player.press("g")
    #expect(player.lines[23].hasPrefix("q queue  m mine  d drafts  w waiting to go  s figures  o late  i quarantine"))
    player.press("o")
    #expect(player.newEffects().last == .loadOverdue)
  }

  @Test func belowSixtyColumnsAPlainListIsLeft() {
    var player = Player(40, 10)
    player.press("Down")
    #expect(player.cursorLine.contains("A. K***"))
    #expect(player.lines[0].hasPrefix("Queue"))
    #expect(player.lines.count == 10)
  }

  @Test func aClickGoesToItsRow() {
    var player = Player()
    player.take(.click(Position(column: 30, row: 10)))
    #expect(player.frame.cursor.row == 10)
    player.take(.click(Position(column: 3, row: 5)))
    #expect(player.cursorLine.contains("A. K***"))
  }

  @Test func tenIdleMinutesBlankTheScreen() {
    var player = Player()
    player.press("Down")
    player.take(.tick(Examples.now + .minutes(9)))
    #expect(player.screen.contains("K***"))
    player.take(.tick(Examples.now + .minutes(11)))
    #expect(!player.screen.contains("K***"))
  }

  @Test func hiddenShowsNothingUntilAKeyIsPressed() {
    var player = Player()
    player.press("F12")
    #expect(!player.screen.contains("K***"))
    player.press("A")
    #expect(player.screen.contains("K***"))
    #expect(!player.effects.contains { if case .change = $0 { true } else { false } })
  }

  @Test func aHistoryIsNarrowedByDatesKindsAndNames() {
    var player = Player()
    player.receive(.history(Examples.history))
    player.press("/")
    player.type("call 21 oct")
    #expect(player.lines[0] == "Only what has: call 21 oct")
    #expect(player.lines[1].hasPrefix("21 Oct 09:31"))
    #expect(!player.screen.contains("02 Oct"))
    player.press("Enter")
    #expect(player.lines[0].contains("only: call 21 oct"))
    #expect(player.frame.cursor == Position(column: 0, row: 1))
    player.press("/", "Esc")
    #expect(player.screen.contains("02 Oct"))
    player.press("Esc")
    #expect(player.lines[0].hasPrefix("Queue"))
  }
}
