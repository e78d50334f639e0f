internal import Casework
internal import SafeText
internal import Wording

/// Where a reply is put together from approved wording: nothing is typed here but searches and typed values (EM-3, EM-4).
struct ComposeScreen: Screen {
  /// What lies over the draft.
  enum Panel {
    /// Lines to take for the paragraph.
    case lines(LinePicker)
    /// The fields of one line.
    case fields(FieldsPanel)
    /// Other templates.
    case templates(TemplatePicker)
    /// Everything that is to be fixed.
    case check
    /// Why a paste was not taken.
    case paste(PasteRefusal)
  }

  /// The draft.
  var draft: Composition
  /// Where the cursor stands.
  var place = ComposePlace(paragraph: 0)
  /// What lies over the draft; nil where nothing does.
  var panel: Panel?
  /// When the draft was last kept; nil before it was since it was opened.
  var savedAt: Instant?
  /// Whether the draft on the screen is kept.
  var isSaved = true
  /// Whether something was refused since the draft was last to be kept.
  var isSavingRefused = false
  /// Why it was not shown as it would be sent, since it was last changed.
  var refusals: [SafeText] = []

  init(_ draft: Composition) {
    self.draft = draft
    let editable = draft.paragraphs.firstIndex { $0.kindName == "editable" } ?? 0
    place = draft.faults.first.map { draft.place(of: $0) } ?? ComposePlace(paragraph: editable)
  }

  let title: SafeText = "Email to a client: compose"

  var contexts: [Context] {
    switch panel {
    case .lines: [.lines, .list]
    case .fields: [.field]
    case .templates: [.templates, .list]
    case .check, .paste, nil: [.compose, .list]
    }
  }

  var isTyping: Bool {
    switch panel {
    case .lines(let picker): !picker.showsFullText
    case .fields: true
    case .templates, .check, .paste, nil: false
    }
  }

  /// A paste is taken as approved lines, or not at all.
  var takesPaste: Bool { if case .templates = panel { false } else { true } }

  func takes(_ action: Action) -> Bool { action == .undo && panel == nil && draft.canUndo }

  /// The paragraph on which the cursor stands.
  var paragraph: Template.Paragraph? {
    draft.paragraphs.indices.contains(place.paragraph) ? draft.paragraphs[place.paragraph] : nil
  }

  /// The line on which the cursor stands; nil on any other paragraph and in an empty one.
  var use: Reply.LineUse? {
    guard let paragraph else { return nil }
    let lines = draft.lines(of: paragraph.name)
    return lines.indices.contains(place.line) ? lines[place.line] : nil
  }

  /// Takes over a change, puts the cursor on what is left, and has the draft kept.
  mutating func changed() -> [Reaction] {
    place = draft.nearest(to: place)
    refusals = []
    return save()
  }

  /// Has the draft kept.
  mutating func save() -> [Reaction] {
    (isSaved, isSavingRefused) = (false, false)
    return [.effect(.reply(.save(draft.activity, draft.reply)))]
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    if case .refused = result { isSavingRefused = !isSaved }
    guard case .reply(let result) = result else { return [] }
    switch result {
    case .saved(draft.activity, let instant): (savedAt, isSaved) = (instant, true)
    case .pasted(draft.activity, let reply):
      draft.accept(reply)
      place = draft.nearest(to: place)
      (savedAt, isSaved, refusals) = (surroundings.now, true, [])
      return [.notice(Notice(.done, "Taken: what you pasted is approved wording."))]
    case .pasteRefused(draft.activity, let refusal): panel = .paste(refusal)
    case .previewRefused(draft.activity, let reasons): refusals = reasons
    // The same draft, opened anew, comes on top.
    case .draft(let other) where other.activity == draft.activity: return [.close]
    case .sent(let waiting) where waiting.id == draft.activity: return [.close]
    case .discarded(draft.activity):
      return [.close, .notice(Notice(.done, Self.discarded(surroundings.keys)))]
    default: break
    }
    return []
  }

  private static func discarded(_ keys: KeyTable) -> SafeText {
    let drafts: SafeText = "\(keys.words(for: .go)) \(keys.words(for: .goDrafts))"
    return "The draft is thrown away. \(drafts) lists drafts; \(keys.words(for: .undo)) brings this one back."
  }
}
