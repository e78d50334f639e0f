import Filtering
import Testing

@Suite struct SavedViewTests {
  @Test func aViewKeepsItsParts() throws {
    let view = try SavedView(number: 1, name: "Mine", filter: "owner:me is:open sort:left")
    #expect(view.number == 1)
    #expect(view.name == "Mine")
    #expect(view.filter.description == "owner:me is:open sort:left")
  }

  @Test(arguments: [0, 10, -1]) func thereAreNineKeys(number: Int) {
    #expect(throws: SavedView.Fault.number(number)) { try SavedView(number: number, name: "Mine", filter: "") }
  }

  @Test(arguments: ["", " Mine", "Mine ", "a\nb", "\u{1B}[1m", String(repeating: "a", count: 31), "\u{202E}a"])
  func aNameIsPlainText(name: String) {
    #expect(throws: SavedView.Fault.name) { try SavedView(number: 1, name: name, filter: "") }
  }

  @Test func aWholeReferenceIsNotKept() throws {
    #expect(throws: SavedView.Fault.personalData) {
      try SavedView(number: 1, name: "One", filter: "-client:..482,123456789482")
    }
    #expect(try SavedView(number: 1, name: "One", filter: "client:..482").filter.terms.count == 1)
  }

  @Test func aFilterThatCannotBeReadIsRefused() {
    let error = #expect(throws: SavedView.Fault.self) { try SavedView(number: 1, name: "One", filter: "onwer:me") }
    #expect(error?.description.contains("did you mean owner:") == true)
  }
}
