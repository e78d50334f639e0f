/// The name of a street behind its number, English or Welsh.
enum StreetName {
  /// Words that are labels of another value.
  private static let labels: Words = [
    .password, .pin, .account, .sort, .birth, .nhs, .passport, .iban, .expiry,
  ]

  /// The most words between the number and the street's type.
  private static let mostWords = 4

  /// Where a street that begins there ends; nil where the words are no street.
  static func end(_ view: TextView, _ start: Int) -> Int? {
    if let end = welshName(view, start) { return withType(view, withAdjective(view, end)) }
    var (index, count, capitals, leading) = (start, 0, 0, false)
    var (best, isArticle): (Int?, Bool) = (nil, false)
    while count <= mostWords, index < view.count, Byte.isLetter(view.bytes[index]) {
      let first = index
      index = view.wordEnd(first)
      let stem = index
      while view.at(index) == UInt8(ascii: "'"), Byte.isLetter(view.at(index + 1)) { index = view.wordEnd(index + 1) }
      // The letters of a postcode are no word of a name.
      if Byte.isDigit(view.at(index)) { break }
      let wasArticle = isArticle
      isArticle = leading && ["y", "yr", "r"].contains(view.text(first, index))
      let words = Lexicon.all.lookUp(view.bytes, first, count == 0 ? stem : index)?.words ?? []
      if count == 0, view.isCapital(first), words.contains(.oneWordStreet),
        !view.isCapitalNext(index) && NamedStreet.endsName(view, index) || isBeforePostcode(view, index)
          || !view.isCapitalNext(index) && HouseLead.isHome(view, start)
      {
        return withType(view, index)
      }
      if count == 0, !view.isCapital(first), words.contains(.oneWordStreet), !isBeforeType(view, index),
        HouseLead.leads(view, start), NamedStreet.endsName(view, index)
      {
        return index
      }
      let isCapital = view.isCapital(first)
      // A "2 way street" or "2 lane road" is nobody's.
      if count == 0, !isCapital, words.contains(.softStreet), ["way", "lane"].contains(view.text(first, index)) {
        return nil
      }
      if !words.isDisjoint(with: Self.labels),
        !words.contains(.softStreet)
          || !isCapital
            && !(count > 0 && isUnknown(view, start, first) && HouseLead.leads(view, start)
              && NamedStreet.endsName(view, index))
      {
        break
      }
      if count == 0, index - first <= 2, isWelshArticle(view, first, index), view.isCapital(first) {
        index += 1
        continue
      }
      if count == 0, !isCapital, let end = articled(view, start, index) { return end }
      if count == 0 && words.contains(.leadingStreet) && (isCapital || !words.contains(.notStreetName)) {
        leading = true
      } else if count > 0, capitals == count, view.text(first, index) == "of", view.isCapitalNext(index) {
        // "Prince of Wales Road".
        index += 1
        continue
      } else if words.contains(.notStreetName)
        && !(leading || isCapital && (count > 0 || startsName(view, first, index))
          || count == 0 && HouseLead.isAdjective(view, first, index))
      {
        break
      } else if count > 0, words.contains(.street), !words.contains(.notStreetName) {
        best = index
        break
      } else if count > 0, words.contains(.softStreet), isCapital || capitals > 0, capitals > 0 {
        best = index
      } else if count > 0, words.contains(.softStreet),
        endsLine(view, index) && NamedStreet.isLed(view, start) || isBeforePostcode(view, index)
          || HouseLead.isHome(view, start)
          || isAbbreviated(view, first, index) || isUnknown(view, start, first) && NamedStreet.isLed(view, start)
          || HouseLead.leads(view, start) && NamedStreet.endsName(view, index)
      {
        best = index
      } else if leading, !isCapital, !isArticle, !wasArticle,
        capitals > 0 || count > 1 || !words.isDisjoint(with: Self.talk)
      {
        break
      }
      if isCapital { capitals += 1 }
      if leading && count > 0 && (isCapital || capitals == 0) { best = index }
      count += 1
      let gap = index
      if view.at(index) == Byte.dot && view.at(index + 1) == Byte.space && index - first <= 3
        && (isCapital || index - first > 1 && !words.isEmpty)
        && !pronouns.contains(view.text(index + 2, view.wordEnd(index + 2)))
      {
        index += 1
      }
      while index < view.count, index - gap < 3,
        view.bytes[index] == Byte.space || view.bytes[index] == Byte.hyphen
          || view.bytes[index] == Byte.lineFeed && isCapital && isType(view, index + 1)
      {
        index += 1
      }
      if index == gap { break }
    }
    return best ?? NamedStreet.end(view, start)
  }

  /// Whether a capital follows a number in words, with at most its letter and a comma between: "sixty-three b, Cardigan Road".
  static func follows(_ view: TextView, _ end: Int) -> Bool {
    var place = end
    if view.at(place) == Byte.space, view.at(place + 2) == UInt8(ascii: ","), Byte.isASCIILetter(view.at(place + 1)) {
      place += 2
    }
    return view.isCapitalNext(view.at(place) == UInt8(ascii: ",") ? place + 1 : place)
  }

  /// What begins a sentence, and no name behind a dot.
  private static let pronouns: Set<String> = ["i", "my", "we", "he", "she", "it", "you", "they"]

