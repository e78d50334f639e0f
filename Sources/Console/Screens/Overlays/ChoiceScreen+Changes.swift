internal import Casework
internal import SafeText

extension ChoiceScreen {
  /// Which flag to raise.
  static func flag(on ids: [ActivityID], of rows: [QueueRow] = []) -> Self {
    Self(
      "Raise which flag on \(count(ids))?",
      Flag.allCases.map { flag in
        Choice(words: words(of: flag), reactions: QuestionScreen.reactions(.flag(flag.name), ids, rows: rows))
      })
  }

  /// Which of the flags that stand to clear; the reason is asked for next, or why not is said.
  static func clearedFlag(_ standing: [StandingFlag], on id: ActivityID) -> Self {
    Self(
      "Clear which flag?",
      standing.map { item in
        guard item.refusal.isEmpty else {
          return Choice(words: words(of: item.flag), reactions: [.notice(Notice(.refused, item.refusal))])
        }
        let prompt = PromptScreen.reason("Clear \(words(of: item.flag)): why?") {
          .clearFlag(item.flag.name, reason: $0)
        }
        return Choice(words: words(of: item.flag), reactions: [.open(prompt.about(id))])
      })
  }

  /// Which subject it has.
  static func subject(of id: ActivityID) -> Self {
    Self(
      "Which subject has it?",
      Subject.allCases.map { subject in
        Choice(
          words: "\(escaping: subject.title)", reactions: [.effect(.change(.subject(subject.rawValue), [id]))])
      })
  }

  /// Which masked value to show; the reason is asked for next.
  static func reveal(_ labels: [SafeText], of id: ActivityID) -> Self {
    Self(
      "Reveal which value? It is recorded.",
      labels.map { label in
        let prompt = PromptScreen.reason("Reveal \(label): why? It is recorded.") {
          .reveal(label.description, reason: $0)
        }
        return Choice(words: label, reactions: [.open(prompt.about(id))])
      })
  }

  /// To whom to give them.
  static func colleague(_ people: [Colleague], for ids: [ActivityID], of rows: [QueueRow] = []) -> Self {
    Self(
      "Give \(count(ids)) to whom?",
      people.map { person in
        Choice(
          words: "\(escaping: person.account)  \(person.words)",
          reactions: QuestionScreen.reactions(.give(to: person.account), ids, rows: rows))
      })
  }

  /// In which order the queue stands.
  static func sort(_ filter: String) -> Self {
    let orders: [(SafeText, String)] = [
      ("least time left first", "left"), ("most time left first", "-left"), ("oldest first", "received"),
      ("newest first", "-received"), ("by subject", "subject"), ("by owner", "owner"),
    ]
    let words = filter.split(separator: " ").filter { !$0.hasPrefix("sort:") }
    return Self(
      "Which order?",
      orders.map { order in
        let sorted = (words + ["sort:\(order.1)"]).joined(separator: " ")
        return Choice(words: order.0, reactions: [.showQueue(filter: sorted)])
      })
  }

  private static func words(of flag: Flag) -> SafeText {
    let name = flag.name.split(separator: "-").joined(separator: " ")
    return "\(escaping: flag.mark)  \(escaping: name)"
  }

  private static func count(_ ids: [ActivityID]) -> SafeText {
    ids.count == 1 ? "\(escaping: ids[0].description)" : "the \(ids.count) marked messages"
  }
}
