/// Takes pasted text only where it is approved lines, word for word (EM-3).
public struct PasteMatcher {
  /// What became of pasted text.
  public enum Outcome: Hashable, Sendable {
    /// It is these lines, with the values that stood in it.
    case lines([Reply.LineUse])
    /// It is not; the nearest line where there is any, with the words that differ.
    case refused(nearest: NearestLine?)
  }

  /// The approved line that comes closest to a refused text.
  public struct NearestLine: Hashable, Sendable {
    /// The line.
    public let line: WordingReference
    /// The line's words and the pasted ones, side by side; pasted words may be personal data and are to be masked.
    public let words: [ComparedWord]
  }

  /// The longest text that is looked at, in bytes.
  public static let longestText = 10_000
  /// The most lines that one paste may hold.
  public static let mostLines = 10

  private let lines: [LineToTake]
  private let names: RecordNames

  /// A matcher over the lines that fit a paragraph.
  public init(lines: [LineToTake], names: RecordNames) {
    self.lines = lines
    self.names = names
  }

  /// The lines that a text is, white space and a word processor's substitutions aside.
  public func match(_ text: String) -> Outcome {
    guard text.utf8.count <= Self.longestText else { return .refused(nearest: nil) }
    let folded = PastedText.folded(text)
    var search = PasteSearch(lines: lines, names: names, bytes: Array(folded.utf8))
    let found = search.run()
    // Two ways to read it would be a guess.
    guard found.count == 1, let uses = found.first else { return .refused(nearest: nearest(folded)) }
    return .lines(uses)
  }

  private func nearest(_ folded: String) -> NearestLine? {
    let words = folded.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return nil }
    let bag = Set(words)
    let ranked = lines.map { line in (line: line, share: Self.share(line, bag)) }.sorted { $0.share > $1.share }
    // The exact comparison is slow, so only the likeliest lines are put to it.
    let compared = ranked.prefix(5).filter { $0.share > 0 }.map { entry in
      (line: entry.line, words: ComparedWord.compare(wording: ComparedWord.tokens(of: entry.line), pasted: words))
    }
    let best = compared.min { first, second in
      first.words.count { $0.isDifferent } < second.words.count { $0.isDifferent }
    }
    return best.map { NearestLine(line: $0.line.reference, words: $0.words) }
  }

  private static func share(_ line: LineToTake, _ bag: Set<String>) -> Double {
    let words = Set(line.outline.split { $0 == " " || $0 == "\n" }.map(String.init))
    return Double(words.intersection(bag).count) / Double(words.union(bag).count)
  }
}
