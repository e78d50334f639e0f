/// Addresses: the number and name of a street, English or Welsh, with the flat before it.
enum AddressDetector: Detector {
  /// Words that are labels of another value.
  private static let labels: Words = [
    .password, .pin, .account, .sort, .birth, .nhs, .passport, .iban,
  ]

  /// The most words between the number and the street's type.
  private static let mostWords = 4

  static func find(in scan: Scan, into hits: inout [Hit]) {
    for run in scan.runs where run.count <= 4 {
      guard let range = match(scan, run) else { continue }
      hits.append(Hit(.address, withFlat(scan, range), .streetWord))
    }
  }

  private static func match(_ scan: Scan, _ run: Scan.Run) -> Range<Int>? {
    let view = scan.view
    let start = Int(run.start)
    let before = view.at(start - 1)
    guard !Byte.isAlphanumeric(before), before != UInt8(ascii: "$"), before != UInt8(ascii: "*"),
      !((before == Byte.dot || before == UInt8(ascii: ",") || before == Byte.slash || before == UInt8(ascii: ":"))
        && Byte.isDigit(view.at(start - 2)))
    else { return nil }
    guard let name = nameStart(view, Int(run.end)),
      let end = street(view, name) ?? StreetLine.afterHouse(view, name),
      !isTraffic(view, start, name, end)
    else { return nil }
    let estate = withEstate(view, end)
    return start..<(StreetLine.end(view, estate) ?? estate)
  }

  /// "Bus 12 Church Street", "the 4 March Road works": a route, or work on a road.
  private static func isTraffic(_ view: TextView, _ start: Int, _ name: Int, _ end: Int) -> Bool {
    var last = start
    while last > 0, start - last < 2, view.bytes[last - 1] == Byte.space { last -= 1 }
    var first = last
    while first > 0, last - first < 8, Byte.isLetter(view.bytes[first - 1]) { first -= 1 }
    let before = text(view, first, last)
    if ["bus", "bws", "buses", "tram", "route", "train", "minibus", "coach"].contains(before) { return true }
    let isMonth = Lexicon.all.lookUp(view.bytes, name, wordEnd(view, name))?.words.contains(.month) ?? false
    if isMonth, ["the", "on", "since", "from", "by", "until"].contains(before) { return true }
    guard end + 1 < view.count, view.bytes[end] == Byte.space, !view.isCapital(end + 1) else { return false }
    return ["works", "closure", "closures", "roadworks", "protest", "race"].contains(
      text(view, end + 1, wordEnd(view, end + 1)))
  }

  /// The end with "Ind Est", "Trading Estate" or "Business Park" behind a street.
  private static func withEstate(_ view: TextView, _ end: Int) -> Int {
    var (index, words) = (end, [String]())
    if view.at(end) == Byte.space, view.isCapital(end + 1) {
      let last = wordEnd(view, end + 1)
      if ["north", "south", "east", "west"].contains(text(view, end + 1, last)) { return last }
    }
    while words.count < 2, view.at(index) == Byte.space || view.at(index) == UInt8(ascii: ",") {
      while index < view.count, view.bytes[index] == Byte.space || view.bytes[index] == UInt8(ascii: ",") { index += 1 }
      let start = index
      index = wordEnd(view, index)
      words.append(text(view, start, index))
      if words.count == 1, view.at(index) == Byte.dot { index += 1 }
    }
    guard words.count == 2,
      ["ind", "industrial", "trading", "business", "retail", "enterprise", "caravan"].contains(words[0]),
      ["est", "estate", "park", "pk"].contains(words[1])
    else { return end }
    return index
  }

  /// Where the street's name begins: past the rest of a number such as `12a`, `12-14` or `12/3`, and blanks.
  private static func nameStart(_ view: TextView, _ end: Int) -> Int? {
    var index = end
    if Byte.isASCIILetter(view.at(index)), !Byte.isAlphanumeric(view.at(index + 1)) { index += 1 }
    if view.at(index) == Byte.hyphen || view.at(index) == Byte.slash, Byte.isDigit(view.at(index + 1)) {
      index += 1
      while Byte.isDigit(view.at(index)), index - end < 6 { index += 1 }
      if Byte.isASCIILetter(view.at(index)), !Byte.isAlphanumeric(view.at(index + 1)) { index += 1 }
    }
    guard Byte.isBlank(view.at(index)) || view.at(index) == UInt8(ascii: ",") else { return nil }
    let gap = index
    while index < view.count, index - gap < 3, Byte.isBlank(view.bytes[index]) || view.bytes[index] == UInt8(ascii: ",")
    {
      index += 1
    }
    return index < view.count && Byte.isLetter(view.bytes[index]) ? index : nil
  }

