import Casework
import Console
import ConsoleExamples
import SafeText

/// Somebody at the keyboard: presses keys a second apart and looks at the screen.
struct Player {
  private(set) var model: Model
  /// Every effect so far.
  private(set) var effects: [Effect] = []
  private var now = Examples.now

  init(
    _ columns: Int = 80, _ rows: Int = 24, keys: KeyTable = .shipped, queue: QueueView? = Examples.queue,
    hidesAfter: Interval? = .minutes(10)
  ) {
    model = Examples.model(columns, rows, keys: keys)
    model.hidesAfter = hidesAfter
    if let queue { receive(.queue(queue)) }
  }

  /// Presses keys one after the other, each by itself.
  mutating func press(_ keys: Key...) {
    for key in keys {
      now = now + .milliseconds(1)
      take(.key(key, at: now))
      now = now + .milliseconds(40)
      take(.tick(now))
    }
  }

  /// Types text.
  mutating func type(_ text: String) { for character in text { press(.character(character)) } }

  /// Keys in one burst, with nothing between them.
  mutating func burst(_ text: String) {
    for character in text { take(.key(.character(character), at: now)) }
    now = now + .milliseconds(40)
    take(.tick(now))
  }

  mutating func receive(_ result: StoreResult) { take(.result(result)) }
  mutating func take(_ event: Event) { effects += model.update(event) }

  /// The effects since last asked.
  mutating func newEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  var frame: Frame { model.view }
  /// The rows of the screen as text.
  var lines: [String] { frame.grid.lines }
  var screen: String { lines.joined(separator: "\n") }
  /// The row on which the cursor is.
  var cursorLine: String { lines[frame.cursor.row] }
}

extension Interval {
  static func milliseconds(_ count: Int64) -> Self { Self(milliseconds: count) }
}

extension Grid {
  /// The rows as text, without blanks at their ends.
  var lines: [String] {
    (0..<size.rows).map { row in
      var text = self.row(row).map(\.glyph.description).joined()
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }
}
