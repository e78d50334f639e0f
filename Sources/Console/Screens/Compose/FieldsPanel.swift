internal import Casework
internal import SafeText
internal import Wording

/// The fields of one line in a draft, one of them open for typing.
struct FieldsPanel: Sendable {
  /// The line, by its place.
  let place: ComposePlace
  /// The fields in the order of the line, each with what stands in it.
  private(set) var editors: [FieldEditor]
  /// The field that is open, from 0 up.
  private(set) var index: Int

  /// The fields of the line at a place; nil where it has none to fill. It opens on the named one, else on the first empty.
  init?(of draft: Composition, at place: ComposePlace, opening name: WordingName? = nil, today: CivilDate) {
    guard draft.paragraphs.indices.contains(place.paragraph) else { return nil }
    let lines = draft.lines(of: draft.paragraphs[place.paragraph].name)
    guard lines.indices.contains(place.line) else { return nil }
    let use = lines[place.line]
    let fields = draft.fieldsToFill(of: use.line)
    guard !fields.isEmpty else { return nil }
    self.place = place
    editors = fields.map { field in
      FieldEditor(
        field, value: use.values[field.name], names: draft.names, today: today, language: draft.audience.language)
    }
    let empty = fields.firstIndex { use.values[$0.name] == nil }
    index = fields.firstIndex { $0.name == name } ?? empty ?? 0
  }

  /// The field that is open.
  var editor: FieldEditor { editors[index] }

  /// Changes what is typed into the open field.
  mutating func edit(_ work: (inout FieldEditor) -> Void) { work(&editors[index]) }

  /// The value of the open field; nil, with the fault beside it, where it is none.
  mutating func accept() -> FieldValue? { editors[index].accept() }

  /// Opens the field after or before; what was typed in the one that is left stays until the panel is left.
  ///
  /// - Returns: false where there is none.
  mutating func move(by step: Int) -> Bool {
    guard editors.indices.contains(index + step) else { return false }
    index += step
    return true
  }
}
