import SafeText

/// The ways from the figures of a section to what stands behind them, folded away until asked for.
struct DrillTable {
  /// Rows as in the file for programs, so that both name a figure alike.
  let records: [ReportRecord]

  /// The table; nothing where no figure leads anywhere.
  var markup: [Markup] {
    let rows = records.compactMap { record in record.figure.drill.map { row(record, $0) } }
    guard !rows.isEmpty else { return [] }
    return [
      .element(
        "details", [:],
        [
          .element("summary", [:], "What stands behind these figures"),
          .element(
            "div", ["class": "scroll", "tabindex": "0"],
            [
              .element(
                "table", [:],
                [
                  .element(
                    "caption", [:],
                    "--list goes with the command at the foot of the page, --filter with the list of the queue."),
                  .element(
                    "thead", [:],
                    [
                      .element(
                        "tr", [:],
                        ["Row", "Figure", "Listed by"].map { heading in
                          .element("th", ["scope": "col", "class": "text"], heading)
                        })
                    ]),
                  .element("tbody", [:], [.lines(rows)]),
                ])
            ]),
        ])
    ]
  }

  private func row(_ record: ReportRecord, _ drill: DrillDown) -> Markup {
    let words: SafeText =
      switch drill {
      case .filter(let filter): "--filter \(filter.quotedForShell)"
      case .list(let list): "--list \(list)"
      case .ids(let ids): ids.joined(separator: " ")
      }
    return .element(
      "tr", [:],
      [
        .element("th", ["scope": "row"], record.row), .element("td", ["class": "text"], record.measure),
        .element("td", ["class": "text"], [.element("code", [:], words)]),
      ])
  }
}

extension SafeText {
  /// The text as one word of a shell's command line.
  fileprivate var quotedForShell: SafeText {
    let pieces = description.split(separator: "'", omittingEmptySubsequences: false).map {
      SafeText(escapingLines: String($0))
    }
    return "'" + pieces.joined(separator: #"'\''"#) + "'"
  }
}
