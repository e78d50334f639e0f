import Casework
import SafeText
import Testing

@testable import Console

@Suite struct DraftsScreenTests {
  @Test func draftsStandByTimeLeftAndSayWhatIsToBeFixedAndWhatCameBack() {
    let bench = Workbench(.reply(.drafts(ReplySamples.drafts())))
    #expect(bench.cursorRow.hasPrefix("> LATE 1h"))
    #expect(bench.shows("CAME BACK: the mai"))
    #expect(bench.shows("ready"))
  }

  @Test func enterGoesOnWithADraftAndCapitalDThrowsItAway() {
    var bench = Workbench(.reply(.drafts(ReplySamples.drafts())))
    let last = ActivityID(number: 20933)
    #expect(bench.press("Enter") == [.reply(.start(last))])
    #expect(bench.press("d").isEmpty)
    #expect(bench.press("D") == [.reply(.discard(last))])
    bench.receive(.reply(.discarded(last)))
    #expect(bench.notice == "The draft is thrown away. u brings it back.")
    #expect(!bench.shows("LATE 1h"))
    bench.receive(.reply(.draftsChanged(ReplySamples.drafts())))
    #expect(bench.shows("LATE 1h"))
    #expect(bench.model.screens.count == 2)
  }

  @Test func withoutDraftsNothingIsDone() {
    var bench = Workbench(.reply(.drafts([])))
    #expect(bench.cursorRow == "No drafts.")
    #expect(bench.press("Enter", "D").isEmpty)
    bench.press("Esc")
    #expect(bench.model.screens.count == 1)
  }
}
