public import Casework
import SafeText

extension ReportDocument {
  /// The report as one CSV file (RFC 4180, UTF-8), a figure a row, its section in the first column.
  ///
  /// Numbers stay numbers, durations are in seconds; a text that a spreadsheet could take for a formula begins with an
  /// apostrophe.
  public func csv(in zone: LocalZone) -> [UInt8] {
    var output: [UInt8] = []
    func write(_ cells: [SafeText]) {
      output.append(contentsOf: cells.joined(separator: ",").description.utf8)
      output.append(contentsOf: "\r\n".utf8)
    }
    write(ReportRecord.headings.map(\.csvCell))
    for record in records(in: zone) { write(record.fields(in: zone).map(\.csv)) }
    return output
  }

  /// The same rows for a pipe: fields separated by TAB, no headings, a line a row.
  public func tabSeparated(in zone: LocalZone) -> [UInt8] {
    var output: [UInt8] = []
    for record in records(in: zone) {
      for (index, field) in record.fields(in: zone).enumerated() {
        if index > 0 { output.append(UInt8(ascii: "\t")) }
        output.append(contentsOf: field.text.description.utf8)
      }
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }
}

extension ReportRecord.Field {
  fileprivate var csv: SafeText {
    switch self {
    case .number(let number): number
    case .words(let words): words.isEmpty ? "" : words.onOneLine.csvCell
    }
  }
}
