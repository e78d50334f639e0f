import Console
import ConsoleExamples
import Testing

/// Nothing is said by a look alone (WCAG 1.4.1): each look stands beside words or marks that say the same.
@Suite struct MonoTests {
  private static let words: [Style: [String]] = [
    .selected: ["> ", ">*", ">!"],
    .late: ["LATE", "NOT ALLOWED"],
    .danger: ["!", "SAFEGUARDING", "SG"],
    .warning: [
      "REFUSED", "ERROR", "WARNING", "fail", "FAIL", "under", "new since", "You can read", "CH-", "PAUSED",
      "QUARANTINE",
    ],
    .unused: ["(not here)"],
  ]

  @Test(arguments: GoldenSize.all)
  func everyLookHasItsWords(_ size: GoldenSize) {
    for scene in Scene.all {
      var player = Player(size.columns, size.rows)
      scene.play(&player)
      let grid = player.frame.grid
      let lines = grid.lines
      // Text that goes on below is told by its first line.
      var told: Set<Style> = []
      for row in lines.indices {
        let styles = Set(grid.row(row).map(\.style))
        told.formIntersection(styles)
        for style in styles.subtracting(told) {
          guard let words = Self.words[style] else { continue }
          #expect(
            words.contains { lines[row].contains($0) }, "\(scene.name) row \(row) is \(style): \(lines[row])")
          told.insert(style)
        }
      }
    }
  }

  @Test(arguments: GoldenSize.all)
  func noTwoScreensReadTheSame(_ size: GoldenSize) {
    var seen: [[String]: String] = [:]
    for scene in Scene.all where size.columns >= 120 || scene.name != "queue-peek" {
      var player = Player(size.columns, size.rows)
      scene.play(&player)
      let text = player.lines + ["\(player.frame.cursor)"]
      if let other = seen[text] { Issue.record("\(scene.name) and \(other) read the same at \(size.name)") }
      seen[text] = scene.name
    }
  }
}
