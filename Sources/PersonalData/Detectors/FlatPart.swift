/// What stands before the number of a street: a flat, a floor, a building, a house.
enum FlatPart {
  /// The range with all that stands before it: "Block 3, Flat 27, Sandhurst Buildings,".
  static func range(_ scan: Scan, _ range: Range<Int>) -> Range<Int> {
    var whole = nearest(scan, range)
    var parts = 0
    while whole.lowerBound < range.lowerBound, parts < mostParts,
      let start = numbered(scan.view, whole.lowerBound) ?? house(scan.view, whole.lowerBound)
    {
      whole = start..<range.upperBound
      parts += 1
    }
    return whole
  }

  private static let mostParts = 3

  /// Where "Room 14, " or "Block C, " begins before a place.
  private static func numbered(_ view: TextView, _ end: Int) -> Int? {
    var index = end
    while index > 0, end - index < 2, Byte.isBlank(view.bytes[index - 1]) { index -= 1 }
    guard view.at(index - 1) == UInt8(ascii: ","), index > 1 else { return nil }
    let last = index - 1
    var start = last
    while start > 0, last - start < 5, Byte.isAlphanumeric(view.bytes[start - 1]) { start -= 1 }
    guard start < last, view.at(start - 1) == Byte.space,
      last - start == 1 || view.slice(start, last).contains(where: Byte.isDigit)
    else { return nil }
    var first = start - 1
    while first > 0, Byte.isLetter(view.bytes[first - 1]), start - first < 18 { first -= 1 }
    guard first < start - 1,
      Lexicon.all.lookUp(view.bytes, first, start - 1)?.words.contains(.flat) ?? false
    else { return nil }
    return first
  }

  /// The range with "Flat 3," or "Flat 12, Tower Court," before it.
  private static func nearest(_ scan: Scan, _ range: Range<Int>) -> Range<Int> {
    let index = scan.marks.partition { Int($0.end) > range.lowerBound } - 1
    for mark in scan.marks[max(0, index - 1)..<max(0, index + 1)].reversed() where mark.words.contains(.flat) {
      guard range.lowerBound - Int(mark.end) <= 48 else { break }
      if leads(scan.view, Int(mark.end), range.lowerBound) { return Int(mark.start)..<range.upperBound }
      if let start = building(scan.view, range.lowerBound) { return start..<range.upperBound }
      guard onlyGap(scan.view, Int(mark.end), range.lowerBound) else { continue }
      if let start = FlatStorey.start(scan.view, of: mark) { return start..<range.upperBound }
      let hasComma = scan.view.slice(Int(mark.end), range.lowerBound).contains(UInt8(ascii: ","))
      if isUnit(scan.view, mark), !hasComma { return Int(mark.start)..<range.upperBound }
    }
    let start =
      building(scan.view, range.lowerBound) ?? tenement(scan.view, range.lowerBound)
      ?? house(scan.view, range.lowerBound) ?? FlatStorey.start(scan.view, range.lowerBound)
    return start.map { $0..<range.upperBound } ?? range
  }

  /// The end with "flat 2", ", Flat B" or " . Apt. C" behind a street; the same end where none follows.
  static func end(_ view: TextView, _ end: Int) -> Int {
    var start = end
    while start < view.count, start - end < 3, isStop(view.bytes[start]) { start += 1 }
    guard start > end, view.at(start - 1) == Byte.space else { return end }
    if start == end + 2, view.at(end) == UInt8(ascii: ","),
      let last = FlatStorey.end(view, start) ?? tenementEnd(view, start)
    {
      return last
    }
    var word = view.wordEnd(start)
    guard flats.contains(view.text(start, word)) else { return end }
    if view.at(word) == Byte.dot { word += 1 }
    guard word < view.count, view.at(word) == Byte.space else { return end }
    var last = word + 1
    while last < view.count, last - word < 5, Byte.isAlphanumeric(view.bytes[last]) { last += 1 }
    let number = view.slice(word + 1, last)
    return !Byte.isAlphanumeric(view.at(last)) && (number.contains(where: Byte.isDigit) || number.count == 1)
      ? last : end
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == Byte.space || byte == UInt8(ascii: ",") || byte == Byte.dot
  }

  /// Whether the digits that end at a place are the number of a flat, right behind the word: "Apt.7" before ",3 Quebec Road".
  static func isNumber(_ view: TextView, endingAt place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 4, Byte.isDigit(view.bytes[start - 1]) { start -= 1 }
    var end = start
    while end > 0, start - end < 2, isStop(view.bytes[end - 1]) { end -= 1 }
    var word = end
    while word > 0, end - word < 12, Byte.isLetter(view.bytes[word - 1]) { word -= 1 }
    return start < place && flats.contains(view.text(word, end))
  }

  /// The end of "3/2" behind a street, as flats are numbered in Scotland.
  private static func tenementEnd(_ view: TextView, _ start: Int) -> Int? {
    guard Byte.isDigit(view.at(start)), view.at(start + 1) == Byte.slash, Byte.isDigit(view.at(start + 2)) else {
      return nil
    }
    let next = view.at(start + 3)
    return start + 3 >= view.count || next == UInt8(ascii: ",") || next == Byte.lineFeed
      || next == Byte.dot && !Byte.isDigit(view.at(start + 4)) ? start + 3 : nil
  }

