internal import Casework
internal import SafeText
internal import Wording

extension ComposeScreen {
  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    switch panel {
    case .lines(let picker): performInLines(action, picker)
    case .fields(let fields): performInFields(action, fields)
    case .templates(let picker): performInTemplates(action, picker, surroundings)
    case .check, .paste, nil: performInDraft(action, surroundings)
    }
  }

  private mutating func performInDraft(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    var nearest: WordingReference?
    if panel != nil {
      if case .paste(let refusal) = panel { nearest = refusal.nearest }
      panel = nil
      if action == .back || action == .check { return [] }
    }
    switch action {
    case .up: step(by: -1)
    case .down: step(by: 1)
    case .pageUp: step(by: -5)
    case .pageDown: step(by: 5)
    case .first: step(by: -draft.places.count)
    case .last: step(by: draft.places.count)
    case .nextPane: return goToFault(after: true, surroundings)
    case .previousPane: return goToFault(after: false, surroundings)
    case .check: panel = .check
    case .chooseTemplate: panel = .templates(TemplatePicker(draft.templateChoices))
    case .fillFields: return openFields(surroundings)
    case .insertLines: return openLines(searching: nearest)
    case .toggleOption:
      guard let paragraph, draft.toggle(paragraph) else { return [.notice(alwaysSent)] }
      return changed()
    case .removeLine:
      guard use != nil, let paragraph, draft.remove(at: place.line, from: paragraph.name) else {
        return [.notice(noLine(surroundings.keys))]
      }
      return changed()
    case .moveLineUp, .moveLineDown:
      let step = action == .moveLineUp ? -1 : 1
      guard let paragraph, use != nil else { return [.notice(noLine(surroundings.keys))] }
      guard draft.move(at: place.line, of: paragraph.name, by: step) else {
        return [.notice(Notice(.information, "It is the \(step < 0 ? "first" : "last" as SafeText) line already."))]
      }
      place.line += step
      return changed()
    case .undo: return draft.undo() ? changed() : [.effect(.undo)]
    case .discard: return [.effect(.reply(.discard(draft.activity)))]
    case .preview: return preview()
    case .back, .leave:
      guard isSavingRefused else { return [.close] }
      let words: SafeText =
        "The draft is not kept yet; trying again. Go back once it is, or leave it with \(surroundings.keys.words(for: .go)) \(surroundings.keys.words(for: .goQueue))."
      return save() + [.notice(Notice(.refused, words))]
    default: break
    }
    return []
  }

  private mutating func step(by count: Int) {
    let places = draft.places
    guard let index = places.firstIndex(of: place) else {
      place = draft.nearest(to: place)
      return
    }
    place = places[max(0, min(index + count, places.count - 1))]
  }

  private mutating func goToFault(after: Bool, _ surroundings: Surroundings) -> [Reaction] {
    let faults = draft.faults.map { draft.place(of: $0) }
    guard !faults.isEmpty else {
      let key = surroundings.keys.words(for: .preview)
      return [.notice(Notice(.information, "Nothing to fix. \(key) shows what will be sent."))]
    }
    func isBefore(_ one: ComposePlace, _ other: ComposePlace) -> Bool {
      (one.paragraph, one.line) < (other.paragraph, other.line)
    }
    let next = after ? faults.first { isBefore(place, $0) } : faults.last { isBefore($0, place) }
    place = draft.nearest(to: next ?? (after ? faults[0] : faults[faults.count - 1]))
    return []
  }

  private mutating func openLines(searching line: WordingReference? = nil) -> [Reaction] {
    guard let paragraph, case .editable = paragraph.kind else {
      guard let paragraph else { return [] }
      return [
        .notice(
          Notice(
            .refused, "Paragraph \(place.paragraph + 1) is \(escaping: paragraph.kindName) and takes no lines (EM-2)."))
      ]
    }
    var picker = LinePicker(for: place, of: draft)
    if let line { picker.search { $0.insert(line.id.text) } }
    panel = .lines(picker)
    return []
  }

  private mutating func openFields(_ surroundings: Surroundings) -> [Reaction] {
    guard let paragraph else { return [] }
    guard let use else {
      if case .editable = paragraph.kind { return openLines() }
      return [.notice(Notice(.information, "Paragraph \(place.paragraph + 1) has no values to fill."))]
    }
    let today = surroundings.zone.wallTime(at: surroundings.now).date
    let missing = draft.faults.first { draft.place(of: $0) == place && $0.field != nil }?.field
    guard let fields = FieldsPanel(of: draft, at: place, opening: missing, today: today) else {
      return [.notice(Notice(.information, "\(escaping: use.line.description) has no values to fill."))]
    }
    panel = .fields(fields)
    return []
  }

  private mutating func preview() -> [Reaction] {
    guard draft.faults.isEmpty else {
      panel = .check
      return [
        .notice(Notice(.refused, "Not ready: \(draft.faults.count) to fix before preview. Tab goes to the next."))
      ]
    }
    return [.effect(.reply(.preview(draft.activity)))]
  }

  private var alwaysSent: Notice {
    Notice(.refused, "Paragraph \(place.paragraph + 1) is not optional: it cannot be left out (EM-2).")
  }

  private func noLine(_ keys: KeyTable) -> Notice {
    Notice(.refused, "There is no line here. \(keys.words(for: .insertLines)) inserts one into an editable paragraph.")
  }
}

extension Composition {
  /// Every template for the client, with the reasons for which it may not be used.
  var templateChoices: TemplateChoices {
    TemplateChoices(activity: activity, client: client, choices: wording.templates(for: audience))
  }
}
