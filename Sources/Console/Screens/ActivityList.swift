internal import Casework

/// Something about one activity, in a list.
protocol ActivityRow: Sendable {
  /// The activity.
  var activity: ActivityID { get }
}

/// Rows of which one is selected by what it is about: the rows may change, the selection stays with it.
struct ActivityList<Row: ActivityRow>: Sendable {
  /// The rows in their order.
  private(set) var rows: [Row]
  private var cursor = RowCursor()
  private var selectedID: ActivityID?

  /// Rows, the first one selected.
  init(_ rows: [Row]) { (self.rows, selectedID) = (rows, rows.first?.activity) }

  /// The selected row; nil where there is none.
  var selected: Row? { rows.first(where: isSelected) }

  /// Whether a row is the selected one.
  func isSelected(_ row: Row) -> Bool { row.activity == selectedID }

  /// Moves by an action of `Context.list`; false for any other action.
  mutating func move(_ action: Action, _ surroundings: Surroundings) -> Bool {
    guard cursor.move(action, count: rows.count, page: page(surroundings)) else { return false }
    selectedID = rows.indices.contains(cursor.selected) ? rows[cursor.selected].activity : nil
    return true
  }

  /// Takes other rows; where the selected one is gone, the one in its place is selected.
  mutating func replace(with rows: [Row], _ surroundings: Surroundings) {
    self.rows = rows
    if let index = rows.firstIndex(where: isSelected) { cursor.selected = index }
    cursor.keepInside(count: rows.count, page: page(surroundings))
    selectedID = rows.indices.contains(cursor.selected) ? rows[cursor.selected].activity : nil
  }

  private func page(_ surroundings: Surroundings) -> Int { surroundings.size.rows - 8 }
}
