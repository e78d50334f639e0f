internal import SafeText
internal import Wording

extension PasteRefusal {
  /// Why, and the nearest line beside what was pasted.
  func rows(columns: Int) -> [Sheet.Row] {
    let why: SafeText = "REFUSED: what you pasted is not an approved line, word for word (EM-3)."
    var rows = Sheet.wrapped(why, columns: columns, style: .warning)
    rows[0].cursor = 0
    guard let nearest else {
      return rows + [Sheet.Row("No approved line is near it. l finds lines by their words.")]
    }
    let shown = words.map { word -> SafeText in
      switch word {
      case .same(let text): text
      case .missing(let text): "(missing: \(text))"
      case .extra(let text): "(not approved: \(text))"
      }
    }
    rows.append(Sheet.Row())
    rows.append(Sheet.Row("Nearest: \(escaping: nearest.description). l finds it.", .heading))
    return rows + Sheet.wrapped(shown.joined(separator: " "), indent: 2, columns: columns)
  }
}
