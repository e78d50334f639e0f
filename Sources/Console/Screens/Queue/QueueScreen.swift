internal import Casework
internal import SafeText

/// The queue: what is open, most urgent first; the lowest screen of all.
struct QueueScreen: Screen {
  /// The filter, as typed.
  var filter: String
  var list = QueueList()
  var scroll = RowCursor()
  /// The message in the reading pane.
  var peek: MessageScreenView?
  /// Whether the next queue that arrives was asked for.
  private var awaits = true

  /// The columns that the person chose; nil for those that are shipped.
  var columns: [QueueColumn]?

  init(filter: String, columns: [QueueColumn]? = nil) { (self.filter, self.columns) = (filter, columns) }

  var contexts: [Context] { [.queue, .list] }
  var title: SafeText { "queue" }

  func refusal(of action: Action) -> SafeText? {
    switch action {
    case .open, .take, .give, .ask, .flag, .link, .mark, .markRange:
      guard let row = list.row else { return "The list is empty: there is nothing to act on." }
      if row.isRestricted && list.marked.isEmpty {
        return "This record is restricted: it is for the Special Client Records Team (CH-3)."
      }
      if action == .ask && row.reader.isEmpty && (row.owner.isEmpty || row.owner == "me") {
        return "Nobody else has it: press Enter to read it."
      }
      return nil
    case .showNew: return list.newCount == 0 ? "Nothing is new." : nil
    case .unmark: return list.marked.isEmpty ? "Nothing is marked." : nil
    default: return nil
    }
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    let page = QueueLayout(surroundings, list: list).page
    scroll.selected = list.index
    if scroll.move(action, count: list.rows.count, page: page) {
      list.select(scroll.selected)
      if list.isAtEnd && !awaits {
        awaits = true
        return [.effect(.loadMoreRows)]
      }
      return peekIfShown(surroundings)
    }
    let ids = list.targets
    switch action {
    case .open: return list.row.map { [.effect(.openMessage($0.id))] } ?? []
    case .next: return [.effect(.openNext(after: list.selected, backwards: false))]
    case .previous: return [.effect(.openNext(after: list.selected, backwards: true))]
    case .take where ids.count == 1:
      guard let row = list.rows.first(where: { $0.id == ids[0] }), !row.reader.isEmpty else {
        return change(.take, ids)
      }
      return [.open(QuestionScreen.takeOver(row))]
    case .take, .ask: return change(action == .take ? .take : .ask, ids)
    case .give: return [.effect(.loadPeople)]
    case .flag: return [.open(ChoiceScreen.flag(on: ids, of: list.rows))]
    case .link: return [.open(PromptScreen.link(ids))]
    case .mark:
      list.toggleMark()
      list.select(list.index + 1)
    case .markRange: list.toggleRange()
    case .markAll: list.markAll()
    case .unmark: list.unmark()
    case .back: list.endRange()
    case .filter: return [.open(FilterScreen(filter))]
    case .sort: return [.open(ChoiceScreen.sort(filter))]
    case .columns: return [.open(ColumnsScreen(columns))]
    case .showNew:
      list.showNew(at: surroundings.now)
      scroll.selected = list.index
      return load(filter)
    case .goMine: return load("owner:me is:open sort:left")
    default:
      if let view = Action.views.firstIndex(of: action) {
        awaits = true
        return [.effect(.loadView(view + 1))]
      }
    }
    return peekIfShown(surroundings)
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    switch result {
    case .queue(let view) where awaits || list.shown == nil:
      // The first rows come before the queue is counted; the count brings the others.
      awaits = view.total == nil
      filter = view.filter
      list.replace(with: view, at: surroundings.now)
      return peekIfShown(surroundings) + counting(view)
    case .queue(let view) where view.filter == filter:
      return counting(view) + (list.merge(view) ? [.effect(.bell), .notice(Self.threat)] : [])
    case .peek(let view): if view.row.id == list.selected { peek = view }
    case .people(let people) where surroundings.isOnTop:
      return [.open(ChoiceScreen.colleague(people, for: list.targets, of: list.rows))]
    case .changed: list.unmark()
    default: break
    }
    return []
  }

  /// Asks for the count of a queue that came without.
  private func counting(_ view: QueueView) -> [Reaction] { view.total == nil ? [.effect(.loadCounts)] : [] }

  /// Asks for rows by a filter.
  mutating func load(_ filter: String) -> [Reaction] {
    (awaits, self.filter) = (true, filter)
    return [.effect(.loadQueue(filter: filter))]
  }

  mutating func resized(_ surroundings: Surroundings) -> [Reaction] { peekIfShown(surroundings) }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    QueueLayout(surroundings, list: list).draw(self, in: area, of: &grid)
  }

  private func change(_ change: RecordChange, _ ids: [ActivityID]) -> [Reaction] {
    QuestionScreen.reactions(change, ids, rows: list.rows)
  }

  private func peekIfShown(_ surroundings: Surroundings) -> [Reaction] {
    guard QueueLayout(surroundings, list: list).showsPeek, let row = list.row, !row.isRestricted,
      !row.isOutside, peek?.row.id != row.id
    else { return [] }
    return [.effect(.peek(row.id))]
  }

  private static let threat = Notice(
    .information, "A message that may threaten life (SG-1) now stands on top.")
}
