import Testing
import Wording

@Suite struct ReadingAgeTests {
  private func warnings(_ text: String, limit: Int, welsh: Bool = false) -> [WordingFault.Code] {
    var file = Samples.line.replacing("has not reached us.", with: "has not reached us.\n\(text)")
    if welsh { file = file.replacing("id: some-line", with: "id: some-line-cy").replacing(": en\n", with: ": cy\n") }
    var limits = WordingLimits.standard
    limits.readingAge = limit
    return WordingLint.check(Samples.library([file], templates: []), limits: limits).map(\.code)
  }

  private let hard = """
    Administrative considerations necessitate additional verification procedures.
    Documentation substantiating remuneration constitutes an indispensable prerequisite.
    """
  private let plain = "We took the money on that day. It will come to you soon. You do not need to call us now."

  @Test func longWordsTakeAnOlderReader() {
    #expect(warnings(hard, limit: 12) == [.readingAge])
    #expect(warnings(hard, limit: 18) == [.readingAge])
  }

  @Test func shortWordsInShortSentencesDoNot() { #expect(warnings(plain, limit: 10) == []) }

  @Test func welshIsHeldToItsSentencesAlone() { #expect(warnings(hard, limit: 6, welsh: true) == []) }

  @Test func aFewWordsSayNothing() { #expect(warnings("", limit: 6) == []) }
}
