/// Building society roll numbers: a reference of letters, digits, slashes and hyphens by the words for it.
enum RollNumberDetector: Detector {
  /// How far from one that is sure another of its shape may stand, in bytes.
  private static let reach = 300

  static func find(in scan: Scan, into hits: inout [Hit]) {
    for mark in scan.marks where mark.words.contains(.roll) && !isOther(scan.view, Int(mark.start)) {
      if let range = value(scan, after: Int(mark.end)) ?? before(scan, mark) ?? topic(scan, Int(mark.end)) {
        hits.append(Hit(.rollNumber, range, .rollWord))
        if let next = another(scan, range.upperBound) { hits.append(Hit(.rollNumber, next, .rollWord)) }
        alike(scan, range, into: &hits)
      }
    }
  }

  private static func value(_ scan: Scan, after place: Int) -> Range<Int>? {
    let view = scan.view
    let run = scan.runs.partition { Int($0.start) >= place }
    guard run < scan.runs.count, Int(scan.runs[run].start) - place <= 100 else { return nil }
    let number = RollNumber(view, around: scan.runs[run].range, from: place)
    let start = number.range.lowerBound
    guard
      scan.isLinked(place, start, unknown: 2) && isNamed(view, place, start) || isFar(scan, place, number)
        || (number.isShaped || number.isMarked && scan.isLedUp(start)) && !isAccount(scan, number)
          && !view.slice(place, start).contains(Byte.blanked)
          && scan.telling(.roll, of: start, isSure: true, meaning: .reference).map({ Int($0.end) }) == place
    else { return nil }
    return number.digitCount >= 4 && !number.isYears && !isYear(view, number) ? number.range : nil
  }

  /// "The account was closed in 2014".
  private static func isYear(_ view: TextView, _ number: RollNumber) -> Bool {
    let start = number.range.lowerBound
    guard number.range.count == 4, view.text(start, start + 2) == "20" || view.text(start, start + 2) == "19" else {
      return false
    }
    return ["in", "since", "until", "from", "by"].contains(
      view.text(max(0, start - 9), start).split(separator: " ").last ?? "")
  }

  /// An electoral roll, a roll of volunteers and a toilet roll have no number of a building society.
  private static func isOther(_ view: TextView, _ place: Int) -> Bool {
    let word = view.before(place, 12).split { !Byte.isLetter($0) }.last ?? []
    return ["electoral", "toilet", "till", "loo", "kitchen"].contains(view.text(word.startIndex, word.endIndex))
      || view.text(place, place + 8) == "roll of "
  }

  /// A number with a hyphen or slash inside, some sentences behind the one that speaks of a roll number.
  private static func topic(_ scan: Scan, _ place: Int) -> Range<Int>? {
    var run = scan.runs.partition { Int($0.start) >= place }
    while run < scan.runs.count, Int(scan.runs[run].start) - place <= 200 {
      let number = RollNumber(scan.view, around: scan.runs[run].range, from: place)
      if number.isShaped, !isAccount(scan, number), scan.isBounded(number.range),
        scan.isTopic(.roll, of: number.range, meaning: .reference)
      {
        return number.range
      }
      run += 1
    }
    return nil
  }

  /// "Account 16 98 63 51, for the building society".
  private static func isAccount(_ scan: Scan, _ number: RollNumber) -> Bool {
    number.shape.allSatisfy { Byte.isDigit($0) || $0 == Byte.space }
      && scan.label(.account, before: number.range.lowerBound, reach: 24) != nil
  }

