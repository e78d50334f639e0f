internal import SafeText

/// Which columns the queue shows: each change is seen below at once, and kept.
struct ColumnsScreen: Screen {
  /// What is shown, in the order of `QueueColumn`.
  private(set) var chosen: Set<QueueColumn>
  private var cursor = RowCursor()

  init(_ chosen: [QueueColumn]?) { self.chosen = Set(chosen ?? QueueColumn.shipped) }

  let contexts: [Context] = [.columns, .list]
  let title: SafeText = "columns"
  let isOverlay = true

  private static let rows = QueueColumn.allCases

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    if cursor.move(action, count: Self.rows.count, page: Self.rows.count) { return [] }
    switch action {
    case .back, .leave: return [.close]
    case .toggleColumn:
      chosen.formSymmetricDifference([Self.rows[cursor.selected]])
      return [.columns(Self.rows.filter(chosen.contains))]
    case .shippedColumns:
      chosen = Set(QueueColumn.shipped)
      return [.columns(nil)]
    default: return []
    }
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let overlay = Overlay("Which columns of the queue? Kept for you.", rows: Self.rows.count, in: area, of: &grid).area
    let leftOut = QueueLayout(surroundings, list: QueueList()).columns(Self.rows.filter(chosen.contains)).leftOut
    let shown = cursor.shown(count: Self.rows.count, page: overlay.rows)
    for index in shown {
      let column = Self.rows[index]
      let isHere = index == cursor.selected
      let mark: SafeText = chosen.contains(column) ? "[x]" : "[ ]"
      let effect = leftOut.contains(column) ? "(no room at this width)" : column.effect
      grid.writeLine(
        "\(isHere ? ">" as SafeText : " ") \(mark) \(column.heading.padded(toColumns: 9)) \(effect)",
        row: index - shown.lowerBound, in: overlay, style: isHere ? .selected : .normal)
    }
    return Position(column: overlay.column, row: overlay.row + cursor.selected - shown.lowerBound)
  }
}
