import Casework
import SafeText
import Testing
import Wording

@testable import Console

/// A reply from the first key to the last, with a desk that answers every effect as the program does.
@Suite struct ReplyStoryTests {
  /// A desk that keeps one draft, and what was sent.
  private struct Desk {
    var bench = Workbench()
    var kept: Reply?
    var onHold: Reply?
    var sent = 0

    mutating func press(_ keys: Key...) { for key in keys { answer(bench.press(key)) } }
    mutating func type(_ text: String) { for character in text { press(.character(character)) } }

    mutating func answer(_ effects: [Effect]) {
      for effect in effects { for result in results(of: effect) { answer(bench.receive(result)) } }
    }

    private mutating func results(of effect: Effect) -> [StoreResult] {
      let id = ReplySamples.activity
      switch effect {
      case .reply(.start): return draft.map { [.reply(.draft($0))] } ?? []
      case .reply(.save(_, let reply)):
        kept = reply
        return [.reply(.saved(id, at: bench.model.now))]
      case .reply(.preview):
        guard let body = draft?.rendered?.body else { return [.reply(.previewRefused(id, ["not ready"]))] }
        return [.reply(.preview(ReplySamples.preview(body: SafeText(escapingLines: body))))]
      case .reply(.send(_, let hold)):
        sent += 1
        (onHold, kept) = (kept, nil)
        let waiting = WaitingReply(id: id, client: "A. K*** (..482)", leavesAt: leaves(after: hold))
        return [.reply(.sent(waiting)), .waiting([waiting])]
      case .undo:
        guard let reply = onHold else { return [] }
        (kept, onHold) = (reply, nil)
        return [.waiting([]), .done("Taken back. It is a draft again; nothing was sent.")]
      default: return []
      }
    }

    private func leaves(after hold: ReplyHold) -> Instant? {
      if case .lasting(let interval) = hold { bench.model.now + interval } else { nil }
    }

    private var draft: Composition? {
      guard let empty = ReplySamples.draft() else { return nil }
      return Composition(
        activity: empty.activity, client: empty.client, dueAt: empty.dueAt, audience: empty.audience,
        names: empty.names,
        wording: empty.wording, reply: kept ?? empty.reply)
    }
  }

  @Test func aReplyIsBuiltReadSentTakenBackChangedAndSentAgain() throws {
    var desk = Desk()
    desk.answer([.reply(.start(ReplySamples.activity))])
    desk.press("l")
    desk.type("overdue")
    desk.press("Enter", "Enter")
    desk.type("126.90")
    desk.press("Enter")
    desk.type("7/11/2026")
    desk.press("Enter", "p")
    #expect(desk.bench.shows("The payment of £126 that was due on 7 November 2026 has not reached us."))
    #expect(desk.bench.top(PreviewScreen.self) != nil)
    desk.press("S")
    #expect(desk.sent == 1)
    #expect(desk.bench.shows("A. K*** (..482): 20 seconds left"))
    #expect(desk.bench.model.screens.count == 1)
    desk.press("u")
    #expect(desk.bench.shows("Nothing waiting to go."))
    let reply = try #require(desk.kept)
    #expect(reply.lines.values.joined().map(\.line.id.text) == ["overdue"])
    desk.answer([.reply(.start(ReplySamples.activity))])
    desk.press("End", "Up", "o", "p")
    #expect(desk.bench.shows("tell us a good time to ring."))
    desk.press("S")
    #expect(desk.sent == 2)
  }

  @Test func leavingAtAnyPointKeepsTheDraftAsItWas() throws {
    for leaving in [["Esc", "Esc", "Esc"], ["Esc", "q"], ["Esc", "g", "q"]] as [[Key]] {
      var desk = Desk()
      desk.answer([.reply(.start(ReplySamples.activity))])
      desk.press("l")
      desk.type("nothing")
      desk.press("Enter", "Down", "Down", "o", "l")
      for key in leaving { desk.press(key) }
      let left = try #require(desk.kept)
      desk.answer([.reply(.start(ReplySamples.activity))])
      #expect(desk.bench.top(ComposeScreen.self)?.draft.reply == left)
    }
  }
}
