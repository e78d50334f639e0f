/// Whether a telling word stands near enough to a value, with nothing between them that breaks the sense.
///
/// All looks are bounded: at most `reach` bytes and eight marks, so that a scan stays linear.
extension Scan {
  /// How far a label may stand from its value, in bytes.
  static let reach = 72

  /// The nearest mark with one of these words before a place, linked to it by at most so many unknown words.
  func label(_ words: Words, before place: Int, unknown: Int = 0, reach: Int = Scan.reach, digits: Int = 0) -> Mark? {
    var index = marks.partition { Int($0.end) > place } - 1
    var steps = 8
    while index >= 0, steps > 0, place - Int(marks[index].end) <= reach {
      let mark = marks[index]
      if !mark.words.isDisjoint(with: words), isLinked(Int(mark.end), place, unknown: unknown, digits: digits) {
        return mark
      }
      index -= 1
      steps -= 1
    }
    return nil
  }

  /// The nearest mark with one of these words after a place, linked to it by at most so many unknown words.
  func label(_ words: Words, after place: Int, unknown: Int = 0, reach: Int = Scan.reach) -> Mark? {
    var index = marks.partition { Int($0.start) >= place }
    var steps = 8
    while index < marks.count, steps > 0, Int(marks[index].start) - place <= reach {
      let mark = marks[index]
      if !mark.words.isDisjoint(with: words), isLinked(place, Int(mark.start), unknown: unknown) { return mark }
      index += 1
      steps -= 1
    }
    return nil
  }

  /// Whether one of these words stands within some bytes of a part, linked or not.
  func mentions(_ words: Words, near range: Range<Int>, reach: Int) -> Bool {
    var index = marks.partition { Int($0.end) > range.lowerBound - reach }
    var steps = 24
    while index < marks.count, steps > 0, Int(marks[index].start) < range.upperBound + reach {
      if !marks[index].words.isDisjoint(with: words) { return true }
      index += 1
      steps -= 1
    }
    return false
  }

  /// Whether nothing but punctuation, labels, fillers and at most so many unknown words stand between two places.
  ///
  /// A capitalised word is a name, and costs nothing for the first two. The end of a sentence, an empty line, a
  /// semicolon, a question and another value all break the link.
  func isLinked(_ start: Int, _ end: Int, unknown: Int, digits: Int = 0) -> Bool {
    guard end - start <= Self.reach else { return false }
    var (index, unknown, names, breaks) = (start, unknown, 2, 0)
    var isAbbreviation = endsAbbreviation(start)
    while index < end {
      let byte = view.bytes[index]
      if Byte.isLetter(byte) {
        let first = index
        while index < end && Byte.isLetter(view.bytes[index]) { index += 1 }
        let words = Lexicon.all.lookUp(view.bytes, first, index)?.words ?? []
        isAbbreviation = words.contains(.abbreviation) || index - first == 1
        let isKnown = !words.isDisjoint(with: Self.transparent)
        if isKnown { continue }
        if view.isCapital(first), names > 0 { names -= 1 } else { unknown -= 1 }
        if unknown < 0 { return false }
        continue
      }
      if Byte.isDigit(byte) {
        // The number of a child in a list, or a year by itself: "born in 1994, 13th Feb 1994".
        if digits > 0, isYear(index, end) {
          index += 4
          continue
        }
        // The last sign of the label itself: "cvv2".
        if index == start, !Byte.isAlphanumeric(view.at(index + 1)) {
          index += 1
          continue
        }
        guard digits > 0, !Byte.isAlphanumeric(view.at(index - 1)), !Byte.isAlphanumeric(view.at(index + 1)) else {
          return false
        }
        isAbbreviation = true
        index += 1
        continue
      }
      switch byte {
      // What is answered right behind it: "DOB? 30-1-83".
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"): if !isGap(index + 1, end) { return false }
      case Byte.blanked: return false
      case Byte.dot:
        // A row of dots leads from a label to its value.
        if !isAbbreviation && Byte.isBlank(view.at(index + 1)) && !leads(index), !saysIt(index, end) {
          return false
        }
      case Byte.lineFeed:
        breaks += 1
        if breaks > 1 { return false }
        index = lineStart(index, end) - 1
      case Byte.space: break
      case UInt8(ascii: "("):
        breaks = 0
        if let close = remarkEnd(index, end) { index = close }
      case UInt8(ascii: "<"):
        breaks = 0
        if let close = tagEnd(index, end) { index = close }
      default: breaks = 0
      }
      index += 1
    }
    return true
  }