  /// Where a street that begins there ends; nil where the words are no street.
  private static func street(_ view: TextView, _ start: Int) -> Int? {
    if let end = welshName(view, start) { return end }
    var (index, count, capitals, leading) = (start, 0, 0, false)
    var best: Int?
    while count <= mostWords, index < view.count, Byte.isLetter(view.bytes[index]) {
      let first = index
      while index < view.count, Byte.isLetter(view.bytes[index]) || view.bytes[index] == UInt8(ascii: "'") {
        index += 1
      }
      let stem = view.bytes[first..<index].firstIndex(of: UInt8(ascii: "'")) ?? index
      let words = Lexicon.all.lookUp(view.bytes, first, count == 0 ? stem : index)?.words ?? []
      if count == 0, view.isCapital(first), words.contains(.oneWordStreet), !isCapitalNext(view, index) { return index }
      let isCapital = view.isCapital(first)
      if !words.isDisjoint(with: Self.labels) { break }
      if count == 0, index - first <= 2, isWelshArticle(view, first, index), view.isCapital(first) {
        index += 1
        continue
      }
      if count == 0 && words.contains(.leadingStreet) {
        leading = true
      } else if words.contains(.notStreetName)
        && !(leading || isCapital && (count > 0 || isArticle(view, first, index)))
      {
        break
      } else if count > 0, words.contains(.street), !words.contains(.notStreetName) {
        best = index
        break
      } else if count > 0, words.contains(.softStreet), isCapital || capitals > 0, capitals > 0 {
        best = index
      } else if count > 0, words.contains(.softStreet),
        endsLine(view, index) || isBeforePostcode(view, index) || isHome(view, start)
      {
        best = index
      } else if leading, !isCapital, capitals > 0 || count > 1, !["y", "yr", "r"].contains(text(view, first, index)) {
        break
      }
      if isCapital { capitals += 1 }
      if leading && count > 0 && (isCapital || capitals == 0) { best = index }
      count += 1
      let gap = index
      if view.at(index) == Byte.dot && view.at(index + 1) == Byte.space && index - first <= 3 { index += 1 }
      while index < view.count, index - gap < 3, view.bytes[index] == Byte.space || view.bytes[index] == Byte.hyphen {
        index += 1
      }
      if index == gap { break }
    }
    if best == nil, capitals > 0, capitals == count, count <= 2 { return named(view, start) }
    return best
  }

  /// A street whose name has no word for it, as Kingsmead: by the postcode behind it, or the words before its number.
  private static func named(_ view: TextView, _ start: Int) -> Int? {
    var (end, words) = (start, 0)
    while words < 2, view.isCapital(end) {
      if words > 0, Lexicon.all.lookUp(view.bytes, end, wordEnd(view, end))?.words.contains(.month) ?? false {
        return nil
      }
      end = hyphenEnd(view, end)
      words += 1
      guard view.at(end) == Byte.space, view.isCapital(end + 1) else { break }
      end += 1
    }
    while end > start, !Byte.isLetter(view.bytes[end - 1]) { end -= 1 }
    guard end - start >= 5,
      view.at(end) == UInt8(ascii: ",") || view.at(end) == Byte.lineFeed || view.at(end) == Byte.dot,
      Lexicon.all.lookUp(view.bytes, start, wordEnd(view, start)) == nil
    else { return nil }
    if view.at(end) != Byte.dot, isBeforePostcode(view, end) { return end }
    return isHome(view, start) ? end : nil
  }

  /// Whether the words before a number speak of where somebody lives.
  private static func isHome(_ view: TextView, _ start: Int) -> Bool {
    view.bytes[max(0, start - 30)..<start].split { !Byte.isLetter($0) }.suffix(3).contains { word in
      homes.contains(String(decoding: word, as: UTF8.self))
    }
  }

  /// The end of "Pen y Bryn" or "Tan-y-Graig": the Welsh article between two capitals makes the name of a place.
  private static func welshName(_ view: TextView, _ start: Int) -> Int? {
    guard view.isCapital(start) else { return nil }
    let first = wordEnd(view, start)
    guard first > start, view.at(first) == Byte.space || view.at(first) == Byte.hyphen,
      view.at(first + 1) == UInt8(ascii: "y")
    else { return nil }
    let article = wordEnd(view, first + 1)
    guard article == first + 2 || article == first + 3 && view.at(first + 2) == UInt8(ascii: "r"),
      view.at(article) == view.at(first), view.isCapital(article + 1)
    else { return nil }
    return hyphenEnd(view, article + 1)
  }

