import Testing

@testable import Console

@Suite struct TextFieldTests {
  private func field(_ keys: Key..., from text: String = "") -> TextField {
    var field = TextField(text)
    for key in keys { field.type(key) }
    return field
  }

  @Test func charactersGoWhereTheCursorIs() {
    let typed = field("a", "c", .named(.left), "b", .named(.home), "x", .named(.end), "y")
    #expect(typed.text == "xabcy")
    #expect(typed.cursor == 5)
  }

  @Test func backspaceAndDeleteTakeAwayWholeCharacters() {
    #expect(field(.named(.backspace), from: "ae\u{301}").text == "a")
    #expect(field(.named(.home), .named(.delete), from: "\u{1F1EC}\u{1F1E7}b").text == "b")
    #expect(field(.named(.backspace), .named(.delete)).text.isEmpty)
    #expect(field(.control("u"), from: "all of it").text.isEmpty)
  }

  @Test func aMarkThatJoinsTheCharacterBeforeLeavesTheCursorInside() {
    var field = TextField("e")
    field.insert("\u{301}")
    field.type("x")
    #expect(field.text == "e\u{301}x")
    #expect(field.cursor == 2)
  }

  @Test func aPasteIsCutAtTheLimitAndHasNoControls() {
    var field = TextField("ab", limit: 5)
    field.insert("1\u{1B}\r\n2345")
    #expect(field.text == "ab123")
    field.insert("more")
    #expect(field.text == "ab123")
  }

  @Test func keysThatAreNoTextAreLeftToOthers() {
    var field = TextField("a")
    for key in [Key.named(.up), .named(.enter), .named(.f1), .alt("a"), .control("p")] {
      let isTaken = field.type(key)
      #expect(!isTaken)
      #expect(field.text == "a")
    }
  }

  @Test func whatIsTooLongIsScrolledSoThatTheCursorIsSeen() {
    var grid = Grid(Size(columns: 10, rows: 1))
    let place = TextField("abcdefghijkl").draw(at: Position(column: 2, row: 0), width: 6, in: &grid)
    #expect(grid.lines == ["  hijkl"])
    #expect(place == Position(column: 7, row: 0))
    #expect(grid[3, 0].style == .field)
  }
}
