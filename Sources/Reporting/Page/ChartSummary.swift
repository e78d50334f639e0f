import SafeText

/// What is to be seen in a chart, in a few sentences.
struct ChartSummary {
  /// Labels as they are read aloud, and figures.
  let rows: [(label: SafeText, value: ReportValue)]
  /// How figures are put into words.
  let text: FigureText

  /// How many there are, the most and the least, and how many fall short.
  var sentence: SafeText {
    let measured = rows.filter { $0.value.hasLength }
    guard let first = measured.first else { return "No figures. The table has the same rows." }
    let most = measured.reduce(first) { $1.value.magnitude > $0.value.magnitude ? $1 : $0 }
    let least = measured.reduce(first) { $1.value.magnitude < $0.value.magnitude ? $1 : $0 }
    let under = measured.count { $0.value.isUnder }
    var sentence: SafeText = "\(rows.count) \(rows.count == 1 ? "row" : "rows"). "
    sentence += "Highest: \(most.label.onOneLine), \(text.short(most.value)). "
    sentence += "Lowest: \(least.label.onOneLine), \(text.short(least.value)). "
    if under > 0 { sentence += "\(under) under the target. " }
    return sentence + "The table has all figures."
  }
}
