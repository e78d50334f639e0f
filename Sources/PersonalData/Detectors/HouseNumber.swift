/// House numbers that do not stand before their street: "Stanhope Road 57, top flat", "the road is Bellfield Avenue and
/// I'm at number 114", "it's 33a now, same street".
enum HouseNumber {
  private static let reach = 140
  private static let mostWords = 3
  private static let talk: Words = [.filler, .verb, .joiner, .lead, .notStreetName, .month, .otherNumber]

  static func find(_ scan: Scan, _ run: Scan.Run, into hits: inout [Hit]) {
    let view = scan.view
    let start = Int(run.start)
    guard run.count <= 3, view.at(start - 1) == Byte.space, Byte.isLetter(view.at(start - 2)),
      let end = numberEnd(view, Int(run.end))
    else { return }
    let word = wordStart(view, start - 1)
    let first = view.at(word)
    if view.isCapital(word), let street = street(view, endingAt: start - 1), !isNumbered(view, street.lowerBound) {
      let last = FlatPart.end(view, end)
      guard last > end || HouseLead.isHome(view, street.lowerBound) && !Byte.isLetter(view.at(end + 1)) else { return }
      hits.append(Hit(.address, street.lowerBound..<last, .streetWord))
    } else if first == UInt8(ascii: "n") || first == UInt8(ascii: "r"), let street = behind(view, word, start - 1, end)
    {
      hits.append(Hit(.address, start..<end, .streetWord))
      hits.append(Hit(.address, street, .streetWord))
    } else if first == UInt8(ascii: "a"), view.at(word + 1) == UInt8(ascii: "t"),
      let street = livedIn(view, word, end)
    {
      hits.append(Hit(.address, street, .streetWord))
      hits.append(Hit(.address, start..<end, .streetWord))
    } else if first == UInt8(ascii: "n") || first == UInt8(ascii: "r"), isGiven(view, word, start - 1),
      let street = nearest(view, before: word),
      isSame(view, end) || !isNumbered(view, street.lowerBound)
    {
      hits.append(Hit(.address, start..<end, .streetWord))
      if !isNumbered(view, street.lowerBound) { hits.append(Hit(.address, street, .streetWord)) }
    } else if first == UInt8(ascii: "i") || first == UInt8(ascii: "y"), let street = told(view, word, end) {
      hits.append(Hit(.address, start..<end, .streetWord))
      hits.append(Hit(.address, street, .streetWord))
    } else if start - word <= 3, leads.contains(view.text(word, start - 1)), isSame(view, end),
      nearest(view, before: word) != nil
    {
      hits.append(Hit(.address, start..<end, .streetWord))
    }
  }

  /// "I'm at number", "we're no": the words for a house's number right before it.
  private static func isGiven(_ view: TextView, _ word: Int, _ end: Int) -> Bool {
    guard ["number", "no", "rhif"].contains(view.text(word, end)), view.at(word - 1) == Byte.space else { return false }
    // "Cobden Street, number 27".
    if view.at(word - 2) == UInt8(ascii: ","), street(view, endingAt: word - 2) != nil { return true }
    return leads.contains(view.text(wordStart(view, word - 1), word - 1))
  }

  /// "Number 7 in Mill Street": the street behind the number and "in" or "on".
  private static func behind(_ view: TextView, _ word: Int, _ end: Int, _ place: Int) -> Range<Int>? {
    guard ["number", "no", "rhif", "nr"].contains(view.text(word, end)), view.at(place) == Byte.space else {
      return nil
    }
    let preposition = view.wordEnd(place + 1)
    guard ["in", "on", "off", "along", "yn", "ar"].contains(view.text(place + 1, preposition)),
      view.isCapitalNext(preposition)
    else { return nil }
    return streetFrom(view, preposition + 1)
  }

  /// The capitalised words from a place on up to a street's type.
  private static func streetFrom(_ view: TextView, _ start: Int) -> Range<Int>? {
    var (index, words) = (start, 0)
    while words <= mostWords, view.isCapital(index) {
      let first = index
      index = view.wordEnd(index)
      let found = Lexicon.all.lookUp(view.bytes, first, index)?.words ?? []
      if words > 0, !found.isDisjoint(with: [.street, .softStreet]) { return start..<index }
      if words == 0, found.contains(.leadingStreet), view.isCapitalNext(index) {
        return start..<view.hyphenEnd(index + 1)
      }
      words += 1
      guard view.at(index) == Byte.space else { return nil }
      index += 1
    }
    return nil
  }

  /// "Lives on Priory Road at 71".
  private static func livedIn(_ view: TextView, _ word: Int, _ end: Int) -> Range<Int>? {
    guard view.text(word, view.wordEnd(word)) == "at", view.at(word - 1) == Byte.space,
      let street = street(view, endingAt: word - 1), !isNumbered(view, street.lowerBound),
      HouseLead.isHome(view, street.lowerBound),
      !["am", "pm", "o", "tonight", "today", "tomorrow", "on", "every"].contains(
        view.text(end + 1, view.wordEnd(end + 1)))
    else { return nil }
    return street
  }

