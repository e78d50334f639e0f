internal import Casework
internal import SafeText

/// One line to be typed, with what is wrong with it beside it.
struct PromptScreen: Screen {
  /// What is asked for.
  let heading: SafeText
  private var field = TextField(limit: 200)
  private var error: SafeText?
  private var ids: [ActivityID]
  private let read: @Sendable (String, [ActivityID]) -> Result<Effect, Refusal>

  /// A line that becomes a change on the record, or is refused.
  init(
    _ heading: SafeText, about ids: [ActivityID] = [],
    read: @escaping @Sendable (String) -> Result<RecordChange, Refusal>
  ) {
    (self.heading, self.ids) = (heading, ids)
    self.read = { text, ids in read(text).map { .change($0, ids) } }
  }

  /// A reason for which a message outside the person's own queue is opened.
  private init(reading id: ActivityID, _ heading: SafeText) {
    (self.heading, ids) = (heading, [id])
    read = { text, _ in Self.reason(text).map { .openMessage(id, because: $0) } }
  }

  /// Why a record that could not be taken in is discarded.
  static func discarding(_ row: QuarantineRow) -> Self {
    let id = row.id
    return Self(
      "Discard \(escaping: id.description): why? Other leaders are told.",
      effect: { text in
        reason(text).map { .quarantine(.discard(id, reason: $0)) }
      })
  }

  /// A line that becomes an effect about no message, or is refused.
  private init(_ heading: SafeText, effect read: @escaping @Sendable (String) -> Result<Effect, Refusal>) {
    (self.heading, ids) = (heading, [])
    self.read = { text, _ in read(text) }
  }

  /// A reason, which must say something.
  static func reason(_ heading: SafeText, make: @escaping @Sendable (String) -> RecordChange) -> Self {
    Self(heading) { text in reason(text).map(make) }
  }

  /// Why a message is opened that is outside the person's own queue.
  static func reading(_ id: ActivityID) -> Self {
    Self(reading: id, "\(escaping: id.description) is outside your own queue: why open it? It is recorded.")
  }

  private static func reason(_ text: String) -> Result<String, Refusal> {
    text.contains { $0.isLetter } ? .success(text) : .failure(Refusal("Say why in a few words; it is recorded."))
  }

  /// The number of a case.
  static func link(_ ids: [ActivityID]) -> Self {
    Self("Link to which case? Its number, as on the record system.", about: ids) { text in
      let number = text.split(separator: " ").joined()
      guard !number.isEmpty else { return .failure(Refusal("Type the number, for example C-80412.")) }
      return CaseNumber(number) == nil
        ? .failure(Refusal("That is no case number. Write it like C-80412.")) : .success(.link(case: number))
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
      switch read(field.text, ids) {
      case .success(let effect): return [.close, .effect(effect)]
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
    let fault = error.map { ("ERROR  \($0)" as SafeText).wrapped(toColumns: area.columns) } ?? []
    let overlay = Overlay(heading, rows: 1 + max(1, fault.count), in: area, of: &grid).area
    let place = Position(column: overlay.column, row: overlay.row)
    let cursor = field.draw(at: place, width: overlay.columns, in: &grid)
    for (index, line) in fault.enumerated() { grid.writeLine(line, row: 1 + index, in: overlay, style: .warning) }
    return cursor
  }
}
