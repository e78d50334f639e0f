/// The words of lines to take, ready to be searched while somebody types.
public struct LineIndex: Sendable {
  /// How well a line has what was asked for; better ones are less.
  public enum Match: Int, Comparable, Sendable {
    /// Every word as it was typed.
    case whole
    /// Every word, some of them only begun.
    case begun
    /// Some word in a near spelling.
    case near

    /// Orders by how well they match.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A line that was found.
  public struct Hit: Hashable, Sendable {
    /// The line.
    public let line: LineToTake
    /// How well its words match.
    public let match: Match
    /// How many of the words stand in its title or name.
    public let inTitle: Int
  }

  private struct Entry: Sendable {
    let line: LineToTake
    let words: [Int32]
    let titleWords: Set<Int32>
  }

  private let entries: [Entry]
  private let numbers: [String: Int32]
  private let vocabulary: [[UInt8]]
  private let places: [[Int32]]
  private let letters: [UInt64]

  /// An index over lines.
  public init(_ lines: [LineToTake]) {
    var numbers: [String: Int32] = [:]
    var spelled: [String] = []
    func number(_ word: String) -> Int32 {
      if let known = numbers[word] { return known }
      let new = Int32(spelled.count)
      numbers[word] = new
      spelled.append(word)
      return new
    }
    entries = lines.map { line in
      let title = SearchWords.of(line.header.title + " " + line.reference.id.text).map(number)
      // A number without a word stands between paragraphs, so that no phrase reaches over.
      var text: [Int32] = []
      for phrase in line.paragraphs {
        text += SearchWords.of(phrase.plainText).map(number)
        text.append(-1)
      }
      return Entry(line: line, words: text + title, titleWords: Set(title))
    }
    self.numbers = numbers
    vocabulary = spelled.map { Array($0.utf8) }
    letters = vocabulary.map(Self.letters(of:))
    var places = [[Int32]](repeating: [], count: spelled.count)
    for (index, entry) in entries.enumerated() {
      for word in Set(entry.words) where word >= 0 { places[Int(word)].append(Int32(index)) }
    }
    self.places = places
  }

  /// The lines that have everything asked for, best first; every line, by name, where nothing is asked for.
  public func search(_ query: LineQuery) -> [Hit] {
    var found = [Int: (match: Match, inTitle: Int)]()
    for index in entries.indices { found[index] = (.whole, 0) }
    for word in query.words {
      var matching: [Int: (match: Match, inTitle: Int)] = [:]
      for (number, match) in candidates(for: word) {
        for place in places[Int(number)] {
          guard let so = found[Int(place)] else { continue }
          let title = so.inTitle + (entries[Int(place)].titleWords.contains(number) ? 1 : 0)
          let value = (match: max(so.match, match), inTitle: title)
          if let known = matching[Int(place)], (known.match, -known.inTitle) <= (value.match, -value.inTitle) {
            continue
          }
          matching[Int(place)] = value
        }
      }
      found = matching
      if found.isEmpty { return [] }
    }
    for phrase in query.phrases {
      let numbers = phrase.map(number(of:))
      found = found.filter { index, _ in Self.contains(numbers, in: entries[index].words) }
    }
    let excluded = Set(query.excluded.compactMap { number(of: $0) })
    if !excluded.isEmpty { found = found.filter { index, _ in excluded.isDisjoint(with: entries[index].words) } }
    return found.sorted { left, right in
      let (first, second) = (left.value, right.value)
      return (first.match.rawValue, -first.inTitle, left.key) < (second.match.rawValue, -second.inTitle, right.key)
    }.map { Hit(line: entries[$0.key].line, match: $0.value.match, inTitle: $0.value.inTitle) }
  }

  private func number(of word: String) -> Int32? { numbers[word] }

  /// The known words that a typed one may mean: itself, then those that it begins, then near spellings where there are
  /// none of these.
  private func candidates(for word: String) -> [(Int32, Match)] {
    let typed = Array(word.utf8)
    var whole: [(Int32, Match)] = []
    for (index, known) in vocabulary.enumerated() where known.starts(with: typed) {
      whole.append((Int32(index), known.count == typed.count ? .whole : .begun))
    }
    guard whole.isEmpty else { return whole }
    let tolerance = SearchWords.tolerance(of: typed)
    guard tolerance > 0 else { return [] }
    let mask = Self.letters(of: typed)
    return vocabulary.indices.compactMap { index in
      // Every wrong letter changes at most two marks.
      guard (letters[index] ^ mask).nonzeroBitCount <= 2 * tolerance,
        SearchWords.distance(typed, vocabulary[index], limit: tolerance) != nil
      else { return nil }
      return (Int32(index), .near)
    }
  }

  private static func contains(_ phrase: [Int32?], in words: [Int32]) -> Bool {
    let numbers = phrase.compactMap(\.self)
    guard numbers.count == phrase.count, let first = numbers.first, words.count >= numbers.count else { return false }
    return words.indices.dropLast(numbers.count - 1).contains { start in
      words[start] == first && words[start..<(start + numbers.count)].elementsEqual(numbers)
    }
  }

  private static func letters(of word: [UInt8]) -> UInt64 { word.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
}

extension Phrase {
  /// Its fixed text; the name of a field stands where its value would, with the words that it counts.
  fileprivate var plainText: String {
    segments.reduce(into: "") { text, segment in
      switch segment {
      case .text(let fixed): text += fixed
      case .field(let field): text += " \(field.name) \(field.units.joined(separator: " ")) "
      }
    }
  }
}
