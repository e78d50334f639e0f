import SafeText
import Testing

@testable import Console

/// What every screen says must be said without colour, reverse video or position alone (WCAG 1.4.1).
@Suite struct ReplyMonoTests {
  @Test func noTwoStatesLookTheSameWithoutColour() {
    for (columns, rows) in [(40, 12), (60, 16), (80, 24), (100, 30), (120, 40)] {
      var seen: [[String]: String] = [:]
      for scene in ReplyScene.all {
        let screen = scene.bench(columns: columns, rows: rows).screen
        if let other = seen[screen] { Issue.record("\(scene.name) looks like \(other) at \(columns)x\(rows)") }
        seen[screen] = scene.name
      }
      #expect(seen.count == ReplyScene.all.count)
    }
  }

  @Test func everyStyleStandsBesideAWordOrMarkThatSaysTheSame() {
    let marks: [Style: [String]] = [
      .selected: [">", "S sends it", "Being sent"], .late: ["LATE"],
      .unused: ["(not sent)", "(hidden", " - ", " below]"],
      .warning: ["FIX", "REFUSED", "press", "No line", "cannot be sent", "masked", "  "],
    ]
    for scene in ReplyScene.all {
      let grid = scene.bench().model.view.grid
      let rows = Workbench.rows(of: grid)
      for row in 0..<grid.size.rows - 3 {
        for style in Set(grid.row(row).map(\.style)) {
          guard let words = marks[style] else { continue }
          let above = rows[..<row].suffix(3).joined()
          #expect(
            words.contains { rows[row].contains($0) || (style == .selected && above.contains($0)) },
            "\(scene.name), row \(row): \(style) has no word")
        }
      }
    }
  }

  @Test func theCursorStandsOnWhatTheNextKeyActsOn() {
    for scene in ReplyScene.all {
      for (columns, rows) in [(60, 16), (80, 24), (120, 40)] {
        let frame = scene.bench(columns: columns, rows: rows).model.view
        let style = frame.grid[frame.cursor.column, frame.cursor.row].style
        let row = Workbench.rows(of: frame.grid)[frame.cursor.row]
        #expect(
          style == .selected || style == .field || style == .warning || row.hasPrefix("No") || row.hasPrefix("  "),
          "\(scene.name) at \(columns)x\(rows): \(style) \(row)")
      }
    }
  }

  @Test func theFirstRowSaysWhetherItIsAnEmailOrForTheRecord() {
    for scene in ReplyScene.all where !scene.name.hasPrefix("drafts") && !scene.name.hasPrefix("waiting") {
      let title = scene.bench().screen[0]
      #expect(
        ["EMAIL", "LINES TO TAKE", "for the record", "overdue v1", "collecting v1"].contains { title.contains($0) },
        "\(scene.name): \(title)")
    }
  }
}
