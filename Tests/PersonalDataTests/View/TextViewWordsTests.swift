import PersonalData
import Testing

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
}
