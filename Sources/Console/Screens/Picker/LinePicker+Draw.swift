internal import SafeText
internal import Wording

extension LinePicker {
  /// The picker as it looks: the search, the lines found, and all of the line under the cursor.
  func sheet(of draft: Composition, columns: Int) -> Sheet {
    let paragraph = place.paragraph + 1
    if showsFullText, let selected { return fullSheet(selected, columns: columns) }
    let isNarrow = columns < 70
    let before = SafeText(escaping: String(query.text.prefix(query.cursor))).columns
    let room = max(8, columns - 10)
    let typed = SafeText(escaping: query.text).truncated(toColumns: room)
    var sheet = Sheet(head: [
      Sheet.title(
        "LINES TO TAKE for paragraph \(paragraph)",
        "\(usable) of \(SafeText.counted(fitting, "line fits", many: "lines fit"))",
        columns: columns),
      Sheet.Row(
        [(text: "Search: ", style: .normal), (text: typed.padded(toColumns: min(30, room)), style: .field)],
        cursor: count == 0 ? 8 + min(before, room) : nil),
    ])
    if !isNarrow {
      sheet.head.append(Sheet.Row("    \(Self.columns("Line", "About", "First words", columns: columns))", .heading))
    }
    // No screen has more rows than that.
    let window = max(0, selection - 200)..<min(count, selection + 200)
    (sheet.above, sheet.below) = (window.lowerBound, count - window.upperBound)
    sheet.body = zip(window, rows(window)).map { row($1, isHere: $0 == selection, columns: columns) }
    if count == 0 {
      sheet.body = [Sheet.Row("  No line has these words. Backspace takes letters away.", .warning)]
    }
    sheet.foot = footRows(columns: columns)
    return sheet
  }

  private static func columns(_ name: SafeText, _ title: SafeText, _ text: SafeText, columns: Int) -> SafeText {
    // Names of lines begin alike: where there is no room for all of one, the line is told by what it is about.
    guard columns >= 70 else { return "\(title.truncated(toColumns: 24).padded(toColumns: 24)) \(text)" }
    let head = name.truncated(toColumns: 34).padded(toColumns: 34)
    guard columns >= 90 else { return "\(head) \(text)" }
    return "\(head) \(title.truncated(toColumns: 24).padded(toColumns: 24)) \(text)"
  }

  private func row(_ row: PickerRow, isHere: Bool, columns: Int) -> Sheet.Row {
    let number = marks.firstIndex(of: row.reference).map { "*\($0 + 1)" as SafeText } ?? ""
    let lead: SafeText = "\(isHere ? ">" as SafeText : " ")\(number.padded(toColumns: 3))"
    let words: SafeText =
      !row.hidden.isEmpty
      ? "(hidden: \(row.hiddenWhy))" : row.used.isEmpty ? row.firstWords : "(\(row.used)) \(row.firstWords)"
    let name = SafeText(escaping: row.reference.description)
    let text: SafeText = "\(lead)\(Self.columns(name, row.title, words, columns: columns))"
    return Sheet.Row(text, isHere ? .selected : row.hidden.isEmpty ? .normal : .unused, cursor: isHere ? 0 : nil)
  }

  private func footRows(columns: Int) -> [Sheet.Row] {
    var foot: [Sheet.Row] = []
    if let selected {
      foot.append(Sheet.Row())
      let fields: SafeText = selected.fields.isEmpty ? "" : ", to fill: \(selected.fields)"
      let head: SafeText =
        "Full text of \(escaping: selected.reference.description), valid to \(selected.validTo)\(fields)"
      foot.append(Sheet.Row(head, .heading))
      let lines = Sheet.wrapped(selected.fullText, indent: 2, columns: columns)
      foot += lines.prefix(4)
      if lines.count > 4 { foot.append(Sheet.Row("  [\(lines.count - 4) more rows; Ctrl-O shows all]")) }
    }
    let others: SafeText =
      hidden == 0
      ? "None is hidden." : showsHidden ? "F3 hides \(hidden) again." : "\(hidden) hidden; F3 shows which and why."
    foot.append(Sheet.Row("\(others) \"two words\" exact, -word leaves out."))
    let marked = marks.map { SafeText(escaping: $0.id.text) }.joined(separator: ", ")
    foot.append(
      Sheet.Row(
        (marks.isEmpty
          ? "None marked: Enter inserts the line you are on. Tab marks several."
          : "\(marks.count) marked: \(marked). Enter inserts them in this order.")))
    return foot
  }

  private func fullSheet(_ row: PickerRow, columns: Int) -> Sheet {
    var body = Sheet.wrapped(row.fullText, indent: 2, columns: columns)
    if !body.isEmpty { body[0].cursor = 0 }
    return Sheet(
      head: [
        Sheet.title(SafeText(escaping: row.reference.description), "valid to \(row.validTo)", columns: columns),
        Sheet.Row(row.title, .heading),
      ], body: body,
      foot: [
        Sheet.Row(row.hidden.isEmpty ? "It may be used here." : "It may not be used: it \(row.hiddenWhy)."),
        Sheet.Row("Enter inserts it. Ctrl-O or Esc goes back to the list."),
      ])
  }
}

extension TemplatePicker {
  /// The templates as they look, drawn into an area.
  func draw(in area: Area, of grid: inout Grid) -> Position {
    let rows = rows
    var sheet = Sheet(head: [
      Sheet.title("Template of the EMAIL to \(offer.client)", "\(rows.count) shown", columns: area.columns),
      Sheet.Row("  Template                            About", .heading),
    ])
    sheet.body = rows.enumerated().map { offset, choice in
      let isHere = offset == selection
      let name = SafeText(escaping: choice.wording.reference.description).padded(toColumns: 35)
      let why = SafeText(escaping: choice.hidden.map(\.finding).joined(separator: " and "))
      let about: SafeText = choice.isUsable ? "\(escaping: choice.wording.header.title)" : "(hidden: \(why))"
      let text: SafeText = "\(isHere ? ">" as SafeText : " ") \(name) \(about)"
      return Sheet.Row(
        text, isHere ? .selected : choice.isUsable ? .normal : .unused,
        cursor: isHere ? 0 : nil)
    }
    if rows.isEmpty {
      sheet.body = [Sheet.Row("No approved template may answer this message. F3 shows why.", .warning, cursor: 0)]
    }
    if let selected {
      sheet.foot += [Sheet.Row(), Sheet.Row("What it says:", .heading)]
      for paragraph in selected.wording.paragraphs.prefix(6) {
        let text: SafeText = paragraph.phrase.map { SafeText(escaping: $0.outline) } ?? "(lines to take)"
        let line: SafeText = "  \(escaping: paragraph.kindName.uppercased()): \(text)"
        sheet.foot.append(Sheet.Row(line))
      }
    }
    let others: SafeText =
      hidden == 0
      ? "None is hidden." : showsHidden ? "F3 hides \(hidden) again." : "\(hidden) hidden; F3 shows which and why."
    sheet.foot.append(Sheet.Row("\(others) Enter chooses; lines stay where they have a place."))
    return sheet.draw(in: area, of: &grid)
  }
}
