/// Streets whose name has no word for a street: "9 Broadgate", "5 The Hawthorns", "27 Kingsmead".
///
/// A number and a name alone say too little. The words before the number, the form of the name, and a town or postcode
/// behind it speak for a street, and more than one of them must.
enum NamedStreet {
  private static let mostWords = 2
  private static let articles = WordSet("the y yr")
  private static let shortest = 5

  /// The end of a name that begins there, behind a number; nil where too little says that it is a street's.
  static func end(_ view: TextView, _ start: Int) -> Int? {
    guard view.isCapital(start), view.at(start - 1) != Byte.lineFeed, let end = nameEnd(view, start),
      end - start >= shortest
    else { return nil }
    let first = start..<view.wordEnd(start)
    let isArticled = articles.contains(view, first)
    guard isArticled ? end > first.upperBound : Lexicon.all.lookUp(view.bytes, start, first.upperBound) == nil else {
      return nil
    }
    let (last, isHome) = (lastWord(view, end), HouseLead.isHome(view, start))
    let isParted = view.at(end) == UInt8(ascii: ",") || view.at(end) == Byte.lineFeed
    let hasPostcode = isParted && StreetName.isBeforePostcode(view, end)
    let isPlace = isArticled ? isArticledPlace(view, last) : endsLikePlace(view, last) || isBuilding(view, first, last)
    guard isHome || hasPostcode || isPlace && endsName(view, end) else { return nil }
    let (hasTown, isLed) = (isParted && isTown(view, end), isLed(view, start))
    if !isPlace, isOrdinary(view, first) || isOrdinary(view, last) {
      let isFull = first.upperBound < last.lowerBound && endsName(view, end) && HouseLead.leads(view, start)
      guard hasPostcode || hasTown && isLed || isFull && isHome else { return nil }
    }
    let strength =
      (isHome ? 2 : 0) + (hasPostcode ? 3 : hasTown || isParted && isArticled ? 1 : 0) + (isPlace ? 1 : 0)
      + (isLed ? 1 : 0) + (isArticled && !isHome && isWritten(view, start) ? 1 : 0)
    // "On at 6 The Simpsons".
    let isEnglish = view.at(start) == UInt8(ascii: "t")
    return strength >= (isPlace && !(isArticled && isEnglish) ? 2 : 3) ? end : nil
  }

  /// The end of one or two capitalised words, the second no month; nil where another capital or a sign goes on.
  private static func nameEnd(_ view: TextView, _ start: Int) -> Int? {
    var (end, words) = (start, 0)
    while words < mostWords, view.isCapital(end) {
      if words > 0, Lexicon.all.lookUp(view.bytes, end, view.wordEnd(end))?.words.contains(.month) ?? false {
        return nil
      }
      end = view.hyphenEnd(end)
      words += 1
      guard view.isCapitalNext(end) else { break }
      end += 1
    }
    while end > start, !Byte.isLetter(view.bytes[end - 1]) { end -= 1 }
    if view.at(end) == Byte.space { return view.isCapital(end + 1) || Byte.isDigit(view.at(end + 1)) ? nil : end }
    return view.at(end) == UInt8(ascii: "'") || view.at(end) == Byte.hyphen || Byte.isAlphanumeric(view.at(end))
      ? nil : end
  }

  /// Whether no word goes on that could be a thing: "30 Larkspur pupils", "2 Kingsway tickets".
  static func endsName(_ view: TextView, _ end: Int) -> Bool {
    guard view.at(end) == Byte.space, Byte.isLetter(view.at(end + 1)), !view.isCapital(end + 1) else { return true }
    let words = Lexicon.all.lookUp(view.bytes, end + 1, view.wordEnd(end + 1))?.words ?? []
    return !words.isDisjoint(with: StreetName.talk.subtracting(.otherNumber))
  }

