import TestSupport
import Testing

@testable import PersonalData

@Suite struct WordSetTests {
  @Test func holdsItsWordsAndNoOthers() {
    var random = SeededNumbers(seed: 2)
    func word() -> String {
      String((0..<Int.random(in: 1...18, using: &random)).map { _ in ["a", "b", "y"][Int(random.next() % 3)] })
    }
    for _ in 0..<200 {
      let words = Set((0..<12).map { _ in word() })
      let set = WordSet(words.joined(separator: " "))
      for asked in (0..<24).map({ _ in word() }) + words {
        let view = TextView("x \(asked) x")
        let isWord = words.contains(asked) && asked.utf8.count <= Lexicon.longestWord
        #expect(set.contains(view, 2..<(2 + asked.utf8.count)) == isWord)
      }
    }
  }

  @Test func nothingAndWhatReachesBeyondTheTextAreNoWords() {
    let (set, view) = (WordSet("is was"), TextView("it is"))
    #expect(set.contains(view, 3..<5))
    #expect(!set.contains(view, 3..<3) && !set.contains(view, 3..<6) && !set.contains(view, 4..<5))
  }
}
