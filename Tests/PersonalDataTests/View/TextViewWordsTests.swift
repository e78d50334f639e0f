import TestSupport
import Testing

@testable import PersonalData

@Suite struct TextViewWordsTests {
  /// Words that lead to a look at what follows, as the last of a text.
  @Test(arguments: [
    "I live", "I live ", "he lives at", "security question", "security question:", "my password. It",
    "my password. It was",
    "LP four four one nine oh seven", "tee em five five one oh nine two", "name,dob\n", "dob,x\n1", "12 main st",
    "born?",
    "password **", "house called", "memorable word",
    "password in", "password with a capital", "password |", "password from x to", "password, which is", "first pet",
    "first pet?", "x = password", "password for", "in", "password 'x",
  ]) func looksNoFurtherThanTheText(text: String) {
    #expect(PersonalData.findings(in: text, known: KnownFields()).count <= 1)
  }

  @Test func wordsAreReadAsByteByByte() {
    var random = SeededNumbers(seed: 6)
    for length in 0..<120 {
      let text = (0..<length).map { _ in ["a", "b", "é", "ж", "1", " ", "."][Int(random.next() % 7)] }.joined()
      let view = TextView(text)
      for place in 0...view.count {
        let end = view.bytes[place...].firstIndex { !Byte.isLetter($0) } ?? view.count
        #expect(view.wordEnd(place) == end)
        let words = view.bytes[max(0, place - 12)..<place].split { !Byte.isLetter($0) }.suffix(3)
        let found = view.hasWord(before: place, most: 3, reach: 12) { view.bytes[$0].first == UInt8(ascii: "a") }
        #expect(found == words.contains { $0.first == UInt8(ascii: "a") })
        #expect(view.has("ab", in: 0..<place) == String(decoding: view.bytes[..<place], as: UTF8.self).contains("ab"))
      }
    }
  }
}
