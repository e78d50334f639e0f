internal import Casework
internal import SafeText

extension PlainConsole {
  /// Says what the form is about and asks its first question.
  mutating func begin(_ form: Form) -> PlainStep {
    self.form = form
    return PlainStep(
      say: ["\(form.purpose.title): \(form.heading)"] + form.remarks + [
        "Type skip to leave a question as it is, save to write it to the record, back to keep it for later."
      ] + questionWords)
  }

  /// Takes the answer to the question in focus, or one of the words that the form knows.
  mutating func answerForm(_ line: String, _ first: String) -> PlainStep {
    guard var form, let item = form.focused else { return PlainStep() }
    let last = form.asked.last?.id == item.id
    switch first {
    case "back":
      self.form = nil
      return .say("The form is kept. You are back at the message.")
    case "save": return save()
    case "again", "?": return PlainStep(say: questionWords)
    case "skip": break
    default:
      guard answer(&form, item, line) else { return PlainStep(say: ["Refused: choose by number."] + questionWords) }
      self.form = form
    }
    let effects: [Effect] = first == "skip" ? [] : [.form(.keep(form))]
    if last, form.asked.last?.id == item.id {
      return PlainStep(say: ["That was the last question. Type save, or back to keep it for later."], effects: effects)
    }
    self.form?.moveFocus(by: 1)
    return PlainStep(say: questionWords, effects: effects)
  }

  private func answer(_ form: inout Form, _ item: FormItem, _ line: String) -> Bool {
    switch item.kind {
    case .choice, .ticks:
      let numbers = line.split { $0 == " " || $0 == "," }.map { Int($0) ?? 0 }
      guard numbers.allSatisfy({ item.options.indices.contains($0 - 1) }), item.kind == .ticks || numbers.count == 1
      else { return false }
      let wanted = Set(numbers.map { item.options[$0 - 1].id })
      for (index, option) in item.options.enumerated()
      where item.kind == .choice
        ? wanted.contains(option.id) : wanted.contains(option.id) != item.chosen.contains(option.id)
      {
        form.choose(number: index + 1)
      }
    case .text, .date, .time:
      form.edit { field in
        field = TextField(limit: field.limit)
        field.insert(line)
      }
    }
    return true
  }

  private mutating func save() -> PlainStep {
    guard var form else { return PlainStep() }
    guard form.check(), let effect = form.effect else {
      self.form = form
      let problems = form.asked.compactMap { item in
        form.problems[item.id].map { "To fix: \(item.title): \($0)" as SafeText }
      }
      return PlainStep(say: ["Refused: not written yet."] + problems + questionWords)
    }
    self.form = form
    return .effect(effect)
  }

  /// The question in focus with its choices.
  private var questionWords: [SafeText] {
    guard let form, let item = form.focused else { return [] }
    let now: SafeText =
      item.isTyped
      ? (item.line.text.isEmpty ? "" : ", so far: \(escaping: item.line.text)")
      : item.chosen.isEmpty
        ? "" : ", chosen: \(item.options.filter { item.chosen.contains($0.id) }.map(\.title).joined(separator: ", "))"
    let how: SafeText =
      switch item.kind {
      case .choice: "Type a number."
      case .ticks: "Type the numbers that apply."
      case .text: "Type it on one line. It is not sent to the client, and personal data is masked."
      case .date: "Type a day such as 7 nov or +14d."
      case .time: "Type a time such as 14:30."
      }
    return ["\(item.title)\(now). \(how)"]
      + item.options.enumerated().map { index, option in
        "\(index + 1). \(option.title)\(option.effect.isEmpty ? "" : ", \(option.effect)" as SafeText)."
      }
  }
}
