public import SafeText

/// What a screen looks like at one moment.
public struct Frame: Hashable, Sendable {
  /// Its cells.
  public var grid: Grid
  /// The cell that the next key acts on: the first cell of the selected row, the place in a field, or a question.
  public var cursor: Position
  /// What the window is called; no personal data.
  public var title: SafeText

  /// A frame of these parts; the cursor is brought inside the grid.
  public init(grid: Grid, cursor: Position, title: SafeText) {
    self.grid = grid
    self.cursor = Position(
      column: max(0, min(cursor.column, grid.size.columns - 1)), row: max(0, min(cursor.row, grid.size.rows - 1)))
    self.title = title
  }
}
