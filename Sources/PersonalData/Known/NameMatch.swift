/// A place where the letters of a known name stand; not yet whether they are the name.
struct NameMatch {
  var range: Range<Int>
  var pattern: KnownPattern

  /// The matches that are names: a part that is an ordinary word too needs a capital inside a sentence, a title
  /// before it, or another part of the name beside it.
  static func resolved(_ matches: [NameMatch], in scan: Scan) -> [Hit] {
    if matches.isEmpty { return [] }
    let matches = matches.filter { !$0.pattern.needsCapital || $0.isCapitalised(scan.view) }
    let starts = matches.contains(where: \.pattern.isOrdinaryWord) ? Set(matches.map(\.range.lowerBound)) : []
    let sure = matches.filter { !$0.pattern.isOrdinaryWord }.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    return matches.filter { match in
      match.pattern.isOrdinaryWord
        ? match.isName(in: scan.view, beside: sure) || match.isPaired(scan.view, starts)
        : !(match.pattern.isOrdinaryPhrase && match.isDescribed(scan.view))
    }.map { match in
      var hit = Hit(.name, match.withInitials(scan.view), .knownName, subject: match.pattern.place)
      if match.pattern.needsCapital { hit.level = .hard }
      hit.isOrdinaryWord = match.pattern.isOrdinaryWord && !match.hasTitle(scan.view)
      return hit
    }
  }

  /// Whether it has a capital, and no other one but in a text of capitals: "Ai", but no "AI".
  private func isCapitalised(_ view: TextView) -> Bool {
    guard view.isCapital(range.lowerBound) else { return false }
    return !view.isCapital(range.upperBound - 1) || isShouted(view)
  }

  /// "Poppy and Daisy stay with me": another name of the record, or the writer, stands behind "and".
  private func isPaired(_ view: TextView, _ starts: Set<Int>) -> Bool {
    guard view.isCapital(range.lowerBound), !isShouted(view), view.at(range.upperBound) == Byte.space else {
      return false
    }
    let joiner = range.upperBound + 1
    let end = view.at(joiner) == UInt8(ascii: "&") ? joiner + 1 : view.wordEnd(joiner)
    guard view.at(end) == Byte.space, ["and", "&", "a", "ac"].contains(view.text(joiner, end)) else { return false }
    let next = view.text(end + 1, view.wordEnd(end + 1))
    return next == "i" || next == "me" || view.isCapital(end + 1) && starts.contains(end + 1)
  }

  /// The range with "K." or "J P" before it, where the person's first names begin so.
  private func withInitials(_ view: TextView) -> Range<Int> {
    var start = range.lowerBound
    // "A finch is a bird": an article.
    if !view.isCapital(start), view.at(start - 1) == Byte.space, view.at(start - 2) != Byte.dot { return range }
    for _ in 0..<3 {
      var place = start - 1
      while place >= 0, start - place <= 2, view.bytes[place] == Byte.space || view.bytes[place] == Byte.dot {
        place -= 1
      }
      guard place >= 0, place < start - 1, pattern.initials.contains(view.bytes[place]), view.isCapital(place),
        !Byte.isAlphanumeric(view.at(place - 1)), view.at(place - 1) != UInt8(ascii: "'")
      else { break }
      start = place
    }
    return start..<range.upperBound
  }

  /// "It was a misty day": an article before two ordinary words without a capital.
  private func isDescribed(_ view: TextView) -> Bool {
    // "What a joy. Sky went up": two sentences.
    if !view.isCapital(range.lowerBound), view.bytes[range].contains(Byte.dot) { return true }
    guard !range.contains(where: view.isCapital) else { return false }
    var end = range.lowerBound
    while end > 0, view.bytes[end - 1] == Byte.space, range.lowerBound - end < 2 { end -= 1 }
    var start = end
    while start > 0, end - start < 8, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    if start == end, Byte.isDigit(view.at(end - 1)) { return true }
    return ["a", "an", "the", "every", "one", "this", "that", "some"].contains(
      view.text(start, end))
  }

  private func isName(in view: TextView, beside sure: [Range<Int>]) -> Bool {
    if hasTitle(view) || withInitials(view) != range { return true }
    let next = sure.partition { $0.upperBound > range.lowerBound - 4 }
    for other in sure[next...].prefix(4) where other.lowerBound <= range.upperBound + 3 {
      if other.upperBound <= range.lowerBound || other.lowerBound >= range.upperBound { return true }
    }
    guard view.isCapital(range.lowerBound), !isShouted(view), !isTime(view), !isPhrase(view), !isThing(view) else {
      return false
    }
    return !startsSentence(view) || OrdinaryWords.isWelshName(view.bytes[range]) || endsLine(view) || isSigning(view)
      || isAged(view)
  }

  /// "Poppy (9)", "Daisy, 7".
  private func isAged(_ view: TextView) -> Bool {
    view.at(range.upperBound) == Byte.space && view.at(range.upperBound + 1) == UInt8(ascii: "(")
      && (Byte.isDigit(view.at(range.upperBound + 2)) || view.text(range.upperBound + 2, range.upperBound + 5) == "age")
  }

