internal import SafeText
internal import Wording

extension FieldsPanel {
  /// The fields, one a row, with what is wrong beside the one that is open.
  func rows(columns: Int) -> [Sheet.Row] {
    editors.enumerated().flatMap { offset, editor -> [Sheet.Row] in
      let isOpen = offset == index
      let name = SafeText(escaping: editor.field.name.text).truncated(toColumns: 16).padded(toColumns: 16)
      let lead: SafeText = "    \(isOpen ? ">" as SafeText : " ") \(name) "
      let typed = SafeText(escaping: editor.line.text).truncated(toColumns: 20)
      let reads: SafeText = editor.reading.map { "  shows \($0)" } ?? ""
      guard isOpen else { return [Sheet.Row("\(lead)\(typed.isEmpty ? "(empty)" : typed)\(reads)")] }
      let before = SafeText(escaping: String(editor.line.text.prefix(editor.line.cursor))).columns
      let field = (text: typed.padded(toColumns: 20), style: Style.field)
      let row = Sheet.Row(
        [(lead, .selected), field, (text: reads, style: .normal)], cursor: lead.columns + min(before, 20))
      let below = editor.fault.map { ("FIX: \($0)" as SafeText, Style.warning) } ?? (editor.example, .normal)
      return [row] + Sheet.wrapped(below.0, indent: 6, columns: columns, style: below.1)
    }
  }
}
