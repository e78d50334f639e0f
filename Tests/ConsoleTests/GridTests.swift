import SafeText
import Testing

@testable import Console
import TestSupport

@Suite struct GridTests {
  private func drawn(_ text: SafeText, columns: Int, at column: Int = 0, width: Int = .max) -> Grid {
    var grid = Grid(Size(columns: columns, rows: 1))
    grid.write(text, at: Position(column: column, row: 0), width: width)
    return grid
  }

  @Test func whatFallsOutsideIsNotDrawn() {
    #expect(drawn("abcdef", columns: 4).lines == ["abcd"])
    #expect(drawn("abcdef", columns: 4, at: -2).lines == ["cdef"])
    #expect(drawn("abc", columns: 4, at: 9).lines == [""])
    #expect(drawn("abcdef", columns: 8, at: 1, width: 2).lines == [" ab"])
    var grid = Grid(Size(columns: 2, rows: 2))
    grid.write("x", at: Position(column: 0, row: 7))
    grid.fill(Area(column: -3, row: -3, columns: 90, rows: 90), style: .title)
    #expect(grid[1, 1].style == .title)
  }

  @Test func aWideCharacterTakesTwoCellsOrNone() {
    let wide = SafeText(escaping: "\u{4E2D}\u{6587}x")
    #expect(drawn(wide, columns: 5).lines == ["\u{4E2D}\u{6587}x"])
    #expect(drawn(wide, columns: 3).lines == ["\u{4E2D}"])
    #expect(drawn(wide, columns: 3)[1, 0].columns == 0)
  }

  @Test func halfOfAWideCharacterDoesNotStay() {
    var grid = drawn(SafeText(escaping: "\u{4E2D}\u{6587}"), columns: 4)
    grid.write("x", at: Position(column: 1, row: 0))
    #expect(grid.lines == [" x\u{6587}"])
    grid.write("y", at: Position(column: 2, row: 0))
    #expect(grid.lines == [" xy"])
  }

  @Test func everyRowHasItsWidth() {
    var random = SeededNumbers(seed: 5)
    var grid = Grid(Size(columns: 20, rows: 3))
    for _ in 0..<5000 {
      let text = SafeText(escaping: random.hostileText(limit: 12))
      grid.write(
        text, at: Position(column: random.number(below: 26) - 3, row: random.number(below: 4)),
        width: random.number(below: 24))
    }
    for row in 0..<3 {
      #expect(grid.row(row).reduce(0) { $0 + $1.columns } == 20)
      for (index, cell) in grid.row(row).enumerated() where cell.columns == 0 {
        #expect(index > 0 && grid[index - 1, row].columns == 2)
      }
    }
  }

  @Test func inASCIIEveryCellKeepsItsWidth() {
    let grid = drawn(SafeText(escaping: "\u{174}yn \u{A3}5 \u{4E2D}"), columns: 12)
    #expect(grid.inASCII.lines == ["Wyn L5 ??"])
  }
}
