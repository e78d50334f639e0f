import SafeText

/// A table as aligned columns, or as labelled values where the columns do not fit.
struct TableLines {
  /// The table.
  let table: ReportTable
  /// How figures are put into words.
  let text: FigureText

  /// The table within so many columns.
  func lines(columns: Int) -> [SafeText] {
    for widest in [48, 32, 24, 16] {
      let aligned = aligned(widestText: widest)
      if aligned.allSatisfy({ $0.columns <= columns }) { return aligned }
    }
    return stacked(columns: columns)
  }

  /// Every cell under its heading, numbers on the right, and after them a place for `under` where a column needs it.
  private func aligned(widestText: Int) -> [SafeText] {
    var lines = [SafeText](repeating: "", count: table.rows.count + 1)
    var start = 2
    for (index, column) in table.columns.enumerated() {
      let values = table.rows.map { $0[index].value }
      let isText = column.unit == .text
      let cells = ([column.name.onOneLine] + values.map(text.short)).map {
        isText ? $0.truncated(toColumns: widestText) : $0
      }
      let marker: SafeText = values.contains(where: \.isUnder) ? " under" : ""
      let width = max(cells[0].columns, (cells.dropFirst().map(\.columns).max() ?? 0) + marker.columns)
      for (line, cell) in cells.enumerated() {
        // The heading stands over the marker too, the numbers before it.
        let edge = start + width - (line == 0 ? 0 : marker.columns)
        lines[line] = lines[line].padded(toColumns: isText ? start : edge - cell.columns) + cell
        if line > 0 && values[line - 1].isUnder { lines[line] += marker }
      }
      start += width + 2
    }
    return lines
  }

  /// The first cell of a row, and under it every other after its heading.
  private func stacked(columns: Int) -> [SafeText] {
    table.rows.flatMap { row in
      Flow.paragraph(text.short(row[0].value), columns: columns, indent: 2)
        + Flow.parts(
          zip(table.columns, row).dropFirst().map {
            "\($0.name.onOneLine) \(text.short($1.value))\($1.value.isUnder ? " under" : "")"
          }, columns: columns, indent: 4)
    }
  }
}
