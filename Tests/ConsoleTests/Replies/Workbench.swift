import Casework
import SafeText
import Testing

@testable import Console

/// A console under test: keys go in as a person presses them, what is to be done outside comes out.
struct Workbench {
  /// The console.
  var model: Model
  /// Everything that was to be done outside so far.
  private(set) var effects: [Effect] = []

  /// A console with a result on top of the queue, as the desk would send it.
  init(_ results: StoreResult..., columns: Int = 80, rows: Int = 24) {
    model = Model(
      keys: .shipped, size: Size(columns: columns, rows: rows), now: ReplySamples.now, zone: .gmt, person: "A. Reid")
    for result in results { receive(result) }
  }

  /// Presses keys one by one, with more than a burst between each two, and returns what is to be done because of them.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { key -> [Effect] in
      let now = model.now + .milliseconds(200)
      var done = update(.key(key, at: now))
      done += update(.tick(now + .milliseconds(100)))
      return done
    }
  }

  /// Types characters as a person does.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] { text.flatMap { press(.character($0)) } }

  /// Sends keys with no time between them, as a paste that the terminal does not bracket.
  @discardableResult
  mutating func burst(_ text: String) -> [Effect] {
    let now = model.now + .seconds(1)
    return text.flatMap { update(.key(.character($0), at: now)) } + update(.tick(now + .seconds(1)))
  }

  /// Pastes text.
  @discardableResult
  mutating func paste(_ text: String) -> [Effect] { update(.paste(text)) }

  /// Takes what became of an effect.
  @discardableResult
  mutating func receive(_ result: StoreResult) -> [Effect] { update(.result(result)) }

  /// Lets time pass.
  @discardableResult
  mutating func wait(_ interval: Interval) -> [Effect] { update(.tick(model.now + interval)) }

  /// Gives the screen another size.
  mutating func resize(columns: Int, rows: Int) { _ = update(.resize(Size(columns: columns, rows: rows))) }

  /// The screen as text, row by row, without blanks at the end.
  var screen: [String] { Self.rows(of: model.view.grid) }

  /// The row on which the cursor stands.
  var cursorRow: String { screen[model.view.cursor.row] }

  /// Whether some row of the screen has the text.
  func shows(_ text: String) -> Bool { screen.contains { $0.contains(text) } }

  /// The screen of a type on top; nil where another one is.
  func top<Wanted: Screen>(_ type: Wanted.Type) -> Wanted? { model.screens.last as? Wanted }

  /// What the last notice says; empty where there was none.
  var notice: String { model.notices.last?.text.description ?? "" }

  /// The rows of a grid as text, without blanks at the end.
  static func rows(of grid: Grid) -> [String] {
    (0..<grid.size.rows).map { row in
      let text = grid.row(row).map(\.glyph.description).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  private mutating func update(_ event: Event) -> [Effect] {
    let done = model.update(event)
    effects += done
    return done
  }
}

extension Workbench: CustomTestStringConvertible {
  /// The screen, for a test that fails.
  var testDescription: String { "\n" + (screen + ["notice: \(notice)"]).joined(separator: "\n") + "\n" }
}

extension Effect {
  /// Whether it changes the record or contacts the client; a draft or form that is kept does neither.
  var writes: Bool {
    switch self {
    case .change: true
    case .reply(.send), .reply(.discard), .reply(.takeBack), .reply(.hold), .reply(.holdUntilTold), .reply(.letGo):
      true
    case .form(.save): true
    default: false
    }
  }

  /// Whether it sends an email.
  var sends: Bool { if case .reply(.send) = self { true } else { false } }
}

extension [Effect] {
  /// Whether any of them changes the record or contacts the client.
  var writes: Bool { contains { $0.writes } }
  /// Whether any of them sends an email.
  var sends: Bool { contains { $0.sends } }
}
