import Casework
import SafeText

/// One figure of a report with all that is known of it, as a row among the rows of all sections.
struct ReportRecord {
  /// The lasting name of the section.
  let section: SafeText
  /// What the row is about.
  let row: SafeText
  /// What is measured.
  let measure: SafeText
  /// The figure.
  let figure: Figure
  /// What it was in the period compared with.
  var previous: ReportValue?

  /// The headings of the fields.
  static let headings: [SafeText] = [
    "section", "row", "measure", "value", "unit", "part", "whole", "target", "under", "previous", "drill", "drill_key",
  ]

  /// A field: a number that is to stay one, or words.
  enum Field {
    case number(SafeText)
    case words(SafeText)

    /// What it holds, on one line.
    var text: SafeText {
      switch self {
      case .number(let text): text
      case .words(let text): text.onOneLine
      }
    }
  }

  /// The fields, as many as there are headings.
  func fields(in zone: LocalZone) -> [Field] {
    let empty = Field.words("")
    var share = [empty, empty, empty, empty]
    if case .share(let value) = figure.value {
      share = [
        .number(SafeText(value.part)), .number(SafeText(value.whole)),
        value.target.map { .number(FigureText.tenths($0)) } ?? empty,
        value.target == nil ? empty : .words(value.isUnder ? "yes" : "no"),
      ]
    }
    return [.words(section), .words(row), .words(measure)]
      + [figure.value.field(in: zone), .words(figure.value.unit.map(\.field) ?? "")]
      + share + [previous?.field(in: zone) ?? empty]
      + [.words(figure.drill?.kind ?? ""), .words(figure.drill?.key ?? "")]
  }
}

extension ReportValue {
  /// The value for programs: counts, percentages and seconds as numbers, moments as RFC 3339.
  fileprivate func field(in zone: LocalZone) -> ReportRecord.Field {
    switch self {
    case .text(let text): .words(text)
    case .count(let count): .number(SafeText(count))
    case .share(let share): share.tenths.map { .number(FigureText.tenths($0)) } ?? .words("")
    case .duration(let interval): .number(SafeText(interval.milliseconds / 1000))
    case .time(let instant): .words("\(escaping: instant.rfc3339(in: zone))")
    case .absent: .words("")
    }
  }
}

extension ReportValue.Unit {
  /// The unit of the number that programs read.
  fileprivate var field: SafeText {
    switch self {
    case .text: "text"
    case .count: "count"
    case .percent: "percent"
    case .duration: "seconds"
    case .time: "time"
    }
  }
}

extension DrillDown {
  /// The kind of way: `filter`, `list` or `ids`.
  var kind: SafeText {
    switch self {
    case .filter: "filter"
    case .list: "list"
    case .ids: "ids"
    }
  }

  /// The filter, the list's name, or the activities with a blank between.
  var key: SafeText {
    switch self {
    case .filter(let text), .list(let text): text
    case .ids(let ids): ids.joined(separator: " ")
    }
  }
}
