/// Whether the words round a full date say that it is a birth date.
enum BirthTelling {
  static func tells(_ scan: Scan, _ range: Range<Int>, next: Range<Int>?) -> Bool {
    isLed(scan, range) || isFollowed(scan, range, next: next)
  }

  /// Whether the words before a date say so.
  private static func isLed(_ scan: Scan, _ range: Range<Int>) -> Bool {
    if isAbbreviated(scan.view, range.lowerBound) { return true }
    if let mark = scan.label(
      .birth, before: range.lowerBound, unknown: scan.isStated(range.lowerBound) ? 4 : 1, reach: 90, digits: 1)
      ?? runningOn(scan, range.lowerBound)
    {
      let between = scan.view.slice(Int(mark.end), range.lowerBound)
      // A quotation that ends with the word speaks of something else.
      if between.first != UInt8(ascii: "\"") || scan.view.at(Int(mark.end) + 1) == UInt8(ascii: ":"),
        !isAfterAndOn(scan.view, range.lowerBound), !OtherDate.isMeant(scan.view, between.indices),
        !isEvent(scan.view, mark, between),
        !BirthNoun.isOther(scan.view, mark, between)
      {
        return true
      }
    }
    if scan.isStated(range.lowerBound) && !BirthList.isChange(scan.view, from: range.lowerBound)
      || BirthNoun.isSaid(scan.view, range.lowerBound),
      let mark = scan.telling(.birth, of: range.lowerBound, reach: 110, isSure: true),
      case let between = scan.view.slice(Int(mark.end), range.lowerBound),
      !OtherDate.isMeant(scan.view, between.indices),
      !isEvent(scan.view, mark, between), !isAfterAndOn(scan.view, range.lowerBound),
      !BirthNoun.isOther(scan.view, mark, between)
    {
      return true
    }
    if isPossessed(scan, range.lowerBound) || BirthClause.leads(in: scan, to: range) { return true }
    if isCertified(scan, range.lowerBound) || BirthTime.leads(in: scan, to: range.lowerBound) { return true }
    return BirthClause.comesAlong(scan, range.lowerBound) || isHeaded(scan, range.lowerBound)
  }

  /// "Dyddiadau geni'r plant, yn ôl y drefn ar y ffurflen: 03/05/2010": a heading that speaks of births, up to its colon.
  private static func isHeaded(_ scan: Scan, _ place: Int) -> Bool {
    let view = scan.view
    let colon = view.at(place - 1) == Byte.space ? place - 2 : place - 1
    guard view.at(colon) == UInt8(ascii: ":") else { return false }
    let last = scan.marks.partition { Int($0.end) > colon }
    guard let mark = scan.marks[..<last].suffix(8).last(where: { $0.words.contains(.birth) }),
      colon - Int(mark.end) <= headingReach, nouns.contains(view.text(Int(mark.start), Int(mark.end)))
    else { return false }
    let heading = view.slice(Int(mark.end), colon)
    guard heading.allSatisfy({ Byte.isLetter($0) || $0 == Byte.space || $0 == UInt8(ascii: ",") || $0 == 0x27 }) else {
      return false
    }
    // Where they are written down says nothing of what they are: "in the order on your form".
    let words = heading.split { !Byte.isLetter($0) }
    let place = words.first { leadingToPlaces.contains(String(decoding: $0, as: UTF8.self)) }?.startIndex ?? colon
    let noun = view.slice(Int(mark.end), place)
    return !OtherDate.isMeant(view, noun.indices) && !noun.words.contains(where: OtherDate.isNamed)
      && heading.words.allSatisfy { !sentenceWords.contains($0) }
  }

  /// What makes more than a heading of it, or a heading of another day.
  private static let sentenceWords: Set<String> = [
    "is", "was", "are", "were", "registered", "recorded", "dated", "certificate", "certificates", "changed", "sent",
  ]

