public import Casework
public import SafeText

extension ReportDocument {
  /// The report as a dashboard: numbers first, bars of `#` after them, `under` in words.
  ///
  /// No line is wider than so many columns; fewer than 40 count as 40. From 100 on, neighbouring bars stand abreast.
  public func lines(columns: Int, in zone: LocalZone) -> [SafeText] {
    let columns = max(40, columns)
    let text = FigureText(zone: zone)
    var lines = heading(columns: columns, in: zone)
    var rest = sections[...]
    while let section = rest.popFirst() {
      lines.append("")
      if columns >= 100 && section.isChart, let next = rest.first, next.isChart {
        rest.removeFirst()
        let half = (columns - 4) / 2
        lines += Flow.abreast(
          section.lines(columns: half, text), next.lines(columns: half, text), from: half + 4)
      } else {
        lines += section.lines(columns: columns, text)
      }
    }
    lines.append("")
    lines += Flow.paragraph("This report again: \(command)", columns: columns)
    if leadsToLists {
      lines += Flow.paragraph(
        "What stands behind a figure: add --list and its key; --json and --csv show the keys.", columns: columns)
    }
    return lines.flatMap { $0.wrapped(toColumns: columns) }
  }

  private func heading(columns: Int, in zone: LocalZone) -> [SafeText] {
    let calendar = CalendarText(zone: zone)
    var parts: [SafeText] = ["\(title.onOneLine): \(scope()), \(calendar.days(period))"]
    if let comparedWith { parts.append("compared with \(calendar.days(comparedWith))") }
    parts.append("as at \(calendar.minute(madeAt))")
    return Flow.parts(parts, columns: columns)
  }
}

extension ReportSection {
  fileprivate func lines(columns: Int, _ text: FigureText) -> [SafeText] {
    var heading = title.onOneLine
    if let target { heading += " (target \(FigureText.roundPercent(target)))" }
    return Flow.paragraph(heading, columns: columns)
      + (remark.map { Flow.paragraph($0, columns: columns, indent: 2) } ?? [])
      + (isEmpty ? ["  nothing to show"] : body(columns: columns, text))
  }

  private func body(columns: Int, _ text: FigureText) -> [SafeText] {
    switch content {
    case .headlines(let headlines):
      return Flow.parts(headlines.map { $0.words(text) }, columns: columns, indent: 2)
    case .bars(let table):
      return BarLines(rows: table.rows.map { ($0.label.onOneLine, $0.figure.value) }, text: text)
        .lines(columns: columns)
    case .series(let series):
      return BarLines(rows: series.points.map { (CalendarText.listDay($0.day), $0.figure.value) }, text: text)
        .lines(columns: columns)
    case .table(let table): return TableLines(table: table, text: text).lines(columns: columns)
    case .notes(let notes): return notes.flatMap { Flow.paragraph($0, columns: columns, indent: 2) }
    }
  }
}

extension Headline {
  /// `In target 94.0% under 95% (-1.8 points)`.
  fileprivate func words(_ text: FigureText) -> SafeText {
    var words: SafeText = "\(name.onOneLine) \(text.short(figure.value))"
    if case .share(let share) = figure.value, let target = share.target, share.isUnder {
      words += " under \(FigureText.roundPercent(target))"
    }
    if let change { words += " (\(text.short(change)))" }
    return words
  }
}
