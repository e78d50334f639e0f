internal import Casework
internal import SafeText

/// Fills in a form; every change is kept, and only `W` or F10 writes it to the record.
struct FormScreen: Screen {
  /// The form with the answers so far.
  var form: Form
  /// Whether it was given to the record and the answer has not come yet.
  private(set) var isSaving = false

  init(_ form: Form) { self.form = form }

  var contexts: [Context] {
    switch form.purpose {
    case .call: [.call, .list]
    case .outcome: [.outcome, .list]
    case .note: [.note, .list]
    }
  }

  var title: SafeText { form.purpose.title }
  var isTyping: Bool { form.isTyping }

  func refusal(of action: Action) -> SafeText? {
    isSaving && action == .saveForm ? "It is being written to the record. Wait for the answer." : nil
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    let before = form.revision
    switch action {
    case .back, .leave: return [.close]
    case .saveForm: return save()
    case .nextPane, .nextQuestion: form.moveFocus(by: 1)
    case .previousPane: form.moveFocus(by: -1)
    case .up, .down:
      let step = action == .up ? -1 : 1
      if form.isTyping { form.moveFocus(by: step) } else { form.moveOption(by: step) }
    case .first: form.moveOption(by: -100)
    case .last: form.moveOption(by: 100)
    case .chooseOption: form.toggleOption()
    case .reveal:
      let prompt = PromptScreen.reason("Reveal the telephone number: why? It is recorded.") {
        .reveal("telephone number", reason: $0)
      }
      return [.open(prompt.about(form.activity))]
    default: break
    }
    return kept(since: before)
  }

  mutating func type(_ key: Key, _ surroundings: Surroundings) -> [Reaction] {
    let before = form.revision
    form.edit { $0.type(key) }
    return kept(since: before)
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Reaction] {
    let before = form.revision
    form.edit { $0.insert(text) }
    return kept(since: before)
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    switch result {
    case .form(.marks(let ranges, let text, let item, let id)) where id == form.activity:
      form.mark(ranges, in: item, of: text)
    case .form(.saved(form.activity, let words)) where isSaving:
      return [.close, .notice(Notice(.done, words))]
    // The same form, opened anew, comes on top.
    case .form(.form(let other)) where other.purpose == form.purpose && other.activity == form.activity: return [.close]
    case .refused: isSaving = false
    default: break
    }
    return []
  }

  private mutating func save() -> [Reaction] {
    guard form.check(), let effect = form.effect else {
      return [.notice(Notice(.refused, "Not written yet: \(form.problems.count) to fix on this form."))]
    }
    isSaving = true
    return [.effect(effect)]
  }

  /// Has a change kept, and typed text looked through for personal data.
  private func kept(since before: Int) -> [Reaction] {
    guard form.revision != before else { return [] }
    var reactions: [Reaction] = [.effect(.form(.keep(form)))]
    if let item = form.focused, item.kind == .text {
      reactions.append(.effect(.form(.findPersonalData(item.line.text, item: item.id, form.activity))))
    }
    return reactions
  }
}
