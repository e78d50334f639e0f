import Casework
import SafeText
import Testing

@testable import Console

@Suite struct FormScreenTests {
  private func form(_ bench: Workbench) throws -> Form { try #require(bench.top(FormScreen.self)).form }

  /// Chooses the option of a number, from 1 up, in the question in focus.
  private func choose(_ number: Int, in bench: inout Workbench) {
    for _ in 0..<number { bench.press("Down") }
  }

  @Test func anAnsweredCallIsRecordedWithWhatWasCovered() throws {
    var bench = Workbench(.form(.form(FormSamples.call)))
    choose(1, in: &bench)
    bench.press("Tab")
    choose(1, in: &bench)
    #expect(bench.cursorRow.contains("stops the clock (SLA-3)"))
    bench.press("Tab", "Home", "Space", "Tab")
    bench.type("Told where to update bank details")
    let saved = bench.press("F10")
    let answer = CallAnswer(
      security: .passed, outcome: .answered, covered: [.missingPayment, .generalQuery], callBack: nil,
      note: "Told where to update bank details")
    #expect(saved == [.form(.save(.call(answer), FormSamples.activity))])
    #expect(bench.press("F10").isEmpty)
    bench.receive(.form(.saved(FormSamples.activity, "The call is recorded.")))
    #expect(bench.model.screens.count == 1)
    #expect(bench.notice == "The call is recorded.")
  }

  @Test(arguments: [2, 3])
  func anAnsweredCallNeedsTheSecurityCheckPassed(_ security: Int) throws {
    var bench = Workbench(.form(.form(FormSamples.call)))
    choose(security, in: &bench)
    bench.press("Tab")
    choose(1, in: &bench)
    #expect(!bench.press("W").writes)
    #expect(bench.shows("FIX: Answered by telephone needs the security check passed (CH-7)."))
    bench.press("Down")
    #expect(!bench.shows("FIX:"))
    #expect(bench.press("W").writes)
  }

  @Test func nothingIsChosenBeforehandAndAnEmptyFormIsNotSaved() throws {
    var bench = Workbench(.form(.form(FormSamples.call)))
    #expect(!bench.press("W").writes)
    #expect(bench.notice == "Not written yet: 2 to fix on this form.")
    #expect(try form(bench).focus == "security")
  }

  @Test func everyOutcomeSaysWhatItDoesToTheClock() {
    let bench = Workbench(.form(.form(FormSamples.call)), rows: 40)
    #expect(CallOutcome.allCases.count == 6)
    for outcome in CallOutcome.allCases {
      #expect(!outcome.option.effect.isEmpty)
      #expect(bench.shows(outcome.option.effect.description))
    }
  }

  @Test func aCallBackAsksForADayAndATimeThatAreStillToCome() throws {
    var bench = Workbench(.form(.form(FormSamples.call)), rows: 40)
    choose(3, in: &bench)
    bench.press("Tab")
    choose(5, in: &bench)
    #expect(bench.shows("Call back on"))
    bench.press("Tab")
    bench.type("1 nov")
    bench.press("Tab")
    bench.type("25:00")
    bench.press("F10")
    #expect(bench.shows("FIX: That day is over."))
    #expect(bench.shows("FIX: That is no time of day."))
    for _ in 0..<5 { bench.press("Backspace") }
    bench.type("+2d")
    bench.press("Tab")
    for _ in 0..<5 { bench.press("Backspace") }
    bench.type("14.30")
    let time = try #require(TimeOfDay("14:30"))
    let saved = bench.press("F10")
    guard case .form(.save(.call(let answer), _))? = saved.first else {
      Issue.record("The call was not saved: \(bench.screen)")
      return
    }
    #expect(answer.callBack == CallBack(day: ReplySamples.day(2), time: time))
  }

  @Test func smallLettersNeverWriteAndCapitalWOnlyOutsideFields() throws {
    for form in [FormSamples.call, FormSamples.outcome, FormSamples.note] {
      var bench = Workbench(.form(.form(form)))
      for letter in "abcdefghijklmnopqrstuvwxyz" {
        #expect(!bench.press(.character(letter)).writes)
        if bench.model.screens.count == 1 { bench.receive(.form(.form(form))) }
      }
    }
    var bench = Workbench(.form(.form(FormSamples.note)))
    #expect(!bench.type("WHAT WAS SAID").writes)
    #expect(bench.press("F10") == [.form(.save(.note("WHAT WAS SAID"), FormSamples.activity))])
  }

  @Test func everyChangeIsKeptAndEscLosesNothing() throws {
    var bench = Workbench(.form(.form(FormSamples.note)))
    let typed = bench.type("x")
    let kept = try form(bench)
    #expect(typed == [.form(.keep(kept)), .form(.findPersonalData("x", item: "note", FormSamples.activity))])
    #expect(bench.press("Esc").isEmpty)
    bench.receive(.form(.form(kept)))
    #expect(bench.shows("> x"))
  }

  @Test func personalDataShowsAsStarsOnceTheDeskFoundIt() throws {
    var bench = Workbench(.form(.form(FormSamples.note)))
    bench.type("ring 07700900123 now")
    bench.receive(.form(.marks([5..<16], of: "ring 0770090012", item: "note", FormSamples.activity)))
    #expect(bench.shows("07700900123"))
    bench.receive(.form(.marks([5..<16], of: "ring 07700900123 now", item: "note", FormSamples.activity)))
    #expect(bench.shows("ring *********** now"))
    #expect(!bench.shows("07700900123"))
    #expect(bench.shows("1 masked (the stars)"))
    bench.receive(.form(.marks([-1..<400], of: "ring 07700900123 now", item: "note", FormSamples.activity)))
    #expect(bench.shows("07700900123"))
  }

  @Test func aPasteIsTypedIntoTheNoteOnOneLine() throws {
    var bench = Workbench(.form(.form(FormSamples.note)))
    bench.paste("one\ntwo\u{1B}[2J")
    #expect(try form(bench)["note"]?.line.text.contains("\u{1B}") == false)
    bench.press("Esc")
    var call = Workbench(.form(.form(FormSamples.call)))
    #expect(call.paste("W").isEmpty)
    #expect(call.notice.hasPrefix("A paste was not taken"))
  }

  @Test func aSiteProblemAsksWhatTheClientHasToHandAndWhatCameOfTheTransfer() throws {
    var bench = Workbench(.form(.form(FormSamples.outcome)), rows: 40)
    choose(1, in: &bench)
    #expect(bench.shows("never the value"))
    bench.press("Tab", "Space", "Tab")
    choose(1, in: &bench)
    bench.press("Tab")
    bench.type("cannot log in")
    let answer = OutcomeAnswer(
      outcome: .siteSupport, had: [.reference], transfer: .support, callBack: nil, reason: "cannot log in")
    #expect(bench.press("F10") == [.form(.save(.outcome(answer), FormSamples.activity))])
  }

  @Test func answersToQuestionsThatAreNoLongerAskedAreNotSaved() throws {
    var bench = Workbench(.form(.form(FormSamples.outcome)), rows: 40)
    choose(1, in: &bench)
    bench.press("Tab", "Space", "Shift-Tab")
    bench.press("Down")
    bench.press("Tab")
    bench.type("wants to complain")
    let answer = OutcomeAnswer(outcome: .complaint, had: [], transfer: nil, callBack: nil, reason: "wants to complain")
    #expect(bench.press("F10") == [.form(.save(.outcome(answer), FormSamples.activity))])
  }

  @Test func theNumberIsRevealedForAReasonOnly() {
    var bench = Workbench(.form(.form(FormSamples.call)))
    #expect(bench.press("R").isEmpty)
    bench.type("to ring it")
    let change = RecordChange.reveal("telephone number", reason: "to ring it")
    #expect(bench.press("Enter") == [.change(change, [FormSamples.activity])])
  }

  @Test(arguments: [
    ("14:30", 14, 30), ("14.30", 14, 30), ("1430", 14, 30), ("9", 9, 0), ("930", 9, 30), ("00:00", 0, 0),
    ("23:59", 23, 59),
  ])
  func timesOfDayAreReadInTheFormsThatPeopleType(_ text: String, _ hour: Int, _ minute: Int) throws {
    let time = try #require(TimeOfDay(text))
    #expect((time.hour, time.minute) == (hour, minute))
  }

  @Test(arguments: ["", "24:00", "12:60", "1:2", "12:345", "a", "-1", "1 2", "12:30:00", "٣", "12345"])
  func whatIsNoTimeOfDayIsRefused(_ text: String) { #expect(TimeOfDay(text) == nil) }

  @Test func aKeptFormComesBackWithItsAnswersAndItsFocus() {
    var form = FormSamples.call
    form.moveOption(by: 1)
    form.moveFocus(by: 1)
    form.choose(number: 5)
    form.focus(on: "day")
    form.edit { $0.insert("7 nov") }
    var again = FormSamples.call
    again.restore(form.kept)
    #expect(again.kept == form.kept)
    #expect(again.focus == "day")
    #expect(again["outcome"]?.choice?.id == "call-back")
    again.restore(KeptForm(focus: "nothing", answers: [.init(item: "security", chosen: ["unheard-of"], text: "")]))
    #expect(again["security"]?.chosen.isEmpty == true)
    #expect(again.focus == "day")
  }

  @Test(arguments: [60, 80, 100]) func nothingOfAFormIsCut(_ columns: Int) {
    for scene in ReplyScene.all where ["call", "other-outcome", "note-masked", "call-outcome"].contains(scene.name) {
      var bench = scene.bench(columns: columns, rows: 50)
      bench.resize(columns: columns, rows: 50)
      #expect(!bench.screen.dropFirst().contains { $0.hasSuffix("...") }, "\(scene.name) at \(columns)")
    }
  }
}
