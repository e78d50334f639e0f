import SafeText

/// Bars that lie under their labels, with the number at the end of the line.
struct BarChart {
  /// The rows.
  let rows: [BarTable.Row]
  /// The percentage to be reached by all, in tenths.
  let target: Int?
  /// How figures are put into words.
  let text: FigureText

  /// Pixels from top to bottom.
  var height: Double { Double(rows.count) * Self.step }

  /// The shapes and words.
  var shapes: [Markup] {
    let scale = BarScale(rows.map(\.figure.value))
    return rows.enumerated().flatMap { index, row in
      shapes(of: row, top: Double(index) * Self.step, width: scale.fraction(of: row.figure.value) * 100)
    }
  }

  private func shapes(of row: BarTable.Row, top: Double, width: Double) -> [Markup] {
    let isUnder = row.figure.value.isUnder
    var shapes = [
      Chart.words(row.label.truncated(toColumns: 32), "name", x: "0", y: top + 13),
      Chart.words(text.short(row.figure.value), "value", x: "100%", y: top + 13, anchor: "end"),
      bar("track", top: top, width: 100),
    ]
    if isUnder {
      shapes.append(
        .element(
          "text", ["class": "word-under", "x": "100%", "dx": "-52", "y": .length(top + 13), "text-anchor": "end"],
          "under"))
    }
    if width > 0 { shapes.append(bar(isUnder ? "fill-under" : "fill", top: top, width: width)) }
    if let target {
      let place = SafeText.share(Double(target) / 10)
      shapes.append(
        .element(
          "line",
          ["class": "tick", "x1": place, "x2": place, "y1": .length(top + 16), "y2": .length(top + 32)]))
    }
    return shapes
  }

  private func bar(_ kind: SafeText, top: Double, width: Double) -> Markup {
    .element(
      "rect", ["class": kind, "x": "0", "y": .length(top + 19), "width": .share(width), "height": "10"])
  }

  private static let step = 40.0
}
