public import SafeText

/// The cells of a screen; every call draws inside it and drops what falls outside.
///
///     var grid = Grid(Size(columns: 80, rows: 24))
///     grid.write("Queue", at: .origin, style: .title)
public struct Grid: Hashable, Sendable {
  /// Its size.
  public let size: Size
  private var cells: [Cell]

  /// A blank grid.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a place; blank outside.
  public subscript(_ column: Int, _ row: Int) -> Cell {
    guard (0..<size.columns).contains(column), (0..<size.rows).contains(row) else { return .blank }
    return cells[row * size.columns + column]
  }

  /// The cells of a row, which is inside the grid.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Draws one line of text from a place to the right, at most `width` columns of it, and returns the columns drawn.
  ///
  /// A wide character that does not fit whole is not drawn; line breaks become blanks.
  @discardableResult
  public mutating func write(
    _ text: SafeText, at position: Position, style: Style = .normal, width: Int = .max
  ) -> Int {
    guard (0..<size.rows).contains(position.row) else { return 0 }
    let right = width < size.columns - position.column ? position.column + width : size.columns
    var column = position.column
    for glyph in text.glyphs {
      let columns = max(1, glyph.columns)
      guard column + columns <= right else { break }
      if column >= 0 {
        put(Cell(glyph: glyph.columns == 0 ? " " : glyph.text, columns: columns, style: style), column, position.row)
      }
      column += columns
    }
    return column - position.column
  }

  /// Draws another grid with its first cell at a place; what falls outside is dropped.
  public mutating func place(_ other: Grid, at origin: Position) {
    for row in 0..<other.size.rows where (0..<size.rows).contains(origin.row + row) {
      for column in 0..<other.size.columns where (0..<size.columns).contains(origin.column + column) {
        cells[(origin.row + row) * size.columns + origin.column + column] = other[column, row]
      }
    }
  }

  /// Draws blanks over a rectangle.
  public mutating func fill(_ area: Area, style: Style = .normal) {
    for row in max(0, area.row)..<max(0, area.row, min(size.rows, area.bottomEdge)) {
      for column in max(0, area.column)..<max(0, area.column, min(size.columns, area.rightEdge)) {
        put(.blank(style), column, row)
      }
    }
  }

  /// Gives a rectangle another meaning and leaves what is drawn there.
  public mutating func restyle(_ area: Area, _ style: Style) {
    for row in max(0, area.row)..<max(0, area.row, min(size.rows, area.bottomEdge)) {
      for column in max(0, area.column)..<max(0, area.column, min(size.columns, area.rightEdge)) {
        cells[row * size.columns + column].style = style
      }
    }
  }

  /// Gives every cell of one meaning another and leaves what is drawn there.
  mutating func restyle(_ old: Style, as new: Style) {
    for index in cells.indices where cells[index].style == old { cells[index].style = new }
  }

  /// The same grid with each cell changed; widths must stay.
  func mapCells(_ change: (Cell) -> Cell) -> Grid {
    var grid = self
    grid.cells = cells.map(change)
    return grid
  }

  private mutating func put(_ cell: Cell, _ column: Int, _ row: Int) {
    let index = row * size.columns + column
    // Half of a wide character cannot stay.
    if cells[index].columns == 0 && column > 0 { cells[index - 1] = .blank(cells[index - 1].style) }
    let last = index + cell.columns - 1
    if column + cell.columns < size.columns && cells[last + 1].columns == 0 {
      cells[last + 1] = .blank(cells[last + 1].style)
    }
    cells[index] = cell
    if cell.columns == 2 { cells[last] = .covered(cell.style) }
  }
}
