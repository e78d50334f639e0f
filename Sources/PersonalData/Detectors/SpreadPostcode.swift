/// Postcodes with blanks in other places than between their halves: "LS1 23BD", "L S 1 2 3 B D", "ls 12 3bd".
///
/// In capitals, or by the word for a postcode; a dot or a slash may stand in place of a blank by the word alone.
enum SpreadPostcode {
  private static let mostCharacters = 7
  private static let widest = 16
  private static let reach = 24

  /// The postcode of which a run has the digit of the inward half, or all its digits.
  static func match(_ view: TextView, _ run: Scan.Run) -> Range<Int>? {
    guard let end = inwardEnd(view, Int(run.end)) else { return nil }
    var (characters, start, index, gaps) = ([UInt8](), Int(run.end), Int(run.end) - 1, 0)
    while index >= 0, end - index <= widest {
      let byte = view.bytes[index]
      if Byte.isAlphanumeric(byte) {
        characters.insert(byte, at: 0)
        start = index
        if characters.count > mostCharacters - 2 { return nil }
      } else {
        guard byte == Byte.space || byte == Byte.dot || byte == Byte.slash, Byte.isAlphanumeric(view.at(index - 1))
        else { break }
        // What has the shape already goes on no further but where single characters do.
        if isWhole(characters), !isSingle(view, index - 1) || !isSingle(view, start) { break }
        gaps += 1
      }
      index -= 1
    }
    guard isWhole(characters), gaps > 0, !isPlain(view, start, end, gaps), !Byte.isAlphanumeric(view.at(start - 1))
    else { return nil }
    let range = start..<end
    if PostcodeDetector.isService(characters + view.bytes[range].filter(Byte.isLetter).suffix(2)) { return nil }
    if isNamed(view, start) || isLine(view, range) { return range }
    let isSize = ["gb", "tb"].contains(view.text(end - 2, end))
    return characters.count > 3 && hasCapitals(view, range) && !hasDot(view, range) && !isSize
      && !PostcodeDetector.isProduct(view, range) ? range : nil
  }

  /// Whether the only blank is the one that belongs there, or the inward half is an ordinal.
  private static func isPlain(_ view: TextView, _ start: Int, _ end: Int, _ gaps: Int) -> Bool {
    if gaps == 1, Byte.isBlank(view.at(end - 4)), Byte.isDigit(view.at(end - 3)) { return true }
    return Byte.isDigit(view.at(end - 3)) && ["st", "nd", "rd", "th"].contains(view.text(end - 2, end))
      && !view.isCapital(end - 1)
  }

  /// Whether a line begins there, and it or a sentence ends behind.
  private static func isLine(_ view: TextView, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    if view.at(end) == Byte.space, view.at(end + 1) == Byte.lineFeed { end += 1 }
    let next = view.at(end)
    return view.at(range.lowerBound - 1) == Byte.lineFeed && range.count <= mostCharacters + 2
      && (next == Byte.lineFeed || next == Byte.dot || next == UInt8(ascii: ",") || end >= view.count)
  }

  /// The end of the two letters behind the digit, together or one by one.
  private static func inwardEnd(_ view: TextView, _ place: Int) -> Int? {
    guard let first = letter(view, place), let second = letter(view, first + 1),
      PostcodeDetector.isInward(0x30, view.bytes[first], view.bytes[second]), !Byte.isAlphanumeric(view.at(second + 1))
    else { return nil }
    return second + 1
  }

  /// The letter at a place, or behind one byte that is none.
  private static func letter(_ view: TextView, _ place: Int) -> Int? {
    Byte.isASCIILetter(view.at(place)) ? place : Byte.isASCIILetter(view.at(place + 1)) ? place + 1 : nil
  }

  private static func isWhole(_ characters: [UInt8]) -> Bool {
    characters.count >= 3 && Byte.isDigit(characters[characters.count - 1])
      && PostcodeDetector.isOutward(characters.dropLast())
  }

  private static func isSingle(_ view: TextView, _ place: Int) -> Bool {
    !Byte.isAlphanumeric(view.at(place - 1)) && !Byte.isAlphanumeric(view.at(place + 1))
  }

  /// A capital at either end, as in "M 14 5lH".
  private static func hasCapitals(_ view: TextView, _ range: Range<Int>) -> Bool {
    view.isCapital(range.lowerBound) && view.isCapital(range.upperBound - 1)
  }

  private static func hasDot(_ view: TextView, _ range: Range<Int>) -> Bool {
    view.bytes[range].contains { $0 == Byte.dot || $0 == Byte.slash }
  }

  /// Whether the words for a postcode stand shortly before.
  private static func isNamed(_ view: TextView, _ start: Int) -> Bool {
    let words = view.before(start, reach).split { !Byte.isLetter($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    return words.contains { names.contains($0) }
      || words.contains { $0 == "post" || $0 == "postal" } && words.contains { codes.contains($0) }
  }

  private static let names: Set<String> = ["postcode", "postcodes", "pc", "zip"]
  private static let codes: Set<String> = ["code", "cod", "chod", "nghod", "god"]
}
