/// Building society roll numbers: a reference of letters, digits, slashes and hyphens by the words for it.
enum RollNumberDetector: Detector {
  private static let longest = 20

  static func find(in scan: Scan, into hits: inout [Hit]) {
    for mark in scan.marks where mark.words.contains(.roll) && !isOther(scan.view, Int(mark.start)) {
      if let range = value(scan, after: Int(mark.end)) ?? before(scan, mark) ?? topic(scan, Int(mark.end)) {
        hits.append(Hit(.rollNumber, range, .rollWord))
        if let next = another(scan.view, range.upperBound) { hits.append(Hit(.rollNumber, next, .rollWord)) }
      }
    }
  }

  private static func value(_ scan: Scan, after place: Int) -> Range<Int>? {
    let view = scan.view
    let run = scan.runs.partition { Int($0.start) >= place }
    guard run < scan.runs.count, Int(scan.runs[run].start) - place <= 100 else { return nil }
    var start = Int(scan.runs[run].start)
    while start > place, isPart(view.bytes[start - 1]) { start -= 1 }
    // A letter or two before a blank, as in "B 1234567", belong to the number.
    var letters = start
    while letters - 2 >= place, start - letters < 3, Byte.isSeparator(view.bytes[letters - 1]),
      view.bytes[letters - 1] != Byte.lineFeed, view.bytes[letters - 1] != Byte.dot
    {
      letters -= 1
    }
    let edge = letters
    while letters > place, edge - letters < 4, Byte.isASCIILetter(view.bytes[letters - 1]), view.isCapital(letters - 1)
    {
      letters -= 1
    }
    if letters < edge, edge - letters <= 3, !Byte.isAlphanumeric(view.at(letters - 1)) { start = letters }
    while start < view.count, !Byte.isAlphanumeric(view.bytes[start]) { start += 1 }
    guard
      scan.isLinked(place, start, unknown: 2) && isNamed(view, place, start) || isFar(scan, place, start)
        || isShaped(view, start) && !view.bytes[place..<start].contains(Byte.blanked)
          && scan.telling(.roll, of: start, isSure: true, meaning: .reference).map({ Int($0.end) }) == place
    else { return nil }
    var end = start
    while end < view.count, end - start < longest {
      if isPart(view.bytes[end]), view.bytes[end] != Byte.dot || Byte.isAlphanumeric(view.at(end + 1)) {
        end += 1
      } else if view.bytes[end] == Byte.space, goesOn(view, end) {
        end += 1
      } else {
        break
      }
    }
    while end > start, !Byte.isAlphanumeric(view.bytes[end - 1]) { end -= 1 }
    let digits = view.bytes[start..<end].count(where: Byte.isDigit)
    return digits >= 4 && !isYears(view, start..<end) ? start..<end : nil
  }

  /// "1955-1963".
  private static func isYears(_ view: TextView, _ range: Range<Int>) -> Bool {
    range.count == 9 && !Byte.isAlphanumeric(view.bytes[range.lowerBound + 4])
      && (view.bytes[range].starts(with: "19".utf8) || view.bytes[range].starts(with: "20".utf8))
  }

  /// An electoral roll and a roll of paper have no number of a building society.
  private static func isOther(_ view: TextView, _ place: Int) -> Bool {
    let word = view.bytes[max(0, place - 12)..<place].split { !Byte.isLetter($0) }.last ?? []
    return word.elementsEqual("electoral".utf8) || word.elementsEqual("toilet".utf8)
  }

  /// A number with a hyphen or slash inside, some sentences behind the one that speaks of a roll number.
  private static func topic(_ scan: Scan, _ place: Int) -> Range<Int>? {
    let view = scan.view
    var run = scan.runs.partition { Int($0.start) >= place }
    while run < scan.runs.count, Int(scan.runs[run].start) - place <= 200 {
      var (start, end) = (Int(scan.runs[run].start), Int(scan.runs[run].end))
      while start > place, end - start < longest, isPart(view.bytes[start - 1]) { start -= 1 }
      while end < view.count, end - start < longest, isPart(view.bytes[end]) { end += 1 }
      while end > start, !Byte.isAlphanumeric(view.bytes[end - 1]) { end -= 1 }
      if isShaped(view, start), scan.isBounded(start..<end), scan.isTopic(.roll, of: start..<end, meaning: .reference) {
        return start..<end
      }
      run += 1
    }
    return nil
  }