  /// Whether nothing but blanks, and the signs with which a line is quoted, stands between two places.
  func isGap(_ start: Int, _ end: Int) -> Bool {
    var answer = lineStart(start, end)
    // "Do you hold his date of birth? Yes, 30/1/83"
    if end - answer <= 10, case let last = view.wordEnd(answer), Self.yes.contains(view.text(answer, last)) {
      answer = last
      while answer < end, view.bytes[answer] == UInt8(ascii: ",") || view.bytes[answer] == UInt8(ascii: ":") {
        answer += 1
      }
      return view.slice(answer, end).allSatisfy(Byte.isBlank)
    }
    // "DOB?\nA: 30/1/83"
    if answer < end, view.bytes[answer] == UInt8(ascii: "a"), end - answer <= 4,
      !Byte.isAlphanumeric(view.at(answer + 1)), view.at(answer + 1) != Byte.space
    {
      return true
    }
    return view.slice(start, end).allSatisfy {
      Byte.isBlank($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\"")
    }
  }

  private static let yes: Set<String> = ["yes", "yeah", "yep", "ydw", "ydy", "oes", "ie", "sure"]

  /// Where the words of the next line begin, past blank lines and the signs with which it is quoted.
  func lineStart(_ lineFeed: Int, _ end: Int) -> Int {
    var index = lineFeed
    while index < end, Byte.isBlank(view.bytes[index]) || view.bytes[index] == UInt8(ascii: ">") { index += 1 }
    return index
  }

  /// The bracket that closes a remark such as "(8 digits)", before a place; nil where none begins.
  private func remarkEnd(_ open: Int, _ end: Int) -> Int? {
    guard Byte.isDigit(view.at(open + 1)),
      let close = view.slice(open, min(end, open + 20)).firstIndex(of: UInt8(ascii: ")")),
      view.slice(open, close).split(whereSeparator: { !Byte.isLetter($0) }).contains(where: {
        $0.starts(with: "digi".utf8) || $0.starts(with: "char".utf8)
      })
    else { return nil }
    return close
  }

  private func isYear(_ start: Int, _ end: Int) -> Bool {
    guard start + 4 < end, view.at(start - 1) == Byte.space, !Byte.isAlphanumeric(view.at(start + 4)) else {
      return false
    }
    let year = view.slice(start, start + 4)
    return year.allSatisfy(Byte.isDigit) && (year.starts(with: "19".utf8) || year.starts(with: "20".utf8))
  }

  /// The bracket that closes a tag such as `</td>`, before a place; nil where none begins.
  private func tagEnd(_ open: Int, _ end: Int) -> Int? {
    guard Byte.isASCIILetter(view.at(open + 1)) || view.at(open + 1) == Byte.slash else { return nil }
    return view.slice(open, min(end, open + 24)).firstIndex(of: UInt8(ascii: ">"))
  }

  /// Whether a dot is one of a row, ".... " or ". . . ", that leads from a label to its value.
  func leads(_ dot: Int) -> Bool {
    view.at(dot - 1) == Byte.dot
      || Byte.isBlank(view.at(dot - 1)) && (view.at(dot - 2) == Byte.dot || view.at(dot + 2) == Byte.dot)
  }

  /// Whether nothing but "it is" stands between a full stop and a value: "The number is on the back. It's 319."
  private func saysIt(_ dot: Int, _ end: Int) -> Bool {
    guard end - dot <= 10, end > dot + 4 else { return false }
    let rest = view.slice(dot + 2, end)
    return rest.starts(with: "it's".utf8) || rest.starts(with: "it is".utf8) || rest.starts(with: "its ".utf8)
      || rest.starts(with: "it was".utf8)
  }

  /// Whether the word that ends at a place is one after which a dot ends no sentence.
  func endsAbbreviation(_ place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 8, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    guard start < place else { return false }
    return place - start == 1
      || (Lexicon.all.lookUp(view.bytes, start, place)?.words.contains(.abbreviation) ?? false)
  }

  static let transparent: Words = [
    .filler, .joiner, .verb, .birth, .sort, .account, .roll, .card, .cvv, .expiry, .pin, .password, .gateway,
    .reference, .nhs, .passport, .title, .phone, .iban, .bank,
  ]
}

extension Array {
  /// Takes everything out and keeps the room; costs nothing where nothing is in.
  @inline(__always) mutating func empty() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }

  /// The first index at which the condition holds, in an array where it holds from there to the end.
  func partition(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
