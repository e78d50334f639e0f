import JSON
import Testing

/// The console in a real pseudo-terminal: what it writes is read by a terminal of its own (pyte).
@Suite struct PseudoTerminalTests {
  private func part(_ name: String) throws -> JSONObject { try #require(Measured.part(name).object) }

  /// Every fact of the part is true.
  private func expectAll(_ name: String) throws {
    for fact in try part(name).members { #expect(fact.value.bool == true, "\(name): \(fact.key)") }
  }

  @Test func theFirstPaintIsAtMostFourKilobytesAndTheTerminalIsPutBack() throws {
    let paint = try part("first paint")
    #expect(paint["shown"]?.bool == true)
    #expect(try #require(paint["bytes"]?.integer) <= 4096)
    #expect(paint["restored"]?.bool == true)
    #expect(paint["status"]?.integer == 0)
  }

  @Test func theHardwareCursorFollowsTheSelection() throws {
    let cursor = try part("cursor")
    let moves = try #require(cursor["moves"]?.array).compactMap(\.object)
    let rows: [Int64] = [5, 6, 7, 8, 9, 8, 7, 8]
    #expect(moves.count == rows.count)
    for (move, row) in zip(moves, rows) {
      #expect(move["cursor"] == [0, .integer(row)])
      #expect(move["marked"]?.bool == true)
      #expect(try #require(move["bytes"]?.integer) <= 600)
    }
    let field = try #require(cursor["field"]?.array)
    #expect(field[0].array?[1] == field[1].array?[1])
    #expect(try #require(field[1].array?[0].integer) == #require(field[0].array?[0].integer) + 1)
    #expect(try #require(cursor["repaint"]?.integer) <= 4096)
  }

  @Test func keysDoWhatTheyShow() throws { try expectAll("keys") }
  @Test func smallChangesAddUpToTheWholeScreen() throws { try expectAll("differences") }
  @Test func whatAClientWroteIsShownAndNeverObeyed() throws { try expectAll("hostile") }
  @Test func withoutUTF8OnlyASCIIIsDrawn() throws { try expectAll("ascii") }
  @Test func aStormOfResizesLeavesTheScreenRight() throws { try expectAll("resize") }
  @Test func suspendingBlanksAndGivesBackTheTerminal() throws { try expectAll("suspend") }

  @Test func nothingIsWrittenWhileNothingHappens() throws {
    #expect(try part("idle")["bytes"]?.integer == 0)
  }

  @Test(arguments: ["term", "hangup", "abort", "trap"])
  func theTerminalIsPutBackHoweverItEnds(_ way: String) throws { try expectAll(way) }

  @Test(arguments: [
    ("dumb", "TERM is dumb"), ("unset", "TERM is dumb"), ("unknown", "not known"),
  ])
  func whereTheScreenCannotBeDrawnItSaysWhyAndTouchesNothing(_ way: (name: String, words: String)) throws {
    let refusal = try #require(part("refusals")[way.name]?.object)
    #expect(refusal["status"]?.integer == 1)
    #expect(refusal["untouched"]?.bool == true)
    #expect(refusal["text"]?.string?.contains(way.words) == true)
  }
}