  /// A second number behind "and", "or" or a comma.
  private static func another(_ view: TextView, _ place: Int) -> Range<Int>? {
    var start = place
    while start < view.count, start - place < 8, !Byte.isDigit(view.bytes[start]), !view.isCapital(start) { start += 1 }
    let words = view.text(place, start).filter { $0.isLetter || $0 == "," || $0 == ";" }
    guard [",", ";", "and", "or", "neu", "a", "not"].contains(words), isShaped(view, start) else { return nil }
    var end = start
    while end < view.count, end - start < longest, isPart(view.bytes[end]) { end += 1 }
    while end > start, !Byte.isAlphanumeric(view.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Seven digits or more, with a hyphen, a slash or a letter among them.
  private static func isShaped(_ view: TextView, _ start: Int) -> Bool {
    var end = start
    while end < view.count, end - start < longest, isPart(view.bytes[end]) { end += 1 }
    let part = view.bytes[start..<end]
    let groups = part.split { !Byte.isDigit($0) }.map(\.count)
    if groups.count == 3, groups[0] <= 2, groups[1] <= 2, groups[2] == 4 || groups[2] == 2 { return false }
    if groups.elementsEqual([4, 4]), isYears(view, start..<min(view.count, start + 9)) { return false }
    return part.count(where: Byte.isDigit) >= 7 && part.dropLast().contains { !Byte.isDigit($0) }
  }

  /// "4003/118827-2 is the roll number".
  private static func before(_ scan: Scan, _ mark: Mark) -> Range<Int>? {
    let view = scan.view
    let run = scan.runs.partition { Int($0.start) >= Int(mark.start) } - 1
    guard run >= 0, Int(mark.start) - Int(scan.runs[run].end) <= 48,
      scan.isLinked(Int(scan.runs[run].end), Int(mark.start), unknown: 0)
        || scan.telling(.roll, behind: Int(scan.runs[run].end)).map({ $0.start == mark.start }) ?? false,
      !isDenied(view, Int(mark.start)),
      view.bytes[Int(scan.runs[run].end)..<Int(mark.start)].contains(where: {
        Byte.isLetter($0) || $0 == UInt8(ascii: "(")
      })
    else { return nil }
    var (start, end) = (Int(scan.runs[run].start), Int(scan.runs[run].end))
    while start > 0, isPart(view.bytes[start - 1]) { start -= 1 }
    while end < view.count, Byte.isASCIILetter(view.bytes[end]) { end += 1 }
    while start < end, !Byte.isAlphanumeric(view.bytes[start]) { start += 1 }
    return view.bytes[start..<end].count(where: Byte.isDigit) >= 6 ? start..<end : nil
  }

  /// "No roll number", "without a roll number".
  private static func isDenied(_ view: TextView, _ place: Int) -> Bool {
    view.bytes[max(0, place - 12)..<place].split { !Byte.isLetter($0) }.suffix(2).contains { word in
      ["no", "without", "dim", "heb"].contains(String(decoding: word, as: UTF8.self))
    }
  }

  /// Whether the number goes on behind a blank: with digits, or with capitals that are followed by digits.
  private static func goesOn(_ view: TextView, _ blank: Int) -> Bool {
    var index = blank + 1
    if view.at(index) == Byte.hyphen || view.at(index) == Byte.slash {
      index += view.at(index + 1) == Byte.space ? 2 : 1
      return Byte.isDigit(view.at(index))
    }
    while view.isCapital(index), index - blank <= 3 { index += 1 }
    guard Byte.isDigit(view.at(index)) else {
      return index - blank == 2 && !Byte.isAlphanumeric(view.at(index)) && view.at(index) != Byte.slash
        && Byte.isDigit(view.at(blank - 1))
    }
    while Byte.isDigit(view.at(index)) || view.at(index) == Byte.hyphen || view.at(index) == Byte.slash { index += 1 }
    return !Byte.isLetter(view.at(index))
  }

  /// A number with a hyphen or slash inside, later in the sentence that speaks of a roll number.
  private static func isFar(_ scan: Scan, _ place: Int, _ start: Int) -> Bool {
    let view = scan.view
    guard isNamed(view, place, min(view.count, place + 8)), start - place <= 60,
      !view.bytes[place..<start].contains(where: { $0 == Byte.lineFeed || $0 == UInt8(ascii: "?") })
    else { return false }
    for index in place..<start
    where view.bytes[index] == Byte.dot && Byte.isBlank(view.at(index + 1)) && index > place + 1 {
      if !goesOnWithIt(view, index, start) { return false }
    }
    var (end, digits, hyphens, slashes) = (start, 0, 0, 0)
    while end < view.count, isPart(view.bytes[end]) {
      if Byte.isDigit(view.bytes[end]) { digits += 1 }
      if view.bytes[end] == Byte.hyphen { hyphens += 1 }
      if view.bytes[end] == Byte.slash { slashes += 1 }
      end += 1
    }
    return digits >= 7 && (hyphens + slashes == 1 || hyphens == 1 && slashes == 1)
  }

  /// "The roll number goes in that box. It is 0542/709331-8": a sentence that only says what the last one spoke of.
  private static func goesOnWithIt(_ view: TextView, _ dot: Int, _ end: Int) -> Bool {
    let words = view.bytes[dot..<end].split { Byte.isBlank($0) || $0 == Byte.dot }
    return words.count <= 3
      && ["it", "it's", "its", "that's", "mine"].contains { words.first?.elementsEqual($0.utf8) ?? false }
  }

  /// Whether the roll is said to be a number: a roll call and a roll of stamps have none.
  private static func isNamed(_ view: TextView, _ place: Int, _ start: Int) -> Bool {
    let words = view.bytes[place..<start].split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    if words.contains(where: {
      ["number", "no", "nos", "num", "ref", "reference", "code", "id", "is", "rhif", "yw"].contains($0)
    }) {
      return true
    }
    var index = place - 1
    while index >= 0, Byte.isLetter(view.bytes[index]) { index -= 1 }
    var (end, digits, signs) = (start, 0, 0)
    while end < view.count, isPart(view.bytes[end]) {
      if Byte.isDigit(view.bytes[end]) { digits += 1 } else if !Byte.isLetter(view.bytes[end]) { signs += 1 }
      end += 1
    }
    if start - place <= 5, !view.bytes[place..<start].contains(where: Byte.isLetter),
      digits >= 6 || digits >= 5 && signs > 0
    {
      return true
    }
    if place >= 6, view.bytes[(place - 6)..<place].elementsEqual("rollno".utf8) { return true }
    if place >= 10, view.bytes[(place - 10)..<place].elementsEqual("rollnumber".utf8) { return true }
    return view.bytes[..<max(0, index)].suffix(4).elementsEqual("rhif".utf8)
      || view.bytes[place..<start].contains(UInt8(ascii: ":"))
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || Byte.isASCIILetter(byte) || byte == Byte.hyphen || byte == Byte.slash || byte == Byte.dot
  }
}
