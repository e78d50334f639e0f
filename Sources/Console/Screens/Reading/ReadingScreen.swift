internal import Casework
internal import SafeText

/// Labelled lines to be read from top to bottom: a history, a client, rules, notices, the outcome of a change.
struct ReadingScreen: Screen {
  /// One entry: a label and what it says, which goes on under itself.
  struct Entry: Hashable, Sendable {
    var label: SafeText = ""
    let text: SafeText
    var style = Style.normal
    /// What Enter opens on it.
    var matter: NoticeMatter?
  }

  private let ownContexts: [Context]
  let title: SafeText
  /// What is read.
  let heading: SafeText
  /// The message that it belongs to; nil for none.
  let id: ActivityID?
  private(set) var entries: [Entry]
  private var cursor = RowCursor()
  /// What narrows the entries: dates, kinds, names.
  private var field = TextField(limit: 60)
  private var isNarrowing = false

  init(_ context: Context, title: SafeText, heading: SafeText, id: ActivityID? = nil, entries: [Entry]) {
    (ownContexts, self.title, self.heading, self.id, self.entries) = ([context, .list], title, heading, id, entries)
  }

  var contexts: [Context] { isNarrowing ? [.prompt] : ownContexts }
  var isTyping: Bool { isNarrowing }

  func isHinted(_ action: Action) -> Bool { action != .openNotice || entries.contains { $0.matter != nil } }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    if isNarrowing {
      if action == .back { narrow { $0 = TextField(limit: $0.limit) } }
      if action == .back || action == .choose { isNarrowing = false }
      return []
    }
    let area = surroundings.area
    let lines = lines(width: area.columns)
    if cursor.move(action, count: lines.count, page: area.rows - 1) { return [] }
    switch action {
    case .back, .leave: return [.close]
    case .filter: isNarrowing = true
    case .history: return id.map { [.effect(.loadHistory($0))] } ?? []
    case .client: return id.map { [.effect(.loadClient($0))] } ?? []
    case .openNotice:
      guard let matter = lines.indices.contains(cursor.selected) ? lines[cursor.selected].matter : nil else {
        return [.notice(Notice(.refused, "This line names no message and no record that could be opened."))]
      }
      return [.effect(matter.effect)]
    default: break
    }
    return []
  }

  mutating func type(_ key: Key, _ surroundings: Surroundings) -> [Reaction] {
    narrow { $0.type(key) }
    return []
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Reaction] {
    narrow { $0.insert(text) }
    return []
  }

  private mutating func narrow(_ work: (inout TextField) -> Void) {
    work(&field)
    cursor = RowCursor()
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let lines = lines(width: area.columns)
    let text = area.droppingTop(1)
    let shown = cursor.shown(count: lines.count, page: text.rows)
    let place: SafeText =
      shown.count < lines.count ? "lines \(shown.lowerBound + 1) to \(shown.upperBound) of \(lines.count)" : ""
    let narrowed: SafeText = field.text.isEmpty ? "" : ", only: \(escaping: field.text)"
    grid.writeTitle(heading + narrowed, place, in: area)
    if lines.isEmpty { grid.writeLine(field.text.isEmpty ? "Nothing here yet." : "Nothing fits.", row: 0, in: text) }
    for index in shown {
      grid.writeLine(lines[index].text, row: index - shown.lowerBound, in: text, style: lines[index].style)
    }
    guard isNarrowing else {
      return Position(column: text.column, row: text.row + max(0, cursor.selected - shown.lowerBound))
    }
    let label: SafeText = "Only what has: "
    grid.fill(area.top(1), style: .title)
    grid.write(label, at: Position(column: area.column, row: area.row), style: .title)
    let start = Position(column: area.column + label.columns, row: area.row)
    return field.draw(at: start, width: area.columns - label.columns, in: &grid)
  }

  /// The entries broken into lines of a width.
  private func lines(width: Int) -> [Entry] {
    let narrowing = Narrowing(field.text)
    let entries = narrowing.isEmpty ? self.entries : self.entries.filter { narrowing.fits("\($0.label) \($0.text)") }
    let label = min(24, entries.reduce(0) { max($0, $1.label.columns) } + 2)
    return entries.flatMap { entry in
      let indent = entry.label.isEmpty ? 0 : label
      return entry.text.wrapped(toColumns: max(10, width - indent)).enumerated().map { index, line in
        let head = index == 0 ? entry.label.truncated(toColumns: max(0, indent - 2)) : ""
        return Entry(text: head.padded(toColumns: indent) + line, style: entry.style, matter: entry.matter)
      }
    }
  }
}
