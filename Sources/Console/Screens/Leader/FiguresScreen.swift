internal import Casework
internal import SafeText

/// The leader's figures: numbers first, bars of `#` behind them, and `under` in words.
struct FiguresScreen: Screen {
  private(set) var view: FiguresView
  private var cursor = RowCursor()

  /// Which table is shown: its place in `parts`.
  private var part = 0
  /// By what the figures are told apart, in the order of Tab.
  static let parts = ["caseworker", "team", "subject", "channel"]

  init(_ view: FiguresView) { self.view = view }

  var contexts: [Context] { [.figures, .list] }
  var title: SafeText { "figures" }

  func refusal(of action: Action) -> SafeText? {
    guard action == .drill || action == .give else { return nil }
    if view.rows.isEmpty { return "There is no row to open." }
    return view.rows[cursor.selected].filter.isEmpty
      ? "The queue has no word for \(view.rows[cursor.selected].name). The same report with --list shows its messages."
      : nil
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    if cursor.move(action, count: view.rows.count, page: FiguresLayout(view, surroundings.area).page) { return [] }
    switch action {
    case .back, .leave: return [.close]
    case .drill: return [.showQueue(filter: view.rows[cursor.selected].filter)]
    case .give:
      let row = view.rows[cursor.selected]
      let words: SafeText = "The open work of \(row.name): * marks all of it, O gives what is marked."
      return [.showQueue(filter: row.filter), .notice(Notice(.information, words))]
    case .nextPane, .previousPane:
      let parts = Self.parts
      part = (part + (action == .nextPane ? 1 : parts.count - 1)) % parts.count
      return [.effect(.loadFiguresBy(parts[part]))]
    case .asText: return [.open(ReadingScreen.figures(view))]
    case .export: return [.effect(.exportFigures)]
    case .dates: return [.open(DatesScreen())]
    case .groupBy: return [.open(ChoiceScreen.figureParts())]
    default: return []
    }
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let layout = FiguresLayout(view, area)
    layout.drawHead(of: &grid)
    let visible = cursor.shown(count: view.rows.count, page: layout.page)
    return layout.drawTable(visible, selected: cursor.selected, of: &grid)
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    guard case .figures(let view) = result else { return [] }
    self.view = view
    cursor.keepInside(count: view.rows.count, page: FiguresLayout(view, surroundings.area).page)
    return []
  }
}
