/// "Born at 4am on": a birth told with its time or place, where the date follows the word for "on".
enum BirthTime {
  /// Whether such words lead from a word of birth up to a place.
  static func leads(in scan: Scan, to place: Int) -> Bool {
    let view = scan.view
    let index = scan.marks.partition { Int($0.end) > place } - 1
    guard index >= 0, let mark = scan.marks[max(0, index - 2)...index].last(where: { $0.words.contains(.birth) }),
      place - Int(mark.end) <= Scan.reach, !BirthNoun.isOther(view, mark, view.slice(Int(mark.end), place)),
      isVerb(view, mark)
    else { return false }
    var (place, end, last) = (Int(mark.end), place, "")
    while place < end {
      let start = place
      if Byte.isAlphanumeric(view.bytes[place]) {
        while place < end, Byte.isAlphanumeric(view.bytes[place]) { place += 1 }
        last = text(view, start, place)
        guard isClock(view.slice(start, place)) || view.isCapital(start) || isOfTime(view, start, place, last) else {
          return false
        }
      } else {
        switch view.bytes[place] {
        case Byte.blanked, UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"): return false
        case Byte.dot where Byte.isBlank(view.at(place + 1)) && last != "a.m" && last != "m" && last != "p.m":
          return false
        case Byte.lineFeed where view.at(place + 1) == Byte.lineFeed: end = place
        default: place += 1
        }
      }
    }
    return ["on", "ar", "y", "the"].contains(last) || weekdays.contains(last)
  }

  private static func isClock(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix(while: Byte.isDigit).count
    guard digits == 1 || digits == 2 || digits == 4 && word.count == 4 else { return false }
    return word.dropFirst(digits).elementsEqual("am".utf8) || word.dropFirst(digits).elementsEqual("pm".utf8)
      || word.count == digits
  }

  private static func isOfTime(_ view: TextView, _ start: Int, _ end: Int, _ word: String) -> Bool {
    words.contains(word) || Lexicon.all.lookUp(view.bytes, start, end)?.words.contains(.digitName) ?? false
  }

  /// Whether the word tells of the birth itself, also as "into the world".
  static func isVerb(_ view: TextView, _ mark: Mark) -> Bool {
    view.slice(Int(mark.start), Int(mark.end)).words.last.map(births.contains) ?? false
  }

  private static let births: Set<String> = [
    "born", "ganwyd", "ganed", "anwyd", "aned", "eni", "geni", "ngeni", "enwyd", "world", "byd",
  ]

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let words: Set<String> = [
    "at", "just", "after", "before", "midnight", "noon", "midday", "about", "around", "half", "past", "quarter", "to",
    "o", "r", "clock", "am", "pm", "a", "m", "p", "in", "the", "morning", "afternoon", "evening", "night", "early",
    "late",
    "hours", "by", "emergency", "section", "caesarean", "exactly", "here", "hospital", "home", "town", "on", "he",
    "she", "i", "was", "were", "they", "both", "weeks", "minutes", "ward", "general", "royal", "infirmary",
    "bore", "prynhawn", "nos", "hwyr", "hanner", "awr", "wedi", "tua", "gloch", "yn", "ysbyty", "y", "yr", "ar", "hi",
    "ef", "fe", "ym", "cyn", "dydd", "chwarter", "am", "i",
  ]

  private static func text(_ view: TextView, _ start: Int, _ end: Int) -> String {
    view.text(start, end)
  }
}
