internal import ASCII
internal import Casework

/// Reads the words of a filter against the vocabulary; guesses nothing.
struct FilterParser {
  let pieces: [WordPiece]
  private var result = Filter()

  init(pieces: [WordPiece]) { self.pieces = pieces }

  mutating func filter() throws(FilterError) -> Filter {
    for piece in pieces { try take(piece) }
    return result
  }

  private mutating func take(_ piece: WordPiece) throws(FilterError) {
    guard let name = piece.name else {
      result.terms.append(Filter.Term(try numbers(piece), isNegated: piece.isNegated))
      return
    }
    guard let word = Word(name: name) else { throw unknownWord(name, at: piece.column + (piece.isNegated ? 1 : 0)) }
    for value in piece.values where value.text.isEmpty {
      throw FilterError(fault: .missingValue(word), column: value.column)
    }
    if word == .sort {
      try takeSort(piece)
    } else {
      result.terms.append(Filter.Term(try criterion(word, piece.values), isNegated: piece.isNegated))
    }
  }

  private func unknownWord(_ name: String, at column: Int) -> FilterError {
    FilterError(
      fault: .unknownWord(name), column: column, suggestion: Nearest.words(to: name, among: Word.everyName).first)
  }

  private func numbers(_ piece: WordPiece) throws(FilterError) -> Criterion {
    .number(
      try piece.values.map { (value) throws(FilterError) in
        guard !value.isQuoted, let id = ActivityID(value.text) else {
          var error = unknownWord(value.text, at: value.column)
          error.suggestion = Word.whole(of: value.text) ?? error.suggestion
          throw error
        }
        return id
      })
  }

  private mutating func takeSort(_ piece: WordPiece) throws(FilterError) {
    guard !piece.isNegated else { throw FilterError(fault: .negatedSort, column: piece.column) }
    guard result.sort == nil else { throw FilterError(fault: .repeatedSort, column: piece.column) }
    let sorts = try named(.sort, piece.values, Vocabulary.sorts)
    guard sorts.count == 1 else { throw FilterError(fault: .repeatedSort, column: piece.values[1].column) }
    result.sort = sorts.first
  }

  private func criterion(_ word: Word, _ values: [Piece]) throws(FilterError) -> Criterion {
    switch word {
    case .is: .state(try named(word, values, Vocabulary.states))
    case .left: .left(try spans(word, values))
    case .late: .late(try spans(word, values))
    case .age: .age(try spans(word, values))
    case .received: .received(try days(word, values))
    case .due: .due(try days(word, values))
    case .owner: .owner(try each(word, values) { Self.owner($0) })
    case .team: .team(try each(word, values) { Self.team($0) })
    case .subject: .subject(try subjects(values))
    case .flag: .flag(try flags(values))
    case .role: .role(try named(word, values, Vocabulary.roles))
    case .prefer: .preference(try named(word, values, Vocabulary.preferences))
    case .email: .email(try named(word, values, Vocabulary.answers))
    case .language: .language(try named(word, values, Vocabulary.languages))
    case .nation: .nation(try named(word, values, Vocabulary.nations))
    case .case: .caseNumber(try each(word, values) { CaseNumber($0.text.uppercasedASCII) })
    case .client: .client(try each(word, values) { Self.client($0.text) })
    case .source: .source(try named(word, values, Vocabulary.sources))
    case .unsure: .unsure(try named(word, values, Vocabulary.answers))
    case .sort: throw FilterError(fault: .repeatedSort, column: values.first?.column ?? 1)
    }
  }

  private func each<Value>(
    _ word: Word, _ values: [Piece], read: (Piece) -> Value?
  ) throws(FilterError) -> [Value] {
    try values.map { (piece) throws(FilterError) in
      guard let value = read(piece) else {
        throw FilterError(
          fault: .unknownValue(word, piece.text), column: piece.column,
          suggestion: Nearest.words(to: piece.text, among: word.values).first)
      }
      return value
    }
  }

  private func named<Value>(
    _ word: Word, _ values: [Piece], _ names: Names<Value>
  ) throws(FilterError) -> [Value] { try each(word, values) { names.value($0.lowercased) } }

  private func spans(_ word: Word, _ values: [Piece]) throws(FilterError) -> [Bounds<Span>] {
    let bounds = try each(word, values) { Bounds($0.lowercased) { Span($0) } }
    for (bound, piece) in zip(bounds, values) {
      switch bound {
      case .exactly: throw FilterError(fault: .needsComparison(word, piece.text), column: piece.column)
      case .between(let first, let last) where first > last:
        throw FilterError(fault: .backwards(word, piece.text), column: piece.column)
      default: continue
      }
    }
    return bounds
  }

  private func days(_ word: Word, _ values: [Piece]) throws(FilterError) -> [Bounds<Day>] {
    let bounds = try each(word, values) { piece in
      Bounds(piece.lowercased) { text in Day(text).flatMap { word == .due && $0.isAgo ? nil : $0 } }
    }
    for case (.between(.date(let first), .date(let last)), let piece) in zip(bounds, values) where first > last {
      throw FilterError(fault: .backwards(word, piece.text), column: piece.column)
    }
    return bounds.map { bound in
      if case .exactly(let day) = bound, day.isAgo { return .atLeast(day) }
      return bound
    }
  }

  private func subjects(_ values: [Piece]) throws(FilterError) -> [Subject] {
    for piece in values where Vocabulary.subjects.value(piece.lowercased) == nil {
      let found = Vocabulary.subjects.values(beginning: piece.lowercased)
      guard found.count > 1 else { continue }
      throw FilterError(fault: .ambiguousValue(.subject, piece.text, found.map(\.rawValue)), column: piece.column)
    }
    return try each(.subject, values) { piece in
      Vocabulary.subjects.value(piece.lowercased) ?? Vocabulary.subjects.values(beginning: piece.lowercased).first
    }
  }

  /// Flags by their names and by the marks of the lists; `child` alone could be two of them.
  private func flags(_ values: [Piece]) throws(FilterError) -> [FlagChoice] {
    for piece in values where piece.lowercased == "child" {
      throw FilterError(
        fault: .ambiguousValue(.flag, piece.text, [Flag.childAtRisk.name, Flag.childNotNamed.name]),
        column: piece.column)
    }
    // LINK? of the lists is a state, no flag.
    for piece in values where ["link", "link?"].contains(piece.lowercased) {
      throw FilterError(fault: .unknownValue(.flag, piece.text), column: piece.column, suggestion: "is:unlinked")
    }
    return try named(.flag, values, Vocabulary.flags)
  }

  private static func owner(_ piece: Piece) -> OwnerChoice? {
    if !piece.isQuoted, let choice = Vocabulary.owners.value(piece.lowercased) { return choice }
    return Account(piece.lowercased).map(OwnerChoice.account)
  }

  private static func team(_ piece: Piece) -> TeamChoice? {
    if !piece.isQuoted, let choice = Vocabulary.teams.value(piece.lowercased) { return choice }
    guard piece.text.utf8.count <= 100, piece.text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    return .named(piece.lowercased)
  }

  private static func client(_ text: String) -> ClientChoice? {
    if let reference = CustomerReference(text) { return .reference(reference) }
    let digits = text.hasPrefix("..") ? String(text.dropFirst(2)) : text
    return digits.utf8.count == 3 && digits.smallNumber != nil ? .lastThree(digits) : nil
  }
}

extension Day {
  fileprivate var isAgo: Bool { if case .ago = self { true } else { false } }
}
