internal import SafeText

/// Where the parts of the leader's figures stand.
struct FiguresLayout {
  private let view: FiguresView
  private let area: Area

  init(_ view: FiguresView, _ area: Area) { (self.view, self.area) = (view, area) }

  private var isSmall: Bool { area.rows < 15 || area.columns < 60 }
  /// As many totals beside each other as fit a row.
  private var totals: [SafeText] {
    view.totals.reduce(into: []) { rows, total in
      if let last = rows.last, last.columns + 3 + total.columns <= area.columns {
        rows[rows.count - 1] = "\(last)   \(total)"
      } else {
        rows += total.wrapped(toColumns: area.columns)
      }
    }
  }
  private var remarks: [SafeText] { isSmall ? [] : view.remarks.flatMap { $0.wrapped(toColumns: area.columns) } }
  private var bars: Int {
    let wanted = max(view.open.count, view.days.count)
    let free = area.rows - 1 - totals.count - remarks.count - 4 - min(6, view.rows.count)
    return isSmall || wanted == 0 ? 0 : max(0, min(wanted, free))
  }
  private var headRows: Int { 1 + totals.count + (bars > 0 ? bars + 2 : 0) }

  /// How many rows of the table are shown.
  var page: Int { max(0, area.rows - headRows - 1 - remarks.count) }

  /// Draws the totals, the bars and the remarks.
  func drawHead(of grid: inout Grid) {
    grid.writeTitle(view.heading, "as at \(view.asAt)", in: area)
    for (index, line) in totals.enumerated() { grid.writeLine(line, row: 1 + index, in: area) }
    for (index, line) in remarks.enumerated() {
      grid.writeLine(line, row: area.rows - remarks.count + index, in: area)
    }
    guard bars > 0 else { return }
    let top = area.droppingTop(1 + totals.count).top(bars + 1)
    let half = top.columns / 2
    draw(
      view.open, "Open, by time left", largest: view.open.reduce(1) { max($0, $1.value) }, in: top.left(half - 1), &grid
    )
    draw(
      view.days.suffix(bars), "In target by day, percent (target \(view.target))", largest: 100,
      in: top.droppingLeft(half), &grid)
  }

  private func draw(_ bars: [FiguresView.Bar], _ heading: SafeText, largest: Int, in area: Area, _ grid: inout Grid) {
    grid.writeLine(heading, row: 0, in: area, style: .heading)
    let label = bars.reduce(0) { max($0, $1.label.columns) } + 4
    let room = max(0, area.columns - label - 6 - 7)
    for (index, bar) in bars.prefix(area.rows - 1).enumerated() {
      let length = max(0, min(room, bar.value * room / max(1, largest)))
      let ink = SafeText(escaping: String(repeating: "#", count: length))
      let number: SafeText = "\(bar.value)"
      let name: SafeText = "  \(bar.label)"
      let head = name.padded(toColumns: label - 1) + number.padded(toColumns: 5, alignment: .right)
      grid.writeLine(
        "\(head) \(ink)\(bar.isUnder ? "  under" : "" as SafeText)", row: index + 1, in: area,
        style: bar.isUnder ? .warning : .normal)
    }
  }

  /// Draws the rows of the table and returns the first cell of the selected one.
  func drawTable(_ visible: Range<Int>, selected: Int, of grid: inout Grid) -> Position {
    let table = area.droppingTop(headRows).droppingBottom(remarks.count)
    grid.writeLine("  " + line(view.columns), row: 0, in: table, style: .heading)
    for index in visible {
      let isHere = index == selected
      let row = view.rows[index]
      grid.writeLine(
        (isHere ? "> " : "  ") + line([row.name] + row.cells), row: index - visible.lowerBound + 1, in: table,
        style: isHere ? .selected : .normal)
    }
    return Position(column: table.column, row: table.row + 1 + max(0, selected - visible.lowerBound))
  }

  /// The name on the left, numbers on the right of their columns, as many as fit whole.
  private func line(_ cells: [SafeText]) -> SafeText {
    let texts = [view.columns] + view.rows.map { [$0.name] + $0.cells }
    var line: SafeText = ""
    var used = 2
    for (index, cell) in cells.enumerated() {
      let width = texts.reduce(0) { max($0, $1.indices.contains(index) ? $1[index].columns : 0) } + 2
      guard used + width <= area.columns else { break }
      let padded = index == 0 ? cell.padded(toColumns: width) : cell.padded(toColumns: width, alignment: .right)
      line += padded
      used += width
    }
    return line
  }
}
