internal import SafeText

/// The line in which a filter is typed, with the count of what fits or what is wrong with it.
struct FilterScreen: Screen {
  private var field: TextField
  private var found: Result<Int, Refusal>?

  /// Begins behind the words that are there and a blank: what is typed at once is a word of its own.
  init(_ filter: String) { field = TextField(filter.isEmpty ? "" : filter + " ", limit: 1000) }

  /// The words that are typed, without the blanks behind them.
  private var filter: String {
    var words = field.text[...]
    while words.last == " " { words.removeLast() }
    return String(words)
  }

  var contexts: [Context] { [.filter] }
  var title: SafeText { "filter" }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  func refusal(of action: Action) -> SafeText? {
    guard action == .applyFilter, case .failure(let refusal) = found else { return nil }
    return refusal.message
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    switch action {
    case .back: [.close]
    case .applyFilter: [.showQueue(filter: filter)]
    default: []
    }
  }

  mutating func type(_ key: Key, _ surroundings: Surroundings) -> [Reaction] {
    let before = filter
    field.type(key)
    return count(unless: before)
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Reaction] {
    let before = filter
    field.insert(text)
    return count(unless: before)
  }

  private mutating func count(unless before: String) -> [Reaction] {
    guard filter != before else { return [] }
    found = nil
    return [.effect(.countFilter(filter))]
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    if case .filterCount(let counted, let found) = result, counted == filter { self.found = found }
    return []
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let words: SafeText =
      switch found {
      case .success(1): "1 message fits. Enter shows it."
      case .success(let count): "\(count) messages fit. Enter shows them."
      case .failure(let refusal): "ERROR  \(refusal.message)"
      case nil: ""
      }
    let lines = words.wrapped(toColumns: area.columns)
    let overlay = Overlay(
      "Filter: which rows to show", rows: max(4, lines.count + 2), in: area, of: &grid
    ).area
    let cursor = field.draw(
      at: Position(column: overlay.column, row: overlay.row), width: overlay.columns, in: &grid)
    let style: Style = if case .failure = found { .warning } else { .normal }
    for (index, line) in lines.enumerated() { grid.writeLine(line, row: 1 + index, in: overlay, style: style) }
    grid.writeLine(
      "Words: is: team: owner: left:<4h flag: subject: email: sort:   -word leaves out", row: overlay.rows - 1,
      in: overlay)
    return cursor
  }
}
