/// A place where the letters of a known name stand; not yet whether they are the name.
struct NameMatch {
  var range: Range<Int>
  var pattern: KnownPattern

  /// The matches that are names: a part that is an ordinary word too needs a capital inside a sentence, a title
  /// before it, or another part of the name beside it.
  static func resolved(_ matches: [NameMatch], in scan: Scan) -> [Hit] {
    let matches = matches.filter { !$0.pattern.needsCapital || scan.view.isCapital($0.range.lowerBound) }
    let sure = matches.filter { !$0.pattern.isOrdinaryWord }.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    return matches.filter { match in
      !match.pattern.isOrdinaryWord || match.isName(in: scan.view, beside: sure)
    }.map { match in
      var hit = Hit(.name, match.withInitials(scan.view), .knownName, subject: match.pattern.place)
      if match.pattern.needsCapital { hit.level = .hard }
      return hit
    }
  }

  /// The range with "K." or "J P" before it, where the person's first names begin so.
  private func withInitials(_ view: TextView) -> Range<Int> {
    var start = range.lowerBound
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

  private func isName(in view: TextView, beside sure: [Range<Int>]) -> Bool {
    if hasTitle(view) || withInitials(view) != range { return true }
    let next = sure.partition { $0.upperBound > range.lowerBound - 4 }
    for other in sure[next...].prefix(4) where other.lowerBound <= range.upperBound + 3 {
      if other.upperBound <= range.lowerBound || other.lowerBound >= range.upperBound { return true }
    }
    guard view.isCapital(range.lowerBound), !isShouted(view) else { return false }
    return !startsSentence(view) || endsLine(view) || isSigning(view)
  }

  /// "Grant here, not paid again", "Autumn called".
  private func isSigning(_ view: TextView) -> Bool {
    guard view.at(range.upperBound) == Byte.space else { return false }
    var end = range.upperBound + 1
    while end < view.count, Byte.isLetter(view.bytes[end]) { end += 1 }
    return Self.deeds.contains(String(decoding: view.bytes[min(range.upperBound + 1, view.count)..<end], as: UTF8.self))
  }

  /// What only a person does.
  private static let deeds: Set<String> = [
    "here", "called", "calls", "rang", "rings", "said", "says", "told", "tells", "refuses", "refused", "lives", "lived",
    "moved", "pays", "paid", "owes", "owed", "wants", "wanted", "stays", "stayed", "sees", "saw", "took", "takes",
    "texted",
    "emailed", "phoned", "works", "worked", "quit", "drives", "drove", "hates", "loves", "knows", "thinks", "earns",
    "goes", "went", "started", "starts", "turned", "came", "comes", "asked", "asks", "claims", "claimed", "lied",
    "lies",
    "sleeps", "hasn", "wont", "hasnt", "doesnt",
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