  private static let leads: Set<String> = ["at", "m", "re", "am", "are", "is", "s", "live", "lives", "in", "yn", "to"]

  /// "The house number is 27 and the street is Cobden Street": the street behind a number that is named so.
  private static func told(_ view: TextView, _ word: Int, _ place: Int) -> Range<Int>? {
    guard ["is", "yw", "ydi"].contains(view.text(word, view.wordEnd(word))),
      ["number", "no"].contains(view.text(wordStart(view, word - 1), word - 1)),
      ["house", "door", "flat", "apartment"].contains(
        view.text(wordStart(view, wordStart(view, word - 1) - 1), wordStart(view, word - 1) - 1))
    else { return nil }
    var index = place
    while index < min(view.count, place + 60), view.bytes[index] != Byte.dot {
      let end = view.wordEnd(index)
      if end > index, let street = street(view, endingAt: end), street.lowerBound > place {
        return street.lowerBound..<(StreetLine.end(view, street.upperBound) ?? street.upperBound)
      }
      index = max(end, index + 1)
    }
    return nil
  }

  /// Whether "same street" or "same road" follows in the sentence.
  private static func isSame(_ view: TextView, _ place: Int) -> Bool {
    var next = place
    while let index = view.firstIndex(of: UInt8(ascii: "s"), from: next), index < place + 24 {
      if view.bytes[index - 1] == Byte.space, view.at(index + 4) == Byte.space, view.text(index, index + 4) == "same" {
        return ["street", "road", "rd"].contains(view.text(index + 5, view.wordEnd(index + 5)))
      }
      next = index + 1
    }
    return false
  }

  /// The end of the number with its letter; nil where it is part of something else.
  private static func numberEnd(_ view: TextView, _ end: Int) -> Int? {
    let last = Byte.isASCIILetter(view.at(end)) ? end + 1 : end
    let next = view.at(last)
    guard !Byte.isAlphanumeric(next), next != UInt8(ascii: "%"), next != Byte.slash, next != Byte.hyphen,
      !((next == Byte.dot || next == UInt8(ascii: ":") || next == UInt8(ascii: ",")) && Byte.isDigit(view.at(last + 1)))
    else { return nil }
    return last
  }

  private static func wordStart(_ view: TextView, _ end: Int) -> Int {
    var start = max(0, end)
    while start > 0, end - start < 16, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    return start
  }

  /// Two capitalised words or more that end there, the last a street's type.
  private static func street(_ view: TextView, endingAt end: Int) -> Range<Int>? {
    var start = wordStart(view, end)
    guard start < end, view.isCapital(start) else { return nil }
    guard let words = Lexicon.all.lookUp(view.bytes, start, end)?.words,
      !words.isDisjoint(with: [.street, .softStreet])
    else { return welshStreet(view, start, end) }
    let type = start
    for _ in 0..<mostWords {
      guard view.at(start - 1) == Byte.space else { break }
      let first = wordStart(view, start - 1)
      guard first < start - 1, view.isCapital(first),
        Lexicon.all.lookUp(view.bytes, first, start - 1)?.words.isDisjoint(with: talk) ?? true
      else { break }
      start = first
    }
    return start < type ? start..<end : nil
  }

  /// "Ffordd Caergybi", whose last word begins and ends there.
  private static func welshStreet(_ view: TextView, _ last: Int, _ end: Int) -> Range<Int>? {
    guard view.at(last - 1) == Byte.space else { return nil }
    var first = wordStart(view, last - 1)
    if ["y", "yr"].contains(view.text(first, last - 1)), view.at(first - 1) == Byte.space {
      first = wordStart(view, first - 1)
    }
    let type = first..<view.wordEnd(first)
    guard !type.isEmpty, view.isCapital(first),
      Lexicon.all.lookUp(view.bytes, first, type.upperBound)?.words.contains(.leadingStreet) ?? false
    else { return nil }
    return first..<end
  }

  /// The last street in the words before a place.
  private static func nearest(_ view: TextView, before place: Int) -> Range<Int>? {
    var end = place
    while end > max(0, place - reach) {
      while end > 0, !Byte.isLetter(view.bytes[end - 1]) {
        if view.bytes[end - 1] == Byte.blanked { return nil }
        end -= 1
      }
      if let street = street(view, endingAt: end) { return street }
      end = min(end - 1, wordStart(view, end))
    }
    return nil
  }

  /// Whether a number stands before a street.
  private static func isNumbered(_ view: TextView, _ start: Int) -> Bool {
    Byte.isDigit(view.at(start - 2)) || Byte.isDigit(view.at(start - 3))
  }
}
