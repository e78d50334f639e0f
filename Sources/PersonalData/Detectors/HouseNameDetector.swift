/// Houses and sites that a text gives as an address by name alone (policy rule 14, hard).
enum HouseNameDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    StreetLine.findFields(in: scan, into: &hits)
    for mark in scan.marks where mark.words.contains(.house) {
      guard let start = name(scan.view, Int(mark.start)), scan.view.isCapital(Int(mark.start)) else { continue }
      // A park is one only where people live in it.
      if ["park", "site"].contains(scan.view.text(Int(mark.start), Int(mark.end))),
        !HouseSite.isOne(scan.view, Int(mark.start))
      {
        continue
      }
      let end = withStreet(scan.view, Int(mark.end))
      let whole = withHouse(scan.view, start)
      guard isAddress(scan, start, end) || whole < start && isAddress(scan, whole, end) else { continue }
      add(whole..<end, &hits)
    }
    for mark in scan.marks where mark.words.contains(.living) {
      let range =
        livedAt(scan.view, Int(mark.end)) ?? AddressName.after(scan.view, Int(mark.start), Int(mark.end))
      if let range { add(range, &hits) }
    }
    for mark in scan.marks where mark.words.contains(.called) {
      if isPersonal(scan.view, mark) { continue }
      guard let range = called(scan.view, mark) else { continue }
      add(range, &hits)
    }
  }

  /// "We live at Hillcrest, Penrith CA10 2DD": a name between the words for living and a comma, and a postcode behind.
  static func find(in scan: Scan, before postcode: Range<Int>, into hits: inout [Hit]) {
    let view = scan.view
    var (start, comma, words) = (postcode.lowerBound, 0, 0)
    while words < 7 {
      var end = start
      while end > 0, start - end < 3, view.bytes[end - 1] == Byte.space || view.bytes[end - 1] == UInt8(ascii: ",") {
        end -= 1
        if view.bytes[end] == UInt8(ascii: ",") { comma = end }
      }
      var first = end
      while first > 0, end - first < 24, Byte.isLetter(view.bytes[first - 1]) || view.bytes[first - 1] == Byte.hyphen {
        first -= 1
      }
      guard first < end, view.isCapital(first) else { break }
      start = first
      words += 1
    }
    guard words > 1, comma > start else { return }
    let before = view.before(start, 24).split { !Byte.isLetter($0) }.suffix(2).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard before.last == "at", let verb = before.first, livings.contains(verb) else { return }
    add(start..<comma, &hits)
  }

  private static let livings: Set<String> = [
    "live", "lives", "living", "lived", "staying", "stay", "stays", "reside", "resides", "am", "are", "is", "m", "re",
    "now", "still", "home", "back",
  ]

  /// "I live at Thornfield Heights" or "lives at Hillcrest, Penrith": what is no number after "at" is a house.
  private static func livedAt(_ view: TextView, _ place: Int) -> Range<Int>? {
    if view.at(place + 1) == UInt8(ascii: "y") { return WelshHouse.after(view, place) }
    guard view.at(place) == Byte.space, view.at(place + 3) == Byte.space,
      view.text(place + 1, view.wordEnd(place + 1)) == "at"
    else { return nil }
    let start = place + 4
    var (end, words) = (start, 0)
    while words < 4, view.isCapital(end) {
      end = view.hyphenEnd(end)
      if view.at(end) == UInt8(ascii: "'"), Byte.isLetter(view.at(end + 1)) { end = view.wordEnd(end + 1) }
      words += 1
      guard view.isCapitalNext(end) else { break }
      end += 1
    }
    let first = view.text(start, view.wordEnd(start))
    guard words > 1 || words == 1 && view.at(end) == UInt8(ascii: ","), !Byte.isDigit(view.at(end + 1)),
      !["her", "his", "my", "mum", "dad", "flat", "unit", "no", "number"].contains(first)
    else { return nil }
    return start..<end
  }

  private static func add(_ range: Range<Int>, _ hits: inout [Hit]) {
    if range.isEmpty { return }
    var hit = Hit(.address, range, .houseName)
    hit.level = .hard
    hits.append(hit)
  }

  /// Where the capitalised words begin that stand before the word for a house.
  private static func name(_ view: TextView, _ place: Int) -> Int? {
    var (start, words) = (place, 0)
    while words < 3 {
      guard start >= 2, view.bytes[start - 1] == Byte.space else { break }
      var first = start - 1
      while first > 0, Byte.isLetter(view.bytes[first - 1]) || view.bytes[first - 1] == UInt8(ascii: "'") { first -= 1 }
      guard first < start - 1, view.isCapital(first) else { break }
      let word = view.text(first, start - 1)
      if publicPlaces.contains(word) { return nil }
      if leads.contains(word) { break }
      start = first
      words += 1
    }
    // "33 Ecclesall Grange": the house has a number too.
    if words > 0, view.at(start - 1) == Byte.space, Byte.isDigit(view.at(start - 2)) {
      var digits = start - 1
      while digits > 0, start - digits < 5, Byte.isDigit(view.bytes[digits - 1]) { digits -= 1 }
      if !Byte.isAlphanumeric(view.at(digits - 1)), view.at(digits - 1) != UInt8(ascii: "$") { return digits }
    }
    return words > 0 ? start : nil
  }

  static let publicPlaces: Set<String> = [
    "county", "court", "crown", "council", "town", "city", "village", "civic", "community", "church", "coffee",
    "public", "companies", "parliament",
    "care", "opera", "royal", "full", "open", "white", "business", "retail", "industrial", "shopping", "community",
  ]
  private static let leads: Set<String> = [
    "at", "in", "to", "address", "my", "our", "from", "i", "we", "live", "near",
  ]

  /// The end with ", Mill Lane" behind it.
  private static func withStreet(_ view: TextView, _ place: Int) -> Int {
    guard view.at(place) == UInt8(ascii: ",") else { return place }
    var (index, words) = (place + 1, 0)
    while index < view.count, Byte.isBlank(view.bytes[index]), index - place < 4 { index += 1 }
    while words < 4, index < view.count, Byte.isLetter(view.bytes[index]), view.isCapital(index) {
      let first = index
      while index < view.count, Byte.isLetter(view.bytes[index]) { index += 1 }
      let found = Lexicon.all.lookUp(view.bytes, first, index)?.words ?? []
      if words > 0, !found.isDisjoint(with: [.street, .softStreet]) { return index }
      words += 1
      guard view.at(index) == Byte.space else { break }
      index += 1
    }
    return place
  }

  /// The start with "Rosebank, " or "NB Kingfisher, " before it, behind what leads to an address.
  private static func withHouse(_ view: TextView, _ place: Int) -> Int {
    guard view.at(place - 1) == Byte.space, view.at(place - 2) == UInt8(ascii: ",") else { return place }
    var (start, words) = (place - 2, 0)
    while words < 4 {
      var first = start
      while first > 0, Byte.isLetter(view.bytes[first - 1]) || view.bytes[first - 1] == UInt8(ascii: "'") { first -= 1 }
      guard first < start else { return place }
      let word = view.text(first, start)
      if words > 0, leads.contains(word) || ["is", "yw", "ydi"].contains(word) { return start + 1 }
      guard view.isCapital(first) || ["nb", "mv"].contains(word) else { return place }
      words += 1
      if view.at(first - 1) == UInt8(ascii: ":") || view.at(first - 2) == UInt8(ascii: ":") { return first }
      guard view.at(first - 1) == Byte.space else { return place }
      start = first - 1
    }
    return place
  }

  private static func isAddress(_ scan: Scan, _ start: Int, _ end: Int) -> Bool {
    let view = scan.view
    let before = view.before(start, 36).split { !Byte.isLetter($0) }.suffix(4)
    if before.contains(where: { homes.contains(String(decoding: $0, as: UTF8.self)) }) { return true }
    if let at = before.last, at.elementsEqual("at".utf8),
      before.dropLast().last.map({ livings.contains(String(decoding: $0, as: UTF8.self)) }) ?? false
    {
      return true
    }
    if HouseSite.isLed(view, start) { return true }
    guard view.at(end) == UInt8(ascii: ",") || view.at(end) == Byte.lineFeed || view.at(end) == Byte.space else {
      return false
    }
    var run = scan.runs.partition { Int($0.start) >= end }
    while run < scan.runs.count, Int(scan.runs[run].start) - end < 60 {
      if PostcodeDetector.match(view, scan.runs[run]) != nil { return true }
      run += 1
    }
    return false
  }

  private static let homes: Set<String> = [
    "live", "lives", "living", "lived", "address", "moved", "moving", "staying", "stay", "stays", "home", "house",
    "reside", "resides", "renting", "rent", "rents", "letters", "letter", "post", "mail", "bought", "byw", "cyfeiriad",
    "symud", "aros", "llythyrau", "static",
  ]

  /// "Our house is called Tŷ Gwyn".
  private static func called(_ view: TextView, _ mark: Mark) -> Range<Int>? {
    if let range = nameOf(view, Int(mark.end)) { return range }
    var first = Int(mark.start)
    while first > max(0, Int(mark.start) - 28), view.bytes[first - 1] != Byte.dot { first -= 1 }
    let before = view.slice(first, Int(mark.start)).split { !Byte.isLetter($0) }
    guard before.contains(where: isHouse), !(before.last.map(isPerson) ?? false) else { return nil }
    var (end, index, words) = (0, Int(mark.end), 0)
    if view.slice(Int(mark.start), Int(mark.end)).elementsEqual("name".utf8) {
      guard let value = nameValue(view, index), before.last.map({ word in isHouse(word) }) ?? false else { return nil }
      index = value
    }
    while words < 4, view.at(index) == Byte.space, view.isCapital(index + 1) {
      index += 1
      if words == 0 { end = index }
      while index < view.count, Byte.isLetter(view.bytes[index]) || view.bytes[index] == UInt8(ascii: "'") {
        index += 1
      }
      words += 1
      // "Gwêl y Mynydd".
      if view.at(index) == Byte.space, view.at(index + 1) == UInt8(ascii: "y") {
        let article = view.wordEnd(index + 1)
        if article - index <= 3, view.isCapitalNext(article) { index = article }
      }
    }
    return words > 0 ? end..<index : nil
  }

  /// "Enw'r tŷ yw Llwyn Celyn", "the name of our house is The Nook".
  private static func nameOf(_ view: TextView, _ place: Int) -> Range<Int>? {
    var (index, hasHouse) = (place, false)
    while index < view.count, index - place < 32 {
      let first = index
      while index < view.count, Byte.isLetter(view.bytes[index]) { index += 1 }
      guard index > first else {
        guard view.bytes[index] == Byte.space || view.bytes[index] == UInt8(ascii: "'") else { return nil }
        index += 1
        continue
      }
      let word = view.text(first, index)
      if houses.contains(word) {
        hasHouse = true
      } else if hasHouse, ["is", "yw", "ydi", "ydy"].contains(word) {
        break
      } else if !["r", "y", "yr", "of", "the", "our", "my", "ein", "fy"].contains(word) {
        return nil
      }
    }
    let start = index + 1
    var words = 0
    while hasHouse, words < 3, view.at(index) == Byte.space, view.isCapital(index + 1) {
      index += 1
      while index < view.count, Byte.isLetter(view.bytes[index]) { index += 1 }
      words += 1
    }
    return words > 0 ? start..<index : nil
  }

  /// "My name" and its like, seen at a glance: the word before has too few letters to be a house.
  private static func isPersonal(_ view: TextView, _ mark: Mark) -> Bool {
    let start = Int(mark.start)
    guard view.at(start) == UInt8(ascii: "n"), mark.end - mark.start == 4 else { return false }
    let isShort = !Byte.isLetter(view.at(start - 4)) || !Byte.isLetter(view.at(start - 5))
    return isShort && !(view.at(start - 2) == UInt8(ascii: "d") && view.at(start - 3) == UInt8(ascii: "r"))
  }

  /// "House name: Orchard View", "road name only is Orchard View": the blank before the name.
  private static func nameValue(_ view: TextView, _ place: Int) -> Int? {
    var (index, isStated) = (place, false)
    while index < view.count, index - place < 12 {
      let first = index
      while index < view.count, Byte.isLetter(view.bytes[index]) { index += 1 }
      if index > first {
        let word = view.text(first, index)
        if word == "is" || word == "yw" { isStated = true } else if word != "only" { return nil }
        continue
      }
      if view.bytes[index] == UInt8(ascii: ":") || view.bytes[index] == UInt8(ascii: "=") { isStated = true }
      if isStated, view.bytes[index] == Byte.space, view.isCapital(index + 1) { return index }
      guard view.bytes[index] == Byte.space || isStated else { return nil }
      index += 1
    }
    return nil
  }

  private static func isPerson(_ word: ArraySlice<UInt8>) -> Bool {
    people.contains(String(decoding: word, as: UTF8.self))
  }
  private static let people: Set<String> = [
    "lad", "man", "woman", "boy", "girl", "guy", "bloke", "lady", "son", "daughter", "friend", "child", "someone",
    "somebody", "person", "partner", "brother", "sister", "dog", "cat", "he", "she", "lodger", "tenant", "landlord",
  ]

  private static func isHouse(_ word: ArraySlice<UInt8>) -> Bool {
    houses.contains(String(decoding: word, as: UTF8.self))
  }
  private static let houses: Set<String> = [
    "property", "rd", "road", "street", "building", "bungalow", "villa", "lodge", "house", "cottage", "farm", "boat",
    "narrowboat", "home", "tŷ", "ty", "caravan", "place",
  ]
}
