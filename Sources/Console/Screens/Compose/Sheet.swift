internal import SafeText

/// Rows of a screen in three parts: a head and a foot that stay, and a body that scrolls so that the cursor is seen.
struct Sheet {
  /// One row: stretches of text side by side.
  struct Row {
    /// The stretches from left to right.
    var spans: [(text: SafeText, style: Style)]
    /// The column of the cursor, where it is in this row.
    var cursor: Int?

    /// A row of one stretch.
    init(_ text: SafeText = "", _ style: Style = .normal, cursor: Int? = nil) {
      (spans, self.cursor) = ([(text, style)], cursor)
    }

    /// A row of several stretches.
    init(_ spans: [(text: SafeText, style: Style)], cursor: Int? = nil) { (self.spans, self.cursor) = (spans, cursor) }
  }

  /// The rows at the top; the first one is never left out.
  var head: [Row] = []
  /// The rows that scroll.
  var body: [Row] = []
  /// Rows of the body that were not made because they are too far from the cursor.
  var above = 0, below = 0
  /// The rows at the bottom; the last one is left out last.
  var foot: [Row] = []
  /// The first row of the body to show where the cursor does not say otherwise.
  var top = 0

  /// What there is to read at the left and the right end of a row.
  static func title(_ left: SafeText, _ right: SafeText, columns: Int) -> Row {
    let room = max(0, columns - right.columns - 2)
    let text = left.truncated(toColumns: room).padded(toColumns: room)
    return Row(right.columns + 12 > columns ? left : "\(text)  \(right)", .title)
  }

  /// Text on as many rows as it needs, each after the first behind blanks.
  static func wrapped(_ text: SafeText, indent: Int = 0, columns: Int, style: Style = .normal) -> [Row] {
    let margin = ("" as SafeText).padded(toColumns: indent)
    return text.wrapped(toColumns: max(8, columns - indent)).map { Row(margin + $0, style) }
  }

  /// Draws itself and returns the cell of the cursor; its own first cell where there is none.
  func draw(in area: Area, of grid: inout Grid) -> Position {
    let (head, foot, room, page) = layout(rows: area.rows)
    var position: Position?
    for (offset, row) in head.enumerated() { draw(row, area.row + offset, area, &grid, &position) }
    let first = self.first(page: page)
    let shown = body.dropFirst(first).prefix(max(0, page))
    for (offset, row) in shown.enumerated() {
      self.draw(row, area.row + head.count + offset, area, &grid, &position)
    }
    if body.count > room, room > 1 {
      let under = below + body.count - first - shown.count
      let more = Row("  [more rows: \(above + first) above, \(under) below]", .unused)
      self.draw(more, area.row + head.count + page, area, &grid, &position)
    }
    for (offset, row) in foot.enumerated() {
      draw(row, area.bottomEdge - foot.count + offset, area, &grid, &position)
    }
    return position ?? Position(column: area.column, row: area.row)
  }

  /// The rows of the body that are on a screen of so many rows.
  func shown(rows: Int) -> Range<Int> {
    let page = max(0, layout(rows: rows).page)
    let first = first(page: page)
    return first..<min(body.count, first + page)
  }

  /// What of the head and the foot fits, the rows left for the body, and those that can show it.
  private func layout(rows: Int) -> (head: ArraySlice<Row>, foot: ArraySlice<Row>, room: Int, page: Int) {
    var (head, foot) = (head[...], foot[...])
    let wanted = min(max(1, body.count), 5)
    while rows - head.count - foot.count < wanted, head.count + foot.count > 1 {
      if foot.count > 1 || head.count <= 1 { foot.removeFirst() } else { head.removeLast() }
    }
    let room = rows - head.count - foot.count
    return (head, foot, room, body.count > room ? max(1, room - 1) : room)
  }

  private func first(page: Int) -> Int {
    let last = max(0, body.count - page)
    guard let cursor = body.firstIndex(where: { $0.cursor != nil }) else { return min(max(0, top), last) }
    // Two rows more, so that what belongs to the row of the cursor is seen with it.
    let end = min(body.count, cursor + 3)
    return min(max(0, end - page), cursor, last)
  }

  private func draw(_ row: Row, _ y: Int, _ area: Area, _ grid: inout Grid, _ position: inout Position?) {
    guard y >= area.row, y < area.bottomEdge else { return }
    var column = area.column
    for span in row.spans where column < area.rightEdge {
      let text = span.text.truncated(toColumns: area.rightEdge - column)
      column += grid.write(text, at: Position(column: column, row: y), style: span.style)
    }
    if let cursor = row.cursor, position == nil {
      position = Position(column: min(area.column + cursor, area.rightEdge - 1), row: y)
    }
  }
}

extension Sheet.Row {
  /// The row in another style.
  func with(_ style: Style) -> Self { Self(spans.map { ($0.text, style) }, cursor: cursor) }
}