  /// The end of "the crescent" behind a number, in lower case: where somebody lives, or before a postcode.
  private static func articled(_ view: TextView, _ start: Int, _ article: Int) -> Int? {
    guard article - start == 3, view.at(start) == UInt8(ascii: "t"), view.text(start, article) == "the",
      view.at(article) == Byte.space
    else { return nil }
    let end = view.wordEnd(article + 1)
    guard end > article + 1, let words = Lexicon.all.lookUp(view.bytes, article + 1, end)?.words,
      !words.isDisjoint(with: [.street, .softStreet])
    else { return nil }
    return isBeforePostcode(view, end)
      || (HouseLead.isHome(view, start) || HouseLead.leads(view, start))
        && (words.contains(.street) || endsLine(view, end))
      ? end : nil
  }

  /// "Quayside walk": a street's type follows.
  private static func isBeforeType(_ view: TextView, _ end: Int) -> Bool {
    guard view.at(end) == Byte.space, Byte.isLetter(view.at(end + 1)) else { return false }
    let words = Lexicon.all.lookUp(view.bytes, end + 1, view.wordEnd(end + 1))?.words ?? []
    return !words.isDisjoint(with: [.street, .softStreet])
  }

  /// "At 7 knowle park": no word between the number and the street's type is an ordinary one.
  private static func isUnknown(_ view: TextView, _ start: Int, _ type: Int) -> Bool {
    view.slice(start, type).split { !Byte.isLetter($0) }.allSatisfy { word in
      word.count > 2 && Lexicon.all.lookUp(view.bytes, word.startIndex, word.endIndex) == nil
        && !OrdinaryWords.contains(Array(word))
    }
  }

  /// "Prince regent st", but no saint.
  private static func isAbbreviated(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    guard ["st", "ln"].contains(view.text(start, end)) else { return false }
    let next = view.at(end) == Byte.space ? view.text(end + 1, view.wordEnd(end + 1)) : ""
    return !saints.contains(next)
  }

  private static let saints: Set<String> = [
    "helens", "albans", "ives", "austell", "andrews", "neots", "davids", "asaph", "leonards", "annes", "johns", "james",
    "marys", "peters", "pauls", "george", "georges", "john", "mary", "peter", "paul", "patrick", "patricks", "thomas",
    "martins", "margarets", "michaels", "josephs", "bees", "mawes", "just", "ann", "anne", "luke", "lukes", "marks",
  ]

  /// Whether a street's type stands at a place and ends its line or part of it: "31 Denmark" and "Street" below.
  private static func isType(_ view: TextView, _ place: Int) -> Bool {
    let end = view.wordEnd(place)
    guard end > place, view.isCapital(place), view.at(end) == UInt8(ascii: ",") || view.at(end) == Byte.lineFeed else {
      return false
    }
    return Lexicon.all.lookUp(view.bytes, place, end)?.words.contains(.street) ?? false
  }

  /// The end with "Terrace" or "Close" behind it.
  private static func withType(_ view: TextView, _ end: Int) -> Int {
    guard view.isCapitalNext(end) else { return end }
    let last = view.wordEnd(end + 1)
    let words = Lexicon.all.lookUp(view.bytes, end + 1, last)?.words ?? []
    return words.isDisjoint(with: [.street, .softStreet]) ? end : last
  }

  /// The end with the adjective of "Stryd y Porth Mawr" behind it.
  private static func withAdjective(_ view: TextView, _ end: Int) -> Int {
    guard view.isCapitalNext(end) else { return end }
    let last = view.wordEnd(end + 1)
    return adjectives.contains(view.text(end + 1, last)) ? last : end
  }

  private static let adjectives: Set<String> = [
    "mawr", "fawr", "bach", "fach", "isaf", "uchaf", "newydd", "hen", "wen", "gwyn", "coch", "goch", "du", "ddu",
    "glas",
    "las", "hir", "deg", "teg", "canol", "melyn", "felen", "llwyd", "lwyd", "gwyrdd", "werdd", "pella", "pellaf",
    "ganol",
  ]

  private static let articles: Set<String> = ["the", "old", "long", "half", "one", "two", "three", "right"]

  /// The end of "Pen y Bryn" or "Tan-y-Graig": the Welsh article between two capitals makes the name of a place.
  private static func welshName(_ view: TextView, _ start: Int) -> Int? {
    guard view.isCapital(start) else { return nil }
    let first = view.wordEnd(start)
    // "Tai'r Felin".
    if view.at(first) == UInt8(ascii: "'"), view.at(first + 1) == UInt8(ascii: "r"), view.at(first + 2) == Byte.space,
      view.isCapital(first + 3)
    {
      return view.hyphenEnd(first + 3)
    }
    guard first > start, view.at(first) == Byte.space || view.at(first) == Byte.hyphen,
      view.at(first + 1) == UInt8(ascii: "y")
    else { return nil }
    let article = view.wordEnd(first + 1)
    guard article == first + 2 || article == first + 3 && view.at(first + 2) == UInt8(ascii: "r"),
      view.at(article) == view.at(first),
      view.isCapital(article + 1) || view.at(first) == Byte.hyphen && Byte.isLetter(view.at(article + 1))
    else { return nil }
    return view.hyphenEnd(article + 1)
  }

  /// Words of a sentence, which no Welsh street is called by.
  static let talk: Words = [.filler, .verb, .joiner, .lead, .notStreetName, .passwordTalk, .otherNumber]

  private static func isWelshArticle(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    let word = view.text(start, end)
    return (word == "y" || word == "yr") && view.at(end) == Byte.space
  }

  /// Words that begin a street's name where they are capitalised.
  private static func startsName(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    articles.contains(view.text(start, end))
  }

  /// Whether a postcode follows with at most a town before it: "14 larch grove wakefield wf1 4qr".
  static func isBeforePostcode(_ view: TextView, _ place: Int) -> Bool {
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
    switch view.bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "?"), Byte.lineFeed: return true
    default: return false
    }
  }
}
