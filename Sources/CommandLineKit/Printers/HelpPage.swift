import SafeText

/// A page of help: paragraphs and lists of terms under headings, at most 80 columns wide.
struct HelpPage {
  /// A term and what it means.
  typealias Row = (term: SafeText, meaning: SafeText)

  /// How wide a page is, in columns.
  static let width = 80
  private static let indent = 2
  /// A term wider than this has its meaning on the next line.
  private static let widestTerm = 26

  private var lines: [SafeText]

  init(_ title: SafeText) { lines = title.wrapped(toColumns: Self.width) }

  var text: SafeText { lines.joined(separator: "\n") + "\n" }

  mutating func add(_ heading: SafeText, _ body: [SafeText]) {
    lines += ["", heading + ":"]
    for line in body { lines += Self.hanging(line) }
  }

  mutating func add(text: SafeText) {
    lines += [""] + text.wrapped(toColumns: Self.width)
  }

  func adding(text: SafeText) -> HelpPage {
    var page = self
    page.add(text: text)
    return page
  }

  mutating func add(_ heading: SafeText, rows: [Row]) {
    if rows.isEmpty { return }
    lines += ["", heading + ":"]
    let widths = rows.map(\.term.columns)
    let column = min(Self.widestTerm, widths.max() ?? 0)
    let margin = SafeText("").padded(toColumns: Self.indent)
    let hang = SafeText("").padded(toColumns: Self.indent + column + 2)
    for (row, width) in zip(rows, widths) {
      var meaning = row.meaning.wrapped(toColumns: Self.width - Self.indent - column - 2)[...]
      if width <= column, let first = meaning.popFirst() {
        lines.append(first.isEmpty ? margin + row.term : margin + row.term.padded(toColumns: column) + "  " + first)
      } else {
        lines.append(margin + row.term)
      }
      lines += meaning.map { hang + $0 }
    }
  }

  /// A line that goes on, further in, where it is too long.
  private static func hanging(_ line: SafeText) -> [SafeText] {
    line.wrapped(toColumns: width - 6).enumerated().map { index, part in
      SafeText("").padded(toColumns: index == 0 ? indent : 6) + part
    }
  }
}