  private static func lastWord(_ view: TextView, _ end: Int) -> Range<Int> {
    var start = end
    while start > 0, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  /// Whether a word, or the one thing that it is the plural of, is an ordinary one.
  private static func isOrdinary(_ view: TextView, _ word: Range<Int>) -> Bool {
    let letters = Array(view.bytes[word])
    return OrdinaryWords.contains(letters)
      || letters.last == UInt8(ascii: "s") && OrdinaryWords.contains(letters.dropLast())
  }

  /// "The Hawthorns", "Y Gorlan".
  private static func isArticledPlace(_ view: TextView, _ last: Range<Int>) -> Bool {
    view.at(last.upperBound - 1) == UInt8(ascii: "s")
      || welshPlaces.contains(view.text(last.lowerBound, last.upperBound))
      || Lexicon.all.lookUp(view.bytes, last.lowerBound, last.upperBound)?.words.contains(.leadingStreet) ?? false
  }

  /// What streets are called behind the Welsh article, with its mutation.
  private static let welshPlaces: Set<String> = [
    "berllan", "ddol", "felin", "waun", "gilfach", "gorlan", "ffridd", "wern", "glyn", "fron", "graig", "gelli",
    "hendre",
    "dderwen", "fedwen", "onnen", "gollen", "ddraenen", "eithin", "rhedyn", "gamlas", "bont", "groes", "dref", "gerddi",
  ]

  /// "Bede Tower", but no "Village Hall".
  private static func isBuilding(_ view: TextView, _ first: Range<Int>, _ last: Range<Int>) -> Bool {
    guard first != last, !HouseNameDetector.publicPlaces.contains(view.text(first.lowerBound, first.upperBound)) else {
      return false
    }
    return Lexicon.all.lookUp(view.bytes, last.lowerBound, last.upperBound)?.words.contains(.building) ?? false
  }

  /// Whether a word ends as the names of places do, and is longer than that ending.
  static func endsLikePlace(_ view: TextView, _ word: Range<Int>) -> Bool {
    let plural = view.at(word.upperBound - 1) == UInt8(ascii: "s") ? 1 : 0
    for length in 3...6 where word.count - plural >= length + 3 {
      if placeEndings.contains(view.text(word.upperBound - plural - length, word.upperBound - plural)) { return true }
    }
    return false
  }

  private static let placeEndings: Set<String> = [
    "gate", "field", "croft", "mead", "hurst", "wood", "dale", "mere", "land", "side", "thwaite", "combe", "stead",
    "brook", "bank", "moor", "ridge", "garth", "leigh", "holme", "holm", "dyke", "cliff", "cliffe", "haven", "bourne",
    "friar", "lease", "lawn", "spur", "acre", "grove", "court", "way",
  ]

  /// Whether a capitalised word follows behind a comma or a new line.
  private static func isTown(_ view: TextView, _ end: Int) -> Bool {
    var index = end + 1
    while Byte.isBlank(view.at(index)), index - end < 3 { index += 1 }
    return view.isCapital(index)
  }

  /// Whether a word or sign that leads to a place stands before the number: "at 9", "of 14", "No. 8", "address: 3".
  static func isLed(_ view: TextView, _ start: Int) -> Bool {
    var end = start
    while end > 0, start - end < 12, !Byte.isDigit(view.bytes[end - 1]) { end -= 1 }
    while end > 0, Byte.isDigit(view.bytes[end - 1]) { end -= 1 }
    return isLed(view, before: end)
  }

  /// The same of the place where the number begins.
  static func isLed(_ view: TextView, before number: Int) -> Bool {
    var end = number
    while end > 0, number - end < 3, view.bytes[end - 1] == Byte.space || view.bytes[end - 1] == Byte.dot { end -= 1 }
    guard end > 0 else { return true }
    switch view.bytes[end - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: ","), Byte.lineFeed:
      return true
    default: break
    }
    let word = lastWord(view, end)
    return word.count <= 10 && leads.contains(view.text(word.lowerBound, word.upperBound))
  }

  /// Whether the sentence before the number speaks of letters.
  private static func isWritten(_ view: TextView, _ start: Int) -> Bool {
    view.before(start, 40).split { !Byte.isLetter($0) }.contains { word in
      writings.contains(String(decoding: word, as: UTF8.self))
    }
  }

  private static let writings: Set<String> = [
    "write", "writing", "wrote", "written", "post", "posted", "send", "sent", "letter", "addressed", "deliver",
    "delivered", "correspondence", "rent", "rents", "tenancy", "flat", "property", "house",
  ]

  private static let leads: Set<String> = [
    "at", "of", "to", "into", "from", "is", "s", "no", "number", "rhif", "yn", "i", "o", "m", "re", "am", "are", "now",
    "formerly",
    "previously",
    "yw", "ydi", "ydy",
  ]
}
