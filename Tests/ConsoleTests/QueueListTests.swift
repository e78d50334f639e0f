import Casework
import ConsoleExamples
import SafeText
import Testing

@testable import Console

@Suite struct QueueListTests {
  private func list(_ view: QueueView = Examples.queue, at place: Int = 4) -> QueueList {
    var list = QueueList()
    list.replace(with: view, at: Examples.now)
    list.select(place)
    return list
  }

  @Test func aRowThatHasGoneLeavesTheSelectionAtItsPlace() {
    var list = list()
    var view = Examples.queue
    view.rows.remove(at: 4)
    list.replace(with: view, at: Examples.now)
    #expect(list.index == 4)
    #expect(list.selected == Examples.rows[5].id)
    view.rows = []
    list.replace(with: view, at: Examples.now)
    #expect(list.selected == nil)
    #expect(list.targets.isEmpty)
  }

  @Test func mergingKeepsTheOrderAndTakesWhatIsNewInARow() {
    var list = list()
    var view = Examples.later
    view.rows.reverse()
    let place = view.rows.firstIndex { $0.id == Examples.rows[4].id } ?? 0
    view.rows[place].reader = "P.Shah"
    let hasThreat = list.merge(view)
    #expect(!hasThreat)
    #expect(list.rows.map(\.id) == Examples.rows.map(\.id))
    #expect(list.row?.reader == "P.Shah")
    #expect(list.newCount == 2)
  }

  @Test func whatCameUncountedKeepsTheCountThatItHad() {
    var list = list()
    var view = Examples.queue
    view.total = nil
    _ = list.merge(view)
    #expect(list.shown?.total == Examples.queue.total)
  }

  @Test func aThreatOnTopMovesTheSelectionWithItsRow() {
    var list = list()
    let first = list.merge(Examples.withThreat)
    #expect(first)
    #expect(list.selected == Examples.rows[4].id)
    #expect(list.newCount == 2)
    let second = list.merge(Examples.withThreat)
    #expect(!second)
    list.showNew(at: Examples.now)
    #expect(list.selected == Examples.rows[4].id)
    #expect(list.newCount == 0)
  }

  @Test func marksOfRowsThatHaveGoneAreGone() {
    var list = list()
    list.toggleMark()
    list.select(1)
    list.toggleMark()
    var view = Examples.queue
    view.rows.remove(at: 4)
    list.replace(with: view, at: Examples.now)
    #expect(list.targets == [Examples.rows[1].id])
  }

  @Test func rowsThatMoveUpFromBehindTheLoadedOnesAreNotNew() {
    var view = Examples.queue
    (view.rows, view.total) = (Array(Examples.rows.prefix(10)), 41)
    var list = list(view)
    view.rows = Array(Examples.rows[1..<11])
    _ = list.merge(view)
    #expect(list.newCount == 0)
    view.rows = Examples.rows[1..<5] + [Examples.rows[12]] + Examples.rows[5..<10]
    _ = list.merge(view)
    #expect(list.newCount == 1)
  }
}
