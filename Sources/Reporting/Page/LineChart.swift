import SafeText

/// A figure day by day as a line with a dot a day, and the target as a dashed line.
struct LineChart {
  /// The days.
  let series: DailySeries
  /// How figures are put into words.
  let text: FigureText

  /// Pixels from top to bottom.
  let height = 262.0

  /// The shapes and words, in a drawing that leaves room for the scale on its left.
  var shapes: [Markup] {
    let axis = self.axis
    let grid = axis.ticks.flatMap { tick in
      let place = y(tick, axis)
      return [
        level(place, tick == axis.ticks.first ? "base" : "grid"),
        Chart.words(label(tick), "axis", x: "-10", y: place + 4, anchor: "end"),
      ]
    }
    let goal = series.target.map { [level(y(Double($0) / 10, axis), "target")] } ?? []
    return grid + goal + [line(axis)] + dots(axis) + days + marks(axis) + key
  }

  /// From zero, but for shares around the percentages that there are, so that days can be told apart.
  private var axis: Axis {
    let values = series.points.filter { $0.figure.value.hasLength }.map { scaled($0.figure.value) }
    guard let unit, unit == .percent else { return Axis(from: 0, to: values.max() ?? 1) }
    let all = values + (series.target.map { [Double($0) / 10] } ?? [])
    // Room under the lowest day for its figure.
    let lowest = all.min() ?? 0
    return Axis(from: max(0, lowest - (100 - lowest) / 6), to: 100)
  }

  private var unit: ReportValue.Unit? { series.points.lazy.compactMap(\.figure.value.unit).first }

  /// Things, percent or hours.
  private func scaled(_ value: ReportValue) -> Double {
    switch value {
    case .share: value.magnitude / 10
    case .duration: value.magnitude / 3_600_000
    case .text, .count, .time, .absent: value.magnitude
    }
  }

  private func label(_ tick: Double) -> SafeText {
    let number = FigureText.grouped(Int(tick))
    return unit == .percent ? number + "%" : unit == .duration ? number + "h" : number
  }

  private func y(_ value: Double, _ axis: Axis) -> Double {
    Self.top + (1 - axis.fraction(of: value)) * Self.room
  }

  /// Percent of the width of the plot.
  private func x(_ index: Int) -> Double {
    series.points.count < 2 ? 50 : Double(index) / Double(series.points.count - 1) * 100
  }

  /// A line from side to side.
  private func level(_ y: Double, _ kind: SafeText) -> Markup {
    .element("line", ["class": kind, "x1": "0", "x2": "100%", "y1": .length(y), "y2": .length(y)])
  }

  /// The line in a drawing of its own that is stretched to the width; it is broken where a day has no figure.
  private func line(_ axis: Axis) -> Markup {
    var path: SafeText = ""
    var isDrawing = false
    for (index, point) in series.points.enumerated() {
      guard point.figure.value.hasLength else {
        isDrawing = false
        continue
      }
      let place: SafeText = "\(SafeText.length(x(index))) \(SafeText.length(y(scaled(point.figure.value), axis)))"
      path += isDrawing ? "L\(place)" : "M\(place)"
      isDrawing = true
    }
    return .element(
      "svg",
      [
        "class": "stretch", "width": "100%", "height": .length(Self.room),
        "viewBox": "0 0 100 \(SafeText.length(Self.room))",
        "preserveAspectRatio": "none", "overflow": "visible",
      ], [.element("path", ["class": "line", "d": path])])
  }

  private func dots(_ axis: Axis) -> [Markup] {
    series.points.enumerated().compactMap { index, point in
      let value = point.figure.value
      guard value.hasLength else { return nil }
      return .element(
        "circle",
        [
          "class": value.isUnder ? "dot-under" : "dot", "cx": .share(x(index)),
          "cy": .length(y(scaled(value), axis)),
          "r": SafeText((value.isUnder ? 4 : 3) - (series.points.count > 40 ? 1 : 0)),
        ])
    }
  }

  /// The figures of the lowest day and of the last.
  private func marks(_ axis: Axis) -> [Markup] {
    let measured = series.points.indices.filter { series.points[$0].figure.value.hasLength }
    guard let last = measured.last,
      let lowest = measured.min(by: { scaled(series.points[$0].figure.value) < scaled(series.points[$1].figure.value) })
    else { return [] }
    return (last == lowest ? [last] : [lowest, last]).map { index in
      let value = series.points[index].figure.value
      let (across, down) = (x(index), y(scaled(value), axis))
      let isBelow = index == lowest && down + 28 < Self.top + Self.room
      return Chart.words(
        value.isUnder ? "\(text.short(value)) under" : text.short(value), "value halo", x: .share(across),
        y: down + (isBelow ? 20 : -10), anchor: across > 78 ? "end" : across < 22 ? "start" : "middle")
    }
  }

  /// At most six days under the line, evenly apart from the first on.
  private var days: [Markup] {
    let last = series.points.count - 1
    let step = max(1, (last + 4) / 5)
    return stride(from: 0, through: last, by: step).map { index in
      Chart.words(
        CalendarText.monthDay(series.points[index].day), index / step % 2 == 1 ? "axis spare" : "axis",
        x: .share(x(index)), y: Self.top + Self.room + 20,
        anchor: last == 0 ? "middle" : index == 0 ? "start" : index == last ? "end" : "middle")
    }
  }

  private var key: [Markup] {
    guard let target = series.target else { return [] }
    let y = height - 4
    return [
      .element("line", ["class": "target", "x1": "-44", "x2": "-22", "y1": .length(y - 4), "y2": .length(y - 4)]),
      Chart.words("target \(FigureText.roundPercent(target))", "axis", x: "-14", y: y),
      .element("circle", ["class": "dot-under", "cx": "82", "cy": .length(y - 4), "r": "4"]),
      Chart.words("under target", "axis", x: "92", y: y),
    ]
  }

  private static let top = 14.0
  private static let room = 190.0
}

extension ReportValue {
  /// Whether there is a number to draw.
  var hasLength: Bool {
    switch self {
    case .count, .duration: true
    case .share(let share): share.tenths != nil
    case .text, .time, .absent: false
    }
  }
}
