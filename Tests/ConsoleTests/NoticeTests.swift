import Casework
import ConsoleExamples
import SafeText
import Testing

@testable import Console

/// What a notice tells to do stands at its end, so the end is on the screen.
@Suite struct NoticeTests {
  private static let sizes = [(80, 24), (100, 30), (60, 20)]

  /// The words on a screen, whatever row they stand on.
  private func words(_ frame: Frame) -> String {
    frame.grid.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test(arguments: sizes) func noRefusalOfAnyScreenLosesItsEnd(_ columns: Int, _ rows: Int) {
    let played = Scene.all.map { scene in
      var player = Player(columns, rows)
      scene.play(&player)
      return player.model
    }
    var seen = 0
    for model in played + ReplyScene.all.map({ $0.bench(columns: columns, rows: rows).model })
    where !model.isHidden && !model.isGoing && model.warning == nil {
      for action in model.keys.actions(in: model.contexts) {
        guard let refusal = model.top.refusal(of: action) else { continue }
        var model = model
        _ = model.perform(action)
        let text = refusal.onOneLine.description.split(separator: " ").joined(separator: " ")
        #expect(words(model.view).contains("REFUSED \(text)"), "\(model.top.title): \(text)")
        seen += 1
      }
    }
    #expect(seen > 50)
  }

  @Test(arguments: sizes) func whatTheDeskRefusesIsReadToItsAdvice(_ columns: Int, _ rows: Int) {
    let refusals = [
      Refusal(
        "ACT-20013 belongs to k.osei.", advice: "Ask them for it, or take it over with: replydesk message take --steal",
        code: "activity.owned"),
      Refusal(
        "ACT-20040 carries the reference of a client who is not on case C-80401.",
        advice: "See whose it is with: replydesk client view, and link it to a case of theirs.", code: "link.client"),
      Refusal(
        "The reply to ACT-20013 was not previewed since it was last changed: a message came in after it.",
        advice: "Read the newer message, then preview the reply again before it is sent.", code: "reply.not-previewed"),
    ]
    for refusal in refusals {
      var player = Player(columns, rows)
      player.receive(.message(Examples.refusedMessage))
      player.receive(.refused(refusal))
      #expect(words(player.frame).contains("REFUSED \(refusal.message) \(refusal.advice) (\(refusal.code))"))
    }
  }

  @Test func aNoticeCoversNothingAndGivesItsRowsBack() {
    let long = SafeText(escaping: String(repeating: "Words that go on. ", count: 15) + "Press n.")
    for size in [(80, 24), (100, 30), (60, 16)] {
      var player = Player(size.0, size.1)
      player.press("End")
      let before = player.lines
      player.receive(.refused(Refusal(long)))
      #expect(player.cursorLine.hasPrefix(">"))
      #expect(player.screen.contains("Row 15 of 41"))
      #expect(player.lines.last == before.last)
      player.press("m", "Esc")
      #expect(player.lines == before)
    }
  }

  @Test func aNoticeThatIsTooLongSaysWhereAllOfItIs() {
    var player = Player()
    player.receive(.refused(Refusal(SafeText(escaping: String(repeating: "Words that go on. ", count: 60)))))
    let rows = player.lines.filter { $0.contains("Words that go on") }
    #expect(rows.count == 6)
    #expect(rows.last?.hasSuffix("... m all") == true)
    #expect(player.lines[0].hasPrefix("Queue"))
  }

  @Test(arguments: [(80, 24), (100, 30), (60, 20)])
  func whoReadsBesideAnotherKnowsHowFarTheyHaveRead(_ columns: Int, _ rows: Int) {
    var view = Examples.readByAnother
    view.body = SafeText(escapingLines: (1...60).map { "Line \($0)." }.joined(separator: "\n"))
    var player = Player(columns, rows)
    player.receive(.message(view))
    #expect(words(player.frame).contains("You can read; T asks for it, A takes it over."))
    #expect(player.screen.contains("Lines 1 to "))
    player.press("End")
    #expect(player.cursorLine.hasPrefix("         h shows all, 14 entries"))
  }

  @Test func theRouteBelowTheQueueIsWholeOrSaysWhereTheRestIs() {
    var view = Examples.refusedMessage
    view.row = Examples.rows[6]
    let routes = Route.allCases.map(\.instruction)
    for route in routes {
      view.route = SafeText(escaping: route)
      view.lastContact = "12 Nov, call, no answer"
      let line = QueueSentence(view.row, peek: view, at: Examples.now).contact(toColumns: 78).description
      #expect(line.count <= 78 && !line.contains("..."), "\(line)")
      #expect(line.contains(route) || line.hasSuffix(" [more]"), "\(line)")
    }
  }
}