  private static let leadingToPlaces: Set<String> = ["in", "on", "as", "per", "from", "yn", "ar", "fel", "o"]
  private static let headingReach = 60

  /// Whether the words behind a date say so, and do not lead to the next one.
  private static func isFollowed(_ scan: Scan, _ range: Range<Int>, next: Range<Int>?) -> Bool {
    if BirthClause.pointsBack(scan, range.upperBound) || BirthClause.isMeantToBe(scan, range) { return true }
    if BirthClause.recalls(scan.view, range.upperBound) || BirthNoun.isPointedAt(scan, range) { return true }
    guard let mark = scan.label(.birth, after: range.upperBound, unknown: 0) ?? bracketed(scan, range.upperBound),
      !BirthClause.begins(scan.view.slice(range.upperBound, Int(mark.start))),
      !isOther(scan.view, range.lowerBound) || BirthClause.isGivenAs(scan.view, range.upperBound),
      !BirthNoun.isDenied(scan.view, range.upperBound, mark), !leadsOn(scan, mark),
      !isNext(scan, range, mark, next),
      !(scan.view.text(range.upperBound, range.upperBound + 5) == " for "
        && scan.view.text(range.lowerBound - 4, range.lowerBound) == " on "
        && OtherDate.isBefore(scan, range.lowerBound)),
      !BirthNoun.isOther(scan.view, mark, scan.view.after(Int(mark.end), 16))
    else { return false }
    return !scan.view.slice(range.upperBound, Int(mark.start)).contains(Byte.lineFeed)
      || scan.view.at(Int(mark.start) - 1) == UInt8(ascii: "(")
      || scan.view.slice(range.upperBound, Int(mark.start)).contains(UInt8(ascii: "("))
  }

  /// "Ganwyd y mab hynaf nos Fawrth 4 Mehefin 2013": a few more words, but not up to "on" behind a noun, for that leads to
  /// another day.
  private static func runningOn(_ scan: Scan, _ place: Int) -> Mark? {
    guard let mark = scan.label(.birth, before: place, unknown: 3, reach: 90, digits: 1) else { return nil }
    let word = scan.view.text(Int(mark.start), Int(mark.end))
    if BirthTime.isVerb(scan.view, mark) { return mark }
    let last = scan.view.before(place, 8).split { !Byte.isLetter($0) }.last ?? []
    return nouns.contains(word) && !last.elementsEqual("on".utf8) && !last.elementsEqual("ar".utf8) ? mark : nil
  }

  private static let nouns: Set<String> = [
    "dob", "dobs", "birth", "birthdays", "birthday", "birthdate", "eni", "geni", "ngeni", "penblwydd", "mhenblwydd",
    "benblwydd", "phenblwydd", "blwydd",
  ]

  /// "Both 08.08.2018, obviously (dob)".
  private static func bracketed(_ scan: Scan, _ place: Int) -> Mark? {
    guard let mark = scan.label(.birth, after: place, unknown: 1, reach: 24),
      scan.view.at(Int(mark.start) - 1) == UInt8(ascii: "(")
    else { return nil }
    return mark
  }

  /// "He was born lazy and on 3 May he proved it": another sentence begins before the date.
  static func isAfterAndOn(_ view: TextView, _ place: Int) -> Bool {
    view.before(place, 7).elementsEqual("and on ".utf8)
      || view.before(place, 8).elementsEqual("last on ".utf8)
  }

  /// "Her DOB is 12.12.1955, and mine is 13.3.1980".
  private static func isPossessed(_ scan: Scan, _ place: Int) -> Bool {
    let words = scan.view.before(place, 16).split { !Byte.isLetter($0) }.suffix(2).map {
      String(decoding: $0, as: UTF8.self)
    }
    if isCorrected(scan, place, words) { return true }
    guard words.count == 2, ["mine", "his", "hers", "theirs", "yours"].contains(words[0]),
      ["is", "was", "s"].contains(words[1])
    else { return false }
    return scan.mentions(.birth, near: max(0, place - 1)..<place, reach: 90)
  }

