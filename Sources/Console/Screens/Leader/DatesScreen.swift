internal import SafeText

/// The days of which figures are wanted, as typed.
struct DatesScreen: Screen {
  private var field = TextField(limit: 60)

  var contexts: [Context] { [.prompt] }
  var title: SafeText { "dates" }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  func refusal(of action: Action) -> SafeText? {
    action == .choose && field.text.isEmpty ? "Type days, for example 1 nov to 18 nov." : nil
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    switch action {
    case .back: [.close]
    case .choose: [.close, .effect(.loadFiguresOf(days: field.text))]
    default: []
    }
  }

  mutating func type(_ key: Key, _ surroundings: Surroundings) -> [Reaction] {
    field.type(key)
    return []
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Reaction] {
    field.insert(text)
    return []
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let overlay = Overlay("Figures of which days? For example 1 nov to 18 nov", rows: 1, in: area, of: &grid).area
    return field.draw(at: Position(column: overlay.column, row: overlay.row), width: overlay.columns, in: &grid)
  }
}
