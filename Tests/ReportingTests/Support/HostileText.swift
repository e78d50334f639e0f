import Casework
import Reporting
import SafeText

/// Text that tries to be more than text, as a client could write it.
enum HostileText {
  /// Markup, style sheets, terminals, directions of writing, control characters, quotes, formulas, and sheer width.
  static let all = [
    "</style><script>alert(1)</script>", "</title><script>alert(2)</script>", "]]><svg onload=alert(3)>",
    "\"><img src=x onerror=alert(4)>", "' onmouseover='alert(5)", "&lt;b&gt;&#x3C;", "{{1+1}}", "javascript:alert(6)",
    "\u{1B}[2J\u{1B}]0;owned\u{07}", "a\u{202E}cod.exe\u{2066}b", "line\r\nbreak\ttab\u{0}nul",
    "\u{85}\u{2028}\u{2029}x",
    "=1+1", "+1", "-1", "@SUM(1)", "＝1＋1", "\t=1", "\r=1", "\n=1", "a,b;\"c\"", "漢字の長い名前",
    "e\u{301}\u{302}\u{303}\u{304}", String(repeating: "W", count: 300), "", " ",
  ]

  /// A report that has the text in every place that takes text.
  static func report(_ raw: String) -> ReportDocument {
    let text = SafeText(escaping: raw)
    let drill = DrillDown.filter(text)
    var report = SampleReport.document(
      title: text, team: text,
      [
        ReportSection(
          key: "a", title: text, remark: text,
          .headlines([
            Headline(key: "x", name: text, .count(3, drill: drill), previous: .count(2)),
            Headline(key: "y", name: text, .text(text)),
          ])),
        ReportSection(
          key: "b", title: text,
          .bars(
            BarTable(
              heading: text, measure: text, relation: .parts,
              rows: [.init(text, .count(3, drill: .list(text))), .init("b", .count(4, drill: .ids([text])))]))),
        ReportSection(
          key: "c", title: text,
          .bars(BarTable(heading: text, measure: text, rows: [.init(text, .share(1, of: 3, target: 950))]))),
        ReportSection(
          key: "d", title: text,
          .bars(BarTable(heading: text, measure: text, relation: .distribution, rows: [.init(text, .count(3))]))),
        ReportSection(
          key: "e", title: text,
          .series(
            DailySeries(measure: text, points: [.init(SampleReport.day("2025-11-03"), .count(4, drill: drill))]))),
        ReportSection(
          key: "f", title: text,
          .table(
            ReportTable(
              columns: [.init(key: "n", name: text, unit: .text), .init(key: "o", name: text, unit: .count)],
              rows: [[.text(text), .count(5, drill: drill)]]))),
        ReportSection(key: "g", title: text, .notes([text, text])),
      ])
    report.command = text
    return report
  }
}
