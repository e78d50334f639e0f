public import Casework
public import SafeText

extension ResponseReport {
  /// The report as lines for people: every bar has its number first, every state its word.
  public func lines(in zone: LocalZone) -> [SafeText] {
    var lines: [SafeText] = [
      "Answered in target, messages received \(day(from, zone)) to \(day(until + .seconds(-1), zone))",
      total.line,
      "",
      "Open, by time left",
    ]
    lines += bars(open)
    if late.contains(where: { $0.count > 0 }) {
      lines += ["", "Late, by age"]
      lines += bars(late)
    }
    for breakdown in breakdowns where !breakdown.rows.isEmpty {
      let widest = max(14, breakdown.rows.map { SafeText(escaping: $0.name).columns }.max() ?? 0)
      lines.append("")
      lines.append(
        SafeText(escaping: "By \(breakdown.name)").padded(toColumns: widest + 2)
          + "Received  Answered  In target   Median     90th  Open  Late")
      lines += breakdown.rows.map { row in
        SafeText(escaping: "  \(row.name)").padded(toColumns: widest + 2) + row.figures.columns
      }
    }
    return lines
  }

  private func day(_ instant: Instant, _ zone: LocalZone) -> SafeText {
    SafeText(escaping: zone.wallTime(at: instant).date.description)
  }

  /// Name, number and a bar of at most 40 marks, one a message where that fits.
  private func bars(_ buckets: [Bucket]) -> [SafeText] {
    let most = buckets.map(\.count).max() ?? 0
    return buckets.map { bucket in
      let length = most <= 40 ? bucket.count : (bucket.count * 40 + most - 1) / most
      return SafeText(escaping: "  \(bucket.name)").padded(toColumns: 14)
        + SafeText(escaping: rightAligned("\(bucket.count)", 6) + " " + String(repeating: "#", count: length))
    }
  }
}

extension ResponseFigures {
  fileprivate var line: SafeText {
    SafeText(
      escaping: "Received \(received)   Answered \(answered)   In target \(inTarget) (\(share))   "
        + "median \(words(median))   90th \(words(ninetieth))   open \(open)   late \(late)")
  }

  fileprivate var columns: SafeText {
    SafeText(
      escaping: rightAligned("\(received)", 8) + rightAligned("\(answered)", 10) + rightAligned(share, 11)
        + rightAligned(words(median), 9) + rightAligned(words(ninetieth), 9) + rightAligned("\(open)", 6)
        + rightAligned("\(late)", 6))
  }

  private var share: String { shareInTarget.map { "\($0 / 10).\($0 % 10)%" } ?? "-" }
  private func words(_ interval: Interval?) -> String {
    guard let minutes = interval.map({ $0.milliseconds / 60_000 }) else { return "-" }
    let rest = minutes % 60
    return "\(minutes / 60)h \(rest < 10 ? "0" : "")\(rest)m"
  }
}

private func rightAligned(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(1, width - text.utf8.count)) + text
}
