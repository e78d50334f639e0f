/// Where a building society's roll number begins and ends: digits with letters, slashes, hyphens and blanks among them.
struct RollNumber {
  private static let longest = 20

  let range: Range<Int>
  private let view: TextView

  /// The number that some digits belong to; nothing before a place is part of it.
  init(_ view: TextView, around digits: Range<Int>, from place: Int) {
    self.view = view
    let start = Self.start(view, digits.lowerBound, place)
    range = start..<Self.end(view, start, min(digits.upperBound, digits.lowerBound + Self.longest))
  }

  var digitCount: Int { view.bytes[range].count(where: Byte.isDigit) }

  /// What stands at each place: a digit, a letter or the sign itself.
  var shape: [UInt8] {
    view.bytes[range].map { Byte.isDigit($0) ? 0x30 : Byte.isASCIILetter($0) ? UInt8(ascii: "a") : $0 }
  }

  /// Seven digits or more, with a hyphen, a slash, a blank or a letter among them, and no day and no years.
  var isShaped: Bool {
    let groups = view.bytes[range].split { !Byte.isDigit($0) }.map(\.count)
    if groups.count == 3, groups[1] <= 2,
      groups[0] <= 2 && [2, 4].contains(groups[2]) || groups[0] == 4 && groups[2] <= 2
    {
      return false
    }
    return digitCount >= 7 && !isYears && view.bytes[range].dropLast().contains { !Byte.isDigit($0) }
  }

  /// "1955-1963".
  var isYears: Bool {
    range.count == 9 && !Byte.isAlphanumeric(view.bytes[range.lowerBound + 4])
      && (view.bytes[range].starts(with: "19".utf8) || view.bytes[range].starts(with: "20".utf8))
  }

  /// Five digits or more with a sign or a letter among them, and no day: enough where the text says that it is the number.
  var isMarked: Bool {
    let groups = view.bytes[range].split { !Byte.isDigit($0) }
    return isShaped
      || digitCount >= 5 && groups.count < 3 && !isYears
        && view.bytes[range].contains { $0 == Byte.slash || $0 == Byte.hyphen || Byte.isASCIILetter($0) }
  }

  /// How many of a sign there are.
  func count(of sign: UInt8) -> Int { view.bytes[range].count { $0 == sign } }

  static func isPart(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || Byte.isASCIILetter(byte) || byte == Byte.hyphen || byte == Byte.slash || byte == Byte.dot
  }

  private static func start(_ view: TextView, _ digits: Int, _ place: Int) -> Int {
    var start = digits
    while start > place, digits - start < longest, isPart(view.bytes[start - 1]), !isGlued(view, start) { start -= 1 }
    // "Number7714083": a word that touches the number.
    if digits - start > 4, view.slice(start, digits).allSatisfy(Byte.isASCIILetter), !view.isCapital(digits - 1) {
      return digits
    }
    // A letter or two before a blank, as in "B 1234567", belong to the number.
    var letters = start
    while letters - 2 >= place, start - letters < 3, Byte.isSeparator(view.bytes[letters - 1]),
      view.bytes[letters - 1] != Byte.lineFeed, view.bytes[letters - 1] != Byte.dot
    {
      letters -= 1
    }
    let edge = letters
    while letters > place, edge - letters < 4, view.isCapital(letters - 1) { letters -= 1 }
    if letters < edge, edge - letters <= 3, !Byte.isAlphanumeric(view.at(letters - 1)), !isWord(view, letters, edge) {
      start = letters
    }
    while start < digits, !Byte.isAlphanumeric(view.bytes[start]) { start += 1 }
    return start
  }

  /// "THE ROLL NUMBER IS 3/88120-7", "IT'S 3/88120-7": a word of the sentence, and no letters of the number.
  private static func isWord(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    if view.at(start - 1) == UInt8(ascii: "'") { return true }
    guard end - start > 1, let words = Lexicon.all.lookUp(view.bytes, start, end)?.words else { return false }
    return !words.isDisjoint(with: [.verb, .filler, .joiner, .lead])
  }

  /// Whether a small letter before a capital parts a word from the number: "numberB7714083".
  private static func isGlued(_ view: TextView, _ start: Int) -> Bool {
    view.isCapital(start) && Byte.isASCIILetter(view.bytes[start - 1]) && !view.isCapital(start - 1)
  }

  private static func end(_ view: TextView, _ start: Int, _ digits: Int) -> Int {
    var end = digits
    while end < view.count, end - start < longest {
      if isPart(view.bytes[end]), view.bytes[end] != Byte.dot || Byte.isAlphanumeric(view.at(end + 1)) {
        // "7714083Ksorry".
        if Byte.isASCIILetter(view.bytes[end]), !view.isCapital(end), view.isCapital(end - 1),
          Byte.isASCIILetter(view.at(end + 1))
        {
          break
        }
        end += 1
      } else if view.bytes[end] == Byte.space && goesOn(view, end)
        || view.bytes[end] == Byte.lineFeed && isBroken(view, end)
      {
        end += 1
      } else {
        break
      }
    }
    let letters = view.slice(digits, end).prefix(while: Byte.isASCIILetter).count
    if letters > 2, !view.isCapital(digits) { end = digits }
    while end > start, !Byte.isAlphanumeric(view.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Whether a line breaks behind a slash or hyphen of the number.
  private static func isBroken(_ view: TextView, _ lineFeed: Int) -> Bool {
    (view.at(lineFeed - 1) == Byte.slash || view.at(lineFeed - 1) == Byte.hyphen) && Byte.isDigit(view.at(lineFeed + 1))
  }

  /// Whether the number goes on behind a blank: with digits, or with capitals that are followed by digits.
  private static func goesOn(_ view: TextView, _ blank: Int) -> Bool {
    var index = blank + 1
    if view.at(index) == Byte.hyphen || view.at(index) == Byte.slash {
      index += view.at(index + 1) == Byte.space ? 2 : 1
      return Byte.isDigit(view.at(index)) || view.isCapital(index) && !Byte.isAlphanumeric(view.at(index + 1))
    }
    while view.isCapital(index), index - blank <= 3 { index += 1 }
    guard Byte.isDigit(view.at(index)) else {
      return index - blank == 2 && !Byte.isAlphanumeric(view.at(index)) && view.at(index) != Byte.slash
        && (Byte.isDigit(view.at(blank - 1)) || view.at(blank - 1) == Byte.hyphen || view.at(blank - 1) == Byte.slash)
    }
    while Byte.isDigit(view.at(index)) || view.at(index) == Byte.hyphen || view.at(index) == Byte.slash { index += 1 }
    return !Byte.isLetter(view.at(index)) || view.isCapital(index) && !Byte.isAlphanumeric(view.at(index + 1))
  }
}
