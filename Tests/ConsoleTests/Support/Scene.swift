internal import SafeText
import Casework
import Console
import ConsoleExamples

/// A screen worth looking at, reached by keys.
struct Scene: Sendable {
  let name: String
  let play: @Sendable (inout Player) -> Void

  static let all: [Scene] =
    [
      Scene(name: "queue") { $0.press("Down") },
      Scene(name: "queue-marked") { player in
        player.press("Down", "Down", "Down", "Space", "Space")
        player.receive(.queue(Examples.later))
        player.receive(.waiting([waiting]))
      },
      Scene(name: "queue-peek") { player in
        player.press("Down")
        player.receive(.peek(Examples.allowedMessage))
      },
      Scene(name: "queue-empty") { player in
        player.press("1")
        var view = Examples.queue
        (view.rows, view.total) = ([], 0)
        player.receive(.queue(view))
      },
      Scene(name: "message-refused") { $0.receive(.message(Examples.refusedMessage)) },
      Scene(name: "message-refusal-told") { player in
        player.receive(.message(Examples.refusedMessage))
        player.press("Enter")
      },
      Scene(name: "message-allowed") { $0.receive(.message(Examples.allowedMessage)) },
      Scene(name: "message-read-by-another") { $0.receive(.message(Examples.readByAnother)) },
      Scene(name: "message-hostile") { $0.receive(.message(Examples.hostile(hostileText))) },
      Scene(name: "message-answered") { $0.receive(.message(Examples.answeredMessage)) },
      Scene(name: "message-refusal-of-the-desk") { player in
        player.receive(.message(Examples.readByAnother))
        player.receive(
          .refused(
            Refusal(
              "ACT-20944 belongs to k.boateng.",
              advice: "Ask them for it, or take it over with: replydesk message take --steal ACT-20944",
              code: "activity.owned")))
      },
      Scene(name: "message-clock-stands") { $0.receive(.message(Examples.paused)) },
      Scene(name: "lease-ends") { player in
        player.receive(.message(Examples.allowedMessage))
        let id = Examples.allowedMessage.row.id
        player.receive(.leased(Lease(on: id, from: Examples.now, until: Examples.now + .minutes(10))))
        player.take(.tick(Examples.now + .minutes(9)))
      },
      Scene(name: "take-over") { player in
        player.receive(.message(Examples.readByAnother))
        player.press("A")
      },
      Scene(name: "email-rules") { player in
        player.receive(.message(Examples.refusedMessage))
        player.press("e")
      },
      Scene(name: "help") { $0.press("?") },
      Scene(name: "help-narrowed") { player in
        player.press("?")
        player.type("take")
      },
      Scene(name: "palette") { player in
        player.press(":")
        player.type("mes")
      },
      Scene(name: "notices") { player in
        player.receive(.done("ACT-20931 is yours."))
        player.receive(.refused(Refusal("The store is busy.", advice: "Try again.", code: "store.busy")))
        player.press("m")
      },
      Scene(name: "filter") { player in
        player.press("/")
        player.type("subject:calc")
        player.receive(.filterCount(filter: Examples.filter + " subject:calc", .success(4)))
      },
      Scene(name: "filter-wrong") { player in
        player.press("/")
        player.type("subjct:x")
        let fault = Refusal("unknown word 'subjct' at column 35; did you mean subject:")
        player.receive(.filterCount(filter: Examples.filter + " subjct:x", .failure(fault)))
      },
      Scene(name: "history") { player in
        player.receive(.history(Examples.history))
        player.press("Down")
      },
      Scene(name: "client") { $0.receive(.client(Examples.client)) },
      Scene(name: "figures") { player in
        player.receive(.figures(Examples.figures))
        player.press("Down")
      },
      Scene(name: "late") { $0.receive(.overdue(Examples.overdue)) },
      Scene(name: "question") { player in
        player.press("*", "A")
      },
      Scene(name: "give") { player in
        player.press("Down", "O")
        player.receive(.people(Examples.people))
      },
      Scene(name: "reason") { player in
        player.receive(.message(Examples.refusedMessage))
        player.press("R", "Enter", "Enter")
      },
      Scene(name: "revealed") { player in
        player.receive(.message(Examples.refusedMessage))
        player.receive(.revealed(Examples.refusedMessage.row.id, label: "[phone 1]", value: "07700 900 412"))
      },
      Scene(name: "outcomes") { player in
        let ids = Examples.rows.map(\.id)
        player.receive(
          .changed(
            .take,
            [
              ItemOutcome(ids[0], isDone: true, words: "is yours"),
              ItemOutcome(ids[3], isDone: false, words: "P. Shah has it open; press T on it to ask"),
            ]))
      },
      Scene(name: "going") { $0.press("g") },
      Scene(name: "hidden") { $0.press("F12") },
    ] + asking + quarantine

  private static let waiting = WaitingReply(
    id: ActivityID(number: 20933), client: "B. T*** (..903)", leavesAt: Examples.now + .seconds(15))
  static let hostileText =
    "\u{1B}[2J\u{1B}]0;x\u{7} a\u{301}\u{302} \u{202E}gnorw \u{4E2D}\u{6587} \u{9B}31m\r\nnext line"
}
