public import Casework
import SafeText

extension ReportDocument {
  /// The report as one page of HTML5 with its style and its charts inside: no script, nothing loaded from elsewhere.
  ///
  /// UTF-8. It is laid out for light and dark screens down to 320 pixels and for A4 paper; every chart stands beside a
  /// table of the same figures.
  public func page(in zone: LocalZone) -> [UInt8] {
    let markup = Markup.lines([
      .doctype,
      .element(
        "html", ["lang": "en-GB"],
        [
          head(in: zone),
          .element(
            "body", [:],
            [
              .lines([
                .element("a", ["class": "skip", "href": "#figures"], "Skip to the figures"), Chart.patterns,
                heading(in: zone), body(in: zone), footer,
              ])
            ]),
        ]),
    ])
    return Array(markup.html.utf8)
  }

  private func head(in zone: LocalZone) -> Markup {
    .element(
      "head", [:],
      [
        .lines([
          .void("meta", ["charset": "utf-8"]),
          .void(
            "meta",
            [
              "http-equiv": "Content-Security-Policy",
              "content": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
            ]),
          .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
          .void("meta", ["name": "color-scheme", "content": "light dark"]),
          .void("meta", ["name": "referrer", "content": "no-referrer"]),
          .element("title", [:], "\(title.onOneLine): \(scope("All teams")), \(CalendarText(zone: zone).days(period))"),
          Markup(StyleSheet.report),
        ])
      ])
  }

  private func heading(in zone: LocalZone) -> Markup {
    let calendar = CalendarText(zone: zone)
    var facts: [(name: SafeText, value: SafeText)] = [("As at", calendar.spokenMinute(madeAt))]
    if let comparedWith { facts.insert(("Compared with", calendar.spokenDays(comparedWith)), at: 0) }
    return .element(
      "header", [:],
      [
        .element("p", ["class": "eyebrow"], "Report: \(kind.words)"), .element("h1", [:], title),
        .element("p", ["class": "scope"], "\(scope("All teams")), \(calendar.spokenDays(period))"),
        .element(
          "dl", ["class": "facts"],
          facts.map { .element("div", [:], [.element("dt", [:], $0.name), .element("dd", [:], $0.value)]) }),
      ])
  }

  private func body(in zone: LocalZone) -> Markup {
    let text = FigureText(zone: zone)
    return .element(
      "main", ["id": "figures", "tabindex": "-1"],
      [.lines(sections.enumerated().map { $1.markup(id: "part-\($0 + 1)", text) })])
  }

  private var footer: Markup {
    .element(
      "footer", [:],
      [.element("p", [:], [Markup("This report again: "), .element("code", [:], command)])])
  }
}

extension ReportKind {
  /// The subject for people.
  fileprivate var words: SafeText {
    switch self {
    case .sla: "response target"
    case .overdue: "overdue"
    case .refused: "emails refused"
    case .workload: "workload"
    case .feedback: "feedback"
    case .access: "who opened the record"
    case .personalData: "personal data"
    }
  }
}
