import Casework
import SafeText

/// Rows of a label, a number and a bar, the number first; what falls short of its target says `under`.
struct BarLines {
  /// Labels and figures of one unit.
  let rows: [(label: SafeText, value: ReportValue)]
  /// How figures are put into words.
  let text: FigureText

  /// The rows within so many columns.
  func lines(columns: Int) -> [SafeText] {
    let numbers = rows.map { text.short($0.value) }
    let numberWidth = numbers.map(\.columns).max() ?? 0
    let marker: SafeText = rows.contains { $0.value.isUnder } ? "  under" : ""
    // Indent, two blanks before the number, one after it.
    let room = columns - 5 - numberWidth - marker.columns
    let labelWidth = min(rows.map { $0.label.columns }.max() ?? 0, max(Self.narrowestLabel, room - Self.shortestBar))
    let longest = min(Self.longestBar, max(0, room - labelWidth))
    let scale = BarScale(rows.map(\.value))
    return zip(rows, numbers).map { row, number in
      var line: SafeText = "  \(row.label.truncated(toColumns: labelWidth).padded(toColumns: labelWidth))  "
      line += number.padded(toColumns: numberWidth, alignment: .right)
      let length = scale.length(of: row.value, longest: longest)
      if length > 0 { line += " \(SafeText.bar(length))" }
      guard row.value.isUnder else { return line }
      return line.padded(toColumns: 5 + labelWidth + numberWidth + longest) + marker
    }
  }

  private static let narrowestLabel = 8
  private static let shortestBar = 10
  private static let longestBar = 40
}

/// How long the bars of figures of one unit are against each other.
struct BarScale {
  /// The figure of the longest bar, at least 1: 100% where they are shares.
  let full: Double

  /// The scale of the given figures.
  init(_ values: [ReportValue]) {
    let isShare = values.contains { $0.unit == .percent }
    full = max(isShare ? 1000 : 1, values.map(\.magnitude).max() ?? 0)
  }

  /// The part of the longest bar, 0 to 1.
  func fraction(of value: ReportValue) -> Double { value.magnitude / full }

  /// Whole marks, one a thing where there is room for that; at least one for all that is more than nothing.
  func length(of value: ReportValue, longest: Int) -> Int {
    let magnitude = value.magnitude
    if magnitude <= 0 || longest <= 0 { return 0 }
    if case .count(let count) = value, full <= Double(longest) { return count }
    return max(1, Int((magnitude / full * Double(longest)).rounded()))
  }
}

extension ReportValue {
  /// What the length of a bar stands for: things, tenths of a percent, milliseconds; 0 for what has no length.
  var magnitude: Double {
    switch self {
    case .count(let count): max(0, Double(count))
    case .share(let share): max(0, Double(share.tenths ?? 0))
    case .duration(let interval): max(0, Double(interval.milliseconds))
    case .text, .time, .absent: 0
    }
  }
}
