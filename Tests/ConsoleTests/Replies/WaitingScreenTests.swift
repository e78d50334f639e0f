import Casework
import SafeText
import Testing

@testable import Console

@Suite struct WaitingScreenTests {
  @Test func countdownsAreSaidInWordsTheNextFirst() {
    let bench = Workbench(.reply(.waiting(ReplySamples.waiting())))
    #expect(bench.cursorRow.hasPrefix("> B. T*** (..900)       in 14 seconds"))
    #expect(bench.shows("in 1 minute 14 seconds"))
    #expect(bench.shows("on hold, after the target"))
    #expect(bench.shows("not by itself"))
  }

  @Test func eachReplyIsTakenBackOrHeldLongerByItself() {
    var bench = Workbench(.reply(.waiting(ReplySamples.waiting())))
    bench.press("Down")
    let second = ActivityID(number: 20932)
    #expect(bench.press("u") == [.reply(.takeBack(second))])
    #expect(bench.press("+") == [.reply(.hold(second, longerBy: .seconds(20)))])
    #expect(bench.press("Enter") == [.openMessage(second)])
  }

  @Test func aReplyIsHeldUntilToldAndLetGoByItself() {
    var bench = Workbench(.reply(.waiting(ReplySamples.waiting(4))))
    #expect(bench.press("H") == [.reply(.holdUntilTold(ActivityID(number: 20931)))])
    #expect(bench.press("L").isEmpty)
    #expect(bench.shows("Send the reply to B. T*** (..900) now?"))
    #expect(bench.press("Enter", "n").isEmpty)
    bench.press("L")
    #expect(bench.press("y") == [.reply(.sendNow(ActivityID(number: 20931)))])
    bench.press("Down", "Down")
    #expect(bench.press("L").isEmpty)
    #expect(bench.notice.contains("goes as soon as it can: in doubt"))
    bench.press("End")
    #expect(bench.shows("not by itself           held until you let it go"))
    #expect(bench.press("H", "+").isEmpty)
    #expect(bench.press("L") == [.reply(.letGo(ActivityID(number: 20934)))])
    #expect(bench.press("u") == [.reply(.takeBack(ActivityID(number: 20934)))])
  }

  @Test func whatWasTakenBackSaysThatNothingWasSent() {
    var bench = Workbench(.reply(.waiting(ReplySamples.waiting())))
    bench.press("u")
    bench.receive(.reply(.takenBack(ActivityID(number: 20931))))
    #expect(bench.notice == "The reply to B. T*** (..900) is a draft again; nothing was sent.")
  }

  @Test func whatCannotBeTakenBackSaysSo() {
    var bench = Workbench(.reply(.waiting(ReplySamples.waiting())))
    bench.press("End")
    #expect(bench.press("u").isEmpty)
    #expect(bench.notice.contains("can no longer be taken back: in doubt"))
  }

  @Test func theCursorStaysWithItsReplyWhenTheListChanges() {
    var bench = Workbench(.reply(.waiting(ReplySamples.waiting())))
    bench.press("Down")
    bench.receive(.reply(.waitingChanged(Array(ReplySamples.waiting().dropFirst()))))
    #expect(bench.cursorRow.hasPrefix("> B. T*** (..901)"))
    #expect(bench.model.screens.count == 2)
    bench.receive(.reply(.waitingChanged([])))
    #expect(bench.cursorRow == "Nothing waits to go.")
    #expect(bench.press("u") == [.undo])
  }

  @Test(arguments: [
    (Int64(14_000), "14 seconds"), (1_000, "1 second"), (13_001, "14 seconds"), (60_000, "1 minute"),
    (121_000, "2 minutes 1 second"), (0, "0 seconds"), (-5, "0 seconds"),
  ])
  func intervalsAreWordsThatRoundUp(_ milliseconds: Int64, _ words: String) {
    #expect(Interval(milliseconds: milliseconds).inWords.description == words)
  }
}
