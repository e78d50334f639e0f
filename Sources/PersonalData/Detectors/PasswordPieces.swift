/// Cuts what stands behind a word for a password into pieces, each by what it says of the value.
struct PasswordPieces {
  enum Kind {
    /// ":", "=", "->".
    case sign
    /// "Is", "yw", "'s".
    case verb
    /// The next cell of a table in tags.
    case cell
    /// "|", between the cells of a table.
    case bar
    case direction
    case label
    case adverb
    case lettering
    case pronoun
    case subject
    case purpose
    case entry
    case auxiliary
    case being
    case change
    /// "From", before what a password was.
    case origin
    case comma
    /// "Wrong", "expired": a word that people say of passwords.
    case talk
    /// "The word", which names what comes next.
    case naming
    /// What stands between quotes, without them.
    case quoted
    /// "(As printed on the letter)", ", which was the question,".
    case aside
    /// Six characters or more with letters and digits: "rover99".
    case sure
    /// A digit, or a sign inside: "abc1", "sn!ow".
    case likely
    /// A capital inside, or before a hyphen: "McRover", "Owls-and".
    case odd
    /// Any other word.
    case word
    case question
    case sentenceEnd
    case lineEnd
    /// What is masked already, or a quote that does not end.
    case barrier
  }

  struct Piece {
    let kind: Kind
    /// The piece itself, without quotes round it.
    let range: Range<Int>
  }

  private static let reach = 90

  let view: TextView
  private let start: Int
  private var index: Int

  init(_ view: TextView, from start: Int) {
    (self.view, self.start, index) = (view, start, start)
  }

  /// The next piece; nil at the end of the text, or where it is too far from the word.
  mutating func next() -> Piece? {
    while index < view.count, index - start < Self.reach {
      let piece =
        skipped() ?? end() ?? barrier() ?? sign() ?? cell() ?? phrase() ?? genitive() ?? quoted() ?? aside()
        ?? opening() ?? token()
      // Every piece takes something, so that reading ends.
      index = max(piece.range.upperBound, index + 1)
      guard let kind = piece.kind else { continue }
      return Piece(
        kind: kind, range: kind == .quoted ? (piece.range.lowerBound + 1)..<(piece.range.upperBound - 1) : piece.range)
    }
    return nil
  }

  private typealias Cut = (kind: Kind?, range: Range<Int>)

  private func cut(_ kind: Kind?, _ length: Int = 1) -> Cut { (kind, index..<(index + length)) }

  /// Blanks, stars of *bold* type, and the quote that closes round the word itself.
  private func skipped() -> Cut? {
    switch view.bytes[index] {
    case Byte.space, UInt8(ascii: ")"), UInt8(ascii: "]"): cut(nil)
    case UInt8(ascii: "*") where view.at(index + 1) != UInt8(ascii: "*"): cut(nil)
    case UInt8(ascii: "*") where view.at(index + 2) == Byte.space: cut(nil, 2)
    case UInt8(ascii: "\"") where index == start && isQuoteClosed,
      UInt8(ascii: "'") where index == start && isQuoteClosed:
      cut(nil)
    default: nil
    }
  }

  /// "'password' field", "{"password": …".
  private var isQuoteClosed: Bool {
    view.at(index + 1) == Byte.space || view.at(index + 1) == UInt8(ascii: ":")
  }

  private func end() -> Cut? {
    let isLast = Byte.isBlank(view.at(index + 1)) || index + 1 == view.count
    return switch view.bytes[index] {
    case Byte.lineFeed: cut(.lineEnd)
    case UInt8(ascii: ","): cut(.comma)
    case UInt8(ascii: "|"): cut(.bar)
    case UInt8(ascii: "?") where isLast: cut(.question)
    case Byte.dot where isLast, UInt8(ascii: "!") where isLast, UInt8(ascii: ";"): cut(.sentenceEnd)
    default: nil
    }
  }

  private func barrier() -> Cut? {
    view.bytes[index] == Byte.blanked || view.bytes[index] == UInt8(ascii: "[") ? cut(.barrier) : nil
  }