  /// Words for a flat that may also stand behind its street.
  static let flats: Set<String> = ["flat", "flt", "fflat", "apt", "apartment", "unit", "uned", "room"]
  /// Words for a home whose number may be the only one.
  private static let homes = flats.subtracting(["room"]).union([
    "berth", "mooring", "caravan", "pitch", "plot", "bedsit", "studio", "maisonette", "suite",
  ])

  /// The end of "Ashby Lodge" behind "Flat 2, ": a building by name, where a word for a flat stands before the number.
  static func buildingEnd(_ view: TextView, _ number: Int, _ name: Int) -> Int? {
    guard view.at(number - 1) == Byte.space, view.isCapital(name) else { return nil }
    var word = number - 1
    while word > 0, number - word < 14, Byte.isLetter(view.bytes[word - 1]) { word -= 1 }
    guard homes.contains(view.text(word, number - 1)) else { return nil }
    var (index, words) = (name, 0)
    while words < 4, view.isCapital(index) {
      let first = index
      index = view.wordEnd(index)
      if view.at(index) == UInt8(ascii: "'"), Byte.isLetter(view.at(index + 1)) { index = view.wordEnd(index + 1) }
      let found = Lexicon.all.lookUp(view.bytes, first, index)?.words ?? []
      if words > 0, !found.isDisjoint(with: [.house, .building]), !view.isCapitalNext(index) { return index }
      words += 1
      guard view.at(index) == Byte.space else { return nil }
      index += 1
    }
    return nil
  }

  /// Where "41 Ferrier Point, " begins before a street's number.
  private static func building(_ view: TextView, _ end: Int) -> Int? {
    var index = end
    while index > 0, end - index < 3, Byte.isBlank(view.bytes[index - 1]) || view.bytes[index - 1] == UInt8(ascii: ",")
    {
      index -= 1
    }
    guard index < end, view.slice(index, end).contains(where: { $0 == UInt8(ascii: ",") || $0 == Byte.lineFeed })
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
    let hasComma = view.at(index - 1) == UInt8(ascii: ",")
    if hasComma { index -= 1 }
    guard hasComma || index < end, Byte.isDigit(view.at(index - 1)) else { return nil }
    index -= 1
    if Byte.isDigit(view.at(index - 1)) { index -= 1 }
    let sign = view.at(index - 1)
    guard sign == Byte.slash || sign == UInt8(ascii: "f") else { return nil }
    let floor = view.at(index - 2)
    guard Byte.isDigit(floor) || sign == Byte.slash && (floor == UInt8(ascii: "g") || floor == UInt8(ascii: "b")) else {
      return nil
    }
    let start = index - 2
    guard !Byte.isAlphanumeric(view.at(start - 1)), view.at(start - 1) != Byte.slash else { return nil }
    // Without a comma it may be a day and month too.
    return hasComma || start == 0 || view.at(start - 1) == Byte.lineFeed || view.text(start - 4, start) == " at "
      ? start : nil
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
      guard index < last, view.isCapital(index), last - index < 2 || !view.isCapital(last - 1) else { return nil }
      if words > 0, view.text(index, last) == "the" { return index }
      guard view.at(index - 1) == Byte.space else { return nil }
      index -= 1
    }
    return nil
  }

  /// "Unit 12B Canal Road": the street's only number is the unit's.
  private static func isUnit(_ view: TextView, _ mark: Mark) -> Bool {
    homes.contains(view.text(Int(mark.start), Int(mark.end)))
  }

  private static func onlyGap(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    end - start <= 4 && view.slice(start, end).allSatisfy { Byte.isBlank($0) || $0 == UInt8(ascii: ",") }
  }

  /// Whether a flat's number stands between, and at most the name of a house after it.
  private static func leads(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    let parts = view.slice(start, end).split { !Byte.isAlphanumeric($0) && $0 != UInt8(ascii: "'") }
    // "Our flat, 34-50 Kingfisher Close".
    guard let number = parts.first, number.count <= 4, parts.count <= 5,
      !view.has(",", in: start..<number.startIndex)
    else { return false }
    guard number.contains(where: Byte.isDigit) || number.count == 1 else { return false }
    for byte in view.slice(start, end)
    where !Byte.isAlphanumeric(byte) && !Byte.isSeparator(byte) && byte != UInt8(ascii: ",")
      && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "(") && byte != UInt8(ascii: ")")
    {
      return false
    }
    let isBuilding =
      parts.count > 2
      && parts.last.map { Lexicon.all.lookUp(view.bytes, $0.startIndex, $0.endIndex) }??.words
        .contains(.building) ?? false
    return isBuilding
      || parts.dropFirst().allSatisfy { part in
        part.allSatisfy(Byte.isDigit) && part.count <= 2 || view.isCapital(part.startIndex)
      }
  }
}
