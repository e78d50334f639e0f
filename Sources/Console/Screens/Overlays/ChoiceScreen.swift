internal import SafeText

/// Rows of which one is chosen; typing narrows them.
struct ChoiceScreen: Screen {
  /// One row.
  struct Choice: Sendable {
    let words: SafeText
    let reactions: [Reaction]
  }

  /// What is chosen.
  let heading: SafeText
  private let choices: [Choice]
  private var field = TextField(limit: 60)
  private var cursor = RowCursor()

  init(_ heading: SafeText, _ choices: [Choice]) { (self.heading, self.choices) = (heading, choices) }

  var contexts: [Context] { [.choices, .list] }
  var title: SafeText { "choose" }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  private var shown: [Choice] { choices.filter { Narrowing(field.text).fits($0.words) } }

  func refusal(of action: Action) -> SafeText? {
    action == .choose && shown.isEmpty ? "Nothing fits what was typed: Backspace takes letters away." : nil
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    let shown = shown
    if cursor.move(action, count: shown.count, page: max(1, rows(in: surroundings.area) - 1)) { return [] }
    switch action {
    case .back: return [.close]
    case .choose where shown.indices.contains(cursor.selected): return [.close] + shown[cursor.selected].reactions
    default: return []
    }
  }

  mutating func type(_ key: Key, _ surroundings: Surroundings) -> [Reaction] {
    if field.type(key) { cursor = RowCursor() }
    return []
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Reaction] {
    field.insert(text)
    cursor = RowCursor()
    return []
  }

  private func rows(in area: Area) -> Int { min(choices.count + 1, max(2, area.rows - 2)) }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let overlay = Overlay(heading, rows: rows(in: area), in: area, of: &grid)
    grid.writeLine("Type to narrow: ", row: 0, in: overlay.area)
    let label = 16
    let place = Position(column: overlay.area.column + label, row: overlay.area.row)
    _ = field.draw(at: place, width: overlay.area.columns - label, in: &grid)
    let list = overlay.area.droppingTop(1)
    let rows = shown
    let visible = cursor.shown(count: rows.count, page: list.rows)
    for index in visible {
      let isHere = index == cursor.selected
      let mark: SafeText = isHere ? "> " : "  "
      grid.writeLine(
        mark + rows[index].words, row: index - visible.lowerBound, in: list, style: isHere ? .selected : .normal)
    }
    if rows.isEmpty { grid.writeLine("Nothing fits.", row: 0, in: list) }
    return Position(column: list.column, row: list.row + max(0, cursor.selected - visible.lowerBound))
  }
}
