internal import Casework
internal import SafeText

/// One value that was masked, until Esc; it is kept nowhere.
struct RevealScreen: Screen {
  private let id: ActivityID
  private let label: SafeText
  private let value: SafeText

  init(_ id: ActivityID, label: SafeText, value: SafeText) { (self.id, self.label, self.value) = (id, label, value) }

  var contexts: [Context] { [.reveal] }
  var title: SafeText { "revealed value" }
  var isOverlay: Bool { true }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    action == .back || action == .leave ? [.close] : []
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let text: SafeText = "\(label)  \(value)"
    let lines = text.wrapped(toColumns: area.columns)
    let heading: SafeText = "Revealed in \(escaping: id.description), recorded. Esc hides it."
    let overlay = Overlay(heading, rows: lines.count, in: area, of: &grid).area
    for (index, line) in lines.enumerated() { grid.writeLine(line, row: index, in: overlay) }
    return Position(column: overlay.column, row: overlay.row)
  }
}
