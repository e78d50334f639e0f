public import SafeText

/// The keys that matter most here, on one line; whole ones are dropped, none is cut.
public struct HintLine: Sendable {
  private var hints: [(text: SafeText, priority: Int)]

  /// The hints of the actions that can be done where these contexts apply; while somebody types, by keys that type nothing.
  ///
  /// - Parameter urged: what is hinted first, and left out last.
  init(
    _ keys: KeyTable, contexts: [Context], isTyping: Bool = false, urging urged: [Action] = [],
    refusing isRefused: (Action) -> Bool
  ) {
    let actions = keys.actions(in: contexts)
    func priority(_ action: Action) -> Int? { urged.contains(action) ? 0 : action.priority }
    // What belongs to the screen comes first, the most used before the rest; what is everywhere stays at the end.
    let own = actions.filter { !$0.contexts.contains(.everywhere) }
      .enumerated().sorted { (priority($0.element) ?? 9, $0.offset) < (priority($1.element) ?? 9, $1.offset) }
      .map(\.element)
    hints = (own + actions.filter { $0.contexts.contains(.everywhere) }).compactMap { action in
      guard let priority = priority(action), !isRefused(action),
        let key = keys.keys(of: action).first(where: { !isTyping || $0.typed == nil })
      else {
        return nil
      }
      return ("\(key.words) \(action.hint)", priority)
    }
  }

  /// One row, unless what matters most would be left out of it: then all hints, over as many rows as they need.
  func rows(fitting columns: Int) -> [SafeText] {
    let first = hints.filter { $0.priority == 0 }
    guard first.map(\.text).joined(separator: "  ").columns > columns else { return [text(fitting: columns)] }
    return hints.map(\.text).reduce(into: []) { rows, hint in
      if let last = rows.last, last.columns + 2 + hint.columns <= columns {
        rows[rows.count - 1] = "\(last)  \(hint)"
      } else {
        rows.append(hint)
      }
    }
  }

  /// As many hints as fit, those that matter least left out first, in the order of the declaration.
  public func text(fitting columns: Int) -> SafeText {
    var shown = hints
    while true {
      let line = shown.map(\.text).joined(separator: "  ")
      guard line.columns > columns else { return line }
      guard let drop = shown.indices.reversed().max(by: { shown[$0].priority < shown[$1].priority }) else { return "" }
      shown.remove(at: drop)
    }
  }
}
