internal import Casework
internal import SafeText

/// The queue: what is open, the least time left first.
struct QueueScreen: Screen {
  var queue: QueueView?
  var filter: String
  var cursor = RowCursor()

  init(filter: String) { self.filter = filter }

  var contexts: [Context] { [.queue, .list] }
  var title: SafeText { "queue" }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    _ = cursor.move(action, count: queue?.rows.count ?? 0, page: 10)
    return []
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    if case .queue(let view) = result { queue = view }
    return []
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    Position(column: area.column, row: area.row)
  }
}
