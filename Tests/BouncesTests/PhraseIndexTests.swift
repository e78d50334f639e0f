import Testing

@testable import Bounces

@Suite struct PhraseIndexTests {
  private let index = PhraseIndex([("full", 1), ("user unknown", 2), ("不存在", 3), ("x", 4)])

  @Test(arguments: [
    ("mailbox full", [1]), ("full user unknown", [1, 2]), ("#full", [1]), ("用户不存在", [3]), ("fulfil", []),
    ("awful full", [1]),
    ("painfull", []), ("x", []), ("f", []), ("", []),
  ])
  func findsPhrasesWhereWordsBegin(text: String, meanings: [Int]) {
    #expect(index.all(in: Array(text.utf8)[...]) == meanings)
  }

  @Test func tellsWhereTheFirstPhraseEnds() {
    #expect(index.firstEnd(in: Array("a full user unknown".utf8)[...]) == 6)
    #expect(index.firstEnd(in: Array("nothing".utf8)[...]) == nil)
  }

  @Test func everyPhraseOfTheTableIsFound() {
    for (phrase, reason) in FailureReason.table {
      #expect(FailureReason.index.all(in: Array("it: \(phrase).".utf8)[...]).contains { $0 == reason }, "\(phrase)")
      #expect(phrase == phrase.lowercased(), "\(phrase)")
    }
  }
}