  /// A month, season or feast behind a word that leads to one: "since May", "last Summer".
  private func isTime(_ view: TextView) -> Bool {
    let word = view.bytes[range]
    guard Self.times.contains(where: { word.elementsEqual($0) }) else { return false }
    var place = range.upperBound
    while view.at(place) == Byte.space, place - range.upperBound < 2 { place += 1 }
    if Byte.isDigit(view.at(place)) { return true }
    var end = range.lowerBound
    while end > 0, Byte.isBlank(view.bytes[end - 1]), range.lowerBound - end < 2 { end -= 1 }
    var start = end
    while start > 0, end - start < 10, Byte.isAlphanumeric(view.bytes[start - 1]) { start -= 1 }
    guard start < end else { return false }
    return Byte.isDigit(view.bytes[start])
      || Self.beforeTimes.contains(view.text(start, end))
  }

  private static let times = """
    january february march april may june july august september october november december spring summer autumn winter
    christmas easter monday tuesday wednesday thursday friday saturday sunday august mai medi haf
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

  private static let beforeTimes: Set<String> = [
    "in", "since", "on", "of", "last", "next", "by", "until", "till", "from", "early", "late", "mid", "this", "every",
    "each",
    "before", "after", "to", "at", "over", "for", "the", "and", "or", "during", "through", "between", "a", "one",
    "whole",
    "all", "mis", "ym", "st", "nd", "rd", "th", "ers", "ar", "end", "again", "around", "about",
  ]

  /// "The Grant came late": behind an article, and no family's name.
  private func isThing(_ view: TextView) -> Bool {
    guard range.lowerBound > 0, view.at(range.lowerBound - 1) == Byte.space else { return false }
    var start = range.lowerBound - 1
    while start > 0, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    guard ["the", "a", "an"].contains(view.text(start, range.lowerBound - 1)),
      view.at(range.upperBound) != UInt8(ascii: "'")
    else { return false }
    // In Welsh "a" joins the names of a list.
    if view.at(start + 1) == Byte.space,
      !Byte.isLetter(view.at(range.upperBound + 1))
        || Self.welsh.contains(view.text(range.upperBound + 1, view.wordEnd(range.upperBound + 1)))
    {
      return false
    }
    var end = range.upperBound + 1
    while end < view.count, Byte.isLetter(view.bytes[end]) { end += 1 }
    let next = view.text(min(range.upperBound + 1, view.count), min(end, view.count))
    return !["family", "household", "children", "kids", "case", "house", "name", "surname"].contains(next)
      && !view.isCapital(range.upperBound + 1)
  }

  /// One of several ordinary words with capitals, as in Direct Pay or High Court.
  private func isPhrase(_ view: TextView) -> Bool {
    isOrdinaryCapital(view, after: range.upperBound) || isOrdinaryCapital(view, before: range.lowerBound)
  }

  private func isOrdinaryCapital(_ view: TextView, after place: Int) -> Bool {
    guard view.at(place) == Byte.space, view.isCapital(place + 1) else { return false }
    var end = place + 1
    while end < view.count, Byte.isLetter(view.bytes[end]) { end += 1 }
    return end - place > 2 && OrdinaryWords.contains(Array(view.slice(place + 1, end)))
  }

  private func isOrdinaryCapital(_ view: TextView, before place: Int) -> Bool {
    guard view.at(place - 1) == Byte.space else { return false }
    var start = place - 1
    while start > 0, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    // The first word of a sentence has its capital in any case.
    guard place - start > 3, view.isCapital(start), start > 1, view.at(start - 1) == Byte.space,
      view.at(start - 2) != Byte.dot
    else { return false }
    return OrdinaryWords.contains(Array(view.slice(start, place - 1)))
  }

  private static let welsh: Set<String> = [
    "am", "yn", "sydd", "sy", "wedi", "gyda", "efo", "hefo", "ar", "i", "o", "yw", "ydi", "fel", "ac", "dan", "a", "n",
  ]

  /// "Grant here, not paid again", "Autumn called".
  private func isSigning(_ view: TextView) -> Bool {
    guard view.at(range.upperBound) == Byte.space else { return false }
    var end = range.upperBound + 1
    while end < view.count, Byte.isLetter(view.bytes[end]) { end += 1 }
    let word = view.text(min(range.upperBound + 1, view.count), end)
    return Self.deeds.contains(word) || ["hasn", "doesn", "didn"].contains(word)
      || word == "is" && isAbout(view, end)
      || word == "has" && Self.done.contains(view.text(end + 1, view.wordEnd(end + 1)))
      || word == "goes" && Self.afterGoes.contains(view.text(end + 1, view.wordEnd(end + 1)))
      || Self.states.contains(word) && Self.counted.contains { view.bytes[range].elementsEqual($0) }
      || ["is", "was", "had", "left"].contains(word)
        && Self.counted.prefix(Self.firstNames).contains { view.bytes[range].elementsEqual($0) }
  }

  /// "Saffron is at her nan's", "Grace is with me": what is said of a person.
  private func isAbout(_ view: TextView, _ place: Int) -> Bool {
    let end = view.wordEnd(place + 1)
    let word = view.text(place + 1, end)
    return Self.ofPeople.contains(word)
      || word == "at"
        && ["my", "her", "his", "their", "nan", "school", "mum", "dad", "nursery", "college"].contains(
          view.text(end + 1, view.wordEnd(end + 1)))
  }

  private static let ofPeople: Set<String> = [
    "with", "staying", "living", "my", "our", "his", "her", "mine", "ours", "lying", "refusing", "claiming", "paying",
    "working", "asking", "saying",
  ]

  /// What only a person has done.
  private static let done: Set<String> = [
    "moved", "told", "asked", "taken", "kept", "stopped", "agreed", "refused", "lied", "remarried", "applied", "paid",
  ]

  private static let afterGoes: Set<String> = ["to", "every", "back", "there", "with", "home", "between", "each"]

  /// What is said of things too, but only behind an article: "Poppy is at a new school", "Will has been with me".
  private static let states: Set<String> = [
    "has", "goes", "stays", "needs", "gets", "starts", "started", "moved", "works",
    "stopped", "turned", "never", "always", "hasn", "isn", "wasn", "doesn", "didn", "did", "does", "sees", "went",
    "came",
  ]
  /// So many of them are hardly a thing at the start of a sentence.
  private static let firstNames = 16
  private static let counted = """
    chase poppy daisy lily violet robin jay martin jack rob pat nick sue drew penny ruby mark bill guy dean earl duke baron king
    queen prince bishop abbot baker cook carter archer fisher hunter mason porter potter turner tanner taylor weaver
    barber bailey butler carpenter chandler cooper draper farmer fowler gardener miller page piper rider sawyer
    shepherd slater smith thatcher tyler walker warden wright knight lance will wren finch jewel
    fern iris holly hazel willow rowan primrose bryony wren merlin linnet martin
    star bell fox lamb wolf hawk falcon swan drake brook ford grant lane
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

