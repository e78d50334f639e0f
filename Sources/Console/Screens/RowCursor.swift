/// Which row of a list is selected, and which is the first that is shown.
public struct RowCursor: Hashable, Sendable {
  /// The selected row, from 0.
  public var selected = 0
  /// The first row that is shown, from 0.
  public private(set) var top = 0

  /// The first row.
  public init() {}

  /// Moves by an action of `Context.list`; false for any other action.
  ///
  /// - Parameter page: how many rows are shown.
  public mutating func move(_ action: Action, count: Int, page: Int) -> Bool {
    switch action {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: turn(by: -max(1, page - 1), count: count, page: page)
    case .pageDown: turn(by: max(1, page - 1), count: count, page: page)
    case .first: selected = 0
    case .last: selected = count - 1
    default: return false
    }
    keepInside(count: count, page: page)
    return true
  }

  /// Moves the selected row and what is shown around it, so that one press turns the page.
  private mutating func turn(by rows: Int, count: Int, page: Int) {
    selected += rows
    top = max(0, min(top + rows, count - page))
  }

  /// Brings the selected row inside the list, and the shown rows around it.
  public mutating func keepInside(count: Int, page: Int) {
    selected = max(0, min(selected, count - 1))
    top = Self.top(showing: selected, from: top, count: count, page: page)
  }

  /// The rows that are shown on a page of so many rows.
  public func shown(count: Int, page: Int) -> Range<Int> {
    let first = Self.top(showing: max(0, min(selected, count - 1)), from: top, count: count, page: page)
    return first..<max(first, min(count, first + max(0, page)))
  }

  /// As `shown(count:page:)` for a selected row that is kept elsewhere.
  public func shown(at selected: Int, count: Int, page: Int) -> Range<Int> {
    var cursor = self
    cursor.selected = selected
    return cursor.shown(count: count, page: page)
  }

  private static func top(showing selected: Int, from top: Int, count: Int, page: Int) -> Int {
    guard page > 0 else { return selected }
    let lowest = max(0, selected - page + 1)
    return max(0, min(max(min(top, selected), lowest), max(0, count - page)))
  }
}
