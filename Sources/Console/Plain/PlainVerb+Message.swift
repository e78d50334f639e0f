internal import Casework
internal import SafeText

extension PlainVerb {
  static let message: [Self] = [
    Self("read", in: [.message], "say the message again") { console, _ in PlainStep(say: console.messageWords) },
    Self("rules", in: [.message], "say every rule on email, and the route") { console, _ in
      guard let view = console.message else { return PlainStep() }
      return PlainStep(say: PlainConsole.sentences(ReadingScreen.eligibility(of: view)))
    },
    Self("reply", in: [.message], "write the email, or hear why it is refused") { console, _ in
      guard let view = console.message else { return PlainStep() }
      guard view.answered.isEmpty else { return .say("Refused: it is answered already: \(view.answered).") }
      guard view.emailAllowed else {
        return .say(
          "Refused: email is not allowed. Do this instead: \(view.route.asSentence)", "Type rules for every reason.")
      }
      return .effect(.reply(.start(view.row.id)))
    },
    Self("call", in: [.message], "record a telephone call") { console, _ in
      .effect(.form(.startCall(console.openID)))
    },
    Self("outcome", in: [.message], "record a transfer, complaint, letter or call-back") { console, _ in
      .effect(.form(.startOutcome(console.openID)))
    },
    Self("note", in: [.message], "write a note; it is never sent") { console, _ in
      .effect(.form(.startNote(console.openID)))
    },
    Self("subject", in: [.message], "correct the subject; asks which") { console, _ in
      let id = console.openID
      return console.choose("Which subject has it?", Subject.allCases.map { SafeText(escaping: $0.title) }) {
        _, index in
        .effect(.change(.subject(Subject.allCases[index].rawValue), [id]))
      }
    },
    Self("reveal", "NUMBER", in: [.message], "say one masked item; asks why, and is recorded") { console, words in
      guard let view = console.message, let number = words.first.flatMap({ Int($0) }),
        view.masked.indices.contains(number - 1)
      else { return .say("Say the number of a masked item.") }
      return console.reveal(view.masked[number - 1].description, view.row.id)
    },
    Self("telephone", in: [.message], "say the telephone number of the record; asks why, and is recorded") {
      console, _ in
      console.reveal("telephone number", console.openID)
    },
    Self("address", in: [.message, .preview], "say the email address; asks why, and is recorded") { console, _ in
      console.reveal("address", console.preview?.activity ?? console.openID)
    },
    Self("unflag", in: [.message], "clear a flag for a reason") { console, _ in
      let id = console.openID
      let standing = console.message?.standing ?? []
      if let refusal = console.message?.unclearable { return .say("Refused: \(refusal)") }
      return console.choose("Clear which flag?", standing.map { SafeText(escaping: $0.flag.name) }) { console, index in
        let chosen = standing[index]
        guard chosen.refusal.isEmpty else { return .say("Refused: \(chosen.refusal)") }
        return console.ask("reason") { _, text in
          .effect(.change(.clearFlag(chosen.flag.name, reason: text), [id]))
        }
      }
    },
    Self("stop", in: [.message], "stop the clock of the target for a reason; team leaders only") { console, _ in
      let id = console.openID
      return console.ask("reason", saying: console.message.map { [$0.pauseQuestion] } ?? []) { _, text in
        .effect(.change(.pause(reason: text), [id]))
      }
    },
    Self("resume", in: [.message], "let a clock go on that stands; team leaders only") { console, _ in
      .effect(.change(.resume, [console.openID]))
    },
    Self("history", in: [.message], "say all that happened with the client") { console, _ in
      .effect(.loadHistory(console.openID))
    },
    Self("client", in: [.message], "say what the record holds of the client and the case") { console, _ in
      .effect(.loadClient(console.openID))
    },
  ]
}

extension PlainConsole {
  /// The message that is open; words of messages are heard only while one is.
  var openID: ActivityID { message?.row.id ?? draft?.activity ?? ActivityID(number: 0) }

  mutating func reveal(_ label: String, _ id: ActivityID) -> PlainStep {
    ask("reason", saying: ["Why? It is recorded."]) { _, text in
      .effect(.change(.reveal(label, reason: text), [id]))
    }
  }
}
