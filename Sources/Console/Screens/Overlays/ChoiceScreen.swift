internal import SafeText

/// Rows of which one is chosen; typing narrows them.
struct ChoiceScreen: Screen {
  /// One row.
  struct Choice: Sendable {
    let words: SafeText
    let reactions: [Reaction]
  }

  /// What is chosen.
  let heading: SafeText
  private var list: NarrowedList<Choice>

  init(_ heading: SafeText, _ choices: [Choice]) {
    (self.heading, list) = (heading, NarrowedList(choices, searched: \.words))
  }

  var contexts: [Context] { [.choices, .list] }
  var title: SafeText { "choose" }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  func refusal(of action: Action) -> SafeText? {
    action == .choose && list.selected == nil ? "Nothing fits what was typed: Backspace takes letters away." : nil
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    if list.move(action, page: max(1, rows(in: surroundings.area) - 1)) { return [] }
    switch action {
    case .back: return [.close]
    case .choose: return list.selected.map { [.close] + $0.reactions } ?? []
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

  private func rows(in area: Area) -> Int { min(list.rows.count + 1, max(2, area.rows - 2)) }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let overlay = Overlay(heading, rows: rows(in: area), in: area, of: &grid)
    list.drawField(row: 0, in: overlay.area, of: &grid)
    return list.draw(in: overlay.area.droppingTop(1), of: &grid) { choice, mark in (mark + choice.words, .normal) }
  }
}