  /// What only a person does.
  private static let deeds: Set<String> = [
    "here", "called", "calls", "rang", "rings", "said", "says", "told", "tells", "refuses", "refused", "lives", "lived",
    "paid", "owes", "owed", "wants", "wanted", "needs", "stays", "stayed", "sees", "visits", "sleeps", "attends",
    "texted",
    "emailed", "phoned", "lied", "asked", "hates", "earns", "quit",
  ]

  private func hasTitle(_ view: TextView) -> Bool {
    var end = range.lowerBound
    while end > 0, range.lowerBound - end < 3, Byte.isBlank(view.bytes[end - 1]) || view.bytes[end - 1] == Byte.dot {
      end -= 1
    }
    var start = end
    while start > 0, end - start < 8, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    guard start < end, let entry = Lexicon.all.lookUp(view.bytes, start, end) else { return false }
    return entry.words.contains(.title)
  }

  /// Whether the word is all capitals and so is its neighbour, so that a capital tells nothing.
  private func isShouted(_ view: TextView) -> Bool {
    guard range.count > 1, view.isCapital(range.upperBound - 1) else { return false }
    var index = range.upperBound
    while index < view.count, index - range.upperBound < 3, !Byte.isLetter(view.bytes[index]) { index += 1 }
    if Byte.isLetter(view.at(index)) && Byte.isLetter(view.at(index + 1)) {
      return view.isCapital(index) && view.isCapital(index + 1)
    }
    index = range.lowerBound - 1
    while index >= 0, range.lowerBound - index < 4, !Byte.isLetter(view.bytes[index]) { index -= 1 }
    return view.isCapital(index) && view.isCapital(index - 1)
  }

  private func startsSentence(_ view: TextView) -> Bool {
    var index = range.lowerBound - 1
    // What is escaped in the masked text reads as a word there, so the name must count here as well.
    guard view.isPlain(range.lowerBound) else { return false }
    while index >= 0, range.lowerBound - index < 40 {
      let byte = view.bytes[index]
      if Byte.isAlphanumeric(byte) || byte == UInt8(ascii: ",") { return false }
      if byte == Byte.dot || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == Byte.lineFeed
        || byte == UInt8(ascii: ":")
      {
        return true
      }
      if byte == Byte.blanked || !view.isPlain(index) { return false }
      index -= 1
    }
    return true
  }

  /// Whether nothing but a comma or full stop follows on its line, as after a greeting or before a signature.
  private func endsLine(_ view: TextView) -> Bool {
    var index = range.upperBound
    while index < view.count, index - range.upperBound < 8 {
      let byte = view.bytes[index]
      if byte == Byte.lineFeed || byte == UInt8(ascii: ",") { return true }
      if byte != Byte.space && byte != Byte.dot { return false }
      index += 1
    }
    return index >= view.count
  }
}
