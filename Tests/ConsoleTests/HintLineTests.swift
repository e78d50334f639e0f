import SafeText
import Testing

@testable import Console

@Suite struct HintLineTests {
  @Test func hintsAreDroppedWholeAndHelpIsTheLastToGo() {
    for context in Context.allCases {
      let line = HintLine(.shipped, contexts: [context], refusing: { _ in false })
      let whole = line.text(fitting: 10_000).description
      for columns in 0...120 {
        let text = line.text(fitting: columns)
        #expect(text.columns <= columns)
        let pieces = text.description.split(separator: "  ").map(String.init)
        #expect(pieces.allSatisfy { whole.contains($0) })
        if columns >= 6 && !context.isExclusive { #expect(text.description.contains("? help")) }
      }
    }
  }

  @Test func whatCannotBeDoneHereIsNotHinted() {
    let line = HintLine(.shipped, contexts: [.queue], refusing: { $0 == .take })
    #expect(!line.text(fitting: 500).description.contains("take"))
  }
}