  private static let homes: Set<String> = ["live", "lives", "living", "address", "moved", "byw", "cyfeiriad"]

  /// The end of a word and of what is joined to it by hyphens.
  private static func hyphenEnd(_ view: TextView, _ start: Int) -> Int {
    var end = wordEnd(view, start)
    while view.at(end) == Byte.hyphen, Byte.isLetter(view.at(end + 1)) { end = wordEnd(view, end + 1) }
    return end
  }

  private static func wordEnd(_ view: TextView, _ start: Int) -> Int {
    var end = start
    while end < view.count, Byte.isLetter(view.bytes[end]) { end += 1 }
    return end
  }

  private static func isCapitalNext(_ view: TextView, _ place: Int) -> Bool {
    view.at(place) == Byte.space && view.isCapital(place + 1)
  }

  /// Whether a postcode follows with at most a town before it: "14 larch grove wakefield wf1 4qr".
  private static func isBeforePostcode(_ view: TextView, _ place: Int) -> Bool {
    var index = place
    while index < view.count, index - place < 28, !Byte.isDigit(view.bytes[index]) {
      if view.bytes[index] == Byte.dot || view.bytes[index] == Byte.lineFeed { return false }
      index += 1
    }
    var end = index
    while end < view.count, end - index < 3, Byte.isDigit(view.bytes[end]) { end += 1 }
    if Byte.isBlank(view.at(end)) || Byte.isLetter(view.at(end)) && Byte.isBlank(view.at(end + 1)) {
      let inward = Byte.isBlank(view.at(end)) ? end + 1 : end + 2
      if Byte.isDigit(view.at(inward)) { (index, end) = (inward, inward + 1) }
    }
    return end > index
      && PostcodeDetector.match(view, Scan.Run(start: Int32(clamping: index), end: Int32(clamping: end))) != nil
  }

  /// In lower case a word such as "close" is a street's only where the line or the part of it ends there.
  private static func endsLine(_ view: TextView, _ place: Int) -> Bool {
    var index = place
    while index < view.count, index - place < 3, view.bytes[index] == Byte.space { index += 1 }
    guard index < view.count else { return true }
    return view.bytes[index] == UInt8(ascii: ",") || view.bytes[index] == Byte.lineFeed
  }

  /// The range with "Flat 3," or "Flat 12, Tower Court," before it.
  private static func withFlat(_ scan: Scan, _ range: Range<Int>) -> Range<Int> {
    let index = scan.marks.partition { Int($0.end) > range.lowerBound } - 1
    for mark in scan.marks[max(0, index - 1)..<max(0, index + 1)].reversed() where mark.words.contains(.flat) {
      guard range.lowerBound - Int(mark.end) <= 48 else { break }
      if leads(scan.view, Int(mark.end), range.lowerBound) { return Int(mark.start)..<range.upperBound }
      if let start = building(scan.view, range.lowerBound) { return start..<range.upperBound }
      guard onlyGap(scan.view, Int(mark.end), range.lowerBound) else { continue }
      if let start = floor(scan.view, mark) { return start..<range.upperBound }
      if isUnit(scan.view, mark) { return Int(mark.start)..<range.upperBound }
    }
    let start =
      building(scan.view, range.lowerBound) ?? tenement(scan.view, range.lowerBound)
      ?? house(scan.view, range.lowerBound)
    return start.map { $0..<range.upperBound } ?? range
  }

  /// Where "41 Ferrier Point, " begins before a street's number.
  private static func building(_ view: TextView, _ end: Int) -> Int? {
    var index = end
    while index > 0, end - index < 3, Byte.isBlank(view.bytes[index - 1]) || view.bytes[index - 1] == UInt8(ascii: ",")
    {
      index -= 1
    }
    guard index < end, view.bytes[index..<end].contains(where: { $0 == UInt8(ascii: ",") || $0 == Byte.lineFeed })
    else {
      return nil
    }
    var words = 0
    while words < 4 {
      let last = index
      while index > 0, Byte.isLetter(view.bytes[index - 1]) || view.bytes[index - 1] == UInt8(ascii: "'") { index -= 1 }
      guard index < last, view.isCapital(index) else { break }
      if words == 0 {
        guard Lexicon.all.lookUp(view.bytes, index, last)?.words.contains(.building) ?? false else { return nil }
      }
      words += 1
      guard index > 0, view.bytes[index - 1] == Byte.space else { return nil }
      index -= 1
    }
    let digits = index
    while index > 0, Byte.isAlphanumeric(view.bytes[index - 1]), digits - index < 5 { index -= 1 }
    guard words > 1, index < digits, Byte.isDigit(view.bytes[index]), !Byte.isAlphanumeric(view.at(index - 1)) else {
      return nil
    }
    return index
  }

