import ASCII
import Testing

@Suite struct NearestTests {
  @Test(
    arguments: [
      ("lst", ["list"]), ("lits", ["list"]), ("view", ["view"]), ("xyzzy", []), ("li", ["list"]), ("", []),
    ] as [(String, [String])])
  func `The nearest word, or none`(typed: String, found: [String]) {
    #expect(Nearest.words(to: typed, among: ["list", "view", "take", "history"]) == found)
  }

  @Test func `Words that are equally near are all named`() {
    #expect(Nearest.words(to: "cat", among: ["bat", "hat", "dog"]) == ["bat", "hat"])
  }

  @Test func `Capitals count as small letters, and the known word is given as it stands`() {
    #expect(Nearest.words(to: "SLX", among: ["SLA", "workload"]) == ["SLA"])
  }
}
