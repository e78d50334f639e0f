import SafeText
import Testing

@testable import Console

@Suite struct SheetTests {
  private func drawn(_ sheet: Sheet, _ columns: Int, _ rows: Int) -> (rows: [String], cursor: Position) {
    var grid = Grid(Size(columns: columns, rows: rows))
    let cursor = sheet.draw(in: Area(grid.size), of: &grid)
    return (Workbench.rows(of: grid), cursor)
  }

  private func sheet(cursor: Int, of count: Int = 50) -> Sheet {
    Sheet(
      head: [Sheet.Row("head 1"), Sheet.Row("head 2")],
      body: (0..<count).map { Sheet.Row("row \($0)", cursor: $0 == cursor ? 2 : nil) },
      foot: [Sheet.Row("foot 1"), Sheet.Row("foot 2")])
  }

  @Test func theRowOfTheCursorIsShownAtEverySize() {
    for cursor in [0, 1, 25, 48, 49] {
      for rows in 1...60 {
        let (lines, position) = drawn(sheet(cursor: cursor), 20, rows)
        guard rows > 1 else { continue }
        #expect(lines[position.row] == "row \(cursor)", "\(rows) rows, cursor on \(cursor): \(lines)")
        #expect(position.column == 2)
      }
    }
  }

  @Test func whatDoesNotFitIsCountedAboveAndBelow() {
    let (lines, _) = drawn(sheet(cursor: 25), 40, 15)
    #expect(lines[0] == "head 1")
    #expect(lines[14] == "foot 2")
    #expect(lines[12] == "  [more rows: 18 above, 22 below]")
    #expect(lines[2...11].contains("row 25"))
  }

  @Test func theFirstRowAndTheLastStayWhenTheScreenIsSmall() {
    let (lines, _) = drawn(sheet(cursor: 0), 20, 7)
    #expect(lines == ["head 1", "row 0", "row 1", "row 2", "row 3", "  [more rows: 0 a...", "foot 2"])
  }

  @Test func rowsThatWereNotMadeAreCountedToo() {
    var sheet = sheet(cursor: 0)
    (sheet.above, sheet.below) = (100, 1000)
    #expect(drawn(sheet, 60, 15).rows[12] == "  [more rows: 100 above, 1040 below]")
  }

  @Test func aTitleKeepsItsRightEndWhereThereIsRoom() {
    #expect(Sheet.title("left", "right", columns: 20).spans[0].text == "left           right")
    #expect(Sheet.title("a long left end", "right", columns: 20).spans[0].text == "a long lef...  right")
    #expect(Sheet.title("a long left end", "right", columns: 10).spans[0].text == "a long left end")
  }
}
