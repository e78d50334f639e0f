internal import Casework
internal import SafeText
internal import Wording

extension ComposeScreen {
  mutating func performInLines(_ action: Action, _ open: LinePicker) -> [Reaction] {
    var picker = open
    defer { if case .lines = panel { panel = .lines(picker) } }
    if picker.showsFullText {
      if action == .takeLines { return insert(picker) }
      if action == .back || action == .readLine { picker.showsFullText = false }
      return []
    }
    switch action {
    case .up: picker.move(by: -1)
    case .down: picker.move(by: 1)
    case .pageUp: picker.move(by: -10)
    case .pageDown: picker.move(by: 10)
    case .first: picker.move(by: -picker.count)
    case .last: picker.move(by: picker.count)
    case .nextPane:
      guard picker.toggleMark() else { return [.notice(unusable(picker))] }
      picker.move(by: 1)
    case .showHidden: picker.toggleHidden()
    case .readLine: picker.showsFullText = picker.selected != nil
    case .takeLines: return insert(picker)
    case .back: panel = nil
    default: break
    }
    return []
  }

  private mutating func insert(_ picker: LinePicker) -> [Reaction] {
    let chosen = picker.chosen
    guard !chosen.isEmpty, let paragraph else { return [.notice(unusable(picker))] }
    panel = nil
    let count = draft.lines(of: paragraph.name).count
    guard draft.insert(chosen, into: paragraph) else { return [] }
    place.line = count
    return changed()
  }

  private func unusable(_ picker: LinePicker) -> Notice {
    guard let row = picker.selected else { return Notice(.information, "No line is found. Type other words.") }
    return Notice(.refused, "\(escaping: row.reference.description) \(row.hiddenWhy); it cannot be used here (EM-5).")
  }

  mutating func performInFields(_ action: Action, _ open: FieldsPanel) -> [Reaction] {
    var fields = open
    defer { if case .fields = panel { panel = .fields(fields) } }
    switch action {
    case .back: panel = nil
    case .nextPane, .previousPane, .acceptField:
      // An empty field can be passed, a wrong value cannot.
      if fields.editor.line.text.isEmpty && action != .acceptField {
        _ = fields.move(by: action == .previousPane ? -1 : 1)
        return []
      }
      guard let value = fields.accept(), let paragraph else { return [] }
      let isChanged = draft.set(fields.editor.field.name, to: value, at: place.line, of: paragraph.name)
      if !fields.move(by: action == .previousPane ? -1 : 1), action == .acceptField { panel = nil }
      return isChanged ? changed() : []
    default: break
    }
    return []
  }

  mutating func performInTemplates(
    _ action: Action, _ open: TemplatePicker, _ surroundings: Surroundings
  ) -> [Reaction] {
    var picker = open
    defer { if case .templates = panel { panel = .templates(picker) } }
    switch action {
    case .back: panel = nil
    case .takeTemplate:
      guard let choice = picker.selected else { return [] }
      guard choice.isUsable else { return [.notice(.unusable(choice))] }
      panel = nil
      let before = draft.reply.lines.values.reduce(0) { $0 + $1.count }
      guard draft.use(choice.wording) else { return [] }
      let lost = before - draft.reply.lines.values.reduce(0) { $0 + $1.count }
      let reactions = changed()
      if lost == 0 { return reactions }
      return reactions + [
        .notice(
          Notice(
            .information,
            "\(SafeText.counted(lost, "line has", many: "lines have")) no place in this template. \(surroundings.keys.words(for: .undo)) brings \(lost == 1 ? "it" as SafeText : "them") back."
          ))
      ]
    default: picker.perform(action)
    }
    return []
  }

  mutating func type(_ key: Key, _ surroundings: Surroundings) -> [Reaction] {
    switch panel {
    case .lines(var picker):
      picker.search { $0.type(key) }
      panel = .lines(picker)
    case .fields(var fields):
      fields.edit { $0.take(key) }
      panel = .fields(fields)
    case .templates, .check, .paste, nil: break
    }
    return []
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Reaction] {
    switch panel {
    case .lines(var picker):
      picker.search { $0.insert(text) }
      panel = .lines(picker)
    case .fields(var fields):
      fields.edit { $0.insert(text) }
      panel = .fields(fields)
    case .templates: break
    case .check, .paste, nil:
      panel = nil
      guard let paragraph, case .editable = paragraph.kind else {
        return [.notice(Notice(.refused, "Nothing can be pasted here: go to an EDITABLE paragraph first (EM-3)."))]
      }
      guard text.utf8.count <= 20_000 else {
        return [.notice(Notice(.refused, "That is too long to be approved lines; nothing was pasted (EM-3)."))]
      }
      return [.effect(.reply(.paste(text, into: paragraph.name, draft.activity)))]
    }
    return []
  }
}

extension TemplatePicker {
  /// Moves, or shows what is hidden.
  mutating func perform(_ action: Action) {
    switch action {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    case .first: move(by: -rows.count)
    case .last: move(by: rows.count)
    case .showHidden: toggleHidden()
    default: break
    }
  }
}

extension Notice {
  /// Why a template cannot be chosen.
  static func unusable(_ choice: WordingChoice<Template>) -> Self {
    let reasons = choice.hidden.map(\.finding).joined(separator: " and ")
    return Notice(.refused, "\(escaping: choice.wording.reference.description) \(escaping: reasons) (EM-5, EM-6).")
  }
}

extension FieldEditor {
  /// Takes a key while the field is open.
  mutating func take(_ key: Key) {
    if let character = key.typed {
      insert(String(character))
    } else {
      edit { $0.type(key) }
    }
  }
}
