import SafeText

/// A table of the page: a caption, headings with their scope, and `under` as a word.
struct PageTable {
  /// What the table holds.
  let caption: SafeText
  /// The headings, and whether what is under each is text.
  let columns: [(name: SafeText, isText: Bool)]
  /// The rows: their names, and the cells after them.
  let rows: [(name: SafeText, cells: [ReportValue])]
  /// How figures are put into words.
  let text: FigureText
  /// The name of the table's place on the page.
  let id: SafeText

  /// The table, in a frame that scrolls where the page is too narrow and that the keyboard can reach.
  var markup: Markup {
    .element(
      "div", ["class": "scroll", "role": "group", "aria-labelledby": "\(id)-caption", "tabindex": "0"],
      [
        .element(
          "table", [:],
          [
            .element("caption", ["id": "\(id)-caption"], caption),
            .element("thead", [:], [.element("tr", [:], columns.map(heading))]),
            .element("tbody", [:], [.lines(rows.map(row))]),
          ])
      ])
  }

  private func heading(_ column: (name: SafeText, isText: Bool)) -> Markup {
    .element("th", column.isText ? ["scope": "col", "class": "text"] : ["scope": "col"], column.name)
  }

  private func row(_ row: (name: SafeText, cells: [ReportValue])) -> Markup {
    .element("tr", [:], [.element("th", ["scope": "row"], row.name)] + row.cells.map(cell))
  }

  private func cell(_ value: ReportValue) -> Markup {
    .element(
      "td", value.unit == .text ? ["class": "text"] : [:],
      [Markup(text.short(value))]
        + (value.isUnder ? [Markup(" "), .element("span", ["class": "under"], "under")] : []))
  }
}
