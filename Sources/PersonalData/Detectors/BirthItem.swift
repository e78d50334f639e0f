/// Dates that stand behind a person in a list whose heading, or whose first line, speaks of birth: "Ella's is 5 May 2009",
/// "Daisy, date of birth 1 Jul 2011. Fern, 14 Jan 2013."
enum BirthItem {
  private static let reach = 250
  private static let longest = 40

  /// Marks the dates behind a person where there is another such date, or one that is a birth date already.
  static func join(_ scan: Scan, _ dates: [Range<Int>], _ isOther: [Bool], _ isBirth: inout [Bool]) {
    guard isBirth.contains(false), scan.features.contains(.birth) else { return }
    for index in dates.indices where !isBirth[index] && !isOther[index] && isOwned(scan, dates[index].lowerBound) {
      isBirth[index] = true
    }
    let items = dates.indices.filter { !isBirth[$0] && !isOther[$0] && isItem(scan.view, dates[$0]) }
    for index in items where isTold(scan, dates[index].lowerBound) { isBirth[index] = true }
    let isSure = isBirth.contains(true)
    guard isSure || items.count > 1 && items.count == dates.count else { return }
    for index in items where scan.mentions(.birth, near: dates[index], reach: reach) || isBeside(index, isBirth) {
      isBirth[index] = true
    }
  }

  /// "I do know my own birthday. I know Barnaby's too, 21st Jan 2017".
  private static func isOwned(_ scan: Scan, _ place: Int) -> Bool {
    let view = scan.view
    guard view.has("'", in: max(0, place - longest)..<place) else { return false }
    let words = view.before(place, longest).split { !Byte.isLetter($0) }.suffix(4)
    guard let s = words.lastIndex(where: { $0.elementsEqual("s".utf8) }), s > words.startIndex,
      case let name = words[s - 1],
      isName(view, name.startIndex, name.endIndex, view.text(name.startIndex, name.endIndex)),
      view.bytes[name.endIndex] == UInt8(ascii: "'"), view.at(name.endIndex + 2) != UInt8(ascii: ","),
      words[(s + 1)...].allSatisfy({ links.contains(view.text($0.startIndex, $0.endIndex)) }),
      !view.slice(name.endIndex, place).contains(where: { $0 == Byte.dot || $0 == Byte.blanked || Byte.isDigit($0) })
    else { return false }
    return scan.mentions(.birth, near: place..<place, reach: 120)
  }

  /// "They were both born in Leeds. First one 12 May 2013": the sentence before tells of births, and gives no day.
  private static func isTold(_ scan: Scan, _ place: Int) -> Bool {
    guard let mark = scan.telling(.birth, of: place, reach: 80, isSure: true), BirthTime.isVerb(scan.view, mark) else {
      return false
    }
    let between = scan.view.slice(Int(mark.end), place)
    return !between.contains { Byte.isDigit($0) || $0 == Byte.blanked }
      && !OtherDate.isMeant(scan.view, between.indices)
  }

  private static func isBeside(_ index: Int, _ isBirth: [Bool]) -> Bool {
    index > 0 && isBirth[index - 1] || index + 1 < isBirth.count && isBirth[index + 1]
  }

  /// Whether nothing but a person stands between the start of a clause and a date that ends one.
  private static func isItem(_ view: TextView, _ date: Range<Int>) -> Bool {
    guard endsClause(view, date.upperBound) else { return false }
    var (index, hasPerson, words) = (date.lowerBound, false, 0)
    while index > 0, date.lowerBound - index < longest {
      let byte = view.bytes[index - 1]
      if Byte.isLetter(byte) {
        let end = index
        while index > 0, end - index < longest, Byte.isLetter(view.bytes[index - 1]) { index -= 1 }
        words += 1
        let word = view.text(index, end)
        if persons.contains(word) || isName(view, index, end, word) {
          hasPerson = true
        } else if !links.contains(word) {
          return false
        }
        if words > 4 { return false }
        continue
      }
      switch byte {
      case Byte.lineFeed: return hasPerson
      case Byte.dot where Byte.isDigit(view.at(index - 2)) && startsLine(view, index - 2): break
      case Byte.dot, UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): return hasPerson
      case Byte.blanked: return false
      // "2. " at the start of a line.
      case let digit where Byte.isDigit(digit):
        return hasPerson && !Byte.isAlphanumeric(view.at(index)) && view.at(index) != Byte.space
          && startsLine(view, index - 1)
      case UInt8(ascii: ","):
        if hasPerson { return true }
      default: break
      }
      index -= 1
    }
    return hasPerson && index == 0
  }

  /// A capital and small letters that are no word known here, and no participle.
  private static func isName(_ view: TextView, _ start: Int, _ end: Int, _ word: String) -> Bool {
    view.isCapital(start) && end - start > 1 && !view.isCapital(start + 1) && !word.hasSuffix("ed")
      && !OtherDate.isNamed(word) && Lexicon.all.lookUp(view.bytes, start, end) == nil
  }

  /// Whether a digit is the first of its line, or the second.
  private static func startsLine(_ view: TextView, _ digit: Int) -> Bool {
    digit == 0 || view.at(digit - 1) == Byte.lineFeed
      || Byte.isDigit(view.at(digit - 1)) && view.at(digit - 2) == Byte.lineFeed
  }

  private static func endsClause(_ view: TextView, _ place: Int) -> Bool {
    switch view.at(place) {
    case Byte.dot, UInt8(ascii: ","), UInt8(ascii: ";"), Byte.lineFeed, UInt8(ascii: ")"): return true
    default:
      if place >= view.count || view.at(place + 1) == UInt8(ascii: "(") || view.at(place + 1) == Byte.hyphen {
        return true
      }
      return ["and", "a", "ac"].contains(view.text(place + 1, view.wordEnd(place + 1)))
    }
  }

  private static let persons: Set<String> = [
    "boy", "girl", "boys", "girls", "twins", "twin", "son", "daughter", "eldest", "oldest", "middle", "youngest",
    "baby", "one", "brother", "sister",
    "mine", "his", "hers", "me", "him", "her", "child", "hynaf", "ifancaf", "ieuengaf", "mab", "merch", "ferch",
    "bachgen",
    "efeilliaid", "plentyn",
  ]
  private static let links: Set<String> = [
    "s", "is", "was", "the", "my", "too", "and", "one", "on", "our", "first", "second", "third", "yw", "oedd", "a", "y",
    "yr", "fy", "ein", "ydi", "ar", "r", "n",
  ]
}
