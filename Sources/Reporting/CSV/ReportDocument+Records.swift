import Casework
import SafeText

extension ReportDocument {
  /// All that the report says, row by row: what it is about, then its sections in order.
  func records(in zone: LocalZone) -> [ReportRecord] {
    about.map { ReportRecord(section: "report", row: "", measure: $0.name, figure: Figure($0.value)) }
      + sections.flatMap(\.records)
  }

  private var about: [(name: SafeText, value: ReportValue)] {
    [
      ("schema", .count(Self.schema)), ("kind", .text("\(escaping: kind.rawValue)")), ("title", .text(title)),
      ("team", team.map(ReportValue.text) ?? .absent), ("filter", filter.map(ReportValue.text) ?? .absent),
      ("from", .time(period.from)), ("until", .time(period.until)),
      ("compared_from", comparedWith.map { .time($0.from) } ?? .absent),
      ("compared_until", comparedWith.map { .time($0.until) } ?? .absent), ("as_of", .time(madeAt)),
      ("command", .text(command)),
    ]
  }
}

extension ReportSection {
  /// Its figures row by row.
  var records: [ReportRecord] {
    let remarks = remark.map { [ReportRecord(section: key, row: "", measure: "remark", figure: .text($0))] } ?? []
    return remarks + contentRecords
  }

  private var contentRecords: [ReportRecord] {
    switch content {
    case .headlines(let headlines):
      headlines.map {
        ReportRecord(section: key, row: $0.name, measure: $0.key, figure: $0.figure, previous: $0.previous)
      }
    case .bars(let table):
      table.rows.map { ReportRecord(section: key, row: $0.label, measure: table.measure, figure: $0.figure) }
    case .series(let series):
      series.points.map {
        ReportRecord(
          section: key, row: "\(escaping: $0.day.description)", measure: series.measure, figure: $0.figure)
      }
    case .table(let table):
      table.rows.flatMap { cells in
        let name: SafeText = if case .text(let text) = cells[0].value { text } else { "" }
        return zip(table.columns, cells).map {
          ReportRecord(section: key, row: name, measure: $0.key, figure: $1)
        }
      }
    case .notes(let notes):
      notes.map { ReportRecord(section: key, row: "", measure: "note", figure: .text($0)) }
    }
  }
}
