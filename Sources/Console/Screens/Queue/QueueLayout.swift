internal import Casework
internal import SafeText

/// Where the parts of the queue stand: the same rows in the same order at every size.
struct QueueLayout {
  /// From this width on, the message under the cursor is shown beside the list.
  static let paneColumns = 120

  private let surroundings: Surroundings
  private let list: QueueList

  init(_ surroundings: Surroundings, list: QueueList) {
    (self.surroundings, self.list) = (surroundings, list)
  }

  private var isSmall: Bool { surroundings.isSmall }
  private var hasPane: Bool { surroundings.size.columns >= Self.paneColumns }
  private var area: Area { surroundings.area }
  private var headRows: Int { isSmall ? 1 : 4 }
  private var footRows: Int { isSmall ? 0 : hasPane ? 3 : area.rows < 18 ? 2 : 4 }
  private var listArea: Area {
    let whole = hasPane ? area.left(area.columns * 55 / 100) : area
    return whole.droppingTop(headRows).droppingBottom(footRows)
  }

  /// Whether something of the message under the cursor is shown: beside the list, or its beginning below.
  var showsPeek: Bool { footRows > 2 }

  /// The columns of the list, of those that were chosen.
  func columns(_ chosen: [QueueColumn]?) -> QueueColumns {
    QueueColumns(width: listArea.columns, zone: surroundings.zone, chosen: chosen)
  }

  /// How many rows of the list are shown.
  var page: Int { listArea.rows }

  /// Draws the queue and returns the first cell of the selected row.
  func draw(_ screen: QueueScreen, in area: Area, of grid: inout Grid) -> Position {
    drawHead(screen, in: area, of: &grid)
    let rows = listArea
    guard list.shown != nil else {
      grid.writeLine("Loading the queue.", row: 0, in: rows)
      return Position(column: rows.column, row: rows.row)
    }
    if list.rows.isEmpty {
      grid.writeLine(empty, row: 0, in: rows)
    }
    let columns = columns(screen.columns)
    if !isSmall { grid.writeLine("    " + columns.heading, row: -1 + headRows, in: head(of: area), style: .heading) }
    let shown = screen.scroll.shown(at: list.index, count: list.rows.count, page: rows.rows)
    for index in shown { drawRow(index, columns, at: rows.row + index - shown.lowerBound, rows, &grid) }
    if !isSmall { drawFoot(screen.peek, in: area, of: &grid) }
    if hasPane { drawPane(screen.peek, in: area, of: &grid) }
    return Position(column: rows.column, row: rows.row + max(0, list.index - shown.lowerBound))
  }

  private func head(of area: Area) -> Area { hasPane ? area.left(listArea.columns) : area }

  /// What stands in place of rows; nothing is said to be missing before the whole queue was looked through.
  private var empty: SafeText {
    guard list.shown?.total != nil else { return "Looking through the queue." }
    let keys = surroundings.keys
    return
      "Nothing fits. \(keys.words(for: .filter)) changes the filter, \(keys.words(of: "view 1")) to \(keys.words(of: "view 9")) show a saved view."
  }

  private func drawHead(_ screen: QueueScreen, in area: Area, of grid: inout Grid) {
    let heading = list.shown.map { "Queue: \($0.heading)" } ?? "Queue" as SafeText
    grid.writeTitle(heading, isSmall ? "" : surroundings.clock, in: area)
    guard !isSmall else { return }
    var column = area.column
    for (index, count) in counts(fitting: area.columns).enumerated() {
      if index > 0 { column += grid.write(" | ", at: Position(column: column, row: area.row + 1)) }
      let style = count.count > 0 ? count.style : .normal
      column += grid.write(
        "\(count.words) \(count.count)", at: Position(column: column, row: area.row + 1), style: style)
    }
    let right = state
    let row = Position(column: area.column, row: area.row + 2)
    let line = hasPane ? area.left(listArea.columns) : area
    let filter: SafeText = "Filter: \(escaping: screen.filter)"
    grid.write(filter.truncated(toColumns: line.columns - right.columns - 2), at: row)
    grid.write(right, at: Position(column: line.rightEdge - right.columns, row: row.row))
  }

  /// The counts; where they are too many for the row, those that press least are left out.
  private func counts(fitting columns: Int) -> [QueueCount] {
    var counts = list.shown?.counts ?? []
    while counts.map({ "\($0.words) \($0.count)" as SafeText }).joined(separator: " | ").columns > columns {
      let drop = counts.dropFirst().firstIndex { $0.style == .normal } ?? counts.count - 1
      counts.remove(at: drop)
    }
    return counts
  }

  /// Which saved view it is, and what is marked.
  private var state: SafeText {
    var text: SafeText = ""
    if let number = list.shown?.view, let names = list.shown?.viewNames {
      text = "view \(number) of \(names.count)"
      if names.indices.contains(number - 1) { text += " \(names[number - 1])" }
    }
    if !list.marked.isEmpty { text += "\(text.isEmpty ? "" : "  " as SafeText)\(list.marked.count) marked" }
    if list.rangeStart != nil { text += ", range" }
    return text
  }

