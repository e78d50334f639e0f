public import SafeText

extension Grid {
  /// Draws the first row of a screen: what it is on the left, and what fits beside it on the right.
  public mutating func writeTitle(_ left: SafeText, _ right: SafeText = "", in area: Area) {
    guard area.rows > 0 else { return }
    fill(area.top(1), style: .title)
    let room =
      right.columns + 2 + min(left.columns, 24) <= area.columns ? area.columns - right.columns - 2 : area.columns
    write(
      left.truncated(toColumns: room), at: Position(column: area.column, row: area.row), style: .title, width: room)
    guard room < area.columns else { return }
    write(right, at: Position(column: area.rightEdge - right.columns, row: area.row), style: .title)
  }

  /// Draws one line in a row of an area, cut with `...` where it is too long; rows outside the area are not drawn.
  public mutating func writeLine(_ text: SafeText, row: Int, in area: Area, style: Style = .normal) {
    guard (0..<area.rows).contains(row) else { return }
    write(
      text.truncated(toColumns: area.columns), at: Position(column: area.column, row: area.row + row), style: style)
  }

  /// Draws text over one or more rows, broken at blanks, and returns how many rows it took.
  @discardableResult
  public mutating func writeWrapped(_ text: SafeText, row: Int, in area: Area, style: Style = .normal) -> Int {
    let lines = text.wrapped(toColumns: area.columns)
    for (offset, line) in lines.enumerated() { writeLine(line, row: row + offset, in: area, style: style) }
    return lines.count
  }
}