  /// Where "2/1, ", "G/2, " or "3F1, " begins before a street's number, as flats are numbered in Scotland.
  private static func tenement(_ view: TextView, _ end: Int) -> Int? {
    var index = end
    while index > 0, end - index < 2, view.bytes[index - 1] == Byte.space { index -= 1 }
    guard view.at(index - 1) == UInt8(ascii: ","), Byte.isDigit(view.at(index - 2)) else { return nil }
    index -= 2
    if Byte.isDigit(view.at(index - 1)) { index -= 1 }
    let sign = view.at(index - 1)
    guard sign == Byte.slash || sign == UInt8(ascii: "f") else { return nil }
    let floor = view.at(index - 2)
    guard Byte.isDigit(floor) || sign == Byte.slash && (floor == UInt8(ascii: "g") || floor == UInt8(ascii: "b")) else {
      return nil
    }
    return Byte.isAlphanumeric(view.at(index - 3)) || view.at(index - 3) == Byte.slash ? nil : index - 2
  }

  /// Where "The Old Bakery, " begins before a street's number.
  private static func house(_ view: TextView, _ end: Int) -> Int? {
    var index = end
    while index > 0, end - index < 2, Byte.isBlank(view.bytes[index - 1]) { index -= 1 }
    guard view.at(index - 1) == UInt8(ascii: ",") else { return nil }
    index -= 1
    for words in 0..<4 {
      let last = index
      while index > 0, last - index < 20, Byte.isLetter(view.bytes[index - 1]) { index -= 1 }
      guard index < last, view.isCapital(index) else { return nil }
      if words > 0, text(view, index, last) == "the" { return index }
      guard view.at(index - 1) == Byte.space else { return nil }
      index -= 1
    }
    return nil
  }

  /// Where "Basement Flat", "Ground Floor Flat" or "Top flat" begins.
  private static func floor(_ view: TextView, _ mark: Mark) -> Int? {
    var start = Int(mark.start)
    for _ in 0..<2 {
      var end = start
      while end > 0, view.bytes[end - 1] == Byte.space, start - end < 2 { end -= 1 }
      var first = end
      while first > 0, Byte.isLetter(view.bytes[first - 1]) { first -= 1 }
      guard first < end, floors.contains(text(view, first, end)) else { break }
      start = first
    }
    return start < Int(mark.start) ? start : nil
  }

  private static let floors: Set<String> = [
    "basement", "ground", "first", "second", "third", "top", "upper", "lower", "garden", "rear", "front", "attic",
    "floor",
    "middle", "side",
  ]

  /// "Unit 12B Canal Road": the street's only number is the unit's.
  private static func isUnit(_ view: TextView, _ mark: Mark) -> Bool {
    ["unit", "uned", "plot", "flat", "fflat", "apartment", "suite", "caravan", "pitch", "berth"].contains(
      text(view, Int(mark.start), Int(mark.end)))
  }

  private static func onlyGap(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    end - start <= 4 && view.bytes[start..<end].allSatisfy { Byte.isBlank($0) || $0 == UInt8(ascii: ",") }
  }

  /// Whether a flat's number stands between, and at most the name of a house after it.
  private static func leads(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    let parts = view.bytes[start..<end].split { !Byte.isAlphanumeric($0) && $0 != UInt8(ascii: "'") }
    guard let number = parts.first, number.count <= 4, parts.count <= 5 else { return false }
    guard number.contains(where: Byte.isDigit) || number.count == 1 else { return false }
    for byte in view.bytes[start..<end]
    where !Byte.isAlphanumeric(byte) && !Byte.isSeparator(byte) && byte != UInt8(ascii: ",")
      && byte != UInt8(ascii: "'")
    {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      part.allSatisfy(Byte.isDigit) && part.count <= 2 || view.isCapital(part.startIndex)
    }
  }

  private static func isWelshArticle(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    let word = text(view, start, end)
    return (word == "y" || word == "yr") && view.at(end) == Byte.space
  }

  /// Words that begin a street's name where they are capitalised.
  private static func isArticle(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    let word = text(view, start, end)
    return word == "the" || word == "old"
  }

  private static func text(_ view: TextView, _ start: Int, _ end: Int) -> String {
    String(decoding: view.bytes[start..<end], as: UTF8.self)
  }
}
