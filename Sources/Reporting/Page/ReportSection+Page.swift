import SafeText

extension ReportSection {
  /// The section of a page, under its heading.
  func markup(id: SafeText, _ text: FigureText) -> Markup {
    var heading = title
    if let target { heading += " (target \(FigureText.roundPercent(target)))" }
    let remarks = remark.map { [Markup.element("p", ["class": "remark"], $0)] } ?? []
    let body = isEmpty ? [.element("p", [:], "Nothing to show.")] : body(id: id, text)
    return .element(
      "section", ["aria-labelledby": id],
      [.element("h2", ["id": id], heading)] + remarks + body + DrillTable(records: records).markup)
  }

  private func body(id: SafeText, _ text: FigureText) -> [Markup] {
    switch content {
    case .headlines(let headlines): [.element("dl", ["class": "headlines"], headlines.map { $0.markup(text) })]
    case .bars(let table): [pair(table.chart(id: id, title: title, target: target, text), rows(of: table, id, text))]
    case .series(let series): [pair(series.chart(id: id, title: title, text), rows(of: series, id, text))]
    case .table(let table): [rows(of: table, id, text).markup]
    case .notes(let notes): [.element("ul", ["class": "notes"], notes.map { .element("li", [:], $0) })]
    }
  }

  /// Side by side where the table is about as high as its chart, or else one above the other.
  private func pair(_ chart: Chart, _ table: PageTable) -> Markup {
    let isLong = table.rows.count > (chart.hasScale ? 12 : 20)
    return .element("div", ["class": isLong ? "pair long" : "pair"], [chart.markup, table.markup])
  }

  private func rows(of table: BarTable, _ id: SafeText, _ text: FigureText) -> PageTable {
    PageTable(
      caption: "\(title): the same figures", columns: [(table.heading, true), (table.measure, false)],
      rows: table.rows.map { ($0.label, [$0.figure.value]) }, text: text, id: id)
  }

  private func rows(of series: DailySeries, _ id: SafeText, _ text: FigureText) -> PageTable {
    PageTable(
      caption: "\(title): the same figures", columns: [("Day", true), (series.measure, false)],
      rows: series.points.map { (CalendarText.listDay($0.day), [$0.figure.value]) }, text: text, id: id)
  }

  private func rows(of table: ReportTable, _ id: SafeText, _ text: FigureText) -> PageTable {
    PageTable(
      caption: "\(title): \(FigureText.grouped(table.rows.count)) \(table.rows.count == 1 ? "row" : "rows")",
      columns: table.columns.map { ($0.name, $0.unit == .text) },
      rows: table.rows.map { (text.short($0[0].value), $0.dropFirst().map(\.value)) }, text: text, id: id)
  }
}

extension BarTable {
  fileprivate func chart(id: SafeText, title: SafeText, target: Int?, _ text: FigureText) -> Chart {
    let summary = ChartSummary(rows: rows.map { ($0.label, $0.figure.value) }, text: text).sentence
    func chart(_ height: Double, _ shapes: [Markup]) -> Chart {
      Chart(id: id, title: title, description: summary, height: height, shapes: shapes)
    }
    switch relation {
    case .parts where rows.allSatisfy({ $0.figure.value.unit == .count }):
      let drawing = PartsChart(rows: rows, text: text)
      return chart(drawing.height, drawing.shapes)
    case .distribution where ColumnChart.fits(rows):
      let drawing = ColumnChart(rows: rows, text: text)
      return chart(drawing.height, drawing.shapes)
    case .categories, .parts, .distribution:
      let drawing = BarChart(rows: rows, target: target, text: text)
      return chart(drawing.height, drawing.shapes)
    }
  }
}

extension DailySeries {
  fileprivate func chart(id: SafeText, title: SafeText, _ text: FigureText) -> Chart {
    let drawing = LineChart(series: self, text: text)
    return Chart(
      id: id, title: title,
      description: ChartSummary(
        rows: points.map { (CalendarText.spokenDay($0.day), $0.figure.value) }, text: text
      ).sentence, height: drawing.height, hasScale: true, shapes: drawing.shapes)
  }
}

extension Headline {
  fileprivate func markup(_ text: FigureText) -> Markup {
    let number = text.short(figure.value)
    var parts: [Markup] = [
      .element("span", ["class": number.columns > 10 ? "number long" : "number"], number)
    ]
    if case .share(let share) = figure.value, let target = share.target {
      let words: SafeText = "\(share.isUnder ? "under" : "meets") the \(FigureText.roundPercent(target)) target"
      parts.append(.element("span", ["class": share.isUnder ? "change under" : "change"], words))
    }
    if let change, let previous {
      let words: SafeText =
        change.direction == 0 ? "no change" : "\(text.short(change)) from \(text.short(previous))"
      parts.append(.element("span", ["class": "change"], words))
    }
    return .element("div", [:], [.element("dt", [:], name), .element("dd", [:], parts)])
  }
}
