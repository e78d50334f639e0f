import Testing

@testable import Console
import TestSupport

@Suite struct RowCursorTests {
  @Test func theSelectedRowIsAlwaysShown() {
    var random = SeededNumbers(seed: 3)
    var cursor = RowCursor()
    let moves: [Action] = [.up, .down, .pageUp, .pageDown, .first, .last]
    for _ in 0..<20_000 {
      let (count, page) = (random.number(below: 40), random.number(below: 12))
      let isMove = cursor.move(moves[random.number(below: 6)], count: count, page: page)
      #expect(isMove)
      let shown = cursor.shown(count: count, page: page)
      #expect(shown.count == min(page, count))
      #expect(shown.upperBound <= count)
      if count > 0 && page > 0 { #expect(shown.contains(cursor.selected)) }
    }
  }

  @Test func movingInsideThePageScrollsNothing() {
    var cursor = RowCursor()
    for _ in 0..<12 { _ = cursor.move(.down, count: 30, page: 10) }
    #expect(cursor.shown(count: 30, page: 10) == 3..<13)
    _ = cursor.move(.up, count: 30, page: 10)
    #expect(cursor.shown(count: 30, page: 10) == 3..<13)
  }

  @Test func aPageLeavesOneRowInSight() {
    var cursor = RowCursor()
    _ = cursor.move(.pageDown, count: 30, page: 10)
    #expect(cursor.selected == 9)
    #expect(cursor.shown(count: 30, page: 10) == 9..<19, "the first press turns the page already")
    _ = cursor.move(.pageUp, count: 30, page: 10)
    #expect(cursor.shown(count: 30, page: 10) == 0..<10)
    for _ in 0..<4 { _ = cursor.move(.pageDown, count: 30, page: 10) }
    #expect(cursor.selected == 29)
    #expect(cursor.shown(count: 30, page: 10) == 20..<30)
    let isMove = cursor.move(.take, count: 30, page: 10)
    #expect(!isMove)
  }
}
