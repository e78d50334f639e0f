internal import SafeText

/// What can be done: as help, with everything and why some of it cannot be done here; or as a palette to run from.
struct ActionsScreen: Screen {
  /// What it is for.
  enum Purpose: Sendable {
    case help, palette
  }

  /// One action as it is listed.
  private struct Row: Sendable {
    let action: Action
    let keys: SafeText
    /// Why it cannot be done; nil where it can.
    let refusal: SafeText?
    var searched: SafeText {
      "\(keys) \(escaping: action.name) \(action.hint) \(action.effect) \(action.scripts.joined(separator: " "))"
    }
  }

  private let purpose: Purpose
  private let place: SafeText
  private var list: NarrowedList<Row>

  /// What can be done where these contexts apply, and the places to go to; the rest comes behind it in help, and in the
  /// palette once it is looked for.
  init(_ purpose: Purpose, contexts: [Context], keys: KeyTable, refusing refusal: (Action) -> SafeText?) {
    self.purpose = purpose
    place = "\(escaping: contexts.first?.rawValue ?? "")"
    let isExclusive = contexts.first?.isExclusive ?? false
    let here = keys.actions(in: contexts) + (isExclusive ? [] : keys.actions.filter { $0.contexts == [.going] })
    func words(_ action: Action) -> SafeText {
      let words = keys.keys(of: action).map(\.words)
      guard action.contexts == [.going], !isExclusive else { return words.joined(separator: " ") }
      guard let go = keys.keys(of: .go).first?.words else { return "" }
      return words.map { "\(go) \($0)" }.joined(separator: " ")
    }
    let possible = here.map { Row(action: $0, keys: words($0), refusal: refusal($0)) }
    let known = Set(here)
    let others = keys.actions.filter { !known.contains($0) }.map { action in
      Row(action: action, keys: words(action), refusal: "only in: \(Self.places(of: action))")
    }
    list = NarrowedList(
      possible.filter { $0.refusal == nil } + possible.filter { $0.refusal != nil } + others, searched: \.searched,
      resting: { purpose == .help || $0.refusal == nil })
  }

  private static func places(of action: Action) -> SafeText {
    action.contexts.map(\.rawValue).sorted().map { "\(escaping: $0)" as SafeText }.joined(separator: ", ")
  }

  var contexts: [Context] { [purpose == .help ? .help : .palette, .list] }
  var title: SafeText { purpose == .help ? "help" : "commands" }
  var isTyping: Bool { true }

  func refusal(of action: Action) -> SafeText? {
    guard action == .choose else { return nil }
    guard let row = list.selected else { return "Nothing fits what was typed." }
    if row.action == .send { return "reply send: only its own key sends, on the preview screen." }
    return row.refusal.map { "\(escaping: row.action.name): \($0)" }
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    if list.move(action, page: page(surroundings)) { return [] }
    switch action {
    case .back, .help: return [.close]
    case .choose: return list.selected.map { [.closeAndPerform($0.action)] } ?? []
    default: return []
    }
  }

  mutating func type(_ key: Key, _ surroundings: Surroundings) -> [Reaction] {
    list.type(key)
    return []
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Reaction] {
    list.paste(text)
    return []
  }

  private func page(_ surroundings: Surroundings) -> Int {
    max(1, surroundings.area.rows - (showsLegend(surroundings) ? 4 + Legend.lines.count : 4))
  }

  private func showsLegend(_ surroundings: Surroundings) -> Bool { purpose == .help && surroundings.area.rows >= 18 }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let available = list.rows.count { $0.refusal == nil }
    let count: SafeText =
      "\(available) here" + (purpose == .help ? ", \(list.rows.count) in all" : "") + ", \(list.shown.count) match"
    grid.writeTitle(purpose == .help ? "Help: \(place)" : "Commands: \(place)", count, in: area)
    list.drawField(row: 1, in: area, of: &grid)
    let name = min(20, area.columns / 4)
    let keys = min(16, area.columns / 5)
    func line(_ cells: [SafeText], _ mark: SafeText) -> SafeText {
      mark + zip(cells, [keys, name]).map { $0.0.truncated(toColumns: $0.1 - 1).padded(toColumns: $0.1) }.joined()
        + cells[2]
    }
    grid.writeLine(line(["Key", "Command", "What it does"], "  "), row: 2, in: area, style: .heading)
    let rows = area.droppingTop(3).top(page(surroundings))
    let cursor = list.draw(in: rows, of: &grid) { row, mark in
      let words = row.refusal.map { "(not here) \($0)" } ?? row.action.effect
      return (line([row.keys, "\(escaping: row.action.name)", words], mark), row.refusal == nil ? .normal : .unused)
    }
    if let scripts = list.selected?.action.scripts, !scripts.isEmpty {
      let narrowing = list.narrowing
      let found = scripts.filter { narrowing.fits($0) }
      let script = (found.isEmpty ? scripts : found).joined(separator: ", ")
      grid.writeLine("From a script: \(script)", row: 3 + rows.rows, in: area)
    }
    if showsLegend(surroundings) {
      let foot = area.droppingTop(area.rows - Legend.lines.count)
      for (index, line) in Legend.lines.enumerated() { grid.writeLine(line, row: index, in: foot) }
    }
    return cursor
  }
}
