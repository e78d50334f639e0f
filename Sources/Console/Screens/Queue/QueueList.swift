internal import Casework
internal import SafeText

/// The rows of the queue as this person has them before them: they stay where they are until the person asks.
struct QueueList: Sendable {
  /// The queue in the order in which it is shown.
  private(set) var shown: QueueView?
  /// What has come since.
  private var latest: QueueView?
  /// The place of the selected row, from 0; kept, since a list may have 100,000 rows.
  private(set) var index = 0
  /// How many messages wait to be shown.
  private(set) var newCount = 0
  /// The messages that are marked.
  private(set) var marked: Set<ActivityID> = []
  /// Where a range of marks began.
  private(set) var rangeStart: ActivityID?
  /// When the rows were put in order.
  private(set) var orderedAt: Instant?

  /// The rows in the order in which they are shown.
  var rows: [QueueRow] { shown?.rows ?? [] }
  /// The message that is selected; nil where there is none.
  var selected: ActivityID? { row?.id }
  /// The selected row; nil in an empty list.
  var row: QueueRow? { rows.isEmpty ? nil : rows[index] }
  /// Whether the last row that was loaded is selected, and there are more.
  var isAtEnd: Bool { !rows.isEmpty && index == rows.count - 1 && rows.count < shown?.total ?? 0 }
  /// What a verb acts on: what is marked, in the order of the list, or the selected row.
  var targets: [ActivityID] {
    marked.isEmpty ? row.map { [$0.id] } ?? [] : rows.map(\.id).filter(marked.contains)
  }

  /// Takes a queue that the person asked for.
  mutating func replace(with view: QueueView, at now: Instant) {
    let followed = selected
    (shown, latest, orderedAt, newCount) = (view, nil, now, 0)
    if !marked.isEmpty { marked.formIntersection(view.rows.map(\.id)) }
    index = view.rows.firstIndex { $0.id == followed } ?? max(0, min(index, view.rows.count - 1))
  }

  /// Takes a queue that came by itself: rows stay in their order with what is new in them, and a threat (SG-1) comes
  /// on top at once. The result says whether one came.
  mutating func merge(_ view: QueueView) -> Bool {
    guard var current = shown else { return false }
    let fresh = Dictionary(view.rows.map { ($0.id, $0) }) { first, _ in first }
    let known = Set(current.rows.map(\.id))
    current.rows = current.rows.map { fresh[$0.id] ?? $0 }
    let threats = view.rows.filter { $0.isThreat && !known.contains($0.id) }
    if !current.rows.isEmpty { index += threats.count }
    current.rows.insert(contentsOf: threats, at: 0)
    (current.counts, current.total) = (view.counts, view.total ?? current.total)
    // Of a queue that is not loaded whole, rows behind the last known one only moved up.
    let last = view.rows.lastIndex { known.contains($0.id) } ?? view.rows.count - 1
    let looked = view.rows.count < view.total ?? .max ? view.rows.prefix(last + 1) : view.rows[...]
    newCount = looked.count { !known.contains($0.id) && !$0.isThreat }
    (shown, latest) = (current, view)
    return !threats.isEmpty
  }

  /// Brings in what has come since, in order.
  mutating func showNew(at now: Instant) {
    guard let latest else { return }
    replace(with: latest, at: now)
  }

  /// Selects a row by its place; places outside select the nearest.
  mutating func select(_ place: Int) {
    guard !rows.isEmpty else { return }
    index = max(0, min(place, rows.count - 1))
    guard let rangeStart, let start = rows.firstIndex(where: { $0.id == rangeStart }) else { return }
    marked.formUnion(rows[min(start, index)...max(start, index)].map(\.id))
  }

  /// Marks the selected row, or takes the mark away.
  mutating func toggleMark() {
    guard let selected else { return }
    if marked.remove(selected) == nil { marked.insert(selected) }
  }

  /// Marks from the selected row to wherever the person goes, until asked again.
  mutating func toggleRange() {
    if rangeStart != nil {
      rangeStart = nil
    } else if let selected {
      rangeStart = selected
      marked.insert(selected)
    }
  }

  /// Ends a range; its marks stay.
  mutating func endRange() { rangeStart = nil }
  /// Marks every row that is shown.
  mutating func markAll() { marked = Set(rows.map(\.id)) }
  /// Marks nothing.
  mutating func unmark() { (marked, rangeStart) = ([], nil) }
}
