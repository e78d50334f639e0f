import Casework
import ConsoleExamples
import SafeText
import Testing

@testable import Console

@Suite struct QuarantineScreenTests {
  private let first = QuarantineID(number: 7)

  private func player(_ view: QuarantineView = Examples.quarantine) -> Player {
    var player = Player()
    player.receive(.quarantine(view))
    _ = player.newEffects()
    return player
  }

  @Test func goAndALetterListsWhatCouldNotBeTakenIn() {
    var player = Player()
    _ = player.newEffects()
    player.press("g", "i")
    #expect(player.newEffects().last == .quarantine(.load(all: false)))
    player.receive(.quarantine(Examples.quarantine))
    #expect(player.lines[0].hasPrefix("Quarantine: what could not be taken in"))
    #expect(player.cursorLine.hasPrefix("> QUA-7   Tue 18 Nov 09:12  waits"))
    player.press("Enter", "a")
    #expect(player.newEffects() == [.quarantine(.open(first)), .quarantine(.load(all: true))])
  }

  @Test(arguments: [KeyTable.Layout.letters, .alt, .menu])
  func everyStyleOfKeysReachesItByItsName(_ layout: KeyTable.Layout) throws {
    var player = Player(keys: try KeyTable(layout: layout))
    _ = player.newEffects()
    player.press("F2")
    player.type("quarantine")
    #expect(player.cursorLine.contains("go quarantine"))
    player.press("Enter")
    #expect(player.newEffects() == [.quarantine(.load(all: false))])
  }

  @Test func takingInAsksFirstAndNamesTheRecord() {
    var player = player()
    player.press("I")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("Take QUA-7 in as a message now?"))
    player.press("n", "I", "y")
    #expect(player.newEffects() == [.quarantine(.retry(first))])
  }

  @Test func discardingTakesAReason() {
    var player = player()
    player.press("D", "Enter")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("Discard QUA-7: why? Other leaders are told."))
    #expect(player.screen.contains("ERROR  Say why in a few words"))
    player.type("sent twice")
    player.press("Enter")
    #expect(player.newEffects() == [.quarantine(.discard(first, reason: "sent twice"))])
  }

  @Test func whoMayNotDiscardIsToldBeforeTheReason() {
    var player = player(Examples.quarantineDealtWith)
    player.press("Down", "Down", "D")
    #expect(player.screen.contains("REFUSED  Only a team leader discards what could not be taken in."))
    #expect(player.cursorLine.hasPrefix("> QUA-7"))
  }

  @Test func whatIsDealtWithIsNotDealtWithAgain() {
    var player = player(Examples.quarantineDealtWith)
    player.press("D")
    #expect(player.screen.contains("REFUSED  QUA-2 does not wait: discarded."))
    player.press("Down", "I")
    #expect(player.screen.contains("REFUSED  QUA-3 is taken in already."))
    #expect(player.newEffects() == [])
  }

  @Test func aRecordThatIsDealtWithLeavesItsScreenAndTheList() {
    var player = player()
    player.receive(.quarantined(Examples.quarantined))
    #expect(player.screen.contains("The bytes as they came, masked:"))
    #expect(player.screen.contains("[phone 1]"))
    player.press("I", "y")
    var rest = Examples.quarantine
    rest.rows.removeFirst()
    player.receive(.quarantineChanged(rest, first))
    #expect(player.cursorLine.hasPrefix("> QUA-12"))
    player.receive(.quarantineChanged(QuarantineView(rows: []), QuarantineID(number: 12)))
    #expect(player.screen.contains("Nothing is in quarantine."))
    player.press("Enter")
    #expect(player.screen.contains("REFUSED  Nothing is in quarantine."))
  }

  @Test func theListThatIsLoadedAnewTakesThePlaceOfTheOld() {
    var player = player()
    player.receive(.quarantine(Examples.quarantineDealtWith))
    #expect(player.lines[0].contains("4 in all, 2 wait"))
    player.press("Esc")
    #expect(player.lines[0].hasPrefix("Queue"))
  }

  @Test func aNoticeIsOpenedByWhatItNames() {
    var player = Player()
    player.receive(
      .told([
        "1 record could not be taken in and waits for a person. See: replydesk intake quarantine list.",
        "K. Boateng asks for ACT-20933.", "QUA-7, QUA-8, which could not be taken in, may tell of danger to somebody.",
      ]))
    #expect(player.lines.contains { $0.hasSuffix("m, then Enter opens it.") })
    player.receive(.done("Nothing that could be opened."))
    #expect(!player.screen.contains("then Enter"))
    player.press("m")
    _ = player.newEffects()
    player.press("Enter")
    #expect(player.screen.contains("REFUSED  This line names no message and no record that could be opened."))
    player.press("Down", "Enter", "Down", "Down", "Enter", "Down", "Enter")
    #expect(
      player.newEffects() == [
        .quarantine(.open(first)), .openMessage(ActivityID(number: 20933)), .quarantine(.load(all: false)),
      ])
  }

  @Test func aWordOfTheCommandLineFindsWhatDoesTheSame() {
    var player = Player()
    player.press(":")
    player.type("refer")
    #expect(player.cursorLine.contains("(not here) only in: message"))
    #expect(player.screen.contains("From a script: replydesk refer complaint ACT, replydesk refer sar ACT"))
    player.press("Esc", ":")
    player.type("report overdue")
    player.press("Enter")
    #expect(player.newEffects().last == .loadOverdue)
  }

  @Test func plainModeNumbersTheRecordsAndKeepsTheNumbers() {
    var listener = Listener(.queue(Examples.queue), .quarantine(Examples.quarantine))
    #expect(listener.hears("1. QUA-7, waits, came Tue 18 Nov 09:12. The line is not JSON"))
    #expect(listener.type("quarantine 2").effects == [.quarantine(.open(QuarantineID(number: 12)))])
    listener.receive(.quarantined(Examples.quarantined))
    #expect(listener.hears("[phone 1]"))
    listener.type("takein 1")
    #expect(listener.type("no").effects == [])
    listener.type("discard 1")
    #expect(listener.type("12").effects == [])
    #expect(listener.hears("Say why in a few words. Nothing was done."))
    #expect(listener.type("quarantine 9").effects == [])
    #expect(listener.hears("Say which"))
    var many = Examples.quarantine
    many.rows = Array(repeating: many.rows[0], count: 7)
    listener.receive(.quarantine(many))
    #expect(listener.heard[0] == "7 could not be taken in.")
    #expect(listener.hears("5. QUA-7") && !listener.hears("6. QUA-7"))
    #expect(listener.hears("Type quarantine 6-10 for more."))
    listener.type("quarantine 6-10")
    #expect(listener.hears("7. QUA-7") && !listener.hears("for more"))
    listener.receive(.quarantine(Examples.quarantineDealtWith))
    #expect(listener.type("discard 3").effects == [])
    #expect(listener.hears("Refused: Only a team leader discards"))
    #expect(listener.console.question == nil)
  }

  @Test func everyPlaceToGoToIsListedAtEveryWidth() {
    for columns in [60, 72, 80, 100] {
      var player = Player(columns, 24)
      player.press("g")
      let screen = player.screen
      for action in Action.going {
        #expect(screen.contains("\(player.model.keys.words(for: action)) \(action.hint)"), "\(columns)")
      }
    }
  }
}
