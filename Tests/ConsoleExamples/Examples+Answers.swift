import Casework
public import Console
import SafeText

extension Examples {
  /// What a store would answer; nil where nothing comes back.
  ///
  /// - Parameter count: how many rows the queue has.
  public static func answer(_ effect: Effect, rows count: Int = rows.count) -> StoreResult? {
    switch effect {
    case .loadQueue(let filter):
      var view = queue
      view.filter = filter
      view.rows = many(count)
      return .queue(view)
    case .loadView(let number):
      var view = queue
      view.view = number
      return .queue(view)
    case .countFilter(let filter):
      return .filterCount(
        filter: filter,
        filter.hasSuffix(":") ? .failure(Refusal("the last word has no value")) : .success(rows.count))
    case .peek(let id): return .peek(message(id))
    case .openMessage(let id, _): return .message(message(id))
    case .openNext(let id, let backwards):
      let index = rows.firstIndex { $0.id == id } ?? -1
      return .message(message(rows[(index + (backwards ? rows.count - 1 : 1)) % rows.count].id))
    case .change(.reveal(let label, _), let ids):
      return .revealed(ids[0], label: SafeText(escaping: label), value: "07700 900 412")
    case .change(let change, let ids):
      return .changed(change, ids.map { ItemOutcome($0, isDone: true, words: "done") })
    case .loadHistory: return .history(history)
    case .loadClient: return .client(client)
    case .loadFigures, .loadFiguresBy, .loadFiguresOf: return .figures(figures)
    case .loadOverdue: return .overdue(overdue)
    case .quarantine(.load(let all)):
      var view = quarantine
      view.showsAll = all
      return .quarantine(view)
    case .quarantine(.open): return .quarantined(quarantined)
    case .loadPeople: return .people(people)
    case .undo: return .refused(Refusal("There is nothing to take back."))
    default: return nil
    }
  }

  private static func many(_ count: Int) -> [QueueRow] {
    (0..<count).map { number in
      var row = rows[number % rows.count]
      if number >= rows.count { row.id = ActivityID(number: Int64(100_000 + number)) }
      return row
    }
  }

  private static func message(_ id: ActivityID) -> MessageScreenView {
    guard let row = rows.first(where: { $0.id == id }) else { return refusedMessage }
    var view = row.email == .allowed ? allowedMessage : refusedMessage
    view.row = row
    return view
  }
}
