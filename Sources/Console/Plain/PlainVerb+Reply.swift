internal import Casework
internal import SafeText
internal import Wording

extension PlainVerb {
  static let compose: [Self] = [
    Self("show", in: [.compose], "say the draft and what is to be fixed") { console, _ in
      PlainStep(say: console.draftWords)
    },
    Self("lines", "PARAGRAPH WORDS", in: [.compose], "find lines to take for a paragraph, and insert one") {
      console, words in console.findLines(words)
    },
    Self("paste", "PARAGRAPH TEXT", in: [.compose], "put text into a paragraph, if it is approved lines") {
      console, words in
      guard let draft = console.draft, let paragraph = console.paragraph(words.first) else {
        return PlainConsole.noParagraph
      }
      let text = words.dropFirst().joined(separator: " ")
      return .effect(.reply(.paste(text, into: paragraph.name, draft.activity)))
    },
    Self("remove", "PARAGRAPH LINE", in: [.compose], "take a line out again") { console, words in
      console.edit(words) { draft, paragraph, line in draft.remove(at: line, from: paragraph.name) }
    },
    Self("up", "PARAGRAPH LINE", in: [.compose], "put a line before the one above") { console, words in
      console.edit(words) { draft, paragraph, line in draft.move(at: line, of: paragraph.name, by: -1) }
    },
    Self("down", "PARAGRAPH LINE", in: [.compose], "put a line after the one below") { console, words in
      console.edit(words) { draft, paragraph, line in draft.move(at: line, of: paragraph.name, by: 1) }
    },
    Self("option", "PARAGRAPH", in: [.compose], "keep or leave out an optional paragraph") { console, words in
      console.edit(words) { draft, paragraph, _ in draft.toggle(paragraph) }
    },
    Self("fields", in: [.compose], "fill the values that are missing, one after the other") { console, _ in
      console.askNextField()
    },
    Self("change", "PARAGRAPH LINE", in: [.compose], "fill the values of a line anew") { console, words in
      guard let index = words.first.flatMap({ Int($0) }) else { return PlainConsole.noParagraph }
      let line = words.dropFirst().first.flatMap { Int($0) } ?? 1
      return console.askFields(at: ComposePlace(paragraph: index - 1, line: line - 1), from: 0)
    },
    Self("template", in: [.compose], "choose another template") { console, _ in console.chooseTemplate() },
    Self("preview", in: [.compose], "hear exactly what will be sent") { console, _ in
      guard let draft = console.draft else { return PlainStep() }
      guard draft.faults.isEmpty else { return PlainStep(say: ["Refused: not ready."] + console.toFixWords) }
      return .effect(.reply(.preview(draft.activity)))
    },
    Self("discard", in: [.compose], "throw the draft away; undo brings it back") { console, _ in
      console.draft.map { .effect(.reply(.discard($0.activity))) } ?? PlainStep()
    },
  ]

  static let preview: [Self] = [
    Self("send", in: [.preview], "approve the email; it can be taken back for a while") { console, _ in
      guard let view = console.preview else { return PlainStep() }
      let hold = console.hold
      return console.ask("yes or no", saying: ["Send the email to \(view.client)?"]) { _, text in
        ["yes", "y"].contains(text.lowercased())
          ? .effect(.reply(.send(view.activity, hold: hold))) : .say("Not sent.")
      }
    },
    Self("hold", "SECONDS", in: [.preview], "how long it can be taken back; hold until: until you let it go") {
      console, words in
      if words.first == "until" {
        console.hold = .untilTold
        return .say("It will be held until you let it go. Type waiting, then letgo and its number.")
      }
      guard let view = console.preview, let seconds = words.first.flatMap({ Int64($0) }), seconds < 100_000 else {
        return .say("Say how many seconds, or until.")
      }
      console.hold = .lasting(PreviewView.Hold(usual: .seconds(seconds), limits: view.hold.limits).usual)
      return .say("It will be held \(console.hold.inWords).")
    },
  ]
}

extension PlainConsole {
  static let noParagraph = PlainStep.say("Say the number of a paragraph.")

  func paragraph(_ word: String?) -> Template.Paragraph? {
    guard let draft, let number = word.flatMap({ Int($0) }), draft.paragraphs.indices.contains(number - 1) else {
      return nil
    }
    return draft.paragraphs[number - 1]
  }

