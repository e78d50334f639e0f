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

  private func aligned(widestText: Int) -> [SafeText] {
    let cells = table.columns.indices.map { column in
      let isText = table.columns[column].unit == .text
      return ([table.columns[column].name.onOneLine] + words(inColumn: column)).map {
        isText ? $0.truncated(toColumns: widestText) : $0
      }
    }
    let widths = cells.map { $0.map(\.columns).max() ?? 0 }
    return (0...table.rows.count).map { row in
      var line: SafeText = ""
      for column in table.columns.indices {
        let alignment: TextAlignment = table.columns[column].unit == .text ? .left : .right
        let isLast = column == table.columns.count - 1 && alignment == .left
        let cell = cells[column][row]
        line += "  " + (isLast ? cell : cell.padded(toColumns: widths[column], alignment: alignment))
      }
      return line
    }
  }

  /// The cells of a column; where one is under its target, the others keep room for the word.
  private func words(inColumn column: Int) -> [SafeText] {
    let values = table.rows.map { $0[column].value }
    let marker: SafeText = values.contains(where: \.isUnder) ? "      " : ""
    return values.map { text.short($0) + ($0.isUnder ? " under" : marker) }
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
