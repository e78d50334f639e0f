/// Whether a date is another than that of a birth, by what governs it: the nearest label wins.
enum OtherDate {
  /// How far before a date the words are read that name it.
  private static let reach = 40

  /// Whether words between a word of birth and a date give the date another meaning.
  static func isMeant(_ view: TextView, _ between: Range<Int>) -> Bool {
    let slices = view.bytes[between].split { !Byte.isLetter($0) }
    let words = slices.map { String(decoding: $0, as: UTF8.self) }
    guard !words.isEmpty else { return false }
    // "The date of separation".
    if let date = words.lastIndex(of: "date"), words.count > date + 2, words[date + 1] == "of",
      !births.contains(words[date + 2])
    {
      return true
    }
    let isStated = stating.contains(words[words.count - 1])
    for index in words.indices where isEvent(view, slices, words, index) {
      if !(isStated && isSource(view, slices, words, index)), !hasDate(view, slices[index].endIndex, between.upperBound)
      {
        return true
      }
    }
    if let marriage = words.lastIndex(of: "marriage"),
      marriage + 1 == words.count || !words[marriage + 1].hasPrefix("cert")
    {
      return true
    }
    // "Born the week before, 4 June 2012".
    if endsWithComma(view.bytes[between]) { return false }
    // "According to your letter of 30 October: 3 November 2010": another date was the letter's.
    let last = view.bytes[between].lastIndex { Byte.isDigit($0) || $0 == Byte.blanked } ?? between.lowerBound
    if let first = view.bytes[between].firstIndex(where: { Byte.isDigit($0) || $0 == Byte.blanked }),
      tellsOn(view.slice(first, between.upperBound).words)
    {
      return true
    }
    let tail = zip(slices, words).filter { $0.0.startIndex >= last }.map(\.1)
    return tail.last.map(isLead) ?? false
      || tail.count > 1 && isLead(tail[tail.count - 2]) && dating.contains(tail[tail.count - 1])
        && !(sources.contains(tail[tail.count - 2]) && isRead(tail))
  }

  /// Whether the words right before a date, in its own clause and behind any word of birth, name it.
  static func isBefore(_ scan: Scan, _ place: Int) -> Bool {
    let view = scan.view
    var start = place
    while start > 0, place - start < reach, !endsClause(view, start - 1) { start -= 1 }
    // A word is read whole.
    while start > 0, start < place, Byte.isLetter(view.bytes[start - 1]), Byte.isLetter(view.bytes[start]) {
      start += 1
    }
    let mark = scan.marks.partition { Int($0.end) > place } - 1
    if mark >= 0, let birth = scan.marks[max(0, mark - 4)...mark].last(where: { $0.words.contains(.birth) }) {
      start = max(start, min(Int(birth.end), place))
    }
    return isMeant(view, start..<place)
  }

  private static func endsClause(_ view: TextView, _ place: Int) -> Bool {
    switch view.bytes[place] {
    case Byte.lineFeed, Byte.blanked, UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      return true
    case Byte.dot: return Byte.isBlank(view.at(place + 1))
    case let byte: return Byte.isDigit(byte)
    }
  }

  private static func isEvent(
    _ view: TextView, _ slices: [ArraySlice<UInt8>], _ words: [String], _ index: Int
  ) -> Bool {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    if comings.contains(word), outcomes.contains(next) { return false }
    if isNamed(word) { return true }
    // "The leaving date": a word for another day, and no person, before the word for one.
    if word == "date" || word == "dates", index > 0, isUnknown(view, slices[index - 1]) { return true }
    if word == "day", index > 0, ordinals.contains(words[index - 1]) { return true }
    if word == "entered" && next == "the" || word == "registered" && next == "on" { return true }
    return isPast(word) && isUnknown(view, slices[index])
  }

  /// The same with no day between: not "his birthday on 3/5/2012; the wedding was".
  private static func isSource(
    _ view: TextView, _ slices: [ArraySlice<UInt8>], _ words: [String], _ index: Int
  ) -> Bool {
    isSource(words, index)
      && !view.slice(slices[max(0, index - 3)].startIndex, slices[index].startIndex).contains {
        Byte.isDigit($0) || $0 == Byte.blanked
      }
  }

