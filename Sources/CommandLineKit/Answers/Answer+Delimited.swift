import JSON
import SafeText

extension Answer {
  /// Lines for a pipe: the cells as programs read them, separated by TAB, without headings.
  ///
  /// TAB and line breaks inside a value are shown as escapes, so a line is a row and a TAB is a border.
  var tabSeparated: [UInt8] {
    var output: [UInt8] = []
    func write(_ cells: [SafeText]) {
      for (index, cell) in cells.enumerated() {
        if index > 0 { output.append(UInt8(ascii: "\t")) }
        output.append(contentsOf: cell.description.utf8)
      }
      output.append(UInt8(ascii: "\n"))
    }
    func write(_ table: Table, before: [SafeText] = []) {
      for row in table.rows { write(before + table.columns.indices.map { row.cell($0).machineText }) }
    }
    switch body {
    case .none, .filtered: break
    case .text(let lines): for line in lines { write([line]) }
    case .table(let table): write(table)
    case .record(let record):
      for item in record.items { write(["\(escaping: item.key)", item.cell.machineText]) }
      for section in record.sections {
        let key: SafeText = "\(escaping: section.key)"
        switch section.content {
        case .text(let texts): for line in texts.flatMap(\.lines) { write([key, line]) }
        case .table(let table): write(table, before: [key])
        }
      }
    }
    return output
  }

  /// A header and the rows; a record is one row of its labelled values, text is one column.
  var csv: [UInt8] {
    switch body {
    case .none, .filtered: []
    case .text(let lines): Self.csv(header: ["text"], rows: lines.map { [$0.csvCell] })
    case .table(let table):
      Self.csv(
        header: table.columns.map(\.key),
        rows: table.rows.map { row in table.columns.indices.map { row.cell($0).csv } })
    case .record(let record): Self.csv(header: record.items.map(\.key), rows: [record.items.map(\.cell.csv)])
    }
  }

  /// RFC 4180 section 2: every line ends in CRLF.
  private static func csv(header: [String], rows: [[SafeText]]) -> [UInt8] {
    var output: [UInt8] = []
    for row in [header.map { SafeText(escaping: $0).csvCell }] + rows {
      output.append(contentsOf: row.joined(separator: ",").description.utf8)
      output.append(contentsOf: "\r\n".utf8)
    }
    return output
  }
}

extension Cell {
  /// The value for programs as one line of text; nothing for null.
  var machineText: SafeText { json.plainText.map { SafeText(escaping: $0) } ?? "" }

  /// The value as a CSV cell: numbers and truth values as they are, everything else quoted and no formula.
  var csv: SafeText {
    switch json {
    case .null: ""
    case .integer, .number, .bool: machineText
    default: SafeText(escapingLines: json.plainText ?? "").csvCell
    }
  }
}

extension JSONValue {
  /// A string as it is, strings of an array separated by commas, everything else as JSON; nil for null.
  fileprivate var plainText: String? {
    switch self {
    case .null: nil
    case .string(let value): value
    case .array(let values) where values.allSatisfy { $0.string != nil }:
      values.compactMap(\.string).joined(separator: ",")
    default: text
    }
  }
}
