internal import Console
internal import SafeText

/// Says above the full screen what to press next, and sees from the screen and the store whether it was done.
///
/// It never presses a key and never hides the cursor: whoever leaves the path finds the same words waiting.
final class TourGuide {
  private let steps: [TourStep]
  private let keys: KeyTable
  private var seen: [TourStep.Sign] = []
  /// How many steps were done.
  private(set) var done = 0

  init(_ steps: [TourStep], keys: KeyTable) { (self.steps, self.keys) = (steps, keys) }

  /// Whether every step was done: the next key ends the tour.
  var isFinished: Bool { done == steps.count }

  /// The rows that it takes from a screen of this size.
  func rows(in size: Size) -> Int { size.rows >= 20 ? 4 : 1 }

  /// Takes in what came back from the store.
  func see(_ result: StoreResult) {
    guard case .reply(let reply) = result else { return }
    switch reply {
    case .saved: seen.append(.saved)
    case .sent: seen.append(.sent)
    case .takenBack: seen.append(.takenBack)
    default: break
    }
  }

  /// The screen with what to do above it, after looking at whether the last step was done.
  func frame(above screen: Frame, in size: Size) -> Frame {
    if !isFinished, shows(steps[done].sign, screen) {
      done += 1
      seen = []
    }
    let count = rows(in: size)
    var grid = Grid(size)
    let area = Area(column: 0, row: 0, columns: size.columns, rows: count)
    let words = self.words(isShort: count == 1).wrapped(toColumns: size.columns)
    for (row, line) in words.prefix(max(1, count - 1)).enumerated() {
      grid.writeLine(line, row: row, in: area, style: .heading)
    }
    if count > 1 {
      grid.writeLine(SafeText(escaping: String(repeating: "=", count: size.columns)), row: count - 1, in: area)
    }
    grid.place(screen.grid, at: Position(column: 0, row: count))
    return Frame(
      grid: grid, cursor: Position(column: screen.cursor.column, row: screen.cursor.row + count), title: screen.title)
  }

  private func words(isShort: Bool) -> SafeText {
    guard !isFinished else { return "Tour done: you have answered a message. Press any key to see what was sent." }
    let step = steps[done]
    let press = step.press(keys)
    return isShort
      ? "\(done + 1)/\(steps.count) \(press)" : "Tour, step \(done + 1) of \(steps.count). \(step.lesson) \(press)"
  }

  private func shows(_ sign: TourStep.Sign, _ screen: Frame) -> Bool {
    switch sign {
    case .screen(let title): screen.title.description.hasPrefix("replydesk: \(title)")
    case .text(let text):
      (0..<screen.grid.size.rows).contains { row in
        screen.grid.row(row).map(\.glyph.description).joined().contains(text)
      }
    case .saved, .sent, .takenBack: seen.contains(sign)
    }
  }
}
