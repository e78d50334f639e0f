internal import SafeText

extension FormScreen {
  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    var sheet = Sheet(head: [Sheet.title("\(form.purpose.title): \(form.heading)", state, columns: area.columns)])
    sheet.head += form.remarks.flatMap { Sheet.wrapped($0, columns: area.columns) }
    sheet.body = form.asked.flatMap { rows(of: $0, columns: area.columns) }
    sheet.foot = Sheet.wrapped(focusWords, columns: area.columns)
    let back = surroundings.keys.words(for: .back)
    sheet.foot += Sheet.wrapped(
      "NOT SENT TO THE CLIENT. Personal data is masked. \(back) keeps it for later.", columns: area.columns,
      style: .heading)
    return sheet.draw(in: area, of: &grid)
  }

  private var state: SafeText {
    if isSaving { return "writing to the record" }
    return form.problems.isEmpty ? "not written yet" : "\(form.problems.count) to fix"
  }

  private var focusWords: SafeText {
    guard let index = form.asked.firstIndex(where: { $0.id == form.focus }) else { return "" }
    let item = form.asked[index]
    let how: SafeText =
      switch item.kind {
      case .choice: "Up and Down choose."
      case .ticks: "Up and Down move, Space ticks."
      case .text: "Type it. Tab goes on, F10 writes it to the record."
      case .date: "Type a day such as 7 nov or +14d."
      case .time: "Type a time such as 14:30."
      }
    return "Question \(index + 1) of \(form.asked.count): \(item.title). \(how)"
  }

  private func rows(of item: FormItem, columns: Int) -> [Sheet.Row] {
    let isHere = item.id == form.focus
    var rows: [Sheet.Row] = []
    let needsRows = item.options.contains { !$0.effect.isEmpty }
    switch item.kind {
    case .text: rows = [Sheet.Row(item.title, .heading)] + textRows(of: item, isHere: isHere, columns: columns)
    case .date, .time:
      let lead: SafeText = "\(isHere ? ">" as SafeText : " ") \(item.title): "
      let before = SafeText(escaping: String(item.line.text.prefix(item.line.cursor))).columns
      let typed = SafeText(escaping: item.line.text).truncated(toColumns: 24).padded(toColumns: 24)
      rows = [
        Sheet.Row(
          [(lead, isHere ? .selected : .heading), (typed, .field)],
          cursor: isHere ? lead.columns + min(before, 24) : nil)
      ]
    case .choice, .ticks:
      rows = [Sheet.Row(item.title, .heading)]
      rows +=
        needsRows
        ? optionRows(of: item, isHere: isHere, columns: columns)
        : optionFlow(of: item, isHere: isHere, columns: columns)
    }
    if let problem = form.problems[item.id] {
      rows += Sheet.wrapped("  FIX: \(problem)", indent: 0, columns: columns, style: .warning)
    }
    return rows
  }

  private func mark(_ option: FormOption, of item: FormItem) -> SafeText {
    let isChosen = item.chosen.contains(option.id)
    return item.kind == .ticks ? (isChosen ? "[x]" : "[ ]") : (isChosen ? "(x)" : "( )")
  }

  private func optionRows(of item: FormItem, isHere: Bool, columns: Int) -> [Sheet.Row] {
    let width = item.options.map(\.title.columns).filter { $0 <= columns - 30 }.max() ?? 0
    return item.options.enumerated().flatMap { offset, option in
      let isCursor = isHere && offset == item.cursor
      let style: Style = isCursor ? .selected : .normal
      let head: SafeText = "\(isCursor ? ">" as SafeText : " ") \(mark(option, of: item)) "
      let text: SafeText = "\(head)\(option.title.padded(toColumns: width))  \(option.effect)"
      guard text.columns > columns else { return [Sheet.Row(text, style, cursor: isCursor ? 0 : nil)] }
      // What it leads to is never cut: it goes below.
      let title = option.title.wrapped(toColumns: columns - head.columns)
      let margin = ("" as SafeText).padded(toColumns: head.columns)
      return title.enumerated().map { row, line in
        Sheet.Row((row == 0 ? head : margin) + line, style, cursor: isCursor && row == 0 ? 0 : nil)
      } + Sheet.wrapped(option.effect, indent: head.columns + 2, columns: columns)
    }
  }

  /// Options without more to say about them stand side by side.
  private func optionFlow(of item: FormItem, isHere: Bool, columns: Int) -> [Sheet.Row] {
    var rows = [Sheet.Row([], cursor: nil)]
    var width = 0
    for (offset, option) in item.options.enumerated() {
      let isCursor = isHere && offset == item.cursor
      let text: SafeText = "\(isCursor ? ">" as SafeText : " ") \(mark(option, of: item)) \(option.title)  "
      if width > 0, width + text.columns > columns {
        rows.append(Sheet.Row([], cursor: nil))
        width = 0
      }
      rows[rows.count - 1].spans.append((text, isCursor ? .selected : .normal))
      if isCursor { rows[rows.count - 1].cursor = width }
      width += text.columns
    }
    return rows
  }

  /// The typed text on rows of equal width, what will be masked as stars.
  private func textRows(of item: FormItem, isHere: Bool, columns: Int) -> [Sheet.Row] {
    let width = max(8, columns - 2)
    let text = item.line.text
    let cursor = text.prefix(item.line.cursor).utf8.count
    var (rows, row, used, offset): ([SafeText], [SafeText], Int, Int) = ([], [], 0, 0)
    var place: (row: Int, column: Int)?
    for character in text {
      let size = String(character).utf8.count
      let isMarked = item.marks.contains { $0.overlaps(offset..<offset + size) }
      let glyph: SafeText = isMarked ? "*" : SafeText(escaping: String(character))
      let glyphs = glyph.glyphs
      if used + glyph.columns > width, used > 0 {
        rows.append(row.joined())
        (row, used) = ([], 0)
      }
      if offset == cursor { place = (rows.count, used) }
      row += glyphs.map(\.text)
      used += glyph.columns
      offset += size
    }
    if place == nil { place = used >= width ? (rows.count + 1, 0) : (rows.count, used) }
    rows.append(row.joined())
    if let place, place.row == rows.count { rows.append("") }
    var shown = rows.enumerated().map { index, text in
      let lead: SafeText = isHere && index == 0 ? "> " : "  "
      let at = place.flatMap { isHere && $0.row == index ? $0.column + 2 : nil }
      return Sheet.Row([(lead, isHere ? .selected : .normal), (text.padded(toColumns: width), .field)], cursor: at)
    }
    if !item.marks.isEmpty {
      let count = item.marks.count
      shown += Sheet.wrapped(
        "\(count) masked (the stars): it looks like personal data and is not stored.", indent: 2, columns: columns,
        style: .warning)
    }
    return shown
  }
}

extension FormPurpose {
  /// What the form is called; what is sent to a client is called EMAIL, never this.
  var title: SafeText {
    switch self {
    case .call: "CALL, for the record"
    case .outcome: "OTHER OUTCOME, for the record"
    case .note: "NOTE, for the record"
    }
  }
}
