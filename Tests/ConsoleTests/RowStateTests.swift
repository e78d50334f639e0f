import Casework
import Console
import ConsoleExamples
import SafeText
import Testing

/// Two states of one thing never look the same without colour and without bold (WCAG 1.4.1).
@Suite struct RowStateTests {
  /// One message in each state in which a row can be, everything else being equal.
  private static let states: [(name: String, row: QueueRow)] = {
    let plain = Examples.rows[5]
    func with(_ change: (inout QueueRow) -> Void) -> QueueRow {
      var row = plain
      change(&row)
      return row
    }
    return [
      ("in time", plain),
      ("late", with { $0.dueAt = Examples.now - .hours(6) }),
      ("answered", with { $0.settled = "ANSWERED" }),
      ("closed", with { $0.settled = "CLOSED" }),
      ("paused", with { $0.pausedAt = Examples.now - .hours(1) }),
      ("a threat", with { $0.isThreat = true }),
      ("restricted", with { $0.isRestricted = true }),
      ("refused by email", with { $0.email = .refused }),
      ("email unknown", with { $0.email = .unknown }),
      ("mine", with { $0.owner = "me" }),
      ("owned by a colleague", with { $0.owner = "P.Shah" }),
      ("open at a colleague", with { $0.reader = "P.Shah" }),
      ("flagged", with { $0.flags = "SG" }),
      ("possibly flagged", with { $0.flags = "SG?" }),
    ]
  }()

  @Test(arguments: GoldenSize.all)
  func noTwoStatesOfARowReadTheSame(_ size: GoldenSize) {
    var seen: [String: String] = [:]
    for (name, row) in Self.states {
      for (mark, key) in [("", "Down"), (" and marked", "Space")] as [(String, Key)] {
        var player = Player(size.columns, size.rows, queue: Self.queue(row))
        player.press(key)
        let line = player.lines[Self.firstRow]
        #expect(seen[line] == nil, "\(name)\(mark) reads like \(seen[line] ?? ""): \(line)")
        seen[line] = name + mark
      }
    }
    #expect(seen.count == Self.states.count * 2)
  }

  @Test(arguments: GoldenSize.all)
  func theSelectedRowIsToldByAMarkAndByTheCursor(_ size: GoldenSize) {
    for (name, row) in Self.states {
      let player = Player(size.columns, size.rows, queue: Self.queue(row))
      #expect(player.cursorLine.hasPrefix(">"), "\(name)")
      #expect(player.lines.count { $0.hasPrefix(">") } == 1, "\(name)")
    }
  }

  @Test func everyFormOptionSaysWhetherItIsChosen() {
    var player = Player(120, 40)
    player.receive(.form(.form(FormSamples.call)))
    let before = player.screen
    player.press("Space")
    #expect(player.screen != before)
    #expect(player.screen.contains("(x)"))
    #expect(before.contains("( )"))
    #expect(!before.contains("(x)"))
  }

  /// Where the list begins.
  private static let firstRow = 4

  /// A row, and another under it on which the cursor can stand.
  private static func queue(_ row: QueueRow) -> QueueView {
    var view = Examples.queue
    (view.rows, view.total) = ([row, Examples.rows[6]], 2)
    return view
  }
}