  /// Changes the draft, and has it kept.
  mutating func edit(
    _ words: [String], _ work: (inout Composition, Template.Paragraph, Int) -> Bool
  ) -> PlainStep {
    guard var changed = draft, let paragraph = paragraph(words.first) else { return Self.noParagraph }
    let line = (words.dropFirst().first.flatMap { Int($0) } ?? 1) - 1
    guard work(&changed, paragraph, line) else { return .say("Refused: that cannot be done there.") }
    draft = changed
    return kept
  }

  /// Says the draft, and has it kept.
  var kept: PlainStep {
    guard let draft else { return PlainStep() }
    return PlainStep(say: draftWords, effects: [.reply(.save(draft.activity, draft.reply))])
  }

  mutating func findLines(_ words: [String]) -> PlainStep {
    guard let draft, let paragraph = paragraph(words.first), let number = words.first.flatMap({ Int($0) }) else {
      return Self.noParagraph
    }
    guard case .editable = paragraph.kind else {
      return .say("Refused: paragraph \(number) is \(escaping: paragraph.kindName) and takes no lines (EM-2).")
    }
    var picker = LinePicker(for: ComposePlace(paragraph: number - 1), of: draft)
    picker.search { $0.insert(words.dropFirst().joined(separator: " ")) }
    let rows = Array(picker.rows.prefix(9))
    guard !rows.isEmpty else { return .say("No line has these words. Type lines, the paragraph and other words.") }
    return choose(
      "\(picker.count) of \(picker.fitting) lines that fit, the best first. Which one?",
      rows.map { "\(escaping: $0.reference.description). \($0.fullText.onOneLine)" }
    ) { console, index in
      guard var changed = console.draft, changed.insert([rows[index].reference], into: paragraph) else {
        return .say("Refused: the line does not go there.")
      }
      console.draft = changed
      return console.kept
    }
  }

  /// Asks for the first value that is missing; says the draft where none is.
  mutating func askNextField() -> PlainStep {
    guard let draft, let fix = draft.toFix().first(where: { $0.field != nil }) else {
      return PlainStep(say: draftWords)
    }
    let fields = FieldsPanel(of: draft, at: fix.place, opening: fix.field, today: today)
    return askFields(at: fix.place, from: fields?.index ?? 0)
  }

  /// Asks for the values of a line, one after the other.
  mutating func askFields(at place: ComposePlace, from index: Int) -> PlainStep {
    guard let draft, let fields = FieldsPanel(of: draft, at: place, today: today),
      fields.editors.indices.contains(index)
    else { return askNextOrShow() }
    let field = fields.editors[index].field
    let words: SafeText =
      "Paragraph \(place.paragraph + 1), line \(place.line + 1): \(escaping: field.name.text)? \(fields.editors[index].example)"
    return ask(SafeText(escaping: field.name.text), saying: [words]) { console, text in
      console.fill(field, at: place, index: index, with: text)
    }
  }

  private mutating func fill(_ field: Field, at place: ComposePlace, index: Int, with text: String) -> PlainStep {
    guard var changed = draft, let paragraph = paragraph("\(place.paragraph + 1)") else { return PlainStep() }
    var editor = FieldEditor(
      field, value: nil, names: changed.names, today: today, language: changed.audience.language)
    editor.insert(text)
    guard let value = editor.accept() else {
      var step = askFields(at: place, from: index)
      step.say.insert("Refused: \(editor.fault ?? "that is no value of this field.")", at: 0)
      return step
    }
    _ = changed.set(field.name, to: value, at: place.line, of: paragraph.name)
    draft = changed
    var step = askFields(at: place, from: index + 1)
    step.effects.insert(.reply(.save(changed.activity, changed.reply)), at: 0)
    return step
  }

  private mutating func askNextOrShow() -> PlainStep {
    draft?.toFix().contains { $0.field != nil } ?? false ? askNextField() : PlainStep(say: draftWords)
  }

  mutating func chooseTemplate() -> PlainStep {
    guard let draft else { return PlainStep() }
    let choices = draft.templateChoices.choices.filter(\.isUsable)
    return choose(
      "Which template?",
      choices.map { "\(escaping: $0.wording.reference.description). \(escaping: $0.wording.header.title)" }
    ) { console, index in
      guard var changed = console.draft, changed.use(choices[index].wording) else {
        return .say("The draft is on that template already.")
      }
      console.draft = changed
      return console.kept
    }
  }

  var today: CivilDate { zone.wallTime(at: now).date }
}
