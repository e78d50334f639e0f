internal import Casework
internal import SafeText

/// What could not be taken in: one row a record, with what can be done about it.
struct QuarantineScreen: Screen {
  private(set) var view: QuarantineView
  private var cursor = RowCursor()

  init(_ view: QuarantineView) { self.view = view }

  let contexts: [Context] = [.quarantine, .list]
  let title: SafeText = "quarantine"

  private var row: QuarantineRow? { view.rows.indices.contains(cursor.selected) ? view.rows[cursor.selected] : nil }

  func refusal(of action: Action) -> SafeText? {
    guard [.openQuarantined, .takeIn, .discardQuarantined].contains(action) else { return nil }
    guard let row else { return "Nothing is in quarantine." }
    return row.refusal(of: action, discarding: view.discardRefusal)
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    if cursor.move(action, count: view.rows.count, page: max(1, surroundings.area.rows - 5)) { return [] }
    switch action {
    case .back, .leave: return [.close]
    case .openQuarantined: return row.map { [.effect(.quarantine(.open($0.id)))] } ?? []
    case .allQuarantined: return [.effect(.quarantine(.load(all: !view.showsAll)))]
    default: return row?.reactions(to: action) ?? []
    }
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    // The same list, loaded anew, comes on top.
    if case .quarantine = result { return [.close] }
    guard case .quarantineChanged(let changed, _) = result else { return [] }
    let followed = row?.id
    view = changed
    if let index = view.rows.firstIndex(where: { $0.id == followed }) { cursor.selected = index }
    cursor.keepInside(count: view.rows.count, page: max(1, surroundings.area.rows - 5))
    return []
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let waiting = view.rows.count { $0.state == .waits }
    let count: SafeText = "\(waiting) \(waiting == 1 ? "waits" : "wait" as SafeText)"
    var sheet = Sheet(head: [
      Sheet.title(
        "Quarantine: what could not be taken in", view.showsAll ? "\(view.rows.count) in all, \(count)" : count,
        columns: area.columns)
    ])
    if !surroundings.isSmall {
      sheet.head.append(Sheet.Row("  Item    Came              State      Why not", .heading))
    }
    sheet.body = view.rows.enumerated().map { index, row in
      let isHere = index == cursor.selected
      let text: SafeText =
        "\(isHere ? ">" as SafeText : " ") \(SafeText(escaping: row.id.description).padded(toColumns: 7)) \(row.when.padded(toColumns: 17)) \(row.state.words.padded(toColumns: 10)) \(row.reason)"
      return Sheet.Row(text, isHere ? .selected : .normal, cursor: isHere ? 0 : nil)
    }
    if view.rows.isEmpty {
      sheet.body = [
        Sheet.Row(view.showsAll ? "Nothing was ever in quarantine." : "Nothing is in quarantine.", cursor: 0)
      ]
    }
    if let row, !surroundings.isSmall {
      sheet.foot =
        [Sheet.Row()]
        + Sheet.wrapped(
          "\(escaping: row.id.description), \(row.place): \(row.reason.asSentence) \(row.code)", columns: area.columns)
    }
    return sheet.draw(in: area, of: &grid)
  }
}
