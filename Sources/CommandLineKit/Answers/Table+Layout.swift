import SafeText

extension Table {
  /// Blanks between two columns.
  private static let gap = 2
  /// A column is never cut below this.
  private static let narrowest = 8

  /// A heading and the rows in fitted columns; labelled sentences, wrapped, where even shrinking cannot fit them.
  func layout(columns room: Int?) -> [StyledLine] {
    if rows.isEmpty { return [] }
    guard let widths = widths(in: room) else {
      return sentences.flatMap { Answer.fit($0, to: room) }.map { StyledLine($0) }
    }
    let titles = columns.map { Cell($0.title, emphasis: .strong) }
    let heading = columns.contains { !$0.title.isEmpty } ? [line(titles, widths)] : []
    return heading + rows.map { line($0, widths) }
  }

  private func line(_ cells: [Cell], _ widths: [Int]) -> StyledLine {
    var line = StyledLine()
    var owed = 0
    for (index, column) in columns.enumerated() {
      let cell = cells.cell(index)
      let text = cell.text.truncated(toColumns: widths[index])
      let blanks = widths[index] - text.columns
      if column.alignment == .right { owed += blanks }
      if !text.isEmpty {
        line.append(SafeText("").padded(toColumns: owed))
        line.append(text, cell.emphasis)
        owed = 0
      }
      if column.alignment == .left { owed += blanks }
      owed += Self.gap
    }
    return line
  }

  /// The width of each column: as wide as its widest cell, and the widest of those that may shrink cut first.
  private func widths(in room: Int?) -> [Int]? {
    var widths = columns.indices.map { index in
      rows.reduce(columns[index].title.columns) { max($0, $1.cell(index).text.onOneLine.columns) }
    }
    guard let room else { return widths }
    var excess = widths.reduce(0, +) + Self.gap * max(0, columns.count - 1) - room
    while excess > 0 {
      let shrinking = columns.indices.filter { columns[$0].mayShrink && widths[$0] > Self.narrowest }
      guard let widest = shrinking.max(by: { widths[$0] < widths[$1] }) else { return nil }
      let next = shrinking.filter { $0 != widest }.map { widths[$0] }.max() ?? Self.narrowest
      let cut = min(excess, max(1, widths[widest] - max(next, Self.narrowest)))
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }
}
