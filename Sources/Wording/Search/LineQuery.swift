/// What somebody typed to find a line: words, "quoted phrases" and -words.
public struct LineQuery: Hashable, Sendable {
  /// Words that must be there, in any order.
  let words: [String]
  /// Words that must stand side by side.
  let phrases: [[String]]
  /// Words that must not be there.
  let excluded: [String]

  /// Whether it asks for nothing, so that every line fits.
  public var isEmpty: Bool { words.isEmpty && phrases.isEmpty && excluded.isEmpty }

  /// Reads what was typed; a quotation mark without a partner ends with the text.
  public init(_ text: String) {
    var (words, phrases, excluded): ([String], [[String]], [String]) = ([], [], [])
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 {
        let phrase = SearchWords.of(String(part))
        if !phrase.isEmpty { phrases.append(phrase) }
        continue
      }
      for word in part.split(whereSeparator: \.isWhitespace) {
        if word.hasPrefix("-"), word.count > 1 {
          excluded += SearchWords.of(String(word.dropFirst()))
        } else {
          words += SearchWords.of(String(word))
        }
      }
    }
    (self.words, self.phrases, self.excluded) = (words, phrases, excluded)
  }
}