  /// A second number behind "and", "or" or a comma.
  private static func another(_ scan: Scan, _ place: Int) -> Range<Int>? {
    let run = scan.runs.partition { Int($0.start) >= place }
    guard run < scan.runs.count, Int(scan.runs[run].start) - place <= 24 else { return nil }
    let number = RollNumber(scan.view, around: scan.runs[run].range, from: place + 1)
    let words = scan.view.slice(place, number.range.lowerBound).split { !Byte.isLetter($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    guard words.allSatisfy(others.contains), !words.isEmpty || scan.view.bytes[place] != Byte.space else { return nil }
    return number.isShaped || words.count > 1 && number.digitCount >= 6 ? number.range : nil
  }

  /// What stands between a number and another that takes its place or goes with it.
  private static let others: Set<String> = [
    "and", "or", "neu", "a", "not", "nid", "but", "ond", "it", "s", "is", "now", "was", "then", "the", "new",
    "old", "one",
  ]

  /// Numbers of the same shape round one that is sure, as the rolls of one society have.
  private static func alike(_ scan: Scan, _ range: Range<Int>, into hits: inout [Hit]) {
    let sure = RollNumber(scan.view, around: range, from: range.lowerBound)
    guard sure.isShaped else { return }
    let shape = sure.shape
    var run = scan.runs.partition { Int($0.end) > range.lowerBound - reach }
    var end = 0
    while run < scan.runs.count, Int(scan.runs[run].start) < range.upperBound + reach {
      defer { run += 1 }
      guard Int(scan.runs[run].start) >= end else { continue }
      let number = RollNumber(scan.view, around: scan.runs[run].range, from: end)
      end = number.range.upperBound
      if !number.range.overlaps(range), number.shape == shape, scan.isBounded(number.range),
        !scan.isReferenced(number.range.lowerBound, otherThan: .roll)
      {
        hits.append(Hit(.rollNumber, number.range, .rollWord))
      }
    }
  }

  /// "4003/118827-2 is the roll number".
  private static func before(_ scan: Scan, _ mark: Mark) -> Range<Int>? {
    let view = scan.view
    let run = scan.runs.partition { Int($0.start) >= Int(mark.start) } - 1
    guard run >= 0, Int(mark.start) - Int(scan.runs[run].end) <= 48,
      scan.isLinked(Int(scan.runs[run].end), Int(mark.start), unknown: 0)
        || scan.telling(.roll, behind: Int(scan.runs[run].end)).map({ $0.start == mark.start }) ?? false
        || isCalled(view, Int(scan.runs[run].end), Int(mark.start)),
      !isDenied(view, Int(mark.start)),
      view.slice(Int(scan.runs[run].end), Int(mark.start)).contains(where: {
        Byte.isLetter($0) || $0 == UInt8(ascii: "(")
      })
    else { return nil }
    let number = RollNumber(view, around: scan.runs[run].range, from: 0)
    if number.digitCount >= 6 { return number.range }
    var first = run
    while first > 0, run - first < 4, scan.runs[first - 1].gap != 0 { first -= 1 }
    let whole = RollNumber(view, around: scan.runs[first].range, from: 0)
    return whole.digitCount >= 6 && whole.range.upperBound >= Int(scan.runs[run].end) ? whole.range : nil
  }

  /// "3/88120-7. They call it the roll number".
  private static func isCalled(_ view: TextView, _ number: Int, _ mark: Int) -> Bool {
    guard view.bytes[number] == Byte.dot else { return false }
    let words = view.slice(number, mark).split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return words.count <= 6 && !view.slice(number + 1, mark).contains(Byte.dot)
      && words.contains { ["it", "that", "this", "its"].contains($0) }
  }

  /// "No roll number", "without a roll number".
  private static func isDenied(_ view: TextView, _ place: Int) -> Bool {
    view.before(place, 12).split { !Byte.isLetter($0) }.suffix(2).contains { word in
      ["no", "without", "dim", "heb"].contains(String(decoding: word, as: UTF8.self))
    }
  }

  /// A number with a hyphen or slash inside, later in the sentence that speaks of a roll number.
  private static func isFar(_ scan: Scan, _ place: Int, _ number: RollNumber) -> Bool {
    let (view, start) = (scan.view, number.range.lowerBound)
    guard isNamed(view, place, min(view.count, place + 8)), start - place <= 60,
      !view.slice(place, start).contains(where: { $0 == Byte.lineFeed || $0 == UInt8(ascii: "?") })
    else { return false }
    for index in place..<start
    where view.bytes[index] == Byte.dot && Byte.isBlank(view.at(index + 1)) && index > place + 1 {
      if !goesOnWithIt(view, index, start) { return false }
    }
    let (hyphens, slashes) = (number.count(of: Byte.hyphen), number.count(of: Byte.slash))
    return number.digitCount >= 7 && (hyphens + slashes == 1 || hyphens == 1 && slashes == 1)
  }

  /// "The roll number goes in that box. It is 0542/709331-8": a sentence that only says what the last one spoke of.
  private static func goesOnWithIt(_ view: TextView, _ dot: Int, _ end: Int) -> Bool {
    let words = view.slice(dot, end).split { Byte.isBlank($0) || $0 == Byte.dot }
    return words.count <= 3
      && ["it", "it's", "its", "that's", "mine"].contains { words.first?.elementsEqual($0.utf8) ?? false }
  }

  /// Whether the roll is said to be a number: a roll call and a roll of stamps have none.
  private static func isNamed(_ view: TextView, _ place: Int, _ start: Int) -> Bool {
    let words = view.slice(place, start).split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    if words.contains(where: {
      ["number", "no", "nos", "num", "ref", "reference", "code", "id", "is", "rhif", "yw"].contains($0)
    }) {
      return true
    }
    var index = place - 1
    while index >= 0, Byte.isLetter(view.bytes[index]) { index -= 1 }
    var (end, digits, signs) = (start, 0, 0)
    while end < view.count, RollNumber.isPart(view.bytes[end]) {
      if Byte.isDigit(view.bytes[end]) { digits += 1 } else if !Byte.isLetter(view.bytes[end]) { signs += 1 }
      end += 1
    }
    if start - place <= 5, !view.slice(place, start).contains(where: Byte.isLetter),
      digits >= 6 || digits >= 5 && signs > 0
    {
      return true
    }
    if place >= 6, view.slice(place - 6, place).elementsEqual("rollno".utf8) { return true }
    if place >= 10, view.slice(place - 10, place).elementsEqual("rollnumber".utf8) { return true }
    return view.slice(0, max(0, index)).suffix(4).elementsEqual("rhif".utf8)
      || view.slice(place, start).contains(UInt8(ascii: ":"))
  }
}
