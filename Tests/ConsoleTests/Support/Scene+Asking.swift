import SafeText
import Casework
import Console
import ConsoleExamples

extension Scene {
  /// What is asked for over another screen: a choice, a line to be typed.
  static let asking: [Scene] = [
    Scene(name: "sort") { $0.press("s", "Down") },
    Scene(name: "columns") { $0.press("c", "Down", "Space") },
    Scene(name: "columns-many") { $0.press("c", "End", "Space", "Up", "Space", "Up", "Space", "Esc") },
    Scene(name: "waiting-from-before") { player in
      player.receive(
        .waiting(
          [WaitingReply(id: ActivityID(number: 7), client: "B. T*** (..903)", leavesAt: nil)], areFromBefore: true))
    },
    Scene(name: "waiting-send-now") { player in
      player.receive(.reply(.waiting(ReplySamples.waiting())))
      player.press("L")
    },
    Scene(name: "flag") { $0.press("Down", "F") },
    Scene(name: "flag-narrowed") { player in
      player.press("Down", "F")
      player.type("abuse")
    },
    Scene(name: "flag-none-fits") { player in
      player.press("Down", "F")
      player.type("zzz")
    },
    Scene(name: "clear-flag") { player in
      player.receive(.message(Examples.flaggedMessage))
      player.press("Z")
    },
    Scene(name: "subject") { player in
      player.receive(.message(Examples.refusedMessage))
      player.press("J", "Down")
    },
    Scene(name: "reveal-which") { player in
      player.receive(.message(Examples.refusedMessage))
      player.press("R", "Down")
    },
    Scene(name: "link") { player in
      player.receive(.message(Examples.refusedMessage))
      player.press("K")
      player.type("C-80412")
    },
    Scene(name: "link-without-number") { player in
      player.receive(.message(Examples.refusedMessage))
      player.press("K", "Enter")
    },
    Scene(name: "figures-by") { player in
      player.receive(.figures(Examples.figures))
      player.press("b")
    },
    Scene(name: "figures-dates") { player in
      player.receive(.figures(Examples.figures))
      player.press("d")
      player.type("1 nov to 18 nov")
    },
    Scene(name: "figures-as-text") { player in
      player.receive(.figures(Examples.figures))
      player.press("v")
    },
    Scene(name: "late-none") { player in
      var view = Examples.overdue
      view.rows = []
      player.receive(.overdue(view))
    },
    Scene(name: "history-none") { player in
      var view = Examples.history
      view.rows = []
      player.receive(.history(view))
    },
    Scene(name: "queue-threat-came") { $0.receive(.queue(Examples.withThreat)) },
    Scene(name: "queue-loading") { $0 = Player($0.model.size.columns, $0.model.size.rows, queue: nil) },
  ]
}
