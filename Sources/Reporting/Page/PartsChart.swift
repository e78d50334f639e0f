import SafeText

/// One bar in as many parts as there are rows, and a line of words for each part.
struct PartsChart {
  /// The rows, all counts.
  let rows: [BarTable.Row]
  /// How figures are put into words.
  let text: FigureText

  /// Pixels from top to bottom.
  var height: Double { 52 + Double(rows.count) * Self.step }

  /// The shapes and words.
  var shapes: [Markup] {
    let total = rows.reduce(0) { $0 + $1.figure.value.magnitude }
    var start = 0.0
    var shapes: [Markup] = []
    for (index, row) in rows.enumerated() {
      let width = total > 0 ? row.figure.value.magnitude / total * 100 : 0
      if width > 0 {
        shapes.append(part(index, x: .share(start), y: 2, width: .share(width), height: "32"))
        start += width
      }
      let base = 62 + Double(index) * Self.step
      shapes += [
        part(index, x: "1", y: base - 11, width: "14", height: "14"),
        Chart.words(row.label.truncated(toColumns: 28), "name", x: "24", y: base),
        Chart.words(text.short(row.figure.value), "value", x: "100%", y: base, anchor: "end"),
      ]
    }
    return shapes
  }

  /// A part has an edge, so that neighbours are told apart whatever their pattern.
  private func part(_ index: Int, x: SafeText, y: Double, width: SafeText, height: SafeText) -> Markup {
    .element(
      "rect",
      [
        "class": "part shade-\(index % Self.shades)", "x": x, "y": .length(y), "width": width, "height": height,
      ])
  }

  private static let shades = 6
  private static let step = 24.0
}
