/// The answers of a form that is not finished, as they are kept.
public struct KeptForm: Hashable, Sendable {
  /// The answer to one question.
  public struct Answer: Hashable, Sendable {
    /// The name of the question.
    public let item: String
    /// The names of the options chosen.
    public let chosen: [String]
    /// What was typed.
    public let text: String

    /// An answer.
    public init(item: String, chosen: [String], text: String) {
      (self.item, self.chosen, self.text) = (item, chosen, text)
    }
  }

  /// The question in focus.
  public let focus: String
  /// The answers given so far.
  public let answers: [Answer]

  /// Answers that were kept.
  public init(focus: String, answers: [Answer]) { (self.focus, self.answers) = (focus, answers) }
}

extension Form {
  /// What is to be kept of it.
  public var kept: KeptForm {
    KeptForm(
      focus: focus,
      answers: items.map { KeptForm.Answer(item: $0.id, chosen: $0.chosen.sorted(), text: $0.line.text) })
  }

  /// Takes over answers that were kept; what the form does not ask is left out.
  public mutating func restore(_ kept: KeptForm) {
    for saved in kept.answers {
      answer(saved.item) { item in
        item.chosen = Set(saved.chosen).intersection(item.options.map(\.id))
        item.cursor = item.options.firstIndex { item.chosen.contains($0.id) } ?? item.cursor
        if item.isTyped, !saved.text.isEmpty {
          var line = TextField(limit: item.line.limit)
          line.insert(saved.text)
          item.line = line
        }
      }
    }
    focus(on: kept.focus)
  }
}
