internal import Casework
internal import SafeText

/// What is past its target, the oldest first, with the alerts that went out.
struct OverdueScreen: Screen {
  private(set) var view: OverdueView
  private var cursor = RowCursor()

  init(_ view: OverdueView) { self.view = view }

  var contexts: [Context] { [.overdue, .list] }
  var title: SafeText { "late" }

  private var row: OverdueView.Row? { view.rows.indices.contains(cursor.selected) ? view.rows[cursor.selected] : nil }

  func refusal(of action: Action) -> SafeText? {
    guard action == .open || action == .give else { return nil }
    guard let row else { return "Nothing is late." }
    return row.message.isRestricted
      ? "This record is restricted: it is for the Special Client Records Team (CH-3)." : nil
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    let page = surroundings.area.rows - 1 - foot(surroundings).count
    if cursor.move(action, count: view.rows.count, page: page) { return [] }
    switch action {
    case .back, .leave: return [.close]
    case .open: return row.map { [.effect(.openMessage($0.message.id))] } ?? []
    case .give: return [.effect(.loadPeople)]
    case .export: return [.effect(.exportFigures)]
    default: return []
    }
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    guard case .people(let people) = result, surroundings.isOnTop, let row else { return [] }
    return [.open(ChoiceScreen.colleague(people, for: [row.message.id]))]
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    grid.writeTitle("Late: \(view.heading)", surroundings.clock, in: area)
    let foot = foot(surroundings)
    let list = area.droppingTop(1).droppingBottom(foot.count)
    if view.rows.isEmpty { grid.writeLine("Nothing is late.", row: 0, in: list) }
    let visible = cursor.shown(count: view.rows.count, page: list.rows)
    for index in visible {
      let isHere = index == cursor.selected
      let line = text(of: view.rows[index], width: list.columns, surroundings)
      grid.writeLine(
        (isHere ? "> " : "  ") + line, row: index - visible.lowerBound, in: list, style: isHere ? .selected : .late)
    }
    for (index, line) in foot.enumerated() {
      grid.writeLine(line, row: area.rows - foot.count + index, in: area)
    }
    return Position(column: list.column, row: list.row + max(0, cursor.selected - visible.lowerBound))
  }

  /// The row that is selected in words, with all of its alerts.
  private func foot(_ surroundings: Surroundings) -> [SafeText] {
    guard let row else { return [] }
    let words = QueueSentence(row.message, at: surroundings.listed(row.message)).summary
    return ["Row \(cursor.selected + 1) of \(view.rows.count): \(words)"]
      + (surroundings.isSmall ? [] : ["  Alerts: \(row.alerts)"])
  }

  private func text(of row: OverdueView.Row, width: Int, _ surroundings: Surroundings) -> SafeText {
    let message = row.message
    let left = QueueColumns.left(message, at: surroundings.listed(message)).padded(toColumns: 9)
    if message.isRestricted { return "\(left) restricted record, SCRT only" }
    let client = message.client.truncated(toColumns: 8).padded(toColumns: 9)
    let owner: SafeText = message.owner.isEmpty ? "(no owner)" : message.owner
    let who =
      message.role.isEmpty ? message.client.truncated(toColumns: 11).padded(toColumns: 11) : client + message.role
    let head = "\(left) \(who) \(message.reference.padded(toColumns: 5))  " as SafeText
    let topic = message.subject.columns > 18 && !message.shortSubject.isEmpty ? message.shortSubject : message.subject
    let subject = topic.truncated(toColumns: 18).padded(toColumns: 19)
    return "\(head)\(subject)\(owner.padded(toColumns: 11)) \(row.alerts)"
  }
}
