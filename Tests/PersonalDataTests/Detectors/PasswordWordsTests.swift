import Testing

@testable import PersonalData

@Suite struct PasswordWordsTests {
  @Test(arguments: [
    ("all one word", 12), ("in lower case then", 18), ("with a capital s and", 16), ("all of it", nil), ("", nil),
  ]) func readsWordsForTheSpelling(text: String, end: Int?) {
    #expect(PasswordWords.letteringEnd(TextView(text), 0) == end)
  }
}
