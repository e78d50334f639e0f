import SafeText

extension Answer {
  /// The answer as bytes for standard output, in the style; the same answer and style always give the same bytes.
  ///
  /// Throws a usage failure where the style chooses a field that the answer does not have.
  public func rendered(_ style: OutputStyle) throws(Failure) -> [UInt8] {
    if case .filtered(let bytes) = body {
      guard style.format == .people else { return bytes }
      let lines = SafeText(escapingLines: String(decoding: bytes, as: UTF8.self)).lines
      return try Answer.text(lines).rendered(style)
    }
    let chosen = try choosing(style.fields)
    switch style.format {
    case .people:
      let lines = style.isPlain ? chosen.sentences.map { StyledLine($0) } : chosen.layout(style)
      return lines.reduce(into: []) { $1.write(to: &$0, usesColor: style.usesColor) }
    case .tabs: return chosen.tabSeparated
    case .csv: return chosen.csv
    case .json: return chosen.json.terminalSafeBytes + [UInt8(ascii: "\n")]
    case .jsonLines:
      return chosen.jsonLines.reduce(into: []) { $0 += $1.terminalSafeBytes + [UInt8(ascii: "\n")] }
    }
  }

  /// What people are told besides the output: that there are no rows.
  func remarksForPeople(_ style: OutputStyle) -> [SafeText] {
    guard style.format == .people, case .table(let table) = body, table.rows.isEmpty else { return [] }
    return table.whenEmpty.map { [$0] } ?? []
  }

  /// The answer with only the fields named, in the order of the names.
  private func choosing(_ fields: [String]?) throws(Failure) -> Answer {
    guard let fields else { return self }
    var answer = self
    switch body {
    case .table(let table):
      var order: [Int] = []
      for name in fields {
        guard let index = table.columns.firstIndex(where: { $0.key == name }) else {
          throw .unknownField(name, known: table.columns.map(\.key))
        }
        order.append(index)
      }
      answer.body = .table(
        Table(
          columns: order.map { table.columns[$0] }, rows: table.rows.map { row in order.map { row.cell($0) } },
          whenEmpty: table.whenEmpty))
    case .record(let record):
      let known = record.items.map(\.key) + record.sections.map(\.key)
      for name in fields where !known.contains(name) { throw .unknownField(name, known: known) }
      answer.body = .record(
        Record(
          fields.flatMap { name in record.items.filter { $0.key == name } },
          sections: fields.flatMap { name in record.sections.filter { $0.key == name } }))
    case .none, .text, .filtered: break
    }
    return answer
  }
}

extension [Cell] {
  /// The cell at an index, empty where the row is short.
  func cell(_ index: Int) -> Cell { indices.contains(index) ? self[index] : .empty }
}
