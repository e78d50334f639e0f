/// Addresses: the number and name of a street, English or Welsh, with the flat before it.
enum AddressDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    for run in scan.runs where run.count <= 4 {
      guard let range = match(scan, run) else {
        HouseNumber.find(scan, run, into: &hits)
        continue
      }
      hits.append(Hit(.address, FlatPart.range(scan, range), .streetWord))
    }
  }

  private static func match(_ scan: Scan, _ run: Scan.Run) -> Range<Int>? {
    let view = scan.view
    let start = Int(run.start)
    let before = view.at(start - 1)
    guard !Byte.isAlphanumeric(before), before != UInt8(ascii: "$"), before != UInt8(ascii: "*"),
      !((before == Byte.dot || before == UInt8(ascii: ",") || before == Byte.slash || before == UInt8(ascii: ":"))
        && Byte.isDigit(view.at(start - 2))
        && !(before == UInt8(ascii: ",") && FlatPart.isNumber(view, endingAt: start - 1)))
    else { return nil }
    guard let name = nameStart(view, Int(run.end)), !isTalk(view, name),
      let end = StreetName.end(view, name) ?? StreetLine.afterHouse(view, name)
        ?? (scan.features.contains(.flat) ? FlatPart.buildingEnd(view, start, name) : nil),
      !CountedThing.isOne(view, start, name, end)
    else { return nil }
    let estate = withEstate(view, end)
    return start..<(StreetLine.end(view, estate) ?? FlatPart.end(view, estate))
  }

  /// "28 days", "3 nights a week": words in lower case, other than "the", with which no street's name begins; a long
  /// month that no name goes on from.
  private static func isTalk(_ view: TextView, _ start: Int) -> Bool {
    let end = view.wordEnd(start)
    if view.isCapital(start) {
      guard end - start >= longMonth, view.at(end) == Byte.space, !view.isCapital(end + 1),
        Byte.isASCIILetter(view.at(end + 1)),
        Lexicon.all.lookUp(view.bytes, start, end)?.words.contains(.month) ?? false
      else { return false }
      let next = Lexicon.all.lookUp(view.bytes, end + 1, view.wordEnd(end + 1))?.words ?? []
      return next.isDisjoint(with: [.street, .softStreet, .oneWordStreet])
    }
    if let found = Lexicon.all.lookUp(view.bytes, start, end) {
      return found.words.contains(.notStreetName) && !(end - start == 3 && view.at(start) == UInt8(ascii: "t"))
        && !HouseLead.isAdjective(view, start, end)
    }
    guard view.at(end) == Byte.space, Byte.isLetter(view.at(end + 1)) else { return false }
    let last = view.wordEnd(end + 1)
    return Lexicon.all.lookUp(view.bytes, end + 1, last)?.words.contains(.notStreetName) ?? false
      && view.at(last) != UInt8(ascii: "'") && !view.isCapital(end + 1)
  }

  /// Shorter ones are names too: "12 May Tree Close".
  private static let longMonth = 7

  /// The end with "Ind Est", "Trading Estate" or "Business Park" behind a street.
  private static func withEstate(_ view: TextView, _ end: Int) -> Int {
    var (index, words) = (end, [String]())
    if view.at(end) == Byte.space, view.isCapital(end + 1) {
      let last = view.wordEnd(end + 1)
      if ["north", "south", "east", "west"].contains(view.text(end + 1, last)) { return last }
    }
    while words.count < 2, view.at(index) == Byte.space || view.at(index) == UInt8(ascii: ",") {
      while index < view.count, view.bytes[index] == Byte.space || view.bytes[index] == UInt8(ascii: ",") { index += 1 }
      let start = index
      index = view.wordEnd(index)
      words.append(view.text(start, index))
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
    // "63 b, Cardigan Road".
    if index == end, view.at(index) == Byte.space, (UInt8(ascii: "a")...UInt8(ascii: "h")).contains(view.at(index + 1)),
      view.at(index + 2) == UInt8(ascii: ","), view.isCapital(index + 4)
    {
      index += 2
    }
    if view.at(index) == Byte.space, view.at(index + 1) == Byte.hyphen, view.at(index + 2) == Byte.space,
      Byte.isDigit(view.at(index + 3))
    {
      index += 2
    }
    if view.at(index) == Byte.hyphen || view.at(index) == Byte.slash || view.at(index) == Byte.space,
      Byte.isDigit(view.at(index + 1)),
      index == end || view.at(index - 1) == Byte.hyphen || view.at(index) != Byte.space
    {
      index += 1
      while Byte.isDigit(view.at(index)), index - end < 6 { index += 1 }
      if Byte.isASCIILetter(view.at(index)), !Byte.isAlphanumeric(view.at(index + 1)) { index += 1 }
    }
    if view.at(index) == Byte.hyphen, view.isCapital(index + 1) { return index + 1 }
    guard Byte.isBlank(view.at(index)) || view.at(index) == UInt8(ascii: ",") else { return nil }
    let gap = index
    while index < view.count, index - gap < 3, Byte.isBlank(view.bytes[index]) || view.bytes[index] == UInt8(ascii: ",")
    {
      index += 1
    }
    return index < view.count && Byte.isLetter(view.bytes[index]) ? index : nil
  }
}
