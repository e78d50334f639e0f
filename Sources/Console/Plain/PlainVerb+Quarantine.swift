internal import Casework
internal import SafeText

extension PlainVerb {
  static let quarantine: [Self] = [
    Self(
      "quarantine", "NUMBER", in: [.everywhere],
      "say what could not be taken in, or one record of it; quarantine all: also what was dealt with"
    ) { console, words in
      switch words.first {
      case nil: .effect(.quarantine(.load(all: false)))
      case "all": .effect(.quarantine(.load(all: true)))
      case let word? where word.contains("-") && word.first?.isNumber == true:
        console.say(quarantined: PlainConsole.range(word) ?? 1..<1)
      default: console.withQuarantined(words) { _, id in .effect(.quarantine(.open(id))) }
      }
    },
    Self(
      "takein", "NUMBER", in: [.queue, .message], "try to take a record of the quarantine in after all; asks first"
    ) { console, words in
      console.withQuarantined(words) { console, id in
        console.ask("yes or no", saying: ["Take \(escaping: id.description) in as a message now?"]) { _, text in
          ["yes", "y"].contains(text.lowercased()) ? .effect(.quarantine(.retry(id))) : .say("Nothing was done.")
        }
      }
    },
    Self(
      "discard", "NUMBER", in: [.queue, .message],
      "take a record of the quarantine out of the list for a reason; team leaders only"
    ) { console, words in
      console.withQuarantined(words) { console, id in
        guard console.discardRefusal.isEmpty else { return .say("Refused: \(console.discardRefusal)") }
        return console.ask("reason", saying: ["Discard \(escaping: id.description): why? Other leaders are told."]) {
          _, text in
          text.contains(where: \.isLetter)
            ? .effect(.quarantine(.discard(id, reason: text))) : .say("Say why in a few words. Nothing was done.")
        }
      }
    },
  ]
}

extension PlainConsole {
  /// Says what could not be taken in, by numbers.
  mutating func told(_ view: QuarantineView) -> PlainStep {
    quarantined = view.rows
    discardRefusal = view.discardRefusal
    var step = say(quarantined: 1..<6)
    if !view.rows.isEmpty { step.say.insert("\(view.rows.count) could not be taken in.", at: 0) }
    return step
  }

  /// Says some of what could not be taken in, by their numbers from 1.
  func say(quarantined range: Range<Int>) -> PlainStep {
    let shown = range.clamped(to: 1..<quarantined.count + 1)
    guard !shown.isEmpty else {
      return .say(quarantined.isEmpty ? "Nothing is in quarantine." : "There is no record \(range.lowerBound).")
    }
    var words = shown.map { number in
      let row = quarantined[number - 1]
      return
        "\(number). \(escaping: row.id.description), \(row.state.words), came \(row.when). \(row.reason.asSentence)"
        as SafeText
    }
    if shown.upperBound <= quarantined.count {
      words.append("Type quarantine \(shown.upperBound)-\(shown.upperBound + 4) for more.")
    }
    return PlainStep(say: words + ["Type quarantine and a number to hear one, takein or discard and a number."])
  }

  /// Does something with the record that a word names: `2` of the list that was said last, or `QUA-7`.
  mutating func withQuarantined(
    _ words: [String], _ act: (inout PlainConsole, QuarantineID) -> PlainStep
  ) -> PlainStep {
    guard let word = words.first?.uppercased() else { return .say(Self.whichRecord) }
    if word.hasPrefix(QuarantineID.prefix), let id = QuarantineID(word) { return act(&self, id) }
    guard let number = Int(word), quarantined.indices.contains(number - 1) else { return .say(Self.whichRecord) }
    return act(&self, quarantined[number - 1].id)
  }

  private static let whichRecord: SafeText =
    "Say which, by its number in the list that quarantine says, or such as QUA-7."
}