  /// "My date of birth is not 1985, it is 29 February 1988", "dob 3/5/88, sorry, 5/3/88".
  private static func isCorrected(_ scan: Scan, _ place: Int, _ words: [String]) -> Bool {
    guard let last = words.last,
      ["is", "it's", "its", "s", "but", "sorry", "be", "read", "actually", "mean", "one", "correct"].contains(last)
    else { return false }
    let start = max(0, place - 80)
    let part = scan.view.slice(start, place)
    let from = part.lastIndex { $0 == UInt8(ascii: "?") || $0 == Byte.lineFeed } ?? start
    let said = scan.view.slice(from, place).split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return said.contains { ["not", "isn", "no", "wrong", "sorry", "instead", "incorrect", "nid"].contains($0) }
      && !said.contains(where: OtherDate.isNamed)
      && scan.mentions(.birth, near: place..<place, reach: place - from)
      && !scan.view.after(place, 20).contains(Byte.blanked)
  }

  /// "Birth certificate shows 19 January 1996".
  private static func isCertified(_ scan: Scan, _ place: Int) -> Bool {
    let words = scan.view.before(place, 40).split { !Byte.isLetter($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    guard let certificate = words.lastIndex(where: { $0 == "certificate" || $0 == "cert" || $0 == "cofrestr" }),
      certificate > 0, scan.view.at(place - 2) != Byte.dot,
      words[certificate - 1] == "birth" || words[certificate - 1] == "geni"
    else { return false }
    return words[(certificate + 1)...].contains {
      ["shows", "says", "is", "has", "gives", "states", "yn", "down"].contains($0)
    }
      && words.count - certificate <= 5
  }

  /// "I gave you his DOB on 3 May": the day on which something was done with it.
  private static func isEvent(_ view: TextView, _ mark: Mark, _ between: ArraySlice<UInt8>) -> Bool {
    let word = view.text(Int(mark.start), Int(mark.end))
    guard ["dob", "dobs", "birth", "birthday", "birthdays"].contains(word) else { return false }
    let words = between.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    if word == "birth", words.first == "to" || BirthClause.givesBirth(view, mark) { return false }
    if words.contains(where: { ["registered", "recorded", "reported", "celebrated", "announced"].contains($0) }) {
      return words.last == "on" || word == "birth" && view.text(Int(mark.start) - 3, Int(mark.start)) != "of "
    }
    if BirthClause.hasBirthday(view, mark) { return false }
    return words.last == "on" && !words.contains { ["is", "was", "falls", "are"].contains($0) }
  }

  /// "b. 04/05/2012".
  private static func isAbbreviated(_ view: TextView, _ place: Int) -> Bool {
    var end = place
    while end > 0, place - end < 2, view.bytes[end - 1] == Byte.space { end -= 1 }
    if view.at(end - 1) == Byte.dot || view.at(end - 1) == UInt8(ascii: ":") {
      end -= 1
    } else if end == place {
      return false
    }
    // "(g. 11/02/1977)", "Osian, g. 01/05/2010".
    if view.at(end - 1) == UInt8(ascii: "g"), view.at(end) == Byte.dot, Scan.opensBirth(view, end - 1) { return true }
    return view.at(end - 1) == UInt8(ascii: "b") && !Byte.isAlphanumeric(view.at(end - 2))
      && view.at(end - 2) != Byte.dot
      && view.at(end - 2) != Byte.slash
  }

  /// "Review date 3/5/2024, DOB for Ella is 4/6/2013": the word behind a comma is the label of the date that follows it.
  private static func isNext(_ scan: Scan, _ date: Range<Int>, _ mark: Mark, _ next: Range<Int>?) -> Bool {
    let (view, start, end) = (scan.view, Int(mark.start), Int(mark.end))
    guard view.slice(date.upperBound, start).contains(where: { $0 == UInt8(ascii: ",") || $0 == Byte.lineFeed }) else {
      return false
    }
    let isOther = OtherDate.isBefore(scan, date.lowerBound)
    // The one that follows may be found already.
    if isOther, let found = view.after(end, Scan.reach).firstIndex(of: Byte.blanked),
      isLed(scan, found..<found)
    {
      return true
    }
    guard let next, next.lowerBound >= end, next.lowerBound - end <= Scan.reach else { return false }
    return (isOther || !view.has(",", in: end..<next.lowerBound)) && isLed(scan, next)
  }

  /// "He died on 9 September 2025, born 4 March 1971", "&v=12.04.2016&dob=": the word leads to the date behind it.
  private static func leadsOn(_ scan: Scan, _ mark: Mark) -> Bool {
    let (view, end) = (scan.view, Int(mark.end))
    var index = end
    while index < view.count, index - end < 12, !Byte.isDigit(view.bytes[index]), view.bytes[index] != Byte.blanked {
      switch view.bytes[index] {
      case UInt8(ascii: ","), Byte.dot, UInt8(ascii: ")"), UInt8(ascii: ";"), Byte.lineFeed: return false
      case let byte where Byte.isLetter(byte):
        let word = view.wordEnd(index)
        guard ons.contains(view.text(index, word)) else { return false }
        index = word
      default: index += 1
      }
    }
    guard Byte.isDigit(view.at(index)) || view.at(index) == Byte.blanked else { return false }
    // "3/4/2010 born 5/6/2012 born": each date has the word behind it.
    let next = scan.marks.partition { $0.start >= mark.end }
    return !scan.marks[next...].prefix(2).contains { $0.words.contains(.birth) && Int($0.start) - end < 32 }
  }

  private static let ons: Set<String> = ["on", "ar", "the", "y", "yn", "in", "is", "was"]

  /// Whether the word right before says that the date is another: "due 1 March".
  static func isOther(_ view: TextView, _ place: Int) -> Bool {
    let word = view.before(place, 16).split(whereSeparator: Byte.isBlank).last ?? []
    // "03/11/2015 decree, 23/06/2012 born": the noun of the date before it.
    if let last = word.last, last == UInt8(ascii: ",") || last == UInt8(ascii: ";"),
      Byte.isDigit(view.at(word.startIndex - 2))
    {
      return false
    }
    return OtherDate.isMeant(view, word.indices)
  }

  /// "1999.08.30 (married)".
  static func isNamedOther(_ view: TextView, _ place: Int) -> Bool {
    guard view.at(place) == Byte.space, view.at(place + 1) == UInt8(ascii: "(") else { return false }
    return isOtherNoun(view.text(place + 2, view.wordEnd(place + 2)))
  }

  /// "Dates: 14/02/2014 marriage, 23/06/2012 born": an item of a list whose noun stands behind it.
  static func isItemOfOther(_ view: TextView, _ date: Range<Int>) -> Bool {
    var start = date.lowerBound
    while start > 0, date.lowerBound - start < 2, view.bytes[start - 1] == Byte.space { start -= 1 }
    let opener = view.at(start - 1)
    guard
      opener == UInt8(ascii: ",") || opener == UInt8(ascii: ";") || opener == Byte.lineFeed
        || opener == UInt8(ascii: ":") && view.text(start - 6, start - 1) == "dates",
      view.at(date.upperBound) == Byte.space
    else { return false }
    let end = view.wordEnd(date.upperBound + 1)
    let isEnd =
      end >= view.count || [UInt8(ascii: ","), UInt8(ascii: ";"), Byte.dot, Byte.lineFeed].contains(view.at(end))
    return isEnd && end > date.upperBound + 1 && isOtherNoun(view.text(date.upperBound + 1, end))
  }

  private static func isOtherNoun(_ word: String) -> Bool {
    (OtherDate.isNamed(word) || word == "registered" || word == "decree") && !word.hasPrefix("check")
  }
}
