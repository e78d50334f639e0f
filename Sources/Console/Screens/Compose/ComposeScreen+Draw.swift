internal import Casework
internal import Reporting
internal import SafeText
internal import Wording

extension ComposeScreen {
  /// From this width on, the email stands beside the draft as it will read.
  static let wide = 110

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    if case .templates(let picker) = panel { return picker.draw(in: area, of: &grid) }
    let isWide = area.columns >= Self.wide && area.rows >= 24
    if case .lines(let picker) = panel, !isWide || picker.showsFullText {
      return picker.sheet(of: draft, columns: area.columns).draw(in: area, of: &grid)
    }
    guard isWide else { return sheet(surroundings, columns: area.columns).draw(in: area, of: &grid) }
    let left = area.left(area.columns * 11 / 20)
    let right = area.droppingLeft(left.columns + 2)
    let title = sheet(surroundings, columns: area.columns).head.prefix(1)
    _ = Sheet(head: Array(title)).draw(in: area.top(1), of: &grid)
    for row in area.row + 1..<area.bottomEdge { grid.write("|", at: Position(column: left.rightEdge, row: row)) }
    var own = sheet(surroundings, columns: left.columns)
    own.head.removeFirst()
    var cursor = own.draw(in: left.droppingTop(1), of: &grid)
    let beside = right.droppingTop(1)
    if case .lines(let picker) = panel {
      let half = beside.rows * 2 / 5
      _ = liveSheet(surroundings.keys, columns: right.columns).draw(in: beside.top(half), of: &grid)
      cursor = picker.sheet(of: draft, columns: right.columns).draw(in: beside.droppingTop(half), of: &grid)
    } else {
      _ = liveSheet(surroundings.keys, columns: right.columns).draw(in: beside, of: &grid)
    }
    return cursor
  }

  private func sheet(_ surroundings: Surroundings, columns: Int) -> Sheet {
    var sheet = Sheet(head: head(surroundings, columns: columns))
    switch panel {
    case .check:
      sheet.head.append(Sheet.Row("To fix before preview: \(draft.faults.count)", .heading))
      sheet.body = checkRows(surroundings.keys, columns: columns)
      sheet.foot = [
        Sheet.Row(
          "\(surroundings.keys.words(for: .check)) or \(surroundings.keys.words(for: .back)) goes back to the draft. \(surroundings.keys.words(for: .nextPane)) goes to the next thing to fix."
        )
      ]
    case .paste(let refusal):
      sheet.body = refusal.rows(columns: columns)
      sheet.foot = [Sheet.Row("Nothing was changed. \(surroundings.keys.words(for: .back)) goes back to the draft.")]
    case .lines, .fields, .templates, nil:
      sheet.head.append(Sheet.Row("   No Kind      State     What the client will read", .heading))
      sheet.body = blockRows(surroundings.keys, columns: columns)
      sheet.foot = footRows(surroundings.keys, columns: columns)
    }
    return sheet
  }

  private func head(_ surroundings: Surroundings, columns: Int) -> [Sheet.Row] {
    let left = TimeLeft(draft.dueAt - surroundings.now).text
    let saved = savedWords(surroundings)
    let header = draft.template?.header
    let name = SafeText(escaping: draft.reply.template.description)
    let about = header.map { header -> SafeText in
      let language: SafeText = header.language == .welsh ? "Welsh" : "English"
      return ", \(language), \(header.nation == .northernIreland ? "NI" : "GB"), valid to \(header.validUntil.short)"
    }
    return [
      Sheet.title("EMAIL to client \(draft.client)", "\(left)  \(saved)", columns: columns),
      Sheet.title(
        "Template \(name)\(about ?? (" is in no file" as SafeText))",
        "\(surroundings.keys.words(for: .chooseTemplate)) change",
        columns: columns
      ).with(.normal),
    ]
  }

  private func savedWords(_ surroundings: Surroundings) -> SafeText {
    guard isSaved else { return isSavingRefused ? "NOT SAVED" : "saving" }
    guard let savedAt else { return "saved" }
    let time = surroundings.zone.wallTime(at: savedAt)
    return "saved \(time.hour.twoDigits):\(time.minute.twoDigits):\(time.second.twoDigits)"
  }

  private func blockRows(_ keys: KeyTable, columns: Int) -> [Sheet.Row] {
    guard draft.template != nil else {
      return [
        Sheet.Row(
          "No file holds the template any more. \(keys.words(for: .chooseTemplate)) chooses another.", .warning,
          cursor: 0)
      ]
    }
    return draft.blocks(keys).flatMap { block -> [Sheet.Row] in
      let isHere = block.place == place
      let rows = rows(of: block, isSelected: isHere && !isTyping, columns: columns)
      guard isHere, case .fields(let fields) = panel else { return rows }
      return rows + fields.rows(columns: columns)
    }
  }

  private func rows(of block: ComposeBlock, isSelected: Bool, columns: Int) -> [Sheet.Row] {
    let isFirst = block.place.line == 0
    let marker: SafeText = isSelected ? ">" : " "
    let number: SafeText = isFirst ? "\(block.place.paragraph + 1)" : ""
    let (kind, state): (SafeText, SafeText) = isFirst ? (block.kind, block.state) : ("", "")
    let style: Style = isSelected ? .selected : block.gutter == "-" ? .unused : .normal
    let head: SafeText =
      "\(marker) \(number.padded(toColumns: 3, alignment: .right)) \(kind.padded(toColumns: 9)) \(state.padded(toColumns: 9))"
    // On a narrow screen the text has the rows below to itself.
    let isNarrow = columns < 56
    let margin = ("" as SafeText).padded(toColumns: isNarrow ? 3 : head.columns)
    let lines = block.text.wrapped(toColumns: max(12, columns - margin.columns - 3))
    var rows = lines.enumerated().map { index, line in
      Sheet.Row("\(index == 0 && !isNarrow ? head : margin) \(block.gutter) \(line)", style)
    }
    if isNarrow { rows.insert(Sheet.Row(head, style), at: 0) }
    if isSelected { rows[0].cursor = 0 }
    return rows
  }

  private func footRows(_ keys: KeyTable, columns: Int) -> [Sheet.Row] {
    var rows = [
      Sheet.Row(), Sheet.Row("Gutter: # cannot change  + lines to take only  = kept  - left out"), Sheet.Row(),
    ]
    if !refusals.isEmpty {
      rows.append(Sheet.Row("It cannot be sent as it is:", .warning))
      rows += refusals.flatMap { Sheet.wrapped($0, indent: 2, columns: columns, style: .warning) }
    } else if draft.faults.isEmpty {
      rows.append(Sheet.Row("Nothing to fix. \(keys.words(for: .preview)) shows exactly what will be sent.", .heading))
    } else {
      let all = draft.toFix(keys)
      rows.append(Sheet.Row("To fix before preview: \(all.count)", .heading))
      let shown = all.count > 4 ? 3 : all.count
      for (index, fix) in all.prefix(shown).enumerated() { rows.append(fix.row(index, columns: columns)) }
      if shown < all.count {
        rows.append(Sheet.Row("  [\(all.count - shown) more; \(keys.words(for: .check)) shows all]"))
      }
    }
    return rows + Sheet.wrapped(placeWords(keys), columns: columns)
  }

  /// What is selected, in words.
  private func placeWords(_ keys: KeyTable) -> SafeText {
    guard let paragraph else { return "No paragraph." }
    let number = place.paragraph + 1
    let count = draft.lines(of: paragraph.name).count
    switch paragraph.kind {
    case .readOnly: return "Paragraph \(number) is READ-ONLY. It is always sent and cannot be changed (EM-2)."
    case .optional:
      return draft.isKept(paragraph)
        ? "Paragraph \(number) is OPTIONAL and kept. \(keys.words(for: .toggleOption)) leaves it out."
        : "Paragraph \(number) is OPTIONAL and left out. \(keys.words(for: .toggleOption)) keeps it."
    case .editable where count > 0:
      return
        "Paragraph \(number) is EDITABLE, line \(place.line + 1) of \(count): approved lines only (EM-3)."
    case .editable:
      return "Paragraph \(number) is EDITABLE. It takes approved lines only, never typed text (EM-3)."
    }
  }

  private func checkRows(_ keys: KeyTable, columns: Int) -> [Sheet.Row] {
    var rows = draft.toFix(keys).enumerated().map { $0.element.row($0.offset, columns: columns) }
    if rows.isEmpty { rows = [Sheet.Row("Nothing. \(keys.words(for: .preview)) shows exactly what will be sent.")] }
    rows[0].cursor = 0
    return rows
  }

  private func liveSheet(_ keys: KeyTable, columns: Int) -> Sheet {
    var sheet = Sheet(head: [
      Sheet.Row("LIVE PREVIEW (\(keys.words(for: .preview)) opens it full size; send only there)", .heading)
    ])
    if let rendered = draft.rendered {
      sheet.body = Sheet.wrapped(SafeText(escapingLines: rendered.body), indent: 1, columns: columns)
      sheet.foot = [Sheet.Row("Checks  nothing to fix; the others are made by \(keys.words(for: .preview))")]
    } else {
      let texts = draft.blocks(keys).filter { $0.gutter != "-" && $0.state != "none" }.map(\.text)
      sheet.body = texts.flatMap { Sheet.wrapped($0, indent: 1, columns: columns) + [Sheet.Row()] }
      sheet.foot = [Sheet.Row("Checks  \(draft.faults.count) to fix (left); braces are not filled")]
    }
    return sheet
  }
}
