import Casework
import SafeText
import Testing
import Wording

@testable import Console

@Suite struct TemplateScreenTests {
  private func bench(_ audience: Composition? = ReplySamples.draft()) throws -> Workbench {
    Workbench(.reply(.templates(try #require(audience).templateChoices)))
  }

  @Test func enterStartsTheReplyOnTheTemplateUnderTheCursor() throws {
    var bench = try bench()
    bench.press("Down")
    let second = try #require(ReplySamples.reference("second-reply", version: 7))
    #expect(bench.press("Enter") == [.reply(.startOn(ReplySamples.activity, second))])
    #expect(bench.model.screens.count == 1)
  }

  @Test func whatItSaysIsShownBeforeItIsChosen() throws {
    let bench = try bench()
    #expect(bench.shows("READ-ONLY: Thank you for your message of {received: date}."))
    #expect(bench.shows("EDITABLE: (lines to take)"))
    #expect(bench.shows("None is hidden."))
  }

  @Test func templatesThatMayNotBeUsedAreShownWithReasonsAndRefused() throws {
    var welsh = ReplySamples.audience
    welsh.language = .welsh
    let hidden = ReplySamples.wording.templates(for: welsh)
    var bench = Workbench(
      .reply(.templates(TemplateChoices(activity: ReplySamples.activity, client: ReplySamples.client, choices: hidden)))
    )
    #expect(bench.cursorRow.hasPrefix("No approved template may answer this message."))
    #expect(bench.press("Enter").isEmpty)
    bench.press("F3")
    #expect(bench.cursorRow.contains("(hidden: is in another language than"))
    #expect(bench.press("Enter").isEmpty)
    #expect(bench.notice.contains("reply v7 is in another language than the client's (EM-5, EM-6)."))
  }
}
