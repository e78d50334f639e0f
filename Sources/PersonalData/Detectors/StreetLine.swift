/// A street without a number of its own: behind a house or an estate, or on a line of a form.
enum StreetLine {
  private static let mostWords = 4

  /// The end of ", Manor Farm Lane" or a line "Hewell Road"; nil where no street follows.
  static func end(_ view: TextView, _ place: Int) -> Int? {
    guard view.at(place) == UInt8(ascii: ",") || view.at(place) == Byte.lineFeed, place < view.count else { return nil }
    var (index, words) = (place + 1, 0)
    while index < view.count, Byte.isBlank(view.bytes[index]), index - place < 3 { index += 1 }
    if view.isCapital(index),
      Lexicon.all.lookUp(view.bytes, index, view.wordEnd(index))?.words.contains(.leadingStreet) ?? false
    {
      return StreetName.end(view, index)
    }
    while words < mostWords, view.isCapital(index) {
      let first = index
      index = view.wordEnd(index)
      if words > 0, isStreet(view, first, index) { return isEnd(view, index) ? index : nil }
      words += 1
      guard view.at(index) == Byte.space else { return nil }
      index += 1
    }
    return nil
  }

  /// The end of "The Old Dairy, Manor Farm Lane" that begins there: a house known by name, and its street.
  static func afterHouse(_ view: TextView, _ start: Int) -> Int? {
    var (index, words) = (start, 0)
    while words < mostWords, view.isCapital(index) {
      let first = index
      index = view.wordEnd(index)
      let found = Lexicon.all.lookUp(view.bytes, first, index)?.words ?? []
      if view.at(index) == UInt8(ascii: "'"), Byte.isLetter(view.at(index + 1)) { index = view.wordEnd(index + 1) }
      guard !found.contains(.month) else { return nil }
      words += 1
      if view.at(index) == UInt8(ascii: ",") {
        // "2 Kids, Park Lane school" is nobody's address.
        return end(view, index).flatMap { last in
          last >= view.count || view.bytes[last] != Byte.space || view.isCapital(last + 1) ? last : nil
        }
      }
      guard view.at(index) == Byte.space else { return nil }
      index += 1
    }
    return nil
  }

  /// "House number: 52" and, on the next line, "Street: Mafeking Road", as a form has them.
  static func findFields(in scan: Scan, into hits: inout [Hit]) {
    let view = scan.view
    for mark in scan.marks where mark.words.contains(.house) {
      let start = Int(mark.start)
      guard start == 0 || view.at(start - 1) == Byte.lineFeed || view.at(start - 2) == UInt8(ascii: ","),
        let value = fieldValue(view, Int(mark.end), ["number", "no"]), Byte.isDigit(view.at(value))
      else { continue }
      var last = value
      while last - value < 5, Byte.isAlphanumeric(view.at(last)) { last += 1 }
      hits.append(Hit(.address, value..<last, .streetWord))
      let next = min(view.count, view.at(last) == Byte.lineFeed ? last + 1 : last + 2)
      let word = next..<max(next, view.wordEnd(next))
      guard ["street", "road", "address"].contains(String(decoding: view.bytes[word], as: UTF8.self)),
        let street = fieldValue(view, word.upperBound, ["name"]), Byte.isLetter(view.at(street))
      else { continue }
      last = street
      while last - street < 48, last < view.count, view.bytes[last] != Byte.lineFeed,
        view.bytes[last] != UInt8(ascii: ",")
      {
        last += 1
      }
      hits.append(Hit(.address, street..<last, .streetWord))
    }
  }

  /// Where the value of a field begins, behind one of these words, if it is there, and a colon.
  private static func fieldValue(_ view: TextView, _ place: Int, _ words: Set<String>) -> Int? {
    var index = place
    if index < view.count, view.bytes[index] == Byte.space {
      let last = view.wordEnd(index + 1)
      guard words.contains(view.text(index + 1, last)) else { return nil }
      index = last
      if view.at(index) == Byte.dot { index += 1 }
    }
    guard view.at(index) == UInt8(ascii: ":") else { return nil }
    index += 1
    while view.at(index) == Byte.space, index - place < 16 { index += 1 }
    return index < view.count ? index : nil
  }

  private static func isStreet(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    Lexicon.all.lookUp(view.bytes, start, end)?.words.contains(.street) ?? false
      || ["lane", "drive", "close", "way", "approach", "row", "walk", "place", "square", "grove"].contains(
        view.text(start, end))
  }

  private static func isEnd(_ view: TextView, _ place: Int) -> Bool {
    place >= view.count || !Byte.isAlphanumeric(view.at(place)) && view.at(place) != UInt8(ascii: "'")
  }
}