  private func drawRow(_ index: Int, _ columns: QueueColumns, at row: Int, _ area: Area, _ grid: inout Grid) {
    let message = list.rows[index]
    let isHere = message.id == list.selected
    let marks: SafeText =
      "\(isHere ? ">" : " " as SafeText)\(list.marked.contains(message.id) ? "*" : " " as SafeText)"
    let danger: SafeText = message.isThreat ? "! " : "  "
    let place = Position(column: area.column, row: row)
    let line = message.isRestricted ? restricted(message) : columns.text(of: message, at: surroundings.listed(message))
    let text = marks + danger + line
    let isLate = message.isLate(at: surroundings.listed(message))
    let style: Style = isHere ? .selected : message.isThreat ? .danger : .normal
    let drawn = grid.write(text, at: place, style: style, width: area.columns)
    if isHere {
      grid.restyle(Area(column: area.column + drawn, row: row, columns: area.columns - drawn, rows: 1), .selected)
    } else if isLate && !message.isThreat {
      grid.restyle(Area(column: area.column + 4, row: row, columns: 8, rows: 1), .late)
    }
  }

  private func restricted(_ row: QueueRow) -> SafeText {
    let left = QueueColumns.left(row, at: surroundings.listed(row)).padded(toColumns: 8)
    return "\(left) (restricted)      SCRT only"
  }

  private func drawFoot(_ peek: MessageScreenView?, in area: Area, of grid: inout Grid) {
    let foot = Area(
      column: area.column, row: area.bottomEdge - footRows, columns: listArea.columns, rows: footRows)
    if let words = newWords(columns: foot.columns) {
      grid.writeLine(words, row: 0, in: foot, style: .warning)
    } else if !list.marked.isEmpty {
      grid.writeLine(markedWords, row: 0, in: foot)
    }
    guard let row = list.row else { return }
    let lines = QueueSentence(row, peek: peek, at: surroundings.listed(row))
    let count = list.shown?.total.map { " of \(max(list.rows.count, $0))" as SafeText } ?? ""
    let place: SafeText = "Row \(list.index + 1)\(count): "
    if hasPane {
      for (index, line) in (place + lines.summary).wrapped(toColumns: foot.columns - 1).prefix(2).enumerated() {
        grid.writeLine(line, row: index + 1, in: foot)
      }
      return
    }
    grid.writeLine(place + lines.summary, row: 1, in: foot)
    guard footRows > 2, !row.isRestricted else { return }
    if let opening = lines.opening(toColumns: foot.columns - 4) { grid.writeLine("  \(opening)", row: 2, in: foot) }
    grid.writeLine("  \(lines.contact(toColumns: foot.columns - 2))", row: 3, in: foot)
  }

  /// What acts on the marked rows, by the keys that this person has.
  private var markedWords: SafeText {
    let verbs = [Action.take, .give, .flag, .link, .unmark].compactMap { action in
      surroundings.keys.keys(of: action).first.map { "\($0.words) \(action.hint)" as SafeText }
    }
    return "\(list.marked.count) marked, and verbs act on them: \(verbs.joined(separator: ", "))."
  }

  private func newWords(columns: Int) -> SafeText? {
    guard list.newCount > 0 else { return nil }
    let since = list.orderedAt.map { " since \(surroundings.timeOfDay($0))" } ?? "" as SafeText
    let rest: SafeText = columns >= 78 ? " (the list does not move by itself)" : ""
    return "\(list.newCount) new\(since). Press \(surroundings.keys.words(for: .showNew)) to show them\(rest)."
  }

  private func drawPane(_ peek: MessageScreenView?, in area: Area, of grid: inout Grid) {
    let edge = area.column + listArea.columns
    let pane = area.droppingTop(2).droppingLeft(listArea.columns)
    for row in pane.row..<pane.bottomEdge { grid.write("|", at: Position(column: edge, row: row)) }
    let inner = pane.droppingLeft(2)
    guard let row = list.row, !row.isRestricted else { return }
    guard let peek, peek.row.id == row.id else {
      grid.writeLine("Message \(escaping: row.id.description)", row: 0, in: inner, style: .heading)
      return
    }
    let lines = MessageLines(peek, width: inner.columns, page: inner.rows - 2, keys: surroundings.keys).lines
    let left = QueueColumns.left(row, at: surroundings.listed(row))
    grid.writeLine(
      "Message \(escaping: row.id.description)  \(left) (target \(peek.target))", row: 0, in: inner, style: .heading)
    let room = inner.rows - 1
    let shown = lines.count > room ? room - 1 : lines.count
    for (index, line) in lines.prefix(shown).enumerated() {
      grid.writeLine(line.text, row: index + 1, in: inner, style: line.style)
    }
    if shown < lines.count {
      grid.writeLine("[\(SafeText.counted(lines.count - shown, "more line")): Enter]", row: room, in: inner)
    }
  }
}
