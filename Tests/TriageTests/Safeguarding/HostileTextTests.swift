import Casework
import Testing
import Triage

@Suite struct HostileTextTests {
  /// One pass with bounded work per word: quadratic work on a hundred thousand words would not end within the limit.
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      "not ", "death of me ", "a", "i cant see any point in ", "he is a solicitor ", "e\u{301}", "(((((", "\u{202E}",
    ])
  func longTextsAreReadInOnePass(unit: String) {
    let text = ClientText(String(repeating: unit, count: 400_000 / unit.utf8.count))
    #expect(!SafeguardingWords.standard.flags(in: text).contains(.changeOfCircumstances))
  }

  @Test func aThreatAtTheEndOfALongTextIsFound() {
    let text = String(repeating: "lorem ipsum ", count: 50_000) + "i want to die"
    #expect(SafeguardingWords.standard.flags(in: ClientText(text)).contains(.suicideOrSelfHarm))
  }

  @Test func aThreatAfterManyFiguresOfSpeechIsFound() {
    let text = String(repeating: "this will be the death of me ", count: 2000) + "i want to die"
    #expect(SafeguardingWords.standard.flags(in: ClientText(text)).contains(.suicideOrSelfHarm))
  }
}
