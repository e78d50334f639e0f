import Testing
import Wording

@Suite struct WordingSourceTests {
  private func words(_ text: String) -> [String] {
    WordingSource(kind: .line, path: "x.txt", bytes: Array(text.utf8)).words.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func theHeaderAndLineBreaksAreNoWords() {
    let text = words("id: x\nversion: 1\n\nOne two\nthree.\n\nFour.\n")
    #expect(text == ["One two three.", "Four."])
    #expect(words("id: y\r\nversion: 2\r\n\r\nOne  two three.\r\n\r\n\r\n\tFour. \r\n") == text)
  }

  @Test func everythingElseIs() {
    let text = words("id: x\n\nOne two.\n\nThree.\n")
    for other in ["id: x\n\nOne two. Three.\n", "id: x\n\nOne two\n", "id: x\n\none two.\n\nThree.\n"] {
      #expect(words(other) != text)
    }
  }

  @Test func aFileWithoutATextHasNone() {
    for text in ["", "id: x", "id: x\n\n", "\n\n\n"] { #expect(words(text).isEmpty) }
  }
}
