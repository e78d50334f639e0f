import SafeText

/// Columns that stand side by side on a scale, the number above each.
struct ColumnChart {
  /// The rows, all of one unit.
  let rows: [BarTable.Row]
  /// How figures are put into words.
  let text: FigureText

  /// Whether the labels are few and short enough to stand side by side.
  static func fits(_ rows: [BarTable.Row]) -> Bool {
    rows.count <= 10 && rows.allSatisfy { $0.label.columns <= 8 }
  }

  /// Pixels from top to bottom.
  let height = 226.0

  /// The shapes and words.
  var shapes: [Markup] {
    let scale = BarScale(rows.map(\.figure.value))
    let step = 100 / Double(max(1, rows.count))
    var shapes: [Markup] = []
    for (index, row) in rows.enumerated() {
      let column = scale.fraction(of: row.figure.value) * Self.tallest
      let centre = SafeText.share((Double(index) + 0.5) * step)
      if column > 0 {
        shapes.append(
          .element(
            "rect",
            [
              "class": row.figure.value.isUnder ? "fill-under" : "fill", "x": .share((Double(index) + 0.04) * step),
              "y": .length(Self.base - column), "width": .share(0.92 * step), "height": .length(column),
            ]))
      }
      shapes += [
        Chart.words(
          text.short(row.figure.value), "value", x: centre, y: Self.base - column - 7, anchor: "middle"),
        Chart.words(
          row.label, rows.count > 4 && index % 2 == 1 ? "axis spare" : "axis", x: centre, y: Self.base + 18,
          anchor: "middle"),
      ]
    }
    shapes.append(
      .element("line", ["class": "base", "x1": "0", "x2": "100%", "y1": .length(Self.base), "y2": .length(Self.base)]))
    return shapes
  }

  private static let base = 200.0
  private static let tallest = 172.0
}
