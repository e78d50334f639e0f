/// What the sentence round a date says of a birth: that it recalls one, or begins to tell of another day.
enum BirthClause {
  /// "The 21st of January 2018, that's when she was born", "15 August 2009, that was the day Callum was born".
  static func recalls(_ view: TextView, _ place: Int) -> Bool {
    recollection(view, place)?.prefix(5).contains("born") ?? false
  }

  /// "27/05/2024 - that's when the order was varied".
  static func recallsOther(_ view: TextView, _ place: Int) -> Bool {
    recollection(view, place).map { $0.allSatisfy { !births.contains($0) } } ?? false
  }

  /// The words behind "that is when" or "that was the day" where a date is so recalled.
  private static func recollection(_ view: TextView, _ place: Int) -> ArraySlice<String>? {
    let rest = view.after(place, 72).prefix {
      $0 != Byte.blanked && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ";") && $0 != Byte.lineFeed
    }
    let words = words(rest)
    // What follows another date is said of that one.
    let own = Self.words(rest.prefix { !Byte.isDigit($0) }).count
    guard let when = words.prefix(7).firstIndex(where: days.contains), when > 0, when < own,
      words[when] == "when" ? pointers.contains(words[when - 1]) : words[when - 1] == "the",
      words[..<when].contains(where: pointers.contains)
    else { return nil }
    return words[(when + 1)...]
  }

  private static let births: Set<String> = ["born", "birth", "birthday", "dob", "had", "have", "arrived", "came"]
  private static let days: Set<String> = ["when", "day", "date", "night", "morning"]
  private static let pointers: Set<String> = ["that", "thats", "which", "s", "is", "was", "being", "for"]

  /// "Birthdays: the big one 19/07/2011", "their dates of birth differ. 31/12/2013 and", "23.09.1984 is me".
  static func leads(in scan: Scan, to date: Range<Int>) -> Bool {
    let view = scan.view
    let after = words(view.after(date.upperBound, 12))
    if after.count > 1, ["is", "s", "was"].contains(after[0]), owners.contains(after[1]),
      scan.mentions(.birth, near: date, reach: 110)
    {
      return true
    }
    guard let noun = noun(scan, date.lowerBound) else { return false }
    let between = view.slice(noun, date.lowerBound)
    guard !view.hasBlanked(noun..<date.lowerBound), !between.contains(where: Byte.isDigit) else { return false }
    if let colon = between.lastIndex(of: UInt8(ascii: ":")), !hasStop(view, noun, date.lowerBound) {
      let said = words(between[colon...])
      return said.count <= 4 && said.last == "one"
    }
    // The date begins the sentence behind.
    var index = date.lowerBound
    while index > noun, Byte.isBlank(view.bytes[index - 1]) { index -= 1 }
    return index < date.lowerBound && view.at(index - 1) == Byte.dot && !hasStop(view, noun, index - 1)
  }

  /// "04/03/2008 and 09/12/2010 - those are the dates of birth": what the dates before are, in the same sentence or the next.
  static func pointsBack(_ scan: Scan, _ place: Int) -> Bool {
    let index = scan.marks.partition { Int($0.start) >= place }
    guard index < scan.marks.count, scan.marks[index].words.contains(.birth), Int(scan.marks[index].start) - place < 48
    else { return false }
    let between = scan.view.slice(place, Int(scan.marks[index].start))
    let words = between.words
    return !between.contains(Byte.blanked) && words.count > 1 && backs.contains(words[0])
      && words.dropFirst().allSatisfy(fillers.contains)
  }

  private static let backs: Set<String> = [
    "those", "these", "they", "that", "thats", "this", "both", "all", "dyna", "rheina", "rheini", "dyma",
  ]
  private static let fillers: Set<String> = [
    "s", "is", "are", "was", "were", "re", "the", "their", "theyre", "my", "his", "her", "our", "all", "both", "of",
    "date",
    "dates", "three", "two", "four", "right", "correct", "actual", "real", "proper", "kids", "childrens", "children",
    "boys", "girls", "twins", "yw", "ydi", "dyddiad", "dyddiadau", "u", "eu", "ei", "fy",
  ]

  /// "I gave 30/04/1996 as my date of birth".
  static func isGivenAs(_ view: TextView, _ place: Int) -> Bool {
    [" as ", " fel "].contains { view.text(place, place + $0.utf8.count) == $0 }
  }

  /// "Ella came along on 3 May 2015", where the text tells of births.
  static func comesAlong(_ scan: Scan, _ place: Int) -> Bool {
    let words = words(scan.view.before(place, 20)).suffix(4)
    guard let along = words.lastIndex(of: "along"), along > words.startIndex,
      ["came", "come", "comes"].contains(words[along - 1]),
      words[(along + 1)...].allSatisfy({ $0 == "on" || $0 == "the" })
    else { return false }
    return scan.mentions(.birth, near: place..<place, reach: 110)
  }

  /// "One of the birth dates is wrong, 31/01/2016 it should be": what a date that was named before ought to read.
  static func isMeantToBe(_ scan: Scan, _ date: Range<Int>) -> Bool {
    let view = scan.view
    let rest = view.after(date.upperBound, 32).prefix {
      $0 != Byte.dot && $0 != Byte.blanked && $0 != UInt8(ascii: ",")
    }
    let words = words(rest).prefix(5)
    guard let ought = words.firstIndex(where: oughts.contains), ought <= 2,
      words[(ought + 1)...].contains(where: beings.contains)
    else { return false }
    return scan.mentions(.birth, near: date, reach: 110) && !OtherDate.isBefore(scan, date.lowerBound)
  }

  private static let oughts: Set<String> = ["should", "ought", "meant", "ddylai", "dylai", "ddyle", "dyle", "fod"]
  private static let beings: Set<String> = ["be", "read", "say", "been", "fod", "ddweud"]

  private static let owners: Set<String> = ["me", "mine", "him", "his", "her", "hers", "theirs", "ours"]

  /// The end of the nearest words for several birthdays before a place.
  private static func noun(_ scan: Scan, _ place: Int) -> Int? {
    let index = scan.marks.partition { Int($0.end) > place } - 1
    guard index >= 0, let mark = scan.marks[max(0, index - 4)...index].last(where: { $0.words.contains(.birth) }),
      place - Int(mark.end) <= 80
    else { return nil }
    let word = scan.view.text(Int(mark.start), Int(mark.end))
    let isPlural =
      ["birthdays", "dobs", "births"].contains(word)
      || word == "birth" && scan.view.text(max(0, Int(mark.start) - 9), Int(mark.start)) == "dates of "
    return isPlural ? Int(mark.end) : nil
  }

  private static func hasStop(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    view.slice(start, end).indices.contains { index in
      view.bytes[index] == UInt8(ascii: "?") || view.bytes[index] == UInt8(ascii: "!")
        || view.bytes[index] == Byte.dot && Byte.isBlank(view.at(index + 1))
    }
  }

  /// Whether another clause begins between a date and the word: "on 3 July 2015 and my daughter was born".
  static func begins(_ between: ArraySlice<UInt8>) -> Bool {
    let words = words(between)
    // "On 4 April 2024 you wrote that my date of birth".
    if words.dropFirst().contains("that"), words.count > 2 { return true }
    guard let and = words.firstIndex(where: { $0 == "and" || $0 == "but" }) else { return false }
    return words[and...].contains { ["was", "is", "were"].contains($0) }
  }

  /// "He has a birthday on 16/07/2012": the day itself, not one on which something was done with it.
  static func hasBirthday(_ view: TextView, _ mark: Mark) -> Bool {
    let start = Int(mark.start)
    return words(view.before(start, 16)).suffix(2).contains {
      ["has", "have", "having"].contains($0)
    }
  }

  /// "I gave birth on 20 January 2018".
  static func givesBirth(_ view: TextView, _ mark: Mark) -> Bool {
    let start = Int(mark.start)
    return words(view.before(start, 10)).last.map { ["gave", "given", "giving"].contains($0) } ?? false
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