  /// Whether digits right behind a word are the day that it names: "the letter dated 2 June 2025 says".
  private static func hasDate(_ view: TextView, _ place: Int, _ end: Int) -> Bool {
    view.slice(place, min(place + 8, end)).contains(where: Byte.isDigit)
  }

  /// "On the phone", "ar eich llythyr": where the date was read or said, which is not its own.
  private static func isSource(_ words: [String], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    return words[max(0, index - 3)..<index].contains(where: places.contains)
  }

  /// Whether words between two dates begin to tell of something else than the first does.
  static func isChanged(_ view: TextView, _ between: Range<Int>) -> Bool {
    if isMeant(view, between) { return true }
    let words = view.bytes[between].words
    if words.count == 1, words[0] == "on" || words[0] == "ar" { return true }
    return tellsOn(words)
      || words.indices.contains { index in
        words[index] == "registered" || sources.contains(words[index]) && !isSource(words, index)
      }
  }

  /// "And she saw him": somebody did something, and nobody was born or is said to be.
  private static func tellsOn(_ words: [String]) -> Bool {
    guard let subject = words.firstIndex(where: subjects.contains), subject + 1 < words.count else { return false }
    // "A'i brawd": his, and no I.
    if words[subject] == "i", subject > 0, !joiners.contains(words[subject - 1]) { return false }
    // "But she writes them backwards, it's 5 August": the last clause speaks of the date again.
    if words[subject...].contains("it") { return false }
    let verb = words[subject + 1]
    return !words.contains("born") && !beliefs.contains(verb)
      && !(beings.contains(verb) && words.count - subject <= 4)
  }

  private static let joiners: Set<String> = ["and", "but", "so", "when", "because", "which", "that"]
  private static let subjects: Set<String> = ["he", "she", "we", "they", "you", "i"]
  private static let beings: Set<String> = ["is", "was", "are", "were"]
  private static let beliefs: Set<String> = [
    "think", "believe", "said", "say", "mean", "meant", "know", "guess", "has", "have",
    "put", "gave", "wrote", "typed", "told",
  ]
  private static let ordinals: Set<String> = ["first", "last", "final", "next", "olaf", "diwethaf"]
  private static let comings: Set<String> = ["came", "come", "comes"]
  private static let outcomes: Set<String> = ["out", "up", "through", "along", "into", "as", "over"]
  private static let places: Set<String> = ["on", "over", "in", "from", "per", "via", "ar", "dros", "yn", "o"]
  private static let stating: Set<String> = [
    "is", "was", "as", "are", "be", "says", "said", "reads", "shows", "yw", "ydi", "ydy", "oedd", "sef",
  ]

  /// A verb in the past, by its ending: what was done on the day, and not how the date was noted.
  private static func isPast(_ word: String) -> Bool {
    guard word.utf8.count > 4, !recordings.contains(word) else { return false }
    return word.hasSuffix("ed") || word.hasSuffix("odd") && !word.hasSuffix("oedd") || word.hasSuffix("wyd")
      || word.hasSuffix("asom")
  }

  /// Small letters, and no word known here.
  private static func isUnknown(_ view: TextView, _ word: ArraySlice<UInt8>) -> Bool {
    !view.isCapital(word.startIndex) && Lexicon.all.lookUp(view.bytes, word.startIndex, word.endIndex) == nil
  }

  private static func isLead(_ word: String) -> Bool { leads.contains(word) || sources.contains(word) }

  /// "On your letter is": the date is read from the document.
  private static func isRead(_ tail: [String]) -> Bool {
    guard tail.count > 3, let last = tail.last, ["is", "was"].contains(last) else { return false }
    return ["on", "in", "from", "per"].contains(tail[tail.count - 4])
  }

  private static func endsWithComma(_ between: ArraySlice<UInt8>) -> Bool {
    between.last { !Byte.isBlank($0) } == UInt8(ascii: ",")
  }

  private static let births: Set<String> = ["birth", "births", "brith", "bith"]
}
