import Console
import ConsoleExamples
import SafeText

extension Scene {
  /// What could not be taken in.
  static let quarantine: [Scene] = [
    Scene(name: "queue-with-quarantine") { player in
      player.press("1")
      var view = Examples.queue
      view.counts.append(QueueCount("QUARANTINE", 2, style: .warning))
      player.receive(.queue(view))
    },
    Scene(name: "quarantine") { player in
      player.receive(.quarantine(Examples.quarantine))
      player.press("Down")
    },
    Scene(name: "quarantine-none") { $0.receive(.quarantine(QuarantineView(rows: []))) },
    Scene(name: "quarantine-dealt-with") { $0.receive(.quarantine(Examples.quarantineDealtWith)) },
    Scene(name: "quarantined") { $0.receive(.quarantined(Examples.quarantined)) },
    Scene(name: "quarantine-take-in") { player in
      player.receive(.quarantined(Examples.quarantined))
      player.press("I")
    },
    Scene(name: "quarantine-discard") { player in
      player.receive(.quarantine(Examples.quarantine))
      player.press("D")
      player.type("asked the sender for it anew")
    },
    Scene(name: "notices-to-open") { player in
      player.receive(
        .told([
          "1 record could not be taken in and waits for a person. See: replydesk intake quarantine list.",
          "QUA-7, which could not be taken in, may tell of danger to somebody. Read it at once: replydesk intake quarantine view QUA-7.",
        ]))
      player.press("m")
    },
  ]
}
