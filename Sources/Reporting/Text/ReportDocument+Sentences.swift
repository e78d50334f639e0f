public import Casework
public import SafeText

extension ReportDocument {
  /// The report as labelled lines and sentences, for reading aloud: nothing is aligned and nothing drawn.
  ///
  /// Lines are wrapped at so many columns where a number is given, at least 40.
  public func sentences(columns: Int? = nil, in zone: LocalZone) -> [SafeText] {
    let calendar = CalendarText(zone: zone)
    let text = FigureText(zone: zone)
    var lines: [SafeText] = [
      "Report: \(title.onOneLine).", "Team: \((team ?? "all teams").onOneLine).",
      "Period: \(calendar.spokenDays(period)).",
    ]
    if let filter { lines.append("Filter: \(filter.onOneLine).") }
    if let comparedWith { lines.append("Compared with: \(calendar.spokenDays(comparedWith)).") }
    lines.append("As at: \(calendar.spokenMinute(madeAt)).")
    for (index, section) in sections.enumerated() {
      lines += ["", "Part \(index + 1) of \(sections.count): \(section.title.onOneLine)."]
      if let remark = section.remark { lines.append(remark.onOneLine) }
      lines += section.isEmpty ? ["Nothing to show."] : section.content.sentences(text)
    }
    lines += ["", "This report again: \(command.onOneLine)"]
    guard let columns else { return lines }
    return lines.flatMap { $0.wrapped(toColumns: max(40, columns)) }
  }
}

extension ReportSection.Content {
  fileprivate func sentences(_ text: FigureText) -> [SafeText] {
    switch self {
    case .headlines(let headlines): headlines.map { $0.sentence(text) }
    case .bars(let table):
      table.rows.map { "\($0.label.onOneLine): \(text.spoken($0.figure.value))." }
    case .series(let series):
      series.points.map { "\(CalendarText.spokenDay($0.day)): \(text.spoken($0.figure.value))." }
    case .table(let table):
      table.rows.enumerated().map { index, row in
        let cells = zip(table.columns, row).dropFirst().map { column, cell -> SafeText in
          " \(column.name.onOneLine): \(text.spoken(cell.value))."
        }
        return "Row \(index + 1) of \(table.rows.count): \(text.spoken(row[0].value))." + cells.joined()
      }
    case .notes(let notes): notes.map(\.onOneLine)
    }
  }
}

extension Headline {
  fileprivate func sentence(_ text: FigureText) -> SafeText {
    var sentence: SafeText = "\(name.onOneLine): \(text.spoken(figure.value))"
    if let change, let previous {
      sentence += ", \(text.spoken(change))"
      if change.direction != 0 { sentence += " from \(text.brief(previous))" }
    }
    return sentence + "."
  }
}
