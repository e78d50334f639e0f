import Casework
import Console
import ConsoleExamples
import Glibc
import SafeText
import Testing
import TestSupport

/// RANDOM_KEYS and HOSTILE_TEXTS set how many; `make random-keys` takes a million and a hundred thousand.
@Suite struct RandomKeyTests {
  private static func count(_ name: String, _ usual: Int) -> Int {
    getenv(name).flatMap { Int(String(cString: $0)) } ?? usual
  }

  @Test func noSequenceOfKeysBreaksTheConsole() {
    var random = SeededNumbers(seed: 1)
    var player = Player()
    let sizes = [(0, 0), (1, 1), (3, 2), (20, 5), (60, 16), (80, 24), (120, 40), (200, 50)]
    for step in 0..<Self.count("RANDOM_KEYS", 50_000) {
      let now = Examples.now + Interval(milliseconds: Int64(step) * Int64(random.number(below: 60)))
      player.take(.key(random.key(), at: now))
      switch random.number(below: 200) {
      case 0:
        let size = sizes[random.number(below: sizes.count)]
        player.take(.resize(Size(columns: size.0, rows: size.1)))
      case 1: player.take(.paste(random.hostileText(limit: 8)))
      case 2: player.receive(.queue([Examples.queue, Examples.later, Examples.withThreat][random.number(below: 3)]))
      case 3:
        player.receive(
          .waiting([WaitingReply(id: Examples.rows[1].id, client: "A. K***", leavesAt: now + .seconds(20))]))
      case 4: player.take(.tick(now))
      default: break
      }
      for effect in player.newEffects() {
        if let result = Examples.answer(effect) { player.receive(result) }
      }
      if step.isMultiple(of: 20) { check(player.frame) }
    }
  }

  @Test func noTextOfAClientReachesTheTerminalAsItIs() {
    var random = SeededNumbers(seed: 2)
    for _ in 0..<Self.count("HOSTILE_TEXTS", 5000) {
      var player = Player(20 + random.number(below: 120), 10 + random.number(below: 40), queue: nil)
      player.receive(.message(Examples.hostile(random.hostileText(limit: 30))))
      check(player.frame)
    }
  }

  private func check(_ frame: Frame) {
    let grid = frame.grid
    let isInside =
      grid.size.columns == 0 || grid.size.rows == 0
      || (0..<grid.size.columns).contains(frame.cursor.column) && (0..<grid.size.rows).contains(frame.cursor.row)
    #expect(isInside)
    var isSafe = true
    for row in 0..<grid.size.rows {
      var width = 0
      for cell in grid.row(row) {
        width += cell.columns
        for scalar in cell.glyph.description.unicodeScalars {
          if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
          {
            isSafe = false
          }
        }
      }
      if width != grid.size.columns { isSafe = false }
    }
    #expect(isSafe, "\(grid.lines)")
  }
}
