internal import SafeText

/// Rows that typing narrows, one of them selected.
struct NarrowedList<Row: Sendable>: Sendable {
  /// Every row.
  let rows: [Row]
  private let searched: @Sendable (Row) -> SafeText
  /// Whether a row is there before anything is typed.
  private let rests: @Sendable (Row) -> Bool
  private var field = TextField(limit: 60)
  private var cursor = RowCursor()

  /// Rows, with the text in which typed words are looked for; some may be there only once they are looked for.
  init(
    _ rows: [Row], searched: @escaping @Sendable (Row) -> SafeText,
    resting rests: @escaping @Sendable (Row) -> Bool = { _ in true }
  ) { (self.rows, self.searched, self.rests) = (rows, searched, rests) }

  /// The rows that fit what was typed.
  var shown: [Row] {
    let narrowing = narrowing
    return narrowing.isEmpty ? rows.filter(rests) : rows.filter { narrowing.fits(searched($0)) }
  }

  /// What is looked for.
  var narrowing: Narrowing { Narrowing(field.text) }

  /// The selected row; nil where none fits.
  var selected: Row? {
    let shown = shown
    return shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil
  }

  /// Moves by an action of `Context.list`; false for any other action.
  mutating func move(_ action: Action, page: Int) -> Bool { cursor.move(action, count: shown.count, page: page) }

  /// Takes a key that may change what is typed; then the first row that fits is selected.
  mutating func type(_ key: Key) { if field.type(key) { cursor = RowCursor() } }

  /// Takes pasted text as if it were typed.
  mutating func paste(_ text: String) {
    field.insert(text)
    cursor = RowCursor()
  }

  /// Draws the line in which is typed, at a row of an area.
  func drawField(row: Int, in area: Area, of grid: inout Grid) {
    let label: SafeText = "Type to narrow: "
    grid.writeLine(label, row: row, in: area)
    let place = Position(column: area.column + label.columns, row: area.row + row)
    _ = field.draw(at: place, width: area.columns - label.columns, in: &grid)
  }

  /// Draws the rows that fit and returns the first cell of the selected one.
  func draw(in area: Area, of grid: inout Grid, line: (Row, SafeText) -> (text: SafeText, style: Style)) -> Position {
    let rows = shown
    let visible = cursor.shown(count: rows.count, page: area.rows)
    for index in visible {
      let isHere = index == cursor.selected
      let drawn = line(rows[index], isHere ? "> " : "  ")
      grid.writeLine(
        drawn.text, row: index - visible.lowerBound, in: area, style: isHere ? .selected : drawn.style)
    }
    if rows.isEmpty { grid.writeLine("Nothing fits.", row: 0, in: area) }
    return Position(column: area.column, row: area.row + max(0, cursor.selected - visible.lowerBound))
  }
}
