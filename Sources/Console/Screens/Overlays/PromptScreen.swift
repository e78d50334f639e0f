internal import Casework
internal import SafeText

/// One line to be typed, with what is wrong with it beside it.
struct PromptScreen: Screen {
  /// What is asked for.
  let heading: SafeText
  private var field = TextField(limit: 200)
  private var error: SafeText?
  private var ids: [ActivityID]
  private let read: @Sendable (String) -> Result<RecordChange, Refusal>

  /// A line that becomes a change on the record, or is refused.
  init(
    _ heading: SafeText, about ids: [ActivityID] = [],
    read: @escaping @Sendable (String) -> Result<RecordChange, Refusal>
  ) {
    (self.heading, self.ids, self.read) = (heading, ids, read)
  }

  /// A reason, which must say something.
  static func reason(_ heading: SafeText, make: @escaping @Sendable (String) -> RecordChange) -> Self {
    Self(heading) { text in
      text.contains { $0.isLetter }
        ? .success(make(text)) : .failure(Refusal("Say why in a few words; it is recorded."))
    }
  }

  /// The number of a case.
  static func link(_ ids: [ActivityID]) -> Self {
    Self("Link to which case? Its number, as on the record system.", about: ids) { text in
      let number = text.split(separator: " ").joined()
      return number.isEmpty ? .failure(Refusal("Type the number, for example C-80412.")) : .success(.link(case: number))
    }
  }

  /// The same line about a message.
  func about(_ id: ActivityID) -> Self {
    var screen = self
    screen.ids = [id]
    return screen
  }

  var contexts: [Context] { [.prompt] }
  var title: SafeText { "type" }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    switch action {
    case .back: return [.close]
    case .choose:
      switch read(field.text) {
      case .success(let change): return [.close, .effect(.change(change, ids))]
      case .failure(let refusal): error = refusal.message
      }
    default: break
    }
    return []
  }

  mutating func type(_ key: Key, _ surroundings: Surroundings) -> [Reaction] {
    if field.type(key) { error = nil }
    return []
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Reaction] {
    field.insert(text)
    return []
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let overlay = Overlay(heading, rows: 2, in: area, of: &grid).area
    let place = Position(column: overlay.column, row: overlay.row)
    let cursor = field.draw(at: place, width: overlay.columns, in: &grid)
    if let error { grid.writeLine("ERROR  \(error)", row: 1, in: overlay, style: .warning) }
    return cursor
  }
}
