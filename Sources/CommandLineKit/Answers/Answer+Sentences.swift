import SafeText

extension Answer {
  /// Lines for plain mode: each row a line of labelled values, read from left to right without looking at columns.
  var sentences: [SafeText] {
    switch body {
    case .none, .filtered: []
    case .text(let lines): lines
    case .table(let table): table.sentences
    case .record(let record):
      record.items.filter { !$0.cell.text.isEmpty }.map { "\($0.label): \($0.cell.text)" }
        + record.sections.flatMap { section -> [SafeText] in
          switch section.content {
          case .text(let lines): ["\(section.title):"] + lines
          case .table(let table): ["\(section.title):"] + table.sentences
          }
        }
    }
  }
}

extension Table {
  /// `2 of 12. Left: 3h 20m. Subject: missing payments.`; empty cells are left out.
  var sentences: [SafeText] {
    rows.enumerated().map { number, row in
      var parts: [SafeText] = ["\(number + 1) of \(rows.count)."]
      for (index, column) in columns.enumerated() {
        let text = row.cell(index).text.onOneLine
        if text.isEmpty { continue }
        let end: SafeText = text.endsSentence ? "" : "."
        parts.append(column.title.isEmpty ? text + end : "\(column.title): \(text)\(end)")
      }
      return parts.joined(separator: " ")
    }
  }
}

extension SafeText {
  fileprivate var endsSentence: Bool {
    description.utf8.last.map { [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains($0) } ?? false
  }
}
