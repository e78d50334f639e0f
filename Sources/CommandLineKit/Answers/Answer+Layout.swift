import SafeText

extension Answer {
  /// Lines for a terminal, fitted to its columns.
  func layout(_ style: OutputStyle) -> [StyledLine] {
    switch body {
    case .none, .filtered: []
    case .text(let lines): lines.flatMap { Self.fit($0, to: style.columns) }.map { StyledLine($0) }
    case .table(let table): table.layout(columns: style.columns)
    case .record(let record): record.layout(columns: style.columns)
    }
  }

  static func fit(_ text: SafeText, to columns: Int?) -> [SafeText] {
    columns.map { text.wrapped(toColumns: $0) } ?? text.lines
  }
}

extension Record {
  /// Labels on the left, values beside them; parts below, each under its heading.
  fileprivate func layout(columns: Int?) -> [StyledLine] {
    var lines: [StyledLine] = []
    let labels = min(24, items.map(\.label.columns).max() ?? 0)
    for item in items where !item.cell.text.isEmpty {
      let label = item.label.padded(toColumns: labels) + "  "
      let room = columns.map { max(20, $0 - label.columns) }
      for (index, part) in Answer.fit(item.cell.text, to: room).enumerated() {
        var line = StyledLine(index == 0 ? label : SafeText("").padded(toColumns: label.columns))
        line.append(part, item.cell.emphasis)
        lines.append(line)
      }
    }
    for section in sections {
      if !lines.isEmpty { lines.append(StyledLine()) }
      lines.append(StyledLine(section.title, .strong))
      let room = columns.map { max(20, $0 - 2) }
      let content =
        switch section.content {
        case .text(let texts): texts.flatMap { Answer.fit($0, to: room) }.map { StyledLine($0) }
        case .table(let table): table.layout(columns: room)
        }
      lines += content.map { $0.indented(by: 2) }
    }
    return lines
  }
}
