internal import Casework
internal import SafeText

/// A record that could not be taken in, to be read from top to bottom, masked.
struct QuarantinedScreen: Screen {
  private let view: QuarantinedView
  private var reading: ReadingScreen

  init(_ view: QuarantinedView) { (self.view, reading) = (view, .quarantined(view)) }

  var contexts: [Context] { reading.contexts }
  var title: SafeText { "quarantined record" }

  func refusal(of action: Action) -> SafeText? { view.row.refusal(of: action, discarding: view.discardRefusal) }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    let reactions = view.row.reactions(to: action)
    return reactions.isEmpty ? reading.perform(action, surroundings) : reactions
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    switch result {
    // It is dealt with, or loaded anew and on top.
    case .quarantineChanged(_, view.row.id): [.close]
    case .quarantined(let other) where other.row.id == view.row.id: [.close]
    default: []
    }
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    reading.draw(in: area, of: &grid, surroundings)
  }
}

extension ReadingScreen {
  /// What is known of a record that could not be taken in, and its bytes.
  static func quarantined(_ view: QuarantinedView) -> Self {
    let row = view.row
    var entries = [
      Entry(label: "State", text: row.state.words), Entry(label: "Why not", text: "\(row.reason) (\(row.code))"),
      Entry(label: "Came", text: "\(row.when), \(row.place), \(view.size)"),
    ]
    if !view.discarded.isEmpty { entries.insert(Entry(label: "Discarded", text: view.discarded), at: 1) }
    entries.append(Entry(text: "The bytes as they came, masked:", style: .heading))
    entries += view.text.lines.map { Entry(text: $0) }
    return Self(
      .quarantined, title: "quarantined record", heading: "Could not be taken in: \(escaping: row.id.description)",
      entries: entries)
  }
}