  private func sign() -> Cut? {
    switch view.bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "="): cut(.sign, view.at(index + 1) == UInt8(ascii: ">") ? 2 : 1)
    case UInt8(ascii: ">"): cut(.sign)
    case Byte.hyphen where Byte.isBlank(view.at(index + 1)): cut(.sign)
    case Byte.hyphen where view.at(index + 1) == UInt8(ascii: ">"): cut(.sign, 2)
    case Byte.hyphen where index == start && Byte.isLetter(view.at(index + 1)): cut(.verb)
    case 0xE2 where view.begins(index, with: "→".utf8): cut(.sign, "→".utf8.count)
    case UInt8(ascii: "<") where view.begins(index, with: "<u+".utf8):
      // How safe text shows what cannot be seen; it stands for a blank.
      view.after(index, 10).firstIndex(of: UInt8(ascii: ">")).map { (.sign, index..<($0 + 1)) }
    default: nil
    }
  }

  /// The tags between one cell of a table and the next.
  private func cell() -> Cut? {
    guard isClosingTag(index) else { return nil }
    var end = index
    while view.at(end) == UInt8(ascii: "<"), end - index < 64 {
      guard let close = view.after(end, 32).firstIndex(of: UInt8(ascii: ">")) else { return nil }
      end = close + 1
    }
    return (.cell, index..<end)
  }

  /// "The word", "in lower case".
  private func phrase() -> Cut? {
    if let naming = ["the word ", "y gair "].first(where: { view.begins(index, with: $0.utf8) }) {
      return cut(.naming, naming.utf8.count)
    }
    return PasswordWords.letteringEnd(view, index).map { (.lettering, index..<$0) }
  }

  /// "The password's rover".
  private func genitive() -> Cut? {
    index == start && view.text(index, index + 2) == "'s" && Byte.isBlank(view.at(index + 2)) ? cut(.verb, 2) : nil
  }

  /// A value in quotes, on one line.
  private func quoted() -> Cut? {
    let quote = view.bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    // "The kids' school".
    if quote == UInt8(ascii: "'"), Byte.isLetter(view.at(index - 1)) { return cut(nil) }
    let rest = view.after(index + 1, PasswordDetector.longest).prefix { $0 != Byte.lineFeed }
    guard let close = rest.firstIndex(of: quote), close - index > 2 else { return cut(.barrier) }
    return PasswordShape.isTalk(view, (index + 1)..<close)
      ? cut(.barrier) : (.quoted, index..<(close + 1))
  }

  /// Words in brackets, or a clause from ", which" to the next comma, on the same line.
  private func aside() -> Cut? {
    if view.bytes[index] == UInt8(ascii: "("),
      let close = view.after(index, 32).firstIndex(of: UInt8(ascii: ")")),
      view.slice(index, close).contains(Byte.space), !view.text(index + 1, index + 4).hasPrefix("it")
    {
      return (.aside, index..<(close + 1))
    }
    guard view.at(index - 2) == UInt8(ascii: ","), view.text(index, view.wordEnd(index)) == "which",
      let close = view.after(index, 64).firstIndex(where: {
        $0 == UInt8(ascii: ",") || $0 == Byte.lineFeed || $0 == Byte.dot || $0 == Byte.blanked
      }), view.bytes[close] == UInt8(ascii: ","), !isTold(behind: view.wordEnd(index))
    else { return nil }
    return (.aside, index..<(close + 1))
  }

  /// "Which is Rees": the clause itself gives the value.
  private func isTold(behind which: Int) -> Bool {
    let verb = view.blanksEnd(which)
    let start = view.blanksEnd(view.wordEnd(verb))
    let word = view.word(at: start)
    return PasswordWords.of(view, view.word(at: verb)).contains(.verb) && PasswordWords.of(view, word).isEmpty
      && !PasswordShape.isTalk(view, word) && !PasswordShape.isRemark(view, word)
  }

  /// A bracket before a value: "(rover99)", but not the one of "(Owls)1867".
  private func opening() -> Cut? {
    guard view.bytes[index] == UInt8(ascii: "(") else { return nil }
    let inside = view.after(index, 32).prefix { !Byte.isBlank($0) && $0 != UInt8(ascii: ")") }
    let isInner = view.at(inside.endIndex) == UInt8(ascii: ")") && Byte.isAlphanumeric(view.at(inside.endIndex + 1))
    return isInner ? nil : cut(nil)
  }

  private func token() -> Cut {
    var end = view.tokenEnd(index, most: PasswordDetector.longest)
    if let tag = view.slice(index, end).dropFirst().indices.first(where: isClosingTag) { end = tag }
    if let next = nextField(in: index..<end) {
      // "password=&submit=1": a field that is empty.
      if next == index { return cut(.barrier) }
      end = next
    }
    let token = PasswordDetector.trimmed(view, index..<end)
    guard !token.isEmpty else { return (view.slice(index, end).contains(Byte.dot) ? .barrier : nil, index..<end) }
    // "is:Banana", "pass:word".
    if let colon = view.bytes[token].firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }),
      !PasswordWords.of(view, token.lowerBound..<colon).isDisjoint(with: [.verb, .label])
    {
      return (kind(token.lowerBound..<colon), token.lowerBound..<colon)
    }
    return (kind(token), token)
  }

  /// Where the next field of a form begins: "chutney&submit=1".
  private func nextField(in token: Range<Int>) -> Int? {
    guard view.at(index - 1) == UInt8(ascii: "="), let place = view.bytes[token].firstIndex(of: UInt8(ascii: "&")),
      view.at(view.wordEnd(place + 1)) == UInt8(ascii: "=")
    else { return nil }
    return place
  }

  private func kind(_ token: Range<Int>) -> Kind {
    if PasswordShape.isStarred(view.bytes[token]) { return .barrier }
    if token.count == 1, Byte.isDigit(view.bytes[token.lowerBound]) { return .label }
    let words = PasswordWords.of(view, token)
    if let kind = Self.kinds.first(where: { words.contains($0.0) }) { return kind.1 }
    if PasswordShape.isStrong(view, token) { return strength(token) }
    if view.text(token.lowerBound, token.upperBound) == "from" { return .origin }
    return PasswordShape.isTalk(view, token) || PasswordShape.isRemark(view, token) ? .talk : .word
  }

  /// What a word is first of all.
  private static let kinds: [(PasswordWords, Kind)] = [
    (.being, .being), (.direction, .direction), (.verb, .verb), (.subject, .subject), (.purpose, .purpose),
    (.entry, .entry), (.auxiliary, .auxiliary), (.change, .change), (.label, .label), (.pronoun, .pronoun),
    (.adverb, .adverb),
  ]

  private func strength(_ token: Range<Int>) -> Kind {
    let value = view.bytes[token]
    if value.contains(where: Byte.isDigit) {
      return token.count >= 6 && value.contains(where: Byte.isLetter) ? .sure : .likely
    }
    let word = value.prefix(through: value.lastIndex(where: Byte.isAlphanumeric) ?? token.lowerBound)
    return word.contains { !Byte.isAlphanumeric($0) && $0 != Byte.hyphen && $0 != UInt8(ascii: "'") } ? .likely : .odd
  }

  /// "</" and a letter.
  private func isClosingTag(_ place: Int) -> Bool {
    view.at(place) == UInt8(ascii: "<") && view.at(place + 1) == Byte.slash && Byte.isASCIILetter(view.at(place + 2))
  }
}
